import { describe, expect, it } from 'vitest'
import { loadContent } from '../../../bot/content.ts'
import type { Answer, Answers } from '../../../dialogs/answer.ts'
import type { AnswerValue } from '../../../dialogs/answer-type.ts'
import { journey } from '../../../dialogs/engine/journey.ts'
import { suggestedPriority } from '../../../dialogs/engine/priority.ts'
import { flowProblems } from '../../../dialogs/engine/problems/flow-problems.ts'
import { formProblems } from '../../../dialogs/engine/problems/form-problems.ts'
import type { Flow } from '../../../dialogs/flow.ts'
import type { Form } from '../../../dialogs/form.ts'
import { fieldsOf } from '../forms/form-fields.ts'

const NOW = Date.parse('2026-11-20T09:30:00Z')
const content = await loadContent()

const FLOW_IDS = [
  'assault',
  'domestic-abuse',
  'stalking-harassment',
  'online-abuse',
  'sexual-offences',
  'hate-crime',
  'child-abuse',
  'clares-law',
  'sarahs-law',
]
const FORM_IDS = [
  'crime-assault',
  'crime-harassment',
  'crime-malicious-communications',
  'hate-crime-report',
  'domestic-abuse-report',
  'clares-law-request',
  'sarahs-law-request',
]
const SENSITIVE_FORMS = ['crime-harassment', 'domestic-abuse-report', 'clares-law-request', 'sarahs-law-request']
const SENSITIVE_FLOWS = [
  'domestic-abuse',
  'stalking-harassment',
  'sexual-offences',
  'child-abuse',
  'clares-law',
  'sarahs-law',
]

function flow(id: string): Flow {
  const found = content.flows.get(id)
  if (found === undefined) throw new Error(`no flow ${id}`)
  return found
}

function form(id: string): Form {
  const found = content.forms.get(id)
  if (found === undefined) throw new Error(`no form ${id}`)
  return found
}

type Said = Readonly<Record<string, AnswerValue | null>>

/** `null` is "I don't know". */
function said(values: Said): Answers {
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

/** The outcomes, the flow or form, or the next question that these answers lead to. */
function end(id: string, values: Said): unknown {
  const here = journey(flow(id), said(values), NOW)
  if (here.end === undefined) return `asks ${here.next?.key}`
  return here.end.kind === 'outcome' ? here.end.outcomes : here.end
}

function priority(id: string, values: Said) {
  return suggestedPriority(form(id), said(values), [], false, NOW)
}

/** The keys that are asked on the way that these answers open, with "no" or the first option for the rest. */
function askedWith(id: string, values: Said): readonly string[] {
  return journey(form(id), said(values), NOW).known.map(({ key }) => key)
}

describe('the topics of violence and abuse', () => {
  it.each(FLOW_IDS)('the flow %s has no problems, and 12 examples or more', (id) => {
    expect(flowProblems(id, flow(id), content)).toEqual([])
    expect(new Set(flow(id).examples).size).toBeGreaterThanOrEqual(12)
  })

  it.each(FORM_IDS)('the form %s has no problems, and 6 examples or more', (id) => {
    expect(formProblems(id, form(id), content)).toEqual([])
    expect(new Set(form(id).examples).size).toBeGreaterThanOrEqual(6)
  })

  it.each(FLOW_IDS)('%s asks about danger before anything else, and never reads it from a story', (id) => {
    const steps = Object.values(flow(id).steps).flatMap((step) => ('ask' in step ? [step] : []))
    expect(steps[0]?.risk).toBe(true)
    expect(steps.filter(({ risk, reads }) => risk === true && reads !== undefined)).toEqual([])
  })

  it.each(FLOW_IDS)('%s says no word of blame, and offers 999 in each emergency', (id) => {
    const { outcomes } = flow(id)
    const emergencies = Object.values(outcomes).filter(({ kind }) => kind === 'emergency')
    expect(emergencies.length).toBeGreaterThan(0)
    expect(emergencies.every(({ contacts, form: next }) => contacts?.includes('h.999') && next !== undefined)).toBe(
      true,
    )
    expect(JSON.stringify(flow(id))).not.toMatch(/\b(alleged|claims|victim’s story|are you sure|why did you)\b/i)
  })
})

describe('what must be safe', () => {
  it.each(SENSITIVE_FLOWS)('the flow %s asks about the device first, and stops where it is not safe', (id) => {
    expect(flow(id).sensitive).toBe(true)
    const [first] = Object.values(flow(id).steps)
    expect(first).toMatchObject({ key: 'gate.safeDevice', risk: true })
    for (const answer of ['no', null]) expect(end(id, { 'gate.safeDevice': answer })).toEqual(['not-safe-here'])
    expect(flow(id).outcomes['not-safe-here']?.say.join(' ')).toMatch(/"exit".*999.*55/)
  })

  it.each(SENSITIVE_FORMS)('the form %s checks the device, asks for safe contact and a code word', (id) => {
    const fields = new Map(fieldsOf(form(id)))
    expect(form(id).sensitive).toBe(true)
    expect(fieldsOf(form(id))[0]).toMatchObject(['gate.safeDevice', { risk: true }])
    const stop = fields.get('gate.safeDevice')?.remarks?.find(({ on }) => on === 'no')
    expect(stop?.danger).toBe(true)
    expect(stop?.say.join(' ')).toMatch(/"exit".*999.*55/)
    const safe = fields.get('con.safe')
    expect([safe?.optional, safe?.unknown, safe?.declined, safe?.risk]).toEqual([undefined, undefined, undefined, true])
    expect(fields.has('con.codeword')).toBe(true)
    expect(fields.has('con.who')).toBe(true)
    expect(form(id).declarations.map(({ key }) => key)).not.toContain('dec.contact')
  })

  it.each([
    'domestic-abuse-report',
    'clares-law-request',
    'sarahs-law-request',
  ])('the form %s asks for no account and no file', (id) => {
    const fields = fieldsOf(form(id))
    expect(form(id).account).toBe('none')
    expect(fields.filter(([key, { answer }]) => key === 'what.text' || answer.kind === 'file')).toEqual([])
    expect(fields.filter(([, { answer, optional }]) => answer.kind === 'long-text' && optional !== true)).toEqual([])
  })

  it('offers no copy where contact is not safe', () => {
    const way: Said = { 'con.method': ['email'], 'con.email': 'sam@example.com', 'con.copy': 'yes', 'da.who': 'me' }
    expect(askedWith('domestic-abuse-report', { ...way, 'con.safe': 'no' })).not.toContain('con.copy')
    expect(askedWith('domestic-abuse-report', { ...way, 'con.safe': 'yes' })).toContain('con.copy')
  })

  it.each([
    ['adult', false],
    ['under-18', false],
    ['no', true],
  ] as const)('takes files with a report of messages only where there are no sexual pictures: %s', (images, taken) => {
    const keys = askedWith('crime-malicious-communications', {
      'mc.images': images,
      'ev.any': ['messages'],
      'ev.files': [{ link: 'https://example.com/a' }],
    })
    expect(keys.includes('ev.files')).toBe(taken)
  })

  it('never sends a sexual offence or a child’s own words to a form with an account, public places aside', () => {
    const forms = (id: string) =>
      new Set(
        Object.entries(flow(id).outcomes).flatMap(([name, { form: next }]) =>
          next === undefined ? [] : [`${name} ${next}`],
        ),
      )
    expect([...forms('sexual-offences')].filter((line) => !line.endsWith('callback-request'))).toEqual([
      'public crime-other',
    ])
    expect(flow('child-abuse').outcomes.child?.form).toBe('callback-request')
  })

  it('asks a third party without a name nothing about themselves', () => {
    const keys = askedWith('domestic-abuse-report', {
      'da.who': 'someone-else',
      anonymous: 'without-name',
      'rep.first': 'Sam',
      'con.method': ['phone'],
      'sup.offer': 'yes',
    })
    expect(keys.filter((key) => /^(rep|con|sup)\./.test(key))).toEqual([])
  })
})

const safeHere: Said = { 'gate.safeDevice': 'yes', 'gate.danger': 'no' }
const young: Said = { ...safeHere, 'rep.under18': 'yes' }
const grown: Said = { ...safeHere, 'rep.under18': 'no' }

describe('where the answers lead', () => {
  const attack: Said = { 'gate.near': 'no', badly: 'no', kind: 'hurt', 'what.da': 'no' }
  const mild: Said = { ...attack, 'what.weapon': 'no', 'what.injury': 'minor', 'what.hate': ['no'], 'as.work': 'no' }
  it.each<readonly [string, Said, unknown]>([
    ['the person is near', { 'gate.near': 'yes' }, ['danger-now']],
    ['someone is badly hurt', { 'gate.near': 'no', badly: 'yes' }, ['danger-now']],
    ['an adult hurt a child', { ...attack, kind: 'child' }, { kind: 'flow', id: 'child-abuse' }],
    ['it was sexual', { ...attack, kind: 'sexual' }, { kind: 'flow', id: 'sexual-offences' }],
    ['spiked and ill', { ...attack, kind: 'spiked', ill: 'yes' }, ['spiked-ill']],
    ['spiked and well', { ...attack, kind: 'spiked', ill: 'no' }, ['spiked', 'support']],
    ['a partner', { ...attack, 'what.da': 'yes' }, { kind: 'flow', id: 'domestic-abuse' }],
    ['a knife', { ...attack, 'what.weapon': 'knife' }, ['call-now', 'support']],
    ['hospital', { ...attack, 'what.weapon': 'no', 'what.injury': 'hospital' }, ['call-now', 'support']],
    ['hate', { ...mild, 'what.hate': ['race'] }, { kind: 'flow', id: 'hate-crime' }],
    ['on a train', { ...mild, nation: 'england', 'loc.railway': 'yes' }, ['railway', 'support']],
    ['in a street', { ...mild, nation: 'wales', 'loc.railway': 'no' }, ['report', 'support']],
    ['in Scotland', { ...mild, nation: 'scotland' }, ['police-scotland', 'support-scotland']],
    ['bullying with a bruise', { ...mild, kind: 'school' }, ['school-first', 'report', 'young-support']],
    [
      'bullying with words',
      { ...mild, kind: 'school', 'what.injury': 'no', serious: 'no' },
      ['school-first', 'young-support'],
    ],
  ])('an assault: %s', (_name, values, expected) => {
    expect(end('assault', values)).toEqual(expected)
  })

  it('offers no form where a weapon or hospital needs a call', () => {
    expect(flow('assault').outcomes['call-now']?.form).toBeUndefined()
  })

  const mine: Said = { ...safeHere, 'da.who': 'me' }
  it.each<readonly [string, Said, unknown]>([
    ['they can see the screen', { 'gate.safeDevice': 'no' }, ['not-safe-here']],
    ['not sure of the screen', { 'gate.safeDevice': null }, ['not-safe-here']],
    ['in danger', { 'gate.safeDevice': 'yes', 'gate.danger': 'yes' }, ['danger-now']],
    [
      'report in England',
      { ...mine, help: 'report', nation: 'england' },
      ['support-england', 'report', 'call-instead'],
    ],
    ['report in Scotland', { ...mine, help: 'report', nation: 'scotland' }, ['support-scotland', 'police-scotland']],
    ['talk in Wales', { ...mine, help: 'talk', need: 'any', nation: 'wales' }, ['support-wales']],
    ['a man', { ...mine, help: 'talk', need: 'men' }, ['support-men']],
    ['LGBT+', { ...mine, help: 'talk', need: 'lgbt' }, ['support-lgbt']],
    ['honour-based', { ...mine, help: 'talk', need: 'honour' }, ['support-honour']],
    ['an older person', { ...mine, help: 'talk', need: 'older' }, ['support-older']],
    ['a partner’s past', { ...mine, help: 'past' }, { kind: 'flow', id: 'clares-law' }],
    ['a court order', { ...mine, help: 'order' }, ['court-order', 'support-all']],
    ['a broken order now', { ...mine, help: 'breach', breach: 'yes' }, ['danger-now']],
    ['a broken order before', { ...mine, help: 'breach', breach: 'no' }, ['breach-past', 'support-all']],
    ['someone else', { ...safeHere, 'da.who': 'someone-else', help: 'report' }, 'asks nation'],
    [
      'someone else in Wales',
      { ...safeHere, 'da.who': 'someone-else', help: 'report', nation: 'wales' },
      ['support-all', 'report-for-other', 'call-instead'],
    ],
    [
      'someone else in Scotland',
      { ...safeHere, 'da.who': 'someone-else', help: 'report', nation: 'scotland' },
      ['support-scotland', 'police-scotland', 'keep-it-quiet'],
    ],
    ['a child', { ...mine, help: 'talk', need: 'child' }, ['support-child']],
  ])('harm at home: %s', (_name, values, expected) => {
    expect(end('domestic-abuse', values)).toEqual(expected)
  })

  it('warns a third party not to tell the person they worry about', () => {
    const words = ['domestic-abuse', 'clares-law'].map((id) => JSON.stringify(flow(id)))
    for (const text of words) expect(text).toContain('Do not tell the person you are worried about')
  })

  it.each<readonly [string, string, Said, unknown]>([
    ['stalking-harassment', 'an ex', { ...safeHere, who: 'ex' }, { kind: 'flow', id: 'domestic-abuse' }],
    ['stalking-harassment', 'a company', { ...safeHere, who: 'company' }, ['company']],
    [
      'stalking-harassment',
      'a neighbour without threats',
      { ...safeHere, who: 'neighbour', neighbour: 'no' },
      { kind: 'flow', id: 'antisocial-behaviour' },
    ],
    [
      'stalking-harassment',
      'two signs',
      { ...safeHere, who: 'stranger', 'hs.signs': 'two-plus', nation: 'england' },
      ['report-stalking', 'stalking-help', 'keep-a-log'],
    ],
    [
      'stalking-harassment',
      'one sign',
      { ...safeHere, who: 'known', 'hs.signs': 'one', nation: 'wales' },
      ['report', 'keep-a-log'],
    ],
    ['online-abuse', 'a threat to kill soon', { 'gate.danger': 'yes' }, ['danger-now']],
    [
      'online-abuse',
      'pictures of an adult',
      { 'gate.danger': 'no', 'abuse.kind': 'images', 'mc.images': 'adult', nation: 'england' },
      ['report', 'call-instead', 'images-support'],
    ],
    [
      'online-abuse',
      'pictures of a child',
      { 'gate.danger': 'no', 'abuse.kind': 'images', 'mc.images': 'under-18' },
      ['images-child', 'child-talk'],
    ],
    [
      'online-abuse',
      'blackmail of an adult',
      { 'gate.danger': 'no', 'abuse.kind': 'blackmail', 'mc.images': 'adult' },
      ['blackmail', 'images-support'],
    ],
    [
      'online-abuse',
      'a hacked account',
      { 'gate.danger': 'no', 'abuse.kind': 'hacked' },
      { kind: 'flow', id: 'fraud', sets: { matter: 'account' } },
    ],
    ['online-abuse', 'rude once', { 'gate.danger': 'no', 'abuse.kind': 'rude', again: 'no' }, ['rude']],
    ['sexual-offences', 'under 18', { ...safeHere, age: 'yes' }, { kind: 'flow', id: 'child-abuse' }],
    [
      'sexual-offences',
      'in the last week, to report',
      { ...safeHere, age: 'no', 'abuse.kind': 'assault', 'cb.last': 'week', ready: 'report' },
      ['support', 'support-more', 'care', 'call', 'call-back'],
    ],
    [
      'sexual-offences',
      'years ago, not ready',
      { ...safeHere, age: 'no', 'abuse.kind': 'not-say', 'cb.last': 'longer', ready: 'talk' },
      ['no-police', 'support', 'support-more'],
    ],
    [
      'sexual-offences',
      'touched on a train',
      { ...safeHere, age: 'no', 'abuse.kind': 'public', 'loc.railway': 'yes' },
      ['railway', 'support'],
    ],
    ['hate-crime', 'only words', { 'gate.danger': 'no', what: 'opinion' }, ['words-only', 'community-help']],
    [
      'hate-crime',
      'a synagogue',
      {
        'gate.danger': 'no',
        what: 'done',
        'what.injury': 'no',
        'ha.place': 'worship',
        faith: 'jewish',
        nation: 'england',
      },
      ['report', 'jewish-help', 'support'],
    ],
    ['child-abuse', 'a child', { ...young, about: 'me' }, ['child']],
    ['child-abuse', 'a child about a friend', { ...young, about: 'friend' }, ['child-friend']],
    ['child-abuse', 'grooming', { ...grown, who: 'worried', worry: 'online' }, ['online', 'parents-help']],
    ['child-abuse', 'neglect', { ...grown, who: 'worried', worry: 'home' }, ['home', 'tell-police']],
    ['child-abuse', 'a professional', { ...grown, who: 'professional' }, ['professional']],
    ['child-abuse', 'gangs', { ...grown, who: 'worried', worry: 'gangs' }, ['gangs', 'gangs-information']],
    ['child-abuse', 'own thoughts', { ...grown, who: 'urges' }, ['urges']],
    ['child-abuse', 'long ago', { ...grown, who: 'survivor' }, ['survivor-help', 'survivor-report']],
    ['child-abuse', 'a check', { ...grown, who: 'check' }, { kind: 'flow', id: 'sarahs-law' }],
    [
      'clares-law',
      'for a friend',
      { ...safeHere, 'da.who': 'someone-else', reason: 'worried', nation: 'england' },
      ['ask-for-other', 'what-next', 'support'],
    ],
    ['clares-law', 'for court', { ...safeHere, 'da.who': 'me', reason: 'court' }, ['not-for-court']],
    ['sarahs-law', 'no name', { ...safeHere, named: 'no' }, ['not-named', 'support']],
    [
      'sarahs-law',
      'a parent',
      { ...safeHere, named: 'yes', 'sl.relation': 'parent', nation: 'wales' },
      ['ask', 'what-next', 'support'],
    ],
  ])('%s: %s', (id, _name, values, expected) => {
    expect(end(id, values)).toEqual(expected)
  })
})

describe('how urgent it is', () => {
  it.each<readonly [string, Said, string]>([
    ['domestic-abuse-report', {}, 'same-day'],
    ['domestic-abuse-report', { 'da.last': 'longer', 'da.what': ['money'] }, 'same-day'],
    ['domestic-abuse-report', { 'da.last': 'today' }, 'urgent-review'],
    ['domestic-abuse-report', { 'da.what': ['hurting', 'strangling'] }, 'urgent-review'],
    ['domestic-abuse-report', { 'da.kill': 'yes' }, 'urgent-review'],
    ['domestic-abuse-report', { 'da.separated': 'yes' }, 'urgent-review'],
    ['domestic-abuse-report', { 'da.breach': 'yes' }, 'urgent-review'],
    ['domestic-abuse-report', { 'da.what': ['sexual'], 'da.last': 'week' }, 'urgent-review'],
    ['domestic-abuse-report', { 'da.who': 'me', 'rep.dob': '2012-05-01' }, 'urgent-review'],
    ['crime-assault', { 'crime.lines': ['none'] }, 'routine'],
    ['crime-assault', { 'as.what': ['strangle'] }, 'urgent-review'],
    ['crime-assault', { 'what.weapon': 'bottle', 'when.at': { date: '2026-11-19' } }, 'urgent-review'],
    ['crime-assault', { 'what.weapon': 'bottle', 'when.at': { date: '2026-10-19' } }, 'routine'],
    ['crime-assault', { role: 'victim', 'rep.under18': 'yes' }, 'urgent-review'],
    ['crime-assault', { 'crime.lines': ['know-them'], 'crime.risk': 'yes' }, 'urgent-review'],
    ['crime-assault', { 'what.hate': ['race'] }, 'same-day'],
    ['crime-harassment', { 'hs.signs': 'two-plus' }, 'same-day'],
    ['crime-harassment', { 'hs.signs': 'two-plus', 'when.periodLast': '2026-11-20' }, 'urgent-review'],
    ['crime-harassment', { 'hs.threat': 'kill' }, 'urgent-review'],
    ['crime-harassment', { 'hs.breach': 'yes' }, 'urgent-review'],
    ['crime-malicious-communications', { 'mc.threat': ['kill'] }, 'urgent-review'],
    ['crime-malicious-communications', { 'mc.images': 'under-18' }, 'urgent-review'],
    ['crime-malicious-communications', { 'mc.images': 'adult' }, 'same-day'],
    ['hate-crime-report', { 'ha.crime': ['verbal'] }, 'next-day'],
    ['hate-crime-report', { 'ha.crime': ['assault'] }, 'same-day'],
    ['clares-law-request', { 'gate.danger': 'no' }, 'same-day'],
    ['sarahs-law-request', { 'gate.danger': 'yes' }, 'urgent-review'],
  ])('%s with %j is %s', (id, values, expected) => {
    expect(priority(id, values)).toBe(expected)
  })
})
