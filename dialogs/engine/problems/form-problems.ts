import type { AnswerType } from '../../answer-type.ts'
import type { Content } from '../../content.ts'
import { fitsType } from '../../fields/field-kinds.ts'
import type { Field, Form, Repeat } from '../../form.ts'
import { fieldQuestion } from '../question.ts'
import { clockProblems, conditionProblems, type Known, orderProblems, remarkProblems } from './condition-problems.ts'
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
import { sensitiveFormProblems } from './sensitive-problems.ts'
import { accountProblems } from './story-problems.ts'

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
    ...(form.short === undefined ? [] : conditionProblems(`${at}, short`, form.short, all)),
    ...(form.noFiles === undefined ? [] : conditionProblems(`${at}, noFiles`, form.noFiles, all)),
    ...form.priority.flatMap(({ when }) => conditionProblems(`${at}, priority`, when, all)),
    ...(form.teams ?? []).flatMap(({ when, team }) => conditionProblems(`${at}, team "${team}"`, when, all)),
    ...form.signals.flatMap(({ when, text }) => conditionProblems(`${at}, signal "${text}"`, when, all)),
    ...form.declarations.flatMap(({ key, say }) => [
      ...keyProblems(at, key),
      ...tooLong(`${at}, declaration "${key}"`, 'text', say, LIMITS.say),
    ]),
    ...sameKeys(at, form),
    ...sensitiveFormProblems(at, form, all),
    ...accountProblems(at, form),
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
  const all = typesOf(form)
  return Object.entries(form.fields).flatMap(([key, field]) => {
    const where = `${at}, field "${key}"`
    const found =
      'repeat' in field
        ? repeatProblems(where, key, field, known, content)
        : fieldProblems(where, key, field, known, content, all)
    for (const [name, type] of typesIn(key, field)) known.set(name, type)
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
    ...parts
      .filter(([, { clock }]) => clock !== undefined)
      .map(([part]) => ({
        kind: 'lost-clock' as const,
        where: `${where}, part "${part}"`,
        what: 'It has a time limit inside a repeated group, where none is told.',
        remedy: 'Put the date outside the group.',
      })),
    ...parts.flatMap(([part, field]) => {
      const found = fieldProblems(`${where}, part "${part}"`, `${name}.0.${part}`, field, known, content, known)
      known.set(part, field.answer)
      return found
    }),
  ]
}

function fieldProblems(
  where: string,
  key: string,
  field: Field,
  known: Known,
  content: Content,
  all: Known,
): readonly Problem[] {
  return [
    ...questionProblems(where, fieldQuestion(key, field)),
    ...(field.when === undefined ? [] : conditionProblems(where, field.when, known)),
    ...clockProblems(where, field, all),
    ...orderProblems(where, field, known),
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
      ...remarkProblems(where, field.answer, remark.on),
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

function typesOf(form: Form): Known {
  return new Map(Object.entries(form.fields).flatMap(([key, field]) => typesIn(key, field)))
}

function typesIn(key: string, field: Field | Repeat): [string, AnswerType][] {
  return 'repeat' in field
    ? Object.entries(field.repeat).map(([part, inner]) => [`${key}.0.${part}`, inner.answer])
    : [[key, field.answer]]
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
