import type { Content } from '../../content.ts'
import { fitsType } from '../../fields/field-kinds.ts'
import type { Flow, Outcome, Sets, Step, Target } from '../../flow.ts'
import type { Form } from '../../form.ts'
import { settableType } from '../carry.ts'
import { waysOn } from '../flow-journey.ts'
import type { Problem } from './problem.ts'

/** What a way to a form or flow sets there must be a question of it that carries no risk, and fit. */
export function setProblems(
  where: string,
  followed: Flow | Form | undefined,
  sets: Sets | undefined,
): readonly Problem[] {
  if (sets === undefined) return []
  return Object.entries(sets).flatMap(([key, value]) => {
    const type = followed === undefined ? undefined : settableType(followed, key)
    if (type !== undefined && fitsType(value, type)) return []
    return [
      {
        kind: 'bad-set' as const,
        where,
        what:
          type === undefined
            ? `It sets "${key}", which "${followed?.id ?? 'nothing'}" does not ask, or which carries risk there.`
            : `It sets "${key}", which takes other answers.`,
        remedy: 'Set only what the way here told, of what follows, and never a risk.',
      },
    ]
  })
}

/** What a choice tells must be asked by a form that can follow it, and fit every one that asks it. */
export function choiceSetProblems(
  where: string,
  step: Step<string, string>,
  flow: Flow,
  content: Content,
): readonly Problem[] {
  if (!('options' in step)) return []
  return step.options.flatMap(({ id, goto, sets = {} }) => {
    const forms = formsFrom(goto, flow)
    return Object.entries(sets).flatMap(([key, value]) => {
      const asking = forms.filter((form) => content.forms.get(form)?.fields[key] !== undefined)
      return (asking.length === 0 ? [forms[0]] : asking).flatMap((form) =>
        setProblems(`${where}, option "${id}"`, content.forms.get(form ?? ''), { [key]: value }),
      )
    })
  })
}

/** Every form that can follow from a way on, within its flow. */
function formsFrom(start: Target<string, string>, flow: Flow): readonly string[] {
  const targets = new Set<Target<string, string>>([start])
  for (const target of targets) {
    const step = typeof target === 'string' ? flow.steps[target] : undefined
    for (const way of step === undefined ? [] : waysOn(step)) targets.add(way)
  }
  const forms = [...targets].flatMap((target) => {
    if (typeof target === 'string') return []
    if ('form' in target) return [target.form]
    return 'outcome' in target ? [target.outcome].flat().map((name) => flow.outcomes[name]?.form) : []
  })
  return [...new Set(forms.filter((form) => form !== undefined))]
}

/** Only one thing can follow an end: a flow beside a form, or a second flow, would never be offered. */
export function lostFlows(where: string, target: Target<string, string>, flow: Flow): readonly Problem[] {
  if (typeof target === 'string' || !('outcome' in target)) return []
  const ends = [target.outcome].flat().map((name) => flow.outcomes[name])
  const form = ends.find((end) => end?.form !== undefined)?.form
  const flows = ends.flatMap((end) => end?.flow ?? [])
  return flows.slice(form === undefined ? 1 : 0).map((id) => ({
    kind: 'lost-flow' as const,
    where,
    what: `It leads to the flow "${id}" and to ${form === undefined ? 'another flow' : `the form "${form}"`}: only one is offered.`,
    remedy: 'Leave one out, and say in words how to get to the other.',
  }))
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

/** A summary is put together of questions of its flow. */
export function summaryProblems(where: string, { summary = [] }: Outcome, flow: Flow): readonly Problem[] {
  return summary.flatMap(({ step }) => {
    const asked = flow.steps[step]
    return asked !== undefined && 'ask' in asked
      ? []
      : [
          {
            kind: 'missing-field' as const,
            where,
            what: `Its summary names "${step}", which asks nothing.`,
            remedy: 'Name a step with a question.',
          },
        ]
  })
}
