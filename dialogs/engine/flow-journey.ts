import type { Answer, Answers } from '../answer.ts'
import type { Flow, RouteStep, Sets, Step, Target } from '../flow.ts'
import { ageInDays, lastDate, pastLimit, reaches } from './conditions.ts'
import { stillFits } from './form-journey.ts'
import type { Journey, JourneyEnd } from './journey.ts'
import { type Question, stepKey, stepQuestion } from './question.ts'

/** Where a person is in a flow: from the first step along the answers to the first open question or an end. */
export function flowJourney(flow: Flow, answers: Answers, now: number): Journey {
  const asked: Question[] = []
  const live: Record<string, Answer> = {}
  const names = Object.keys(flow.steps)
  let target: Target<string, string> | undefined = names[0]
  for (let moves = 0; typeof target === 'string' && moves <= names.length; moves += 1) {
    const name: string = target
    const step = flow.steps[name]
    if (step === undefined) break
    const question = stepQuestion(name, step)
    if (question === undefined) {
      target = routeOf(step, flow, live, now)
      continue
    }
    const answer = answers[question.key]
    if (answer === undefined || !stillFits(answer, question)) {
      return {
        asked,
        known: asked,
        live,
        dropped: droppedFrom(answers, live),
        ahead: longestFrom(flow, name),
        next: question,
      }
    }
    live[question.key] = answer
    asked.push(question)
    target = wayOn(step, answer)
  }
  return { asked, known: asked, live, dropped: droppedFrom(answers, live), ahead: 0, end: endOf(target) }
}

/** Every way on from a step. */
export function waysOn(step: Step<string, string>): readonly Target<string, string>[] {
  if ('otherwise' in step) return [...step.when.map((rule) => rule.goto), step.otherwise]
  if ('answer' in step) return [step.goto]
  const unsure = step.unsure === undefined ? [] : [step.unsure]
  return 'options' in step ? [...step.options.map((option) => option.goto), ...unsure] : [step.yes, step.no, ...unsure]
}

const longest = new WeakMap<Flow, Map<string, number>>()

/** The most questions that can still come from a step on. A loop, which `problems` finds, counts once. */
function longestFrom(flow: Flow, name: string): number {
  const known = longest.get(flow) ?? new Map<string, number>()
  longest.set(flow, known)
  const before = known.get(name)
  const step = flow.steps[name]
  if (before !== undefined || step === undefined) return before ?? 0
  known.set(name, 0)
  const further = waysOn(step).map((target) => (typeof target === 'string' ? longestFrom(flow, target) : 0))
  const length = ('ask' in step ? 1 : 0) + Math.max(0, ...further)
  known.set(name, length)
  return length
}

const after = new WeakMap<Flow, readonly string[]>()

/** The forms that can follow a flow, by its steps and its outcomes. */
export function formsAfter(flow: Flow): readonly string[] {
  const known = after.get(flow)
  if (known !== undefined) return known
  const straight = Object.values(flow.steps)
    .flatMap(waysOn)
    .flatMap((target) => (typeof target === 'object' && 'form' in target ? [target.form] : []))
  const offered = Object.values(flow.outcomes).flatMap(({ form }) => (form === undefined ? [] : [form]))
  const forms = [...new Set([...straight, ...offered])]
  after.set(flow, forms)
  return forms
}

/** Where an answered step leads. */
export function wayOn(step: Step<string, string>, answer: Answer): Target<string, string> | undefined {
  if ('answer' in step) return step.goto
  if ('options' in step) {
    return answer.value === null ? step.unsure : step.options.find((option) => option.id === answer.value)?.goto
  }
  if (!('yes' in step)) return undefined
  if (answer.value === null) return step.unsure
  return answer.value === 'yes' ? step.yes : step.no
}

function routeOf(
  step: Step<string, string>,
  flow: Flow,
  live: Answers,
  now: number,
): Target<string, string> | undefined {
  if (!('otherwise' in step)) return undefined
  return step.when.find((rule) => applies(rule, flow, live, now))?.goto ?? step.otherwise
}

function applies(rule: RouteStep<string, string>['when'][number], flow: Flow, live: Answers, now: number): boolean {
  const step = flow.steps[rule.step]
  const value = step === undefined ? undefined : live[stepKey(rule.step, step)]?.value
  if (value === undefined || value === null) return false
  if ('is' in rule) {
    const wanted = [rule.is].flat()
    const parts: readonly unknown[] = Array.isArray(value) ? value : [value]
    return parts.some((part) => typeof part === 'string' && wanted.includes(part))
  }
  if ('past' in rule) return pastLimit(rule.past, value, now)
  if ('atLeast' in rule) return reaches(value, rule.atLeast)
  const date = lastDate(value)
  return date !== undefined && ageInDays(date, now) > rule.olderThanDays
}

/** The answers of the form or flow `id` that are known by the way through a flow: what was chosen on it, then what its end says. */
export function setsFor(flow: Flow, { live, end }: Pick<Journey, 'live' | 'end'>, id: string): Sets {
  const chosen = Object.entries(flow.steps).map(([name, step]) =>
    'options' in step ? step.options.find((option) => option.id === live[stepKey(name, step)]?.value)?.sets : undefined,
  )
  return Object.assign({}, ...chosen, ...endSets(flow, end, id))
}

function endSets(flow: Flow, end: JourneyEnd | undefined, id: string): readonly (Sets | undefined)[] {
  if (end?.kind === 'form' || end?.kind === 'flow') return end.id === id ? [end.sets] : []
  if (end?.kind !== 'outcome') return []
  return end.outcomes.map((name) => (flow.outcomes[name]?.form === id ? flow.outcomes[name].sets : undefined))
}

function endOf(target: Target<string, string> | undefined): JourneyEnd {
  if (target === undefined || typeof target === 'string') return { kind: 'nowhere' }
  if ('outcome' in target) {
    const { outcome } = target
    return { kind: 'outcome', outcomes: typeof outcome === 'string' ? [outcome] : outcome }
  }
  const sets = target.sets === undefined ? {} : { sets: target.sets }
  return 'flow' in target ? { kind: 'flow', id: target.flow, ...sets } : { kind: 'form', id: target.form, ...sets }
}

function droppedFrom(answers: Answers, live: Answers): readonly string[] {
  return Object.keys(answers).filter((key) => live[key] === undefined)
}
