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
  scotland: /(^|[.!?]\s+)?Police Scotland/g,
  'northern-ireland': /(^|[.!?]\s+)?(?:the |The )?Police Service of Northern Ireland/g,
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
  const steps = Object.fromEntries(Object.entries(flow.steps).map(([name, step]) => [name, turned(step, flow, home)]))
  const outcomes = Object.fromEntries(
    Object.entries(flow.outcomes).map(([name, outcome]) => [
      name,
      outcome.police === home ? sentAway(outcome, home) : outcome,
    ]),
  )
  return reached({ ...flow, steps, outcomes })
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
  return text.replace(
    POLICE[home],
    (_, before: string | undefined) => `${before ?? ''}${before === undefined ? 't' : 'T'}${ELSEWHERE}`,
  )
}

function turned(step: AnyStep, flow: Flow, home: Home): AnyStep {
  if ('options' in step) {
    const own = step.options.find(({ id }) => id === home)?.goto
    const theirs = step.options.find(({ id }) => id === 'england')?.goto
    if (own === undefined || theirs === undefined || !leadsAway(own, flow, home)) return step
    return {
      ...step,
      options: step.options.map((option) => {
        if (option.id === home) return { ...option, goto: homeWay(own, theirs, flow) }
        return OTHERS.includes(option.id) ? { ...option, goto: awayWay(own, option.goto, flow) } : option
      }),
    }
  }
  return 'otherwise' in step ? turnedRoute(step, flow, home) : step
}

function turnedRoute(step: Extract<AnyStep, { otherwise: unknown }>, flow: Flow, home: Home): AnyStep {
  const own = step.when.find((rule) => 'is' in rule && rule.is === home && leadsAway(rule.goto, flow, home))
  if (own === undefined) return step
  const isTheirs = (rule: (typeof step.when)[number]) =>
    rule.step === own.step && 'is' in rule && typeof rule.is === 'string' && OTHERS.includes(rule.is)
  const theirs = step.when.find(isTheirs)
  const when = step.when.map((rule) => {
    if (rule === own)
      return theirs === undefined
        ? { step: own.step, is: OTHERS, goto: own.goto }
        : { step: own.step, is: home, goto: homeWay(own.goto, theirs.goto, flow) }
    return isTheirs(rule) ? { ...rule, goto: awayWay(own.goto, rule.goto, flow) } : rule
  })
  return { ...step, when }
}

function namesIn(target: AnyTarget): readonly string[] | undefined {
  if (typeof target === 'string' || !('outcome' in target)) return undefined
  return typeof target.outcome === 'string' ? [target.outcome] : target.outcome
}

function leadsAway(target: AnyTarget, flow: Flow, home: Home): boolean {
  return namesIn(target)?.some((name) => flow.outcomes[name]?.police === home) === true
}

/** What is for people there only stays with them; the rest is what the others had. */
function homeWay(own: AnyTarget, theirs: AnyTarget, flow: Flow): AnyTarget {
  const names = namesIn(theirs)
  if (names === undefined) return theirs
  const isOnly = (name: string) => flow.outcomes[name]?.only !== undefined
  return { outcome: [...(namesIn(own) ?? []).filter(isOnly), ...names.filter((name) => !isOnly(name))] }
}

function awayWay(own: AnyTarget, theirs: AnyTarget, flow: Flow): AnyTarget {
  const isOnly = (name: string) => flow.outcomes[name]?.only !== undefined
  const kept = (namesIn(theirs) ?? []).filter(isOnly)
  return { outcome: [...kept, ...(namesIn(own) ?? []).filter((name) => !isOnly(name))] }
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
