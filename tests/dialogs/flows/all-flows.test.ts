import { describe, expect, it } from 'vitest'
import { FLOWS } from '../../../bot/flows.ts'
import { FORMS } from '../../../bot/forms.ts'
import type { AnswerType } from '../../../dialogs/answer-type.ts'
import type { Flow, Step, Target } from '../../../dialogs/flow.ts'

import { fieldsOf } from '../forms/form-fields.ts'
import { kitchenDrainFlow, kitchenSinkFlow } from '../kitchen-sink.ts'

const flows = [...FLOWS, kitchenSinkFlow, kitchenDrainFlow]
const forms = FORMS

type AnyStep = Step<string, string>
type AnyTarget = Target<string, string>

function ways(step: AnyStep): readonly AnyTarget[] {
  if ('otherwise' in step) return [...step.when.map((rule) => rule.goto), step.otherwise]
  if ('answer' in step) return [step.goto]
  const unsure = step.unsure === undefined ? [] : [step.unsure]
  return 'options' in step ? [...step.options.map(({ goto }) => goto), ...unsure] : [step.yes, step.no, ...unsure]
}

/** The longest row of steps from one on; throws where it comes back to itself. */
function depth(flow: Flow, name: string, above: readonly string[] = []): number {
  if (above.includes(name)) throw new Error(`${flow.id} comes back to ${name}`)
  const step = flow.steps[name]
  if (step === undefined) throw new Error(`${flow.id} has no step ${name}`)
  const further = ways(step).map((target) => (typeof target === 'string' ? depth(flow, target, [...above, name]) : 0))
  return ('ask' in step ? 1 : 0) + Math.max(0, ...further)
}

describe.each(flows.map((flow) => [flow.id, flow] as const))('the flow %s', (_id, flow) => {
  const steps = Object.entries(flow.steps)
  const asked = steps.flatMap(([name, step]) => ('ask' in step ? [[step.key ?? name, step] as const] : []))
  const outcomes = Object.entries(flow.outcomes)

  it('ends on every path, within 12 questions, but for the summary of a fraud that is offered at its end', () => {
    expect(depth(flow, steps[0]?.[0] ?? '')).toBeLessThanOrEqual(flow.id === 'fraud' ? 21 : 12)
  })

  it('uses every outcome', () => {
    const used = new Set(
      steps.flatMap(([, step]) =>
        ways(step).flatMap((way) => (typeof way === 'object' && 'outcome' in way ? way.outcome : [])),
      ),
    )
    expect(outcomes.map(([name]) => name).filter((name) => !used.has(name))).toEqual([])
  })

  it('asks short questions under keys that the intake takes', () => {
    expect(asked.filter(([key, step]) => !/^[a-zA-Z][a-zA-Z0-9.]*$/.test(key) || step.ask.length > 200)).toEqual([])
  })

  it('fills no question about danger from a story', () => {
    expect(asked.filter(([, step]) => step.risk === true && step.reads !== undefined)).toEqual([])
  })

  it('names a form wherever it sends people elsewhere', () => {
    expect(outcomes.filter(([, { kind, form }]) => kind === 'elsewhere' && form === undefined)).toEqual([])
  })

  it('says at most two sentences in one line of an outcome', () => {
    const long = outcomes.flatMap(([name, { say }]) =>
      say.filter((line) => line.split(/[.?]\s/).length > 3).map(() => name),
    )
    expect(long).toEqual([])
  })

  it('shows 999 in every emergency and 101 in every call', () => {
    const without = outcomes.filter(
      ([, { kind, contacts }]) =>
        (kind === 'emergency' && !contacts?.includes('h.999')) || (kind === 'call' && !contacts?.includes('h.101')),
    )
    expect(without.map(([name]) => name)).toEqual([])
  })
})

/** Topics that are pure information: the safety gate is skipped there (domain 2.1), and every message is checked for danger all the same. */
const INFORMATION = [
  'collision-report-request',
  'crime-prevention',
  'criminal-record-check',
  'driving-notice',
  'event-filming',
  'freedom-of-information',
  'jobs',
  'own-data',
  'property-held',
  'record-deletion',
  'seized-vehicle',
  'thanks',
  'vetting',
  'your-area',
]

describe.each(FLOWS.map((flow) => [flow.id, flow] as const))('the flow %s', (_id, flow) => {
  it('has at least 12 examples, all different', () => {
    expect(new Set(flow.examples).size).toBeGreaterThanOrEqual(12)
  })

  it('begins with danger, but for pure information', () => {
    if (INFORMATION.includes(flow.id)) return
    const first = Object.values(flow.steps)[0]
    expect(first !== undefined && 'ask' in first && first.risk).toBe(true)
  })

  it('asks a fact that the form asks too so that the answer fits there', () => {
    const leads = new Set(Object.values(flow.outcomes).flatMap(({ form }) => form ?? []))
    const types = forms.filter(({ id }) => leads.has(id)).map((form) => new Map(fieldsOf(form)))
    const wrong = Object.entries(flow.steps).flatMap(([name, step]) =>
      'ask' in step ? types.flatMap((fields) => unfit(flow, step, fields.get(step.key ?? name)?.answer)) : [],
    )
    expect(wrong).toEqual([])
  })
})

/** What of a step's answers the form's field of the same key would not take. */
function unfit(flow: Flow, step: Extract<AnyStep, { ask: string }>, type: AnswerType | undefined): readonly string[] {
  if (type === undefined) return []
  if ('answer' in step) return type.kind === step.answer.kind ? [] : [step.ask]
  if (!('options' in step)) return type.kind === 'yes-no' ? [] : [step.ask]
  if (type.kind !== 'choice') return [step.ask]
  const known = new Set(type.options.map(({ id }) => id))
  return step.options
    .filter(({ id, goto }) => leadsOn(flow, goto) && !known.has(id))
    .map(({ id }) => `${step.ask} ${id}`)
}

/** Whether a form can follow on this way. */
function leadsOn(flow: Flow, target: AnyTarget): boolean {
  if (typeof target === 'string') return true
  if (!('outcome' in target)) return false
  return [target.outcome].flat().some((name) => flow.outcomes[name]?.form !== undefined)
}

describe('facts that are asked once', () => {
  const keys = (flow: Flow) =>
    Object.entries(flow.steps).map(([name, step]) => ('ask' in step ? (step.key ?? name) : name))

  it.each([
    ['bicycle-theft', ['gate.near', 'bike.type', 'nation', 'bike.place', 'bike.sale']],
    [
      'driving-offence',
      [
        'gate.now',
        'dr.collision',
        'nation',
        'dr.veh.hasVrm',
        'dr.when',
        'dr.footage',
        'wit.any',
        'dr.statement',
        'dr.court',
      ],
    ],
    ['lost-property', ['lo.danger', 'lo.stolen', 'items.0.cat', 'items.0.docKind', 'lo.venue', 'nation', 'lo.insurer']],
  ])('%s keeps its answers under the form’s keys', (id, expected) => {
    const flow = FLOWS.find((one) => one.id === id)
    expect(flow === undefined ? [] : keys(flow)).toEqual(expect.arrayContaining(expected))
  })
})
