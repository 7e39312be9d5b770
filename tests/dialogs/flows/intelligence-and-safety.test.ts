import { describe, expect, it } from 'vitest'
import { FLOWS } from '../../../bot/flows.ts'
import { FORMS } from '../../../bot/forms.ts'
import type { Answer, Answers } from '../../../dialogs/answer.ts'
import type { AnswerType, AnswerValue } from '../../../dialogs/answer-type.ts'
import type { Content } from '../../../dialogs/content.ts'
import { deadlinesOf } from '../../../dialogs/engine/deadline.ts'
import { journey } from '../../../dialogs/engine/journey.ts'
import { suggestedPriority } from '../../../dialogs/engine/priority.ts'
import { flowProblems } from '../../../dialogs/engine/problems/flow-problems.ts'
import { formProblems } from '../../../dialogs/engine/problems/form-problems.ts'
import { walkForm } from '../../../dialogs/engine/problems/form-walks.ts'
import { answersFromStory } from '../../../dialogs/engine/story.ts'
import type { Flow, Step, Target } from '../../../dialogs/flow.ts'
import { animals } from '../../../dialogs/flows/animals.ts'
import { drones } from '../../../dialogs/flows/drones.ts'
import { drugs } from '../../../dialogs/flows/drugs.ts'
import { fraud } from '../../../dialogs/flows/fraud.ts'
import { illegalContent } from '../../../dialogs/flows/illegal-content.ts'
import { modernSlavery } from '../../../dialogs/flows/modern-slavery.ts'
import { protest } from '../../../dialogs/flows/protest.ts'
import { suspiciousActivity } from '../../../dialogs/flows/suspicious-activity.ts'
import { suspiciousPackage } from '../../../dialogs/flows/suspicious-package.ts'
import { terrorism } from '../../../dialogs/flows/terrorism.ts'
import { weapons } from '../../../dialogs/flows/weapons.ts'
import { intelligenceReport } from '../../../dialogs/forms/intelligence-report.ts'
import { processionNotice } from '../../../dialogs/forms/procession-notice.ts'
import { cards } from '../../../knowledge/cards.ts'
import { contacts } from '../../../knowledge/contacts.ts'
import { fieldsOf } from '../forms/form-fields.ts'

const NOW = Date.parse('2026-11-20T09:30:00Z')
const flows: readonly Flow[] = [
  drugs,
  weapons,
  animals,
  terrorism,
  modernSlavery,
  suspiciousActivity,
  drones,
  protest,
  suspiciousPackage,
  illegalContent,
  fraud,
]
const forms = [intelligenceReport, processionNotice]

const content: Content = {
  flows: new Map(FLOWS.map((flow) => [flow.id, flow])),
  forms: new Map(FORMS.map((form) => [form.id, form])),
  articles: new Map(),
  contacts: new Map(contacts.map((contact) => [contact.key, contact])),
  cards,
}

/** `null` is "I don't know". */
function said(values: Readonly<Record<string, AnswerValue | null>>): Answers {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]): [string, Answer] => [
      key,
      {
        value,
        ...(value === null ? { missing: 'unknown' as const } : {}),
        source: 'asked',
        at: '2026-11-20T09:30:00Z',
      },
    ]),
  )
}

function end(flow: Flow, values: Readonly<Record<string, AnswerValue | null>>) {
  const here = journey(flow, said(values), NOW)
  return here.end ?? here.next?.key
}

const out = (...names: string[]) => ({ kind: 'outcome', outcomes: names })
const toFlow = (id: string) => ({ kind: 'flow', id })

describe.each(flows.map((flow) => [flow.id, flow] as const))('the flow %s', (id, flow) => {
  const asked = Object.entries(flow.steps).flatMap(([name, step]) =>
    'ask' in step ? [[step.key ?? name, step] as const] : [],
  )
  const outcomes = Object.entries(flow.outcomes)

  it('has no problems', () => {
    expect(flowProblems(id, flow, content)).toEqual([])
  })

  it('begins with danger, and fills nothing about danger from a story', () => {
    expect(asked[0]?.[1].risk).toBe(true)
    expect(asked.filter(([, step]) => step.risk === true && step.reads !== undefined)).toEqual([])
  })

  it('ends within 12 steps on every path, but for the summary of a fraud', () => {
    expect(depth(flow, Object.keys(flow.steps)[0] ?? '')).toBeLessThanOrEqual(flow.id === 'fraud' ? 21 : 12)
  })

  it('has 12 examples, all different, half of them without the topic’s name', () => {
    expect(new Set(flow.examples).size).toBeGreaterThanOrEqual(12)
  })

  it('shows 999 in an emergency, 101 in a call, and a form where it sends people elsewhere', () => {
    const wrong = outcomes.filter(
      ([, { kind, contacts: keys, form }]) =>
        (kind === 'emergency' && !keys?.includes('h.999')) ||
        (kind === 'call' && !keys?.includes('h.101')) ||
        (kind === 'elsewhere' && (form === undefined || (keys ?? []).length === 0)),
    )
    expect(wrong.map(([name]) => name)).toEqual([])
  })

  it('says plain short things', () => {
    const lines = [
      ...outcomes.flatMap(([, { say }]) => say),
      ...asked.flatMap(([, step]) => [step.ask, step.hint ?? '', step.why ?? '']),
    ]
    expect(lines.filter((line) => /!|\b(don't|can't|shouldn't|perpetrator|commence|prior to)\b/.test(line))).toEqual([])
    expect(lines.flatMap((line) => line.split(/[.?:]\s/)).filter((one) => one.split(/\s+/).length > 30)).toEqual([])
    expect(asked.filter(([, { ask }]) => ask.length > 200)).toEqual([])
    expect(outcomes.filter(([, { say }]) => say.some((line) => line.split(/[.?]\s/).length > 3))).toEqual([])
  })

  it('keeps facts so that the forms of this group take them over', () => {
    const leads = new Set(outcomes.flatMap(([, { form }]) => form ?? []))
    const types = forms.filter((form) => leads.has(form.id)).map((form) => new Map(fieldsOf(form)))
    const wrong = asked.flatMap(([key, step]) =>
      types.flatMap((fields) => (unfit(step, fields.get(key)?.answer) ? [key] : [])),
    )
    expect(wrong).toEqual([])
  })
})

function depth(flow: Flow, name: string): number {
  const step = flow.steps[name]
  if (step === undefined) throw new Error(`${flow.id} has no step ${name}`)
  return 1 + Math.max(0, ...ways(step).map((way) => (typeof way === 'string' ? depth(flow, way) : 0)))
}

function ways(step: Step<string, string>): readonly Target<string, string>[] {
  if ('otherwise' in step) return [...step.when.map((rule) => rule.goto), step.otherwise]
  if ('answer' in step) return [step.goto]
  const unsure = step.unsure === undefined ? [] : [step.unsure]
  return 'options' in step ? [...step.options.map(({ goto }) => goto), ...unsure] : [step.yes, step.no, ...unsure]
}

/** Whether the form's field of the same key would not take the step's answers. */
function unfit(step: Extract<Step<string, string>, { ask: string }>, type: AnswerType | undefined): boolean {
  if (type === undefined) return false
  if ('answer' in step) return type.kind !== step.answer.kind
  if (!('options' in step)) return type.kind !== 'yes-no'
  if (type.kind !== 'choice') return true
  const known = new Set(type.options.map(({ id }) => id))
  return step.options.some(({ id }) => !known.has(id))
}

describe('where drugs and weapons lead', () => {
  it.each([
    ['danger', drugs, { 'gate.danger': 'yes' }, out('danger-now')],
    ['dealing', drugs, { 'gate.danger': 'no', kind: 'dealing', nation: 'england' }, out('report', 'or-crimestoppers')],
    [
      'dealing in Scotland',
      drugs,
      { 'gate.danger': 'no', kind: 'dealing', nation: 'scotland' },
      out('police-scotland', 'or-crimestoppers'),
    ],
    [
      'a home taken over',
      drugs,
      { 'gate.danger': 'no', kind: 'taken-over', afraid: null },
      out('taken-over', 'or-crimestoppers'),
    ],
    ['a child who is made to carry', drugs, { 'gate.danger': 'no', kind: 'me', 'rep.under18': 'yes' }, out('young')],
    [
      'a grown-up who is made to sell',
      drugs,
      { 'gate.danger': 'no', kind: 'me', 'rep.under18': 'no' },
      out('made-to', 'slavery-helpline'),
    ],
    ['drugs on a train', drugs, { 'gate.danger': 'no', kind: 'railway' }, out('railway', 'or-crimestoppers')],
    ['needles', drugs, { 'gate.danger': 'no', kind: 'needles' }, out('needles')],
    ['own use', drugs, { 'gate.danger': 'no', kind: 'own-use' }, out('help-with-drugs')],
    ['a knife seen now', weapons, { 'in.now': 'yes' }, out('seen-now')],
    [
      'a gun in reach of children',
      weapons,
      { 'in.now': 'no', kind: 'found', found: 'gun', reach: 'yes' },
      out('gun-in-reach'),
    ],
    ['a gun that is safe', weapons, { 'in.now': 'no', kind: 'found', found: 'gun', reach: 'no' }, out('found-gun')],
    ['a grenade', weapons, { 'in.now': 'no', kind: 'hand-in', handIn: 'explosive' }, out('explosive')],
    ['a gun to hand in', weapons, { 'in.now': 'no', kind: 'hand-in', handIn: 'gun' }, out('hand-in-gun')],
    ['a child with a knife', weapons, { 'in.now': 'no', kind: 'has', child: 'yes' }, out('child', 'or-crimestoppers')],
    ['one’s own knife', weapons, { 'in.now': 'no', kind: 'me' }, out('i-carry')],
    ['a knife on a tram', weapons, { 'in.now': 'no', kind: 'railway' }, out('railway', 'or-crimestoppers')],
    ['a threat', weapons, { 'in.now': 'no', kind: 'used' }, toFlow('assault')],
  ])('%s', (_name, flow, values, expected) => expect(end(flow, values)).toEqual(expected))

  it.each(flows.map((flow) => [flow.id, flow] as const))('%s never guesses its first risk answer', (_id, flow) => {
    const first = journey(flow, {}, NOW).next
    expect(first?.risk).toBe(true)
  })
})

describe('where animals, drones and things that do not look right lead', () => {
  it.each([
    ['an attack', animals, { now: 'yes' }, out('attack-now')],
    ['a bite', animals, { now: 'no', kind: 'bite' }, out('dog', 'bite-care')],
    ['cruelty', animals, { now: 'no', kind: 'cruelty', nation: 'wales' }, out('rspca')],
    ['cruelty in Scotland', animals, { now: 'no', kind: 'cruelty', nation: 'scotland' }, out('sspca')],
    [
      'cruelty in Northern Ireland',
      animals,
      { now: 'no', kind: 'cruelty', nation: 'northern-ireland' },
      out('cruelty-ni'),
    ],
    ['a hurt deer', animals, { now: 'no', kind: 'injured-wild', nation: 'england' }, out('hurt-wild')],
    ['poaching now', animals, { now: 'no', kind: 'wildlife', 'in.now': 'yes' }, out('wildlife-now')],
    ['barking', animals, { now: 'no', kind: 'noise' }, toFlow('noise')],
    ['a drone at an airport', drones, { now: 'no', where: 'airport' }, out('airport')],
    ['a drone at a prison, gone', drones, { now: 'no', where: 'prison', 'in.now': 'no' }, out('prison')],
    [
      'a drone over a garden',
      drones,
      { now: 'no', where: 'home', filming: 'yes', again: 'no', nation: 'england' },
      out('report', 'privacy', 'rules-for-all'),
    ],
    ['a false caller there now', suspiciousActivity, { 'in.now': 'yes' }, out('happening-now')],
    [
      'a false caller who got in',
      suspiciousActivity,
      { 'in.now': 'no', kind: 'caller', callerIn: 'yes' },
      toFlow('burglary'),
    ],
    [
      'a false caller who left',
      suspiciousActivity,
      { 'in.now': 'no', kind: 'caller', callerIn: 'no', nation: 'england' },
      out('report', 'caller', 'or-crimestoppers'),
    ],
    [
      'someone on a platform',
      suspiciousActivity,
      { 'in.now': 'no', kind: 'person', 'loc.railway': 'yes' },
      out('railway', 'or-crimestoppers'),
    ],
  ])('%s', (_name, flow, values, expected) => expect(end(flow, values)).toEqual(expected))
})

describe('where terrorism, slavery, packages, protests and things online lead', () => {
  it.each([
    ['a threat now', terrorism, { now: 'yes' }, out('danger-now')],
    ['something odd', terrorism, { now: 'no', kind: 'odd' }, out('act', 'on-trains')],
    ['someone drawn in', terrorism, { now: 'no', kind: 'drawn-in', travel: 'no' }, out('act-early')],
    ['someone about to leave', terrorism, { now: 'no', kind: 'drawn-in', travel: 'yes' }, out('soon')],
    [
      'a victim who is watched',
      modernSlavery,
      { 'gate.danger': 'no', who: 'me', 'gate.safeDevice': 'no' },
      out('unsafe-device'),
    ],
    [
      'a victim',
      modernSlavery,
      { 'gate.danger': 'no', who: 'me', 'gate.safeDevice': 'yes', 'rep.under18': 'no' },
      out('call-for-you', 'helpline'),
    ],
    [
      'a child who is a victim',
      modernSlavery,
      { 'gate.danger': 'no', who: 'me', 'gate.safeDevice': 'yes', 'rep.under18': 'yes' },
      out('young', 'helpline'),
    ],
    [
      'a victim who does not know who sees the screen',
      modernSlavery,
      { 'gate.danger': 'no', who: 'me', 'gate.safeDevice': null },
      out('unsafe-device'),
    ],
    [
      'a child in it',
      modernSlavery,
      { 'gate.danger': 'no', who: 'someone', 'in.children': 'yes' },
      out('child', 'helpline'),
    ],
    [
      'a car wash',
      modernSlavery,
      { 'gate.danger': 'no', who: 'someone', 'in.children': 'no', kind: 'labour', nation: 'england' },
      out('report', 'helpline', 'labour', 'or-crimestoppers'),
    ],
    ['a bag', suspiciousPackage, { what: 'bag' }, out('move-away')],
    ['nobody knows what', suspiciousPackage, { what: null }, out('move-away')],
    [
      'a march',
      protest,
      { 'gate.danger': 'no', kind: 'hold', 'pr.moves': 'march', nation: 'england' },
      out('notice', 'plan'),
    ],
    [
      'a parade in Northern Ireland',
      protest,
      { 'gate.danger': 'no', kind: 'hold', 'pr.moves': 'march', nation: 'northern-ireland' },
      out('northern-ireland'),
    ],
    [
      'a vigil',
      protest,
      { 'gate.danger': 'no', kind: 'hold', 'pr.moves': 'stays', nation: 'wales' },
      out('stays', 'notice-anyway'),
    ],
    [
      'a vigil in Scotland',
      protest,
      { 'gate.danger': 'no', kind: 'hold', 'pr.moves': 'stays', nation: 'scotland' },
      out('ask-there', 'notice-anyway'),
    ],
    [
      'a yearly walk in Northern Ireland',
      protest,
      { 'gate.danger': 'no', kind: 'hold', 'pr.moves': 'usual', nation: 'northern-ireland' },
      out('northern-ireland'),
    ],
    [
      'pictures of children',
      illegalContent,
      { danger: 'no', kind: 'child' },
      out('child-images', 'worried-about-self'),
    ],
    ['terrorist videos', illegalContent, { danger: 'no', kind: 'terror' }, out('terror')],
    ['a scam advert that cost money', illegalContent, { danger: 'no', kind: 'advert', lost: 'yes' }, toFlow('fraud')],
  ])('%s', (_name, flow, values, expected) => expect(end(flow, values)).toEqual(expected))

  it('takes nobody with pictures of children to a form that takes files', () => {
    expect(illegalContent.outcomes['child-images']?.form).toBe('callback-request')
  })
})

describe('where fraud leads', () => {
  const base = {
    'fr.now': 'no',
    matter: 'tricked',
    'fr.sent': 'money-earlier',
    'fr.bank': 'yes',
    nation: 'england',
    'fr.vuln': 'no',
    'fr.known': 'no',
    evidence: 'no',
    'fr.kind': 'shopping',
    wanted: 'no',
  }
  it.each([
    ['a courier on the way', { 'fr.now': 'yes' }, out('happening-now')],
    ['plain', {}, out('report-fraud', 'have-ready', 'support')],
    [
      'money sent and the bank not told',
      { 'fr.bank': 'no' },
      out('bank-first', 'report-fraud', 'have-ready', 'support'),
    ],
    ['someone at risk', { 'fr.vuln': 'yes', 'fr.bank': 'no' }, out('bank-first', 'call', 'report-fraud', 'support')],
    ['known and local', { 'fr.known': 'yes' }, out('call', 'report-fraud', 'support')],
    ['proof that goes', { evidence: 'yes' }, out('call', 'report-fraud', 'support')],
    ['Scotland', { nation: 'scotland' }, out('police-scotland', 'have-ready')],
    ['Northern Ireland', { nation: 'northern-ireland' }, out('report-fraud', 'have-ready', 'support')],
    [
      'hacked, nothing sent',
      { 'fr.sent': 'no', 'fr.kind': 'hack' },
      out('report-fraud', 'have-ready', 'hacked', 'support'),
    ],
    ['a scam text', { matter: 'message' }, out('message', 'report-if-you-like')],
    ['a real trader', { matter: 'trader' }, out('trader')],
    ['benefits', { matter: 'official', official: 'benefit' }, out('benefit')],
    ['a partner', { matter: 'family', family: 'partner' }, toFlow('domestic-abuse')],
    ['an attorney', { matter: 'family', family: 'attorney' }, out('attorney', 'attorney-call')],
    ['a live attack', { matter: 'business', attack: 'yes' }, out('live-attack', 'business-data')],
  ])('%s', (_name, values, expected) => expect(end(fraud, { ...base, ...values })).toEqual(expected))
})

describe.each(forms.map((form) => [form.id, form] as const))('the form %s', (id, form) => {
  const fields = fieldsOf(form)

  it('has no problems', () => {
    expect(formProblems(id, form, content)).toEqual([])
  })

  it('ends on every way through it', () => {
    expect(walkForm(form, NOW).includes(undefined)).toBe(false)
  })

  it('asks short questions, each with a reason and a label', () => {
    expect(fields.filter(([, f]) => f.ask.length > 200 || f.why.length < 10 || f.label.length > 40)).toEqual([])
    expect(JSON.stringify(form, (key, value: unknown) => (key === 'tells' ? undefined : value))).not.toMatch(
      /!|\b(don't|can't|shouldn't|perpetrator|VRM|prior to)\b/,
    )
    const lines = fields.flatMap(([, f]) => [
      f.ask,
      f.hint ?? '',
      f.why,
      ...(f.remarks ?? []).flatMap(({ say }) => say),
    ])
    expect(lines.flatMap((line) => line.split(/[.?:]\s/)).filter((one) => one.split(/\s+/).length > 30)).toEqual([])
  })

  it('has examples, declarations and no promise', () => {
    expect(new Set(form.examples).size).toBeGreaterThanOrEqual(6)
    expect(form.declarations.map(({ key }) => key)).toEqual(['dec.true', 'dec.privacy', 'dec.urgent', 'dec.contact'])
    expect(form.next.join(' ')).not.toMatch(/officer will|we will (find|catch)|within \d+ (hours|days)/i)
  })
})

describe('what someone knows', () => {
  const gate = { 'in.now': 'no', 'gate.danger': 'no' }

  it('asks for the account right after the gate, and lets nobody skip what it needs', () => {
    expect(journey(intelligenceReport, said(gate), NOW).next?.key).toBe('in.what')
    const hard = new Map(fieldsOf(intelligenceReport))
    for (const key of ['in.now', 'gate.danger', 'in.what', 'in.kind', 'nation', 'in.name']) {
      const field = hard.get(key)
      expect([key, field?.optional, field?.unknown, field?.declined]).toEqual([key, undefined, undefined, undefined])
    }
  })

  it('asks nothing about who tells, unless they give their name', () => {
    const keys = (name: string) =>
      walkForm(intelligenceReport, NOW)
        .flatMap((walk) => (walk?.answers['in.name']?.value === name ? Object.keys(walk.answers) : []))
        .filter((key) => /^(rep|con)\./.test(key))
    expect(keys('without-name')).toEqual([])
    expect(keys('named')).toContain('con.method')
  })

  it('takes a number plate and its colour out of the story', () => {
    const text = 'A tall man in a blue Ford Transit, AB51 CDE, hands over bags at the corner most nights'
    const found = answersFromStory(
      intelligenceReport,
      {},
      {
        text,
        entities: [{ kind: 'vehicle-registration', value: 'AB51CDE', text: 'AB51 CDE', start: 35, end: 43 }],
      },
      '2026-11-20T09:30:00Z',
    )
    expect(found['in.vehAny']?.value).toBe('full')
    expect(found['in.veh.0.vrm']?.value).toBe('AB51CDE')
    expect(found['in.now']).toBeUndefined()
  })

  it.each([
    ['nothing special', {}, 'routine'],
    ['a crime now', { 'in.now': 'yes' }, 'urgent-review'],
    ['terrorism', { 'in.kind': ['terrorism'] }, 'urgent-review'],
    ['children used for sex', { 'in.kind': ['sexual-exploitation'], 'in.children': 'yes' }, 'urgent-review'],
    ['guns', { 'in.weapons': ['dogs', 'guns'] }, 'same-day'],
    ['a home taken over', { 'in.kind': ['cuckooing'] }, 'same-day'],
    ['a child there', { 'in.children': 'yes' }, 'same-day'],
    ['children who carry', { 'in.method': ['children'] }, 'urgent-review'],
    ['a wanted person', { 'in.kind': ['wanted-person'] }, 'next-day'],
    ['dogs', { 'in.weapons': ['dogs'] }, 'routine'],
  ])('%s has its priority', (_name, values, expected) => {
    expect(priorityOf(intelligenceReport, { ...gate, 'in.kind': ['drug-dealing'], ...values })).toBe(expected)
  })
})

describe('notice of a march', () => {
  const force = {
    name: 'the police',
    shortName: 'police',
    holidays: new Set<string>(),
    nationHolidays: {},
    reportWithinDays: 7,
    draftMs: 3_600_000,
    savedMs: 604_800_000,
  }
  it.each([
    ['in time', '2026-12-05', '2026-11-28', 8],
    ['on the last day', '2026-11-27', '2026-11-20', 0],
    ['too late', '2026-11-26', '2026-11-19', -1],
  ])('is %s', (_name, date, due, daysLeft) => {
    const answers = said({ 'pr.moves': 'march', nation: 'england', 'pr.date': date })
    const [told] = deadlinesOf(processionNotice, answers, NOW, force)
    expect(told?.deadline).toEqual({ kind: 'procession-6-day', due, daysLeft })
  })

  it.each([
    ['a march in Scotland', { 'pr.moves': 'march', nation: 'scotland' }, ['march-notice-28-day']],
    ['a parade in Northern Ireland', { 'pr.moves': 'march', nation: 'northern-ireland' }, ['march-notice-28-day']],
    ['a vigil', { 'pr.moves': 'stays', nation: 'england' }, []],
    ['a funeral', { 'pr.moves': 'usual', nation: 'wales' }, []],
    ['one who does not know which it is', { 'pr.moves': null, nation: 'england' }, ['procession-6-day']],
  ])('has the time limit of %s', (_name, values, expected) => {
    const told = deadlinesOf(processionNotice, said({ ...values, 'pr.date': '2026-12-24' }), NOW, force)
    expect(told.map(({ deadline }) => deadline.kind)).toEqual(expected)
  })

  it('asks no route of a protest that stays in one place', () => {
    const keys = (moves: string) =>
      walkForm(processionNotice, NOW).flatMap((walk) =>
        walk?.answers['pr.moves']?.value === moves ? Object.keys(walk.answers) : [],
      )
    expect(keys('stays')).not.toContain('pr.route')
    expect(keys('march')).toContain('pr.route')
  })

  it('cannot be given without what the law asks for', () => {
    const hard = new Map(fieldsOf(processionNotice))
    const soft = ['pr.date', 'pr.start', 'pr.route', 'rep.first', 'rep.last', 'pr.organiserAddr'].filter((key) => {
      const field = hard.get(key)
      return field === undefined || field.optional === true || field.unknown === true || field.declined === true
    })
    expect(soft).toEqual([])
  })
})

function priorityOf(form: typeof intelligenceReport, values: Readonly<Record<string, AnswerValue>>): string {
  return suggestedPriority(form, said(values), [], false, NOW)
}
