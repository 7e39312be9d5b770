import type { AnswerType } from '../../answer-type.ts'
import type { Condition, Field, Remark } from '../../form.ts'
import type { Problem } from './problem.ts'

/** What a condition may name where it stands: the fields that were asked before it by key, and the parts of repeated groups as `items.0.make`. */
export type Known = ReadonlyMap<string, AnswerType>

/** A time limit needs a date, and its condition may name any field of the form: it is told once all of it is known. */
export function clockProblems(where: string, { clock, answer }: Field, all: Known): readonly Problem[] {
  if (clock === undefined) return []
  const dated = answer.kind === 'date' || answer.kind === 'when'
  return [
    ...(dated
      ? []
      : [
          {
            kind: 'no-date' as const,
            where,
            what: 'It has a time limit but takes no date.',
            remedy: 'Make it a date.',
          },
        ]),
    ...(typeof clock === 'string' ? [] : clock).flatMap(({ when, crash, unlisted }) =>
      [when, crash, unlisted].flatMap((condition) =>
        condition === undefined ? [] : conditionProblems(`${where}, clock`, condition, all),
      ),
    ),
  ]
}

/** A time can only be set against one that was asked before it. */
export function orderProblems(where: string, field: Field, known: Known): readonly Problem[] {
  return [field.notBefore, field.notAfter].flatMap((key) =>
    key === undefined
      ? []
      : [field.answer, known.get(key)].flatMap((type) =>
          type?.kind === 'when' || type?.kind === 'date'
            ? []
            : [
                {
                  kind: type === undefined ? ('later-field' as const) : ('no-date' as const),
                  where,
                  what: `Its time is set against "${key}", and one of the two is no time that was asked before.`,
                  remedy: 'Name a field of kind `date` or `when` that stands earlier in the form.',
                },
              ],
        ),
  )
}

/** Names in a condition that are not asked before it, options that are not there, days counted from what is no date. */
export function conditionProblems(where: string, condition: Condition, known: Known): readonly Problem[] {
  if ('all' in condition) return condition.all.flatMap((part) => conditionProblems(where, part, known))
  if ('any' in condition) return condition.any.flatMap((part) => conditionProblems(where, part, known))
  if ('some' in condition) return someProblems(where, condition, known)
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
  if ('not' in condition) return missingOptions(where, type, condition.not)
  if ('atLeast' in condition) return noNumber(where, type)
  const counted =
    'withinDays' in condition ||
    'olderThanDays' in condition ||
    'underAge' in condition ||
    'fromAge' in condition ||
    'past' in condition
  return counted && type.kind !== 'date' && type.kind !== 'when'
    ? [
        {
          kind: 'no-date',
          where,
          what: `It counts days from "${condition.field}", which is no date.`,
          remedy: 'Name a field of kind `date` or `when`.',
        },
      ]
    : []
}

/** A condition over repeated items: inside it the parts of the group may be named, and what was asked outside. */
function someProblems(
  where: string,
  { some, has }: Extract<Condition, { some: string }>,
  known: Known,
): readonly Problem[] {
  const parts = [...known].filter(([key]) => key.startsWith(`${some}.0.`))
  if (parts.length === 0) {
    return [
      {
        kind: 'later-field',
        where,
        what: `It looks at the items of "${some}", which are not asked before it.`,
        remedy: 'Name a repeated group that stands earlier in the form.',
      },
    ]
  }
  const inside = new Map([...known, ...parts.map(([key, type]) => [key.slice(some.length + 3), type] as const)])
  return conditionProblems(where, has, inside)
}

function noNumber(where: string, type: AnswerType): readonly Problem[] {
  return type.kind === 'number'
    ? []
    : [
        {
          kind: 'no-number',
          where,
          what: 'It counts what is no number.',
          remedy: 'Name a question of kind `number`.',
        },
      ]
}

/** What a remark is said on must be an answer that the question takes. */
export function remarkProblems(where: string, type: AnswerType, on: Remark['on']): readonly Problem[] {
  return typeof on === 'object' && 'atLeast' in on ? noNumber(where, type) : missingOptions(where, type, on)
}

/** Option ids that a question does not have. */
export function missingOptions(
  where: string,
  type: AnswerType,
  wanted: string | readonly string[],
): readonly Problem[] {
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
