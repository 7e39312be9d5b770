import type { Content } from '../../content.ts'
import type { Flow, Step, Target } from '../../flow.ts'
import { waysOn } from '../flow-journey.ts'
import { stepKey, stepQuestion } from '../question.ts'
import { choiceSetProblems, lostFlows, noWayOn, setProblems, summaryProblems } from './outcome-problems.ts'
import type { Problem } from './problem.ts'
import {
  articleMissing,
  contactProblems,
  flowMissing,
  formMissing,
  LIMITS,
  questionProblems,
  tooLong,
} from './question-problems.ts'
import { sensitiveFlowProblems } from './sensitive-problems.ts'

type AnyStep = Step<string, string>
type AnyTarget = Target<string, string>

/** Faults of one flow: every path must end, every step be met, every name be there. */
export function flowProblems(id: string, flow: Flow, content: Content): readonly Problem[] {
  const at = `flow ${id}`
  const steps = Object.entries(flow.steps)
  return [
    ...(flow.id === id
      ? []
      : [
          {
            kind: 'wrong-id' as const,
            where: at,
            what: `Its id is "${flow.id}".`,
            remedy: 'A flow is kept under its own id.',
          },
        ]),
    ...(steps.length === 0
      ? [{ kind: 'dead-end' as const, where: at, what: 'It has no steps.', remedy: 'Write the first question.' }]
      : []),
    ...steps.flatMap(([name, step]) => stepProblems(`${at}, step "${name}"`, name, step, flow, content)),
    ...sameKeys(at, steps),
    ...unreachable(at, flow),
    ...loops(at, flow),
    ...outcomeProblems(at, flow, content),
    ...sensitiveFlowProblems(at, flow),
  ]
}

function stepProblems(where: string, name: string, step: AnyStep, flow: Flow, content: Content): readonly Problem[] {
  const question = stepQuestion(name, step)
  return [
    ...(question === undefined ? routeProblems(where, step, flow) : questionProblems(where, question)),
    ...waysOn(step).flatMap((target) => targetProblems(where, target, flow, content)),
    ...choiceSetProblems(where, step, flow, content),
    ...('options' in step && step.options.length === 0
      ? [
          {
            kind: 'dead-end' as const,
            where,
            what: 'It has no options.',
            remedy: 'Give at least one, with its `goto`.',
          },
        ]
      : []),
  ]
}

function targetProblems(
  where: string,
  target: AnyTarget | undefined,
  flow: Flow,
  content: Content,
): readonly Problem[] {
  if (target === undefined)
    return [{ kind: 'dead-end', where, what: 'An answer leads nowhere.', remedy: 'Add its `goto`.' }]
  if (typeof target === 'string') {
    return target in flow.steps
      ? []
      : [
          {
            kind: 'dead-end',
            where,
            what: `There is no step "${target}".`,
            remedy: 'Name a step of this flow, or an outcome.',
          },
        ]
  }
  if ('flow' in target)
    return [
      ...flowMissing(where, target.flow, content),
      ...setProblems(where, content.flows.get(target.flow), target.sets),
    ]
  if ('form' in target)
    return [
      ...formMissing(where, target.form, content),
      ...setProblems(where, content.forms.get(target.form), target.sets),
    ]
  const names = typeof target.outcome === 'string' ? [target.outcome] : target.outcome
  return [
    ...lostFlows(where, target, flow),
    ...names
      .filter((name) => !(name in flow.outcomes))
      .map((name) => ({
        kind: 'dead-end' as const,
        where,
        what: `There is no outcome "${name}".`,
        remedy: 'Add it to `outcomes`.',
      })),
  ]
}

function routeProblems(where: string, step: AnyStep, flow: Flow): readonly Problem[] {
  if (!('otherwise' in step))
    return [
      {
        kind: 'dead-end',
        where,
        what: 'It has no otherwise.',
        remedy: 'Add `otherwise`, or list every option in `when`.',
      },
    ]
  return step.when.flatMap((rule): readonly Problem[] => {
    const asked = flow.steps[rule.step]
    if (asked === undefined || !('ask' in asked))
      return [
        {
          kind: 'missing-field',
          where,
          what: `It looks at "${rule.step}", which asks nothing.`,
          remedy: 'Name a step with a question.',
        },
      ]
    if (!('is' in rule)) return []
    const wanted = typeof rule.is === 'string' ? [rule.is] : rule.is
    const choices =
      'options' in asked ? asked : 'answer' in asked && 'options' in asked.answer ? asked.answer : undefined
    const options = choices?.options.map(({ id }) => id) ?? ('yes' in asked ? ['yes', 'no'] : undefined)
    return wanted
      .filter((id) => options !== undefined && !options.includes(id))
      .map((id) => ({
        kind: 'missing-option',
        where,
        what: `"${rule.step}" has no option "${id}".`,
        remedy: 'Name one of its options.',
      }))
  })
}

function sameKeys(at: string, steps: readonly (readonly [string, AnyStep])[]): readonly Problem[] {
  const keys = steps.filter(([, step]) => 'ask' in step).map(([name, step]) => stepKey(name, step))
  return keys
    .filter((key, index) => keys.indexOf(key) !== index)
    .map((key) => ({
      kind: 'same-key',
      where: at,
      what: `Two steps keep their answer under "${key}".`,
      remedy: 'Give each its own key.',
    }))
}

function targetsOf(flow: Flow, name: string): readonly string[] {
  const step = flow.steps[name]
  return step === undefined ? [] : waysOn(step).filter((target) => typeof target === 'string')
}

function unreachable(at: string, flow: Flow): readonly Problem[] {
  const names = Object.keys(flow.steps)
  const met = new Set(names.slice(0, 1))
  for (const name of met) for (const target of targetsOf(flow, name)) met.add(target)
  const reached = new Set([...met].flatMap((name) => outcomesOf(flow, name)))
  return [
    ...names
      .filter((name) => !met.has(name))
      .map((name) => ({
        kind: 'unreachable' as const,
        where: `${at}, step "${name}"`,
        what: 'No answer leads to it.',
        remedy: 'Lead to it from another step, or take it out.',
      })),
    ...Object.keys(flow.outcomes)
      .filter((name) => !reached.has(name))
      .map((name) => ({
        kind: 'unreachable' as const,
        where: `${at}, outcome "${name}"`,
        what: 'No answer leads to it.',
        remedy: 'Lead to it from a step, or take it out.',
      })),
  ]
}

function outcomesOf(flow: Flow, name: string): readonly string[] {
  const step = flow.steps[name]
  if (step === undefined) return []
  return waysOn(step).flatMap((target) => (typeof target === 'object' && 'outcome' in target ? target.outcome : []))
}

/** A step from which its own name can be reached again. */
function loops(at: string, flow: Flow): readonly Problem[] {
  return Object.keys(flow.steps)
    .filter((name) => {
      const further = new Set(targetsOf(flow, name))
      for (const next of further) for (const target of targetsOf(flow, next)) further.add(target)
      return further.has(name)
    })
    .map((name) => ({
      kind: 'loop',
      where: `${at}, step "${name}"`,
      what: 'An answer leads back to it.',
      remedy: 'Flows do not go back: "back" and "change" take an answer out.',
    }))
}

function outcomeProblems(at: string, flow: Flow, content: Content): readonly Problem[] {
  return Object.entries(flow.outcomes).flatMap(([name, outcome]) => {
    const where = `${at}, outcome "${name}"`
    return [
      ...contactProblems(where, outcome.contacts ?? [], content),
      ...articleMissing(where, outcome.article, content),
      ...formMissing(where, outcome.form, content),
      ...formMissing(where, outcome.still, content),
      ...flowMissing(where, outcome.flow, content),
      ...setProblems(where, content.forms.get(outcome.form ?? ''), outcome.sets),
      ...noWayOn(where, outcome, content),
      ...summaryProblems(where, outcome, flow),
      ...outcome.say.flatMap((line) => tooLong(where, 'text', line, LIMITS.say)),
      ...(outcome.kind === 'elsewhere' && outcome.form === undefined && outcome.flow === undefined
        ? [
            {
              kind: 'trapped' as const,
              where,
              what: 'It sends people elsewhere and offers no way to tell the police.',
              remedy: 'Name a `form`.',
            },
          ]
        : []),
      ...(outcome.say.length === 0
        ? [
            {
              kind: 'too-short' as const,
              where,
              what: 'It says nothing.',
              remedy: 'Say what to do in one or two sentences.',
            },
          ]
        : []),
    ]
  })
}
