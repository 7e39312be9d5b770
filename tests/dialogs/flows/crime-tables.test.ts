import { describe, expect, it } from 'vitest'
import { FLOWS } from '../../../bot/flows.ts'
import type { Answers } from '../../../dialogs/answer.ts'
import type { AnswerValue } from '../../../dialogs/answer-type.ts'
import { setsFor } from '../../../dialogs/engine/flow-journey.ts'
import { journey } from '../../../dialogs/engine/journey.ts'

const NOW = Date.parse('2026-11-20T09:30:00Z')
const at = '2026-11-20T09:30:00Z'
type Said = Readonly<Record<string, AnswerValue | null>>

function here(id: string, said: Said) {
  const flow = FLOWS.find((one) => one.id === id)
  if (flow === undefined) throw new Error(`no flow ${id}`)
  const answers: Answers = Object.fromEntries(
    Object.entries(said).map(([key, value]) => [
      key,
      { value, ...(value === null ? { missing: 'unknown' as const } : {}), source: 'asked' as const, at },
    ]),
  )
  return { flow, here: journey(flow, answers, NOW) }
}

/** Where the answers lead: outcomes, another flow as `-> id`, or the question that stands. `null` is "I don't know". */
function leads(id: string, said: Said): string {
  const { end, next } = here(id, said).here
  if (end?.kind === 'outcome') return end.outcomes.join(' ')
  return end !== undefined && 'id' in end ? `-> ${end.id}` : (next?.key ?? '')
}

type Row = readonly [what: string, said: Said, to: string]
const rows = (id: string, base: Said, table: readonly Row[]) =>
  describe(`domain 2.2, ${id}`, () => {
    it.each(table)('%s', (_what, said, to) => expect(leads(id, { ...base, ...said })).toBe(to))
  })

const theft = {
  'gate.near': 'no',
  'theft.force': 'no',
  'lo.stolen': 'yes',
  'items.0.cat': 'tools',
  'theft.how': 'unattended',
  'loc.type': 'street',
  nation: 'england',
}
rows('theft', theft, [
  ['someone still there', { 'gate.near': 'yes' }, 'happening-now'],
  ['force, threat or fear', { 'theft.force': 'yes' }, '-> robbery'],
  ['from a pocket, not noticed', { 'theft.how': 'bag' }, 'block-it report'],
  ['they got into a shed', { 'loc.type': 'garden', 'crime.entered': 'yes' }, '-> burglary'],
  ['off a garden', { 'loc.type': 'garden', 'crime.entered': 'no' }, 'block-it report'],
  ['in or on a vehicle', { 'loc.type': 'vehicle' }, '-> theft-from-vehicle'],
  ['a bike', { 'items.0.cat': 'bike' }, '-> bicycle-theft'],
  ['a vehicle', { 'items.0.cat': 'vehicle' }, '-> vehicle-theft'],
  ['lost', { 'lo.stolen': 'no' }, '-> lost-property'],
  ['a parcel that never came', { 'theft.how': 'parcel', parcel: 'never-came' }, 'seller'],
  ['a parcel taken from the step', { 'theft.how': 'parcel', parcel: 'taken' }, 'parcel report'],
  ['paid for and never sent', { 'theft.how': 'parcel', parcel: 'cheated' }, '-> fraud'],
  ['from a shop', { 'theft.how': 'shop' }, 'shop'],
  [
    'a phone on the map, the thief in sight',
    { 'items.0.cat': 'phone', 'items.0.findmy': 'yes', seen: 'yes' },
    'seen-now',
  ],
  ['a phone on the map', { 'items.0.cat': 'phone', 'items.0.findmy': 'yes', seen: 'no' }, 'tracker block-it report'],
  ['a phone', { 'items.0.cat': 'phone', 'items.0.findmy': 'no' }, 'phone report'],
  ['a pet, which is not asked how', { 'items.0.cat': 'pet', 'theft.how': null }, 'pet report'],
  ['on a train', { 'loc.type': 'transport', 'loc.railway': 'yes' }, 'railway block-it'],
  ['on a bus', { 'loc.type': 'transport', 'loc.railway': 'no' }, 'block-it report'],
  ['Scotland', { nation: 'scotland' }, 'police-scotland block-it'],
  ['Northern Ireland', { nation: 'northern-ireland' }, 'psni block-it'],
  ['abroad', { nation: 'outside-uk' }, 'abroad block-it'],
])

const robbery = {
  'gate.near': 'no',
  justNow: 'no',
  hurt: 'no',
  'when.at': { date: '2026-11-10' },
  'loc.type': 'street',
  nation: 'england',
}
rows('robbery', robbery, [
  ['suspect near', { 'gate.near': 'yes' }, 'happening-now'],
  ['just happened', { justNow: 'yes' }, 'happening-now'],
  ['someone hurt', { hurt: 'yes' }, 'hurt-now'],
  ['a weapon yesterday', { 'when.at': { date: '2026-11-19' }, weapon: 'yes' }, 'weapon'],
  ['yesterday', { 'when.at': { date: '2026-11-19' }, weapon: 'no' }, 'call protect support'],
  ['no one knows when', { 'when.at': null, weapon: 'no' }, 'call protect support'],
  ['older', {}, 'report protect support'],
  ['in a station', { 'loc.type': 'transport', 'loc.railway': 'yes' }, 'railway protect support'],
  ['Scotland', { nation: 'scotland' }, 'police-scotland protect support'],
])

const vehicle = {
  'gate.near': 'no',
  inside: 'no',
  force: 'no',
  keys: 'no',
  what: 'whole',
  'vt.towed': 'yes',
  'vt.lent': 'no',
  'veh.tracker': 'no',
  nation: 'england',
}
rows('vehicle-theft', vehicle, [
  ['being taken now', { 'gate.near': 'yes' }, 'happening-now'],
  ['someone inside', { inside: 'yes' }, 'person-inside'],
  ['taken by force', { force: 'yes' }, 'forced'],
  ['keys from a burglary, just now', { keys: 'yes', keysNow: 'yes' }, 'burglary-now'],
  ['keys from a burglary, not sure if they are there', { keys: 'yes', keysNow: null }, 'burglary-now'],
  ['keys from a burglary that is over', { keys: 'yes', keysNow: 'no' }, 'burglary papers'],
  ['perhaps towed', { 'vt.towed': null, recovered: 'no' }, 'towed'],
  ['perhaps taken by the police', { 'vt.towed': 'no', recovered: 'yes' }, '-> seized-vehicle'],
  ['sold', { 'vt.lent': 'yes', lentKind: 'sold' }, '-> civil-dispute'],
  ['hired', { 'vt.lent': 'yes', lentKind: 'hire' }, '-> civil-dispute'],
  ['lent, never meant to come back', { 'vt.lent': 'yes', lentKind: 'lent', neverBack: 'yes' }, 'kept papers'],
  ['lent', { 'vt.lent': 'yes', lentKind: 'lent', neverBack: 'no' }, '-> civil-dispute'],
  ['a tracker', { 'veh.tracker': 'yes' }, 'tracker papers'],
  ['number plates only', { what: 'plates' }, 'plates-report new-plates'],
  ['parts', { what: 'parts' }, '-> theft-from-vehicle'],
  ['anything else', {}, 'call-first papers'],
])

const from = { 'gate.near': 'no', what: 'inside', nation: 'england' }
rows('theft-from-vehicle', from, [
  ['happening now', { 'gate.near': 'yes' }, 'happening-now'],
  ['things', {}, 'leave-it report'],
  ['tools', { what: 'tools' }, 'leave-it report'],
  ['parts', { what: 'parts' }, 'leave-it report'],
  ['fuel', { what: 'fuel' }, 'leave-it report'],
  ['number plates', { what: 'plates' }, 'new-plates report'],
  ['damage only', { what: 'damage' }, '-> criminal-damage'],
  ['a driver who did not pay', { what: 'drive-off' }, 'drive-off'],
])

const burglary = {
  'gate.near': 'no',
  hurt: 'no',
  'bg.worry': 'no',
  'crime.attempt': 'done',
  'bg.place': 'house',
  nation: 'england',
  'when.at': { date: '2026-11-19' },
}
rows('burglary', burglary, [
  ['someone inside', { 'gate.near': 'yes' }, 'inside-now'],
  ['not sure if someone is inside', { 'gate.near': null }, 'inside-now'],
  ['someone hurt or threatened', { hurt: 'yes' }, 'hurt support'],
  ['someone elderly', { 'bg.worry': 'yes' }, 'worry leave-it support'],
  ['a home, yesterday', {}, 'home leave-it support'],
  ['a home, some time', { 'when.at': null }, 'home leave-it support'],
  ['a home, last week', { 'when.at': { date: '2026-11-12' } }, 'report support'],
  ['a garage joined to a home', { 'bg.place': 'garage', 'bg.connected': 'yes' }, 'home leave-it support'],
  ['a shed', { 'bg.place': 'shed', 'bg.connected': 'no' }, 'report leave-it'],
  ['a business', { 'bg.place': 'shop' }, 'report leave-it'],
  ['only tried', { 'crime.attempt': 'attempt' }, 'home leave-it support'],
  ['squatters', { 'crime.attempt': 'squatters' }, '-> civil-dispute'],
])

const damage = { fire: 'no', 'gate.near': 'no', 'dm.how': 'hit', 'loc.type': 'street', nation: 'england' }
rows('criminal-damage', damage, [
  ['a fire now', { fire: 'yes' }, 'fire-now'],
  ['happening now', { 'gate.near': 'yes' }, 'happening-now'],
  ['hateful graffiti', { 'dm.how': 'spray', 'dm.tagOffensive': 'yes' }, '-> hate-crime'],
  [
    'graffiti on a bridge, no one seen',
    { 'dm.how': 'spray', 'dm.tagOffensive': 'no', public: 'yes', caught: 'no' },
    'council',
  ],
  [
    'graffiti on a bridge, on camera',
    { 'dm.how': 'spray', 'dm.tagOffensive': 'no', public: 'yes', caught: 'yes' },
    'report photos',
  ],
  ['a crash', { 'dm.how': 'driven', purpose: 'no' }, '-> road-collision'],
  ['driven into on purpose', { 'dm.how': 'driven', purpose: 'yes' }, 'report photos'],
  ['by accident', { 'dm.how': 'accident' }, '-> civil-dispute'],
  ['a landlord', { 'dm.how': 'tenancy' }, '-> civil-dispute'],
  ['anything else', {}, 'report photos'],
])

const assault = {
  'gate.near': 'no',
  badly: 'no',
  kind: 'hurt',
  'what.da': 'no',
  'what.weapon': 'no',
  'what.injury': 'minor',
  'what.hate': ['no'],
  'as.work': 'no',
  nation: 'england',
  'loc.railway': 'no',
}
rows('assault', assault, [
  ['now', { 'gate.near': 'yes' }, 'danger-now'],
  ['a serious injury', { badly: 'yes' }, 'danger-now'],
  ['a weapon', { 'what.weapon': 'bottle' }, 'call-now support'],
  ['hospital', { 'what.injury': 'hospital' }, 'call-now support'],
  ['a partner, an ex or family', { 'what.da': 'yes' }, '-> domestic-abuse'],
  ['sexual', { kind: 'sexual' }, '-> sexual-offences'],
  ['because of who someone is', { 'what.hate': ['race', 'religion'] }, '-> hate-crime'],
  ['not sure if it was hate', { 'what.hate': null }, 'report support'],
  ['a nurse at work', { 'as.work': 'nhs' }, 'report support'],
  ['spiked and ill', { kind: 'spiked', ill: 'yes' }, 'spiked-ill'],
  ['spiked, perhaps ill', { kind: 'spiked', ill: null }, 'spiked-ill'],
  ['spiked and well', { kind: 'spiked', ill: 'no' }, 'spiked support'],
  ['a fight at school', { kind: 'school', 'what.injury': 'no', serious: 'no' }, 'school-first young-support'],
  ['a fight at school, hurt', { kind: 'school' }, 'school-first report young-support'],
  ['an adult hurt a child', { kind: 'child' }, '-> child-abuse'],
  ['anything else', {}, 'report support'],
  ['in a station', { 'loc.railway': 'yes' }, 'railway support'],
  ['Northern Ireland', { nation: 'northern-ireland' }, 'psni support-ni'],
])

const other = { 'gate.danger': 'no', nation: 'england' }
rows('other-crime', other, [
  ['danger', { 'gate.danger': 'yes' }, 'danger-now'],
  ['blackmail, soon', { 'crime.type': 'blackmail', 'ot.soon': 'yes' }, 'danger-now'],
  ['threats to kill', { 'crime.type': 'threats', 'ot.soon': 'no' }, 'serious'],
  ['kidnap', { 'crime.type': 'kidnap', 'ot.soon': 'yes' }, 'danger-now'],
  ['hare coursing now', { 'crime.type': 'rural', ruralNow: 'yes' }, 'happening-now'],
  ['hare coursing last week', { 'crime.type': 'rural', ruralNow: 'no' }, 'report'],
  ['metal detecting', { 'crime.type': 'heritage' }, 'report'],
  ['a rave', { 'crime.type': 'rave' }, 'rave'],
  ['a witness under pressure', { 'crime.type': 'justice' }, 'justice'],
  ['bribery', { 'crime.type': 'corruption' }, 'report fraud-office crimestoppers'],
  ['immigration', { 'crime.type': 'immigration' }, 'immigration'],
  ['smuggling', { 'crime.type': 'smuggling' }, 'customs trading-standards'],
  ['sales to children', { 'crime.type': 'underage' }, 'trading-standards'],
  ['a hunt now', { 'crime.type': 'hunting', huntNow: 'yes' }, 'happening-now'],
  ['a hunt', { 'crime.type': 'hunting', huntNow: 'no' }, 'hunting'],
  ['a pet', { 'crime.type': 'pet' }, '-> theft'],
  ['the police themselves', { 'crime.type': 'police' }, '-> complaint'],
  ['Scotland', { 'crime.type': 'other', nation: 'scotland' }, 'police-scotland'],
])

describe('what the way tells the report', () => {
  const told = (id: string, said: Said, form: string) => {
    const { flow, here: so } = here(id, said)
    return setsFor(flow, so, form)
  }

  it.each([
    ['theft', { ...theft, 'items.0.cat': 'pet' }, 'crime-theft', { 'theft.how': 'pet' }],
    ['theft', { ...theft, 'loc.type': 'home', 'crime.entered': 'yes' }, 'burglary', { 'crime.attempt': 'done' }],
    ['vehicle-theft', { ...vehicle, what: 'plates' }, 'crime-from-vehicle', { 'fv.what': ['plates'] }],
    ['vehicle-theft', { ...vehicle, force: 'yes' }, 'crime-vehicle', { 'vt.method': 'hijack' }],
    [
      'vehicle-theft',
      { ...vehicle, keys: 'yes', keysNow: 'no' },
      'crime-vehicle',
      { 'vt.method': 'keys-burglary', 'veh.keys': 'yes' },
    ],
    ['theft-from-vehicle', { ...from, what: 'tools' }, 'crime-from-vehicle', { 'fv.what': ['tools'] }],
    ['theft-from-vehicle', { ...from, what: 'parts' }, 'crime-from-vehicle', {}],
    ['theft-from-vehicle', { ...from, what: 'drive-off' }, 'crime-theft', { 'theft.how': 'drive-off' }],
    [
      'bicycle-theft',
      {
        'gate.near': 'no',
        force: 'no',
        'bike.type': 'road',
        nation: 'wales',
        'bike.place': 'shed',
        'crime.entered': 'yes',
      },
      'crime-burglary',
      { 'bg.place': 'shed', 'crime.attempt': 'done', 'bg.stolen': 'yes', 'items.0.cat': 'bike' },
    ],
    ['other-crime', { ...other, 'crime.type': 'pet' }, 'theft', { 'items.0.cat': 'pet' }],
  ] as const)('%s %j to %s', (id, said, form, expected) => expect(told(id, said, form)).toEqual(expected))
})

describe('every outcome of these ways', () => {
  const flows = FLOWS.filter(({ id }) =>
    [
      'theft',
      'robbery',
      'bicycle-theft',
      'vehicle-theft',
      'theft-from-vehicle',
      'burglary',
      'criminal-damage',
      'assault',
      'other-crime',
    ].includes(id),
  )
  const all = flows.flatMap((flow) =>
    Object.entries(flow.outcomes).map(([name, one]) => [`${flow.id} ${name}`, one] as const),
  )

  it('leads to a report or says what to do, and a report says what happens next', () => {
    const silent = all.filter(([, { kind, say }]) => kind === 'report' && !say.join(' ').includes('reads it later'))
    expect(silent.map(([name]) => name)).toEqual([])
  })

  it('tells no one to contact the police who is doing so', () => {
    expect(
      all.filter(([, { say }]) => /contact the police|report (?:it|this) to the police/i.test(say.join(' '))),
    ).toEqual([])
  })

  it('promises nothing', () => {
    expect(
      all.filter(([, { say }]) => /will (?:come|visit|call you|find|catch|be recorded)/i.test(say.join(' '))),
    ).toEqual([])
  })
})
