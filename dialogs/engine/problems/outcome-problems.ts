import type { Content } from '../../content.ts'
import { fitsType } from '../../fields/field-kinds.ts'
import type { Outcome, Sets } from '../../flow.ts'
import type { Problem } from './problem.ts'

/** What a way to a form sets there must be a field of it that carries no risk, and fit. */
export function setProblems(
  where: string,
  formId: string | undefined,
  sets: Sets | undefined,
  content: Content,
): readonly Problem[] {
  if (sets === undefined) return []
  const form = formId === undefined ? undefined : content.forms.get(formId)
  return Object.entries(sets).flatMap(([key, value]) => {
    const field = form?.fields[key]
    if (field === undefined || 'repeat' in field)
      return [
        {
          kind: 'bad-set' as const,
          where,
          what: `It sets "${key}", which the form "${formId ?? ''}" does not ask.`,
          remedy: 'Name a field of the form that follows.',
        },
      ]
    const wrong =
      field.risk === true
        ? 'which carries risk'
        : fitsType(value, field.answer)
          ? undefined
          : 'which takes other answers'
    return wrong === undefined
      ? []
      : [
          {
            kind: 'bad-set' as const,
            where,
            what: `It sets "${key}", ${wrong}.`,
            remedy: 'Set only what the way here told, and never a risk.',
          },
        ]
  })
}

/** Who is told to call or to go elsewhere must be able to do so at once: a number to tap or a page to open. */
export function noWayOn(where: string, outcome: Outcome, content: Content): readonly Problem[] {
  if (outcome.kind !== 'call' && outcome.kind !== 'elsewhere') return []
  const ways = (outcome.contacts ?? []).some((key) => {
    const contact = content.contacts.get(key)
    return [contact?.href, contact?.web, contact?.number, contact?.how].some((way) => way !== undefined)
  })
  return ways || outcome.article !== undefined
    ? []
    : [
        {
          kind: 'no-way-on',
          where,
          what: 'It tells people to call or go elsewhere, without a number or a link.',
          remedy: 'Add `contacts`.',
        },
      ]
}
