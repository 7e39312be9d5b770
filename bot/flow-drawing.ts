import { waysOn } from '../dialogs/engine/flow-journey.ts'
import { stepKey } from '../dialogs/engine/question.ts'
import type { Flow, RouteStep, Step, Target } from '../dialogs/flow.ts'

/** Draws a flow as indented text: each step with its question, each answer with where it leads. */
export function drawFlow(flow: Flow): string {
  const steps = Object.entries(flow.steps).map(([name, step]) =>
    [`${name}${keyNote(name, step)}`, ...stepLines(step)].join('\n'),
  )
  const outcomes = Object.entries(flow.outcomes).map(
    ([name, { kind, title, form }]) => `(${name}) ${kind}: ${title}${form === undefined ? '' : `; then form ${form}`}`,
  )
  return [`${flow.id}: ${flow.title}`, ...steps, 'Outcomes', ...outcomes.map((line) => `  ${line}`)].join('\n\n')
}

function keyNote(name: string, step: Step<string, string>): string {
  const key = stepKey(name, step)
  return key === name ? '' : ` [${key}]`
}

/** What a route looks at, in a few words. */
export function ruleWords(rule: RouteStep<string, string>['when'][number]): string {
  if ('is' in rule) return `is ${[rule.is].flat().join(' or ')}`
  if ('past' in rule) return `is past ${rule.past}`
  return 'atLeast' in rule ? `is ${rule.atLeast} or more` : `is over ${rule.olderThanDays} days ago`
}

function stepLines(step: Step<string, string>): readonly string[] {
  if (!('ask' in step))
    return [
      ...step.when.map((rule) => `  if ${rule.step} ${ruleWords(rule)} -> ${arrow(rule.goto)}`),
      `  otherwise -> ${arrow(step.otherwise)}`,
    ]
  const asked = `  ${step.ask}`
  if ('options' in step)
    return [asked, ...step.options.map(({ label, goto }) => `    ${label} -> ${arrow(goto)}`), ...unsure(step.unsure)]
  if ('yes' in step)
    return [asked, `    Yes -> ${arrow(step.yes)}`, `    No -> ${arrow(step.no)}`, ...unsure(step.unsure)]
  return [asked, ...waysOn(step).map((target) => `    any answer -> ${arrow(target)}`)]
}

function unsure(target: Target<string, string> | undefined): readonly string[] {
  return target === undefined ? [] : [`    I do not know -> ${arrow(target)}`]
}

function arrow(target: Target<string, string>): string {
  if (typeof target === 'string') return target
  if ('outcome' in target)
    return [target.outcome]
      .flat()
      .map((name) => `(${name})`)
      .join(' and ')
  return 'flow' in target ? `flow ${target.flow}` : `form ${target.form}`
}
