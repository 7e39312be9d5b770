import type { AnswerType } from '../../answer-type.ts'
import type { Content } from '../../content.ts'
import { fitsType } from '../../fields/field-kinds.ts'
import type { Condition, Field, Form, Repeat } from '../../form.ts'
import { fieldQuestion } from '../question.ts'
import type { Problem } from './problem.ts'
import {
  articleMissing,
  contactProblems,
  flowMissing,
  formMissing,
  keyProblems,
  LIMITS,
  questionProblems,
  tooLong,
} from './question-problems.ts'

/** What a condition may name where it stands: the fields that were asked before it, by key. */
type Known = ReadonlyMap<string, AnswerType>

/** Faults of one form. */
export function formProblems(id: string, form: Form, content: Content): readonly Problem[] {
  const at = `form ${id}`
  const all = typesOf(form)
  return [
    ...(form.id === id
      ? []
      : [
          {
            kind: 'wrong-id' as const,
            where: at,
            what: `Its id is "${form.id}".`,
            remedy: 'A form is kept under its own id.',
          },
        ]),
    ...fieldsProblems(at, form, content),
    ...form.priority.flatMap(({ when }) => conditionProblems(`${at}, priority`, when, all)),
    ...form.signals.flatMap(({ when, text }) => conditionProblems(`${at}, signal "${text}"`, when, all)),
    ...form.declarations.flatMap(({ key, say }) => [
      ...keyProblems(at, key),
      ...tooLong(`${at}, declaration "${key}"`, 'text', say, LIMITS.say),
    ]),
    ...sameKeys(at, form),
    ...(form.declarations.length === 0
      ? [
          {
            kind: 'dead-end' as const,
            where: at,
            what: 'It has no declaration.',
            remedy: 'Add at least one: nothing is sent unread.',
          },
        ]
      : []),
  ]
}

function fieldsProblems(at: string, form: Form, content: Content): readonly Problem[] {
  const known = new Map<string, AnswerType>()
  return Object.entries(form.fields).flatMap(([key, field]) => {
    const where = `${at}, field "${key}"`
    const found =
      'repeat' in field
        ? repeatProblems(where, key, field, known, content)
        : fieldProblems(where, key, field, known, content)
    if (!('repeat' in field)) known.set(key, field.answer)
    return found
  })
}

function repeatProblems(
  where: string,
  name: string,
  group: Repeat,
  outside: Known,
  content: Content,
): readonly Problem[] {
  const known = new Map(outside)
  const parts = Object.entries(group.repeat)
  return [
    ...(group.when === undefined ? [] : conditionProblems(where, group.when, outside)),
    ...(parts.length === 0 || group.max < 1
      ? [
          {
            kind: 'dead-end' as const,
            where,
            what: 'It repeats nothing.',
            remedy: 'Give it fields, and a `max` of 1 or more.',
          },
        ]
      : []),
    ...('more' in group.repeat
      ? [
          {
            kind: 'same-key' as const,
            where,
            what: 'It has a part "more", the key under which another one is asked for.',
            remedy: 'Give the part another key.',
          },
        ]
      : []),
    ...parts.flatMap(([part, field]) => {
      const found = fieldProblems(`${where}, part "${part}"`, `${name}.0.${part}`, field, known, content)
      known.set(part, field.answer)
      return found
    }),
  ]
}

function fieldProblems(where: string, key: string, field: Field, known: Known, content: Content): readonly Problem[] {
  return [
    ...questionProblems(where, fieldQuestion(key, field)),
    ...(field.when === undefined ? [] : conditionProblems(where, field.when, known)),
    ...(field.fixed === undefined || fitsType(field.fixed, field.answer)
      ? []
      : [
          {
            kind: 'bad-fixed' as const,
            where,
            what: 'Its fixed value does not fit its own kind.',
            remedy: 'Name one of its options.',
          },
        ]),
    ...(field.remarks ?? []).flatMap((remark) => [
      ...missingOptions(where, field.answer, remark.on),
      ...remark.say.flatMap((line) => tooLong(where, 'remark', line, LIMITS.say)),
      ...contactProblems(where, remark.contacts ?? [], content),
      ...articleMissing(where, remark.article, content),
      ...(remark.offer === undefined
        ? []
        : 'flow' in remark.offer
          ? flowMissing(where, remark.offer.flow, content)
          : formMissing(where, remark.offer.form, content)),
    ]),
  ]
}

function conditionProblems(where: string, condition: Condition, known: Known): readonly Problem[] {
  if ('all' in condition) return condition.all.flatMap((part) => conditionProblems(where, part, known))
  if ('any' in condition) return condition.any.flatMap((part) => conditionProblems(where, part, known))
  const type = known.get(condition.field)
  if (type === undefined) {
    return [
      {
        kind: 'later-field',
        where,
        what: `It depends on "${condition.field}", which is not asked before it.`,
        remedy: 'Name a field that stands earlier in the form.',
      },
    ]
  }
  if ('is' in condition) return missingOptions(where, type, condition.is)
  return 'not' in condition ? missingOptions(where, type, condition.not) : []
}

function missingOptions(where: string, type: AnswerType, wanted: string | readonly string[]): readonly Problem[] {
  const options =
    'options' in type
      ? type.options.map(({ id }) => id)
      : type.kind === 'yes-no' || type.kind === 'confirm'
        ? ['yes', 'no']
        : undefined
  if (options === undefined) return []
  return [wanted]
    .flat()
    .filter((id) => !options.includes(id))
    .map((id) => ({
      kind: 'missing-option',
      where,
      what: `There is no option "${id}".`,
      remedy: `Name one of: ${options.join(', ')}.`,
    }))
}

function typesOf(form: Form): Known {
  return new Map(
    Object.entries(form.fields).flatMap(([key, field]): [string, AnswerType][] =>
      'repeat' in field
        ? Object.entries(field.repeat).map(([part, inner]) => [`${key}.0.${part}`, inner.answer])
        : [[key, field.answer]],
    ),
  )
}

function sameKeys(at: string, form: Form): readonly Problem[] {
  const keys = [...Object.keys(form.fields), ...form.declarations.map(({ key }) => key), 'review']
  const story =
    form.story === undefined || form.story in form.fields
      ? []
      : [
          {
            kind: 'missing-field' as const,
            where: at,
            what: `Its story field "${form.story}" is not there.`,
            remedy: 'Name a field of the form.',
          },
        ]
  return [
    ...story,
    ...keys
      .filter((key, index) => keys.indexOf(key) !== index)
      .map((key) => ({
        kind: 'same-key' as const,
        where: at,
        what: `Two questions have the key "${key}".`,
        remedy: 'Give each its own.',
      })),
  ]
}
