import type { Content } from '../content.ts'
import { waysOn } from '../engine/flow-journey.ts'
import type { Flow, Outcome, Step, Target } from '../flow.ts'
import type { ForceNation } from '../force.ts'
import type { Field, Form, Remark } from '../form.ts'

type AnyStep = Step<string, string>
type AnyTarget = Target<string, string>
type Home = Exclude<ForceNation, 'england-and-wales'>

/** The police of a nation as content names them, and what stands there for the police of everywhere else. */
const POLICE: { readonly [N in Home]: RegExp } = {
  scotland: /Police Scotland/g,
  'northern-ireland': /(?:[Tt]he )?Police Service of Northern Ireland/g,
}
const ELSEWHERE = 'he police force for that area'
/** The ids of the other nations in a question where something happened. */
const OTHERS: readonly string[] = ['england', 'wales']

/**
 * Content is written for a force of England and Wales: who was in Scotland or Northern Ireland is sent to the police there.
 * For a force of one of those it is turned round: home gets the way that England had, England and Wales are sent away.
 * What is marked neither `police` nor `only` stays.
 */
export function atHome(content: Content, nation: ForceNation): Content {
  if (nation === 'england-and-wales') return content
  return {
    ...content,
    flows: new Map([...content.flows].map(([id, flow]) => [id, flowAtHome(flow, nation)])),
    forms: new Map([...content.forms].map(([id, form]) => [id, formAtHome(form, nation)])),
  }
}

function flowAtHome(flow: Flow, home: Home): Flow {
  if (!Object.values(flow.outcomes).some(({ police }) => police === home)) return flow
  const at: Turning = { flow, home, copies: new Map() }
  const steps = Object.entries(flow.steps).map(([name, step]): [string, AnyStep] => [name, turned(step, at)])
  const outcomes = Object.entries(flow.outcomes).map(([name, outcome]): [string, Outcome] => [
    name,
    outcome.police === home ? sentAway(outcome, home) : outcome,
  ])
  return reached({
    ...flow,
    steps: Object.fromEntries([...steps, ...at.copies]),
    outcomes: Object.fromEntries(outcomes),
  })
}

/** What turning a flow round works with. `copies` are steps that were made on the way. */
interface Turning {
  readonly flow: Flow
  readonly home: Home
  readonly copies: Map<string, AnyStep>
}

/** The outcome's own words, with the other police in the place of those at home. */
function sentAway(outcome: Outcome, home: Home): Outcome {
  const contacts = outcome.contacts?.map((key) => (key === 'h.policescotland' || key === 'h.psni' ? 'h.policeuk' : key))
  return {
    ...outcome,
    title: others(outcome.title, home),
    say: outcome.say.map((line) => others(line, home)),
    ...(contacts === undefined ? {} : { contacts: [...new Set(contacts)] }),
  }
}

function others(text: string, home: Home): string {
  const begins = (at: number) => /(?:^|[.!?]\s+)$/.test(text.slice(0, at))
  return text.replace(POLICE[home], (_, at: number) => `${begins(at) ? 'T' : 't'}${ELSEWHERE}`)
}

function turned(step: AnyStep, at: Turning): AnyStep {
  if ('options' in step) {
    const own = step.options.find(({ id }) => id === at.home)?.goto
    const theirs = step.options.find(({ id }) => id === 'england')?.goto
    if (own === undefined || theirs === undefined || !leadsAway(own, at)) return step
    return {
      ...step,
      options: step.options.map((option) => {
        if (option.id === at.home) return { ...option, goto: homeWay(own, theirs, at) }
        return isOther(option.id) ? { ...option, goto: awayWay(own, option.goto, option.id, at) } : option
      }),
    }
  }
  return 'otherwise' in step ? turnedRoute(step, at) : step
}

/** Where home was looked at, the others are now; where England was, home is. Without a rule for England home falls through. */
function turnedRoute(step: Extract<AnyStep, { otherwise: unknown }>, at: Turning): AnyStep {
  const own = step.when.find((rule) => 'is' in rule && rule.is === at.home && leadsAway(rule.goto, at))
  if (own === undefined) return step
  const ruleOf = (id: string) => step.when.find((rule) => rule.step === own.step && 'is' in rule && rule.is === id)
  const theirs = ruleOf('england')
  const away = OTHERS.map((id) => ({
    step: own.step,
    is: id,
    goto: awayWay(own.goto, ruleOf(id)?.goto, id, at),
  }))
  const when = step.when.flatMap((rule) => {
    if (rule === own) return away
    if (rule === theirs) return [{ step: own.step, is: at.home, goto: homeWay(own.goto, theirs.goto, at) }]
    return rule === ruleOf('wales') ? [] : [rule]
  })
  return { ...step, when }
}

function isOther(id: string): boolean {
  return OTHERS.includes(id)
}

function namesIn(target: AnyTarget | undefined): readonly string[] | undefined {
  if (target === undefined || typeof target === 'string' || !('outcome' in target)) return undefined
  return typeof target.outcome === 'string' ? [target.outcome] : target.outcome
}

/** Whether a way ends at the police of home, whatever is answered on it. */
function leadsAway(target: AnyTarget, at: Turning): boolean {
  const { flow, home } = at
  if (typeof target !== 'string') return namesIn(target)?.some((name) => flow.outcomes[name]?.police === home) === true
  const step = flow.steps[target]
  return step !== undefined && waysOn(step).every((way) => leadsAway(way, at))
}

/** The outcomes of a way that are for people of one part of the UK only. */
function onlyOn(target: AnyTarget | undefined, { flow }: Turning): readonly string[] {
  const step = typeof target === 'string' ? flow.steps[target] : undefined
  const ends = step === undefined ? (namesIn(target) ?? []) : waysOn(step).flatMap((way) => namesIn(way) ?? [])
  return [...new Set(ends.filter((name) => flow.outcomes[name]?.only !== undefined))]
}

/** What is for people there only stays with them; the rest is what the others had. */
function homeWay(own: AnyTarget, theirs: AnyTarget, at: Turning): AnyTarget {
  const names = namesIn(theirs)
  if (names === undefined) return theirs
  const only = onlyOn(theirs, at)
  return { outcome: [...onlyOn(own, at), ...names.filter((name) => !only.includes(name))] }
}

/** The way that home had, with what is for the others only in the place of what is for home only. A step is copied for that. */
function awayWay(own: AnyTarget, theirs: AnyTarget | undefined, id: string, at: Turning): AnyTarget {
  const [kept, left] = [onlyOn(theirs, at), onlyOn(own, at)]
  const names = namesIn(own)
  if (names !== undefined) return { outcome: [...kept, ...names.filter((name) => !left.includes(name))] }
  const step = typeof own === 'string' ? at.flow.steps[own] : undefined
  if (typeof own !== 'string' || step === undefined || !('otherwise' in step) || left.length === 0) return own
  const name = `${own}-${id}`
  at.copies.set(name, {
    when: step.when.map((rule) => ({ ...rule, goto: awayWay(rule.goto, theirs, id, at) })),
    otherwise: awayWay(step.otherwise, theirs, id, at),
  })
  return name
}

/** Without the steps and outcomes that nothing leads to any more. */
function reached(flow: Flow): Flow {
  const met = new Set(Object.keys(flow.steps).slice(0, 1))
  const ends = new Set<string>()
  for (const name of met) {
    const step = flow.steps[name]
    for (const target of step === undefined ? [] : waysOn(step)) {
      if (typeof target === 'string') met.add(target)
      else for (const end of namesIn(target) ?? []) ends.add(end)
    }
  }
  return { ...flow, steps: only(flow.steps, met), outcomes: only(flow.outcomes, ends) }
}

function only<T>(all: { readonly [key: string]: T }, names: ReadonlySet<string>): { readonly [key: string]: T } {
  return Object.fromEntries(Object.entries(all).filter(([name]) => names.has(name)))
}

function formAtHome(form: Form, home: Home): Form {
  const fields = Object.entries(form.fields).map(([key, field]): [string, Form['fields'][string]] => [
    key,
    'repeat' in field ? field : fieldAtHome(field, home),
  ])
  return { ...form, fields: Object.fromEntries(fields) }
}

function fieldAtHome(field: Field, home: Home): Field {
  if (field.remarks === undefined) return field
  return { ...field, remarks: field.remarks.map((remark) => remarkAtHome(remark, home)) }
}

function remarkAtHome(remark: Remark, home: Home): Remark {
  if (remark.police !== home) return remark
  return { ...remark, on: OTHERS, say: remark.say.map((line) => others(line, home)) }
}
