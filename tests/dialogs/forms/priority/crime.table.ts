import type { AnswerValue } from '../../../../dialogs/answer-type.ts'
import type { Priority } from '../../../../dialogs/form.ts'

/** The day on which the reports of the table are sent. */
export const TODAY = '2026-11-20'

/** What is said in a report, and how urgent it is by domain 8.4, with the letters of its THRIVE signals (8.2). `null` is "I don't know". */
export interface CrimeRow {
  readonly form: string
  readonly what: string
  readonly said: Readonly<Record<string, AnswerValue | null>>
  readonly concerns?: readonly ('emergency' | 'crisis' | 'safeguarding')[]
  readonly priority: Priority
  readonly letters: string
}
type Row = Omit<CrimeRow, 'form'>

const today = { 'when.at': { date: TODAY } } as const
const yesterday = { 'when.at': { date: '2026-11-19' } } as const
const threeDaysAgo = { 'when.at': { date: '2026-11-17' } } as const
const lastWeek = { 'when.at': { date: '2026-11-12' } } as const
/** Someone who was there and lists who did it: asked in every report. */
const listed = { role: 'witness', 'crime.seen': 'yes', 'sus.any': 'yes', 'suspects.0.known': 'yes' } as const

/** What holds in each of the nine reports. `home`: the letter under which `what.da` is noted; `least`: the least urgent that the report can be. */
function inAll(home: 'R' | 'V', least: Priority): readonly Row[] {
  const lines: Priority = least === 'routine' ? 'next-day' : least
  return [
    { what: 'nothing to go on', said: { 'crime.lines': ['none'] }, priority: least, letters: '' },
    { what: 'someone in danger', said: { 'gate.danger': 'yes' }, priority: 'urgent-review', letters: 'T' },
    { what: 'words about suicide', said: {}, concerns: ['crisis'], priority: 'urgent-review', letters: '' },
    { what: 'care only', said: {}, concerns: ['safeguarding'], priority: least, letters: '' },
    {
      what: 'a child it happened to',
      said: { role: 'victim', 'rep.under18': 'yes' },
      priority: 'urgent-review',
      letters: 'V',
    },
    {
      what: 'a birthday under 18',
      said: { role: 'victim', 'rep.dob': '2009-01-01' },
      priority: 'urgent-review',
      letters: 'V',
    },
    { what: 'a child who only saw it', said: { role: 'witness', 'rep.under18': 'yes' }, priority: least, letters: 'V' },
    {
      what: 'for a child',
      said: { role: 'third-party', 'role.consent': 'child' },
      priority: 'urgent-review',
      letters: 'V',
    },
    {
      what: 'for someone under 18 who agreed',
      said: { role: 'third-party', 'role.consent': 'yes', 'vic.about': ['under-18'] },
      priority: 'urgent-review',
      letters: 'V',
    },
    {
      what: 'a teacher, of a pupil',
      said: { role: 'professional', 'role.consent': 'no', 'vic.about': ['under-18', 'afraid'] },
      priority: 'urgent-review',
      letters: 'VV',
    },
    {
      what: 'a witness, of a child',
      said: { role: 'witness', 'vic.about': ['under-18'] },
      priority: 'urgent-review',
      letters: 'V',
    },
    {
      what: 'a witness, of no one special',
      said: { role: 'witness', 'vic.about': ['none'] },
      priority: least,
      letters: '',
    },
    {
      what: 'known, and may come back',
      said: { 'crime.lines': ['know-them'], 'crime.risk': 'yes' },
      priority: 'urgent-review',
      letters: 'IR',
    },
    {
      what: 'listed as known, and may come back',
      said: { ...listed, 'crime.risk': 'yes' },
      priority: 'urgent-review',
      letters: 'IR',
    },
    {
      what: 'known, and no fear',
      said: { 'crime.lines': ['know-them'], 'crime.risk': 'no' },
      priority: lines,
      letters: 'I',
    },
    {
      what: 'by sight only, and may come back',
      said: { ...listed, 'suspects.0.known': 'by-sight', 'crime.risk': 'yes' },
      priority: lines,
      letters: 'R',
    },
    {
      what: 'a partner or family, today',
      said: { 'crime.lines': ['know-them'], 'crime.type': 'other', 'what.da': 'yes', ...today },
      priority: 'urgent-review',
      letters: `I${home}`,
    },
    {
      what: 'a partner or family, yesterday',
      said: { 'crime.lines': ['know-them'], 'crime.type': 'other', 'what.da': 'yes', ...yesterday },
      priority: 'same-day',
      letters: `I${home}`,
    },
    {
      what: 'an ex on the list, today',
      said: { ...listed, 'suspects.0.relation': 'ex', ...today },
      priority: 'urgent-review',
      letters: 'IR',
    },
    {
      what: 'an ex on the list who has weapons, last week',
      said: { ...listed, 'suspects.0.relation': 'ex', 'suspects.0.risk': ['weapons'], ...lastWeek },
      priority: 'same-day',
      letters: 'IRT',
    },
    {
      what: 'a neighbour on the list, today',
      said: { ...listed, 'suspects.0.relation': 'neighbour', ...today },
      priority: lines,
      letters: 'I',
    },
    { what: 'someone of 65', said: { role: 'victim', 'rep.dob': '1961-11-20' }, priority: 'same-day', letters: 'V' },
    { what: 'someone of 64', said: { role: 'victim', 'rep.dob': '1961-11-21' }, priority: least, letters: '' },
    {
      what: 'for someone of 65 or over',
      said: { role: 'third-party', 'role.consent': 'yes', 'vic.about': ['older'] },
      priority: 'same-day',
      letters: 'V',
    },
    {
      what: 'someone for whom it is harder',
      said: { role: 'victim', 'rep.more': 'yes', 'rep.vuln': 'yes' },
      priority: 'same-day',
      letters: 'V',
    },
    {
      what: 'footage that goes in 3 days',
      said: { 'ev.any': ['cctv'], 'ev.cctvDelete': '2026-11-23' },
      priority: 'same-day',
      letters: 'II',
    },
    {
      what: 'footage that goes in 4 days',
      said: { 'ev.any': ['cctv'], 'ev.cctvDelete': '2026-11-24' },
      priority: lines,
      letters: 'II',
    },
    {
      what: 'footage of 8 days ago, end not known',
      said: { ...lastWeek, 'ev.any': ['cctv'], 'ev.cctvDelete': null },
      priority: 'same-day',
      letters: 'II',
    },
    { what: 'a tracker', said: { 'crime.lines': ['tracker'] }, priority: 'same-day', letters: 'I' },
    { what: 'a tracker log', said: { 'ev.any': ['tracker'] }, priority: 'same-day', letters: 'I' },
    { what: 'a number plate', said: { 'crime.lines': ['plate'] }, priority: lines, letters: '' },
    { what: 'a witness', said: { 'wit.any': 'yes' }, priority: lines, letters: '' },
    { what: 'photos', said: { 'ev.any': ['photos'] }, priority: lines, letters: '' },
    { what: 'a receipt', said: { 'ev.any': ['receipts'] }, priority: least, letters: '' },
    { what: 'fear that it happens again', said: { 'crime.risk': 'yes' }, priority: lines, letters: 'R' },
    { what: 'hurt a little', said: { 'what.injury': 'minor' }, priority: lines, letters: 'H' },
    { what: 'hurt and in hospital', said: { 'what.injury': 'hospital' }, priority: 'same-day', letters: 'H' },
  ]
}

const picked = { what: 'picked out for who they are', said: { 'what.why': ['who-i-am'] } } as const
const pickedAndHurt = {
  what: 'picked out for who they are, and hurt',
  said: { 'what.why': ['who-i-am'], 'what.injury': 'minor' },
  priority: 'same-day',
  letters: 'HV',
} as const
const thingOnTheMap = { 'items.0.cat': 'phone', 'items.0.findmy': 'yes' } as const

const theft: readonly Row[] = [
  ...inAll('V', 'routine'),
  { ...picked, priority: 'next-day', letters: 'V' },
  pickedAndHurt,
  {
    what: 'snatched by force',
    said: { 'theft.how': 'hand', 'theft.force': 'yes' },
    priority: 'same-day',
    letters: 'T',
  },
  {
    what: 'snatched with no force',
    said: { 'theft.how': 'hand', 'theft.force': 'no' },
    priority: 'routine',
    letters: '',
  },
  {
    what: 'shop staff threatened',
    said: { 'theft.how': 'shop', 'theft.shopThreat': 'yes' },
    priority: 'same-day',
    letters: 'T',
  },
  {
    what: 'banned from the shop',
    said: { 'theft.how': 'shop', 'theft.shopBanned': 'yes' },
    priority: 'next-day',
    letters: 'R',
  },
  {
    what: 'a phone on the map',
    said: { 'crime.attempt': 'done', 'theft.how': 'bag', ...thingOnTheMap },
    priority: 'same-day',
    letters: 'I',
  },
  {
    what: 'a phone on no map',
    said: { 'crime.attempt': 'done', 'theft.how': 'bag', ...thingOnTheMap, 'items.0.findmy': 'no' },
    priority: 'routine',
    letters: '',
  },
  {
    what: 'a plate of a drive-off',
    said: { 'theft.how': 'drive-off', 'veh.hasVrm': 'full', 'veh.vrm': 'AB12CDE' },
    priority: 'next-day',
    letters: 'I',
  },
]

const robbery: readonly Row[] = [
  ...inAll('V', 'same-day'),
  {
    what: 'a weapon yesterday',
    said: { 'rob.force': ['weapon-shown'], ...yesterday },
    priority: 'urgent-review',
    letters: 'T',
  },
  {
    what: 'a weapon spoken of, today',
    said: { 'rob.force': ['weapon-threatened'], ...today },
    priority: 'urgent-review',
    letters: 'T',
  },
  {
    what: 'a knife today',
    said: { 'rob.force': ['weapon-shown'], 'what.weapon': 'knife', ...today },
    priority: 'urgent-review',
    letters: 'TT',
  },
  {
    what: 'a weapon 3 days ago',
    said: { 'rob.force': ['weapon-shown'], ...threeDaysAgo },
    priority: 'same-day',
    letters: 'T',
  },
  { what: 'held by the neck', said: { 'rob.force': ['neck'] }, priority: 'urgent-review', letters: 'HH' },
  { what: 'threats in words', said: { 'rob.force': ['words'], ...today }, priority: 'same-day', letters: '' },
  { what: 'hate', said: { 'what.hate': ['race'], 'rob.force': ['hit'] }, priority: 'same-day', letters: 'HV' },
  {
    what: 'a young shop worker',
    said: { role: 'business', 'vic.about': ['under-18'] },
    priority: 'urgent-review',
    letters: 'V',
  },
]

const bicycle: readonly Row[] = [
  ...inAll('V', 'routine'),
  { ...picked, priority: 'next-day', letters: 'V' },
  pickedAndHurt,
  { what: 'seen for sale', said: { 'bike.sale': 'yes' }, priority: 'next-day', letters: 'I' },
  { what: 'out of a home, yesterday', said: { 'bike.place': 'home', ...yesterday }, priority: 'same-day', letters: '' },
  { what: 'out of a home, last week', said: { 'bike.place': 'home', ...lastWeek }, priority: 'routine', letters: '' },
  { what: 'off a rack, yesterday', said: { 'bike.place': 'rack', ...yesterday }, priority: 'routine', letters: '' },
]

const vehicle: readonly Row[] = [
  ...inAll('V', 'routine'),
  { ...picked, priority: 'next-day', letters: 'V' },
  pickedAndHurt,
  { what: 'a tracker in it', said: { 'veh.tracker': 'yes' }, priority: 'same-day', letters: 'I' },
  { what: 'no tracker', said: { 'veh.tracker': 'no' }, priority: 'routine', letters: '' },
  { what: 'taken by force', said: { 'vt.method': 'hijack' }, priority: 'same-day', letters: 'T' },
  {
    what: 'keys from a home, yesterday',
    said: { 'vt.method': 'keys-burglary', ...yesterday },
    priority: 'same-day',
    letters: 'R',
  },
  {
    what: 'keys from a home, last week',
    said: { 'vt.method': 'keys-burglary', ...lastWeek },
    priority: 'routine',
    letters: 'R',
  },
  { what: 'its plate', said: { 'veh.hasVrm': 'full', 'veh.vrm': 'AB12CDE' }, priority: 'next-day', letters: 'I' },
  {
    what: 'a phone in it, on the map',
    said: { 'vt.inside': 'yes', ...thingOnTheMap },
    priority: 'same-day',
    letters: 'I',
  },
]

const fromVehicle: readonly Row[] = [
  ...inAll('V', 'routine'),
  { ...picked, priority: 'next-day', letters: 'V' },
  pickedAndHurt,
  { what: 'number plates', said: { 'fv.what': ['plates'] }, priority: 'routine', letters: 'R' },
  {
    what: 'a phone on the map',
    said: { 'crime.attempt': 'done', 'fv.what': ['inside'], ...thingOnTheMap },
    priority: 'same-day',
    letters: 'I',
  },
]

const burglary: readonly Row[] = [
  ...inAll('V', 'routine'),
  { ...picked, priority: 'next-day', letters: 'V' },
  pickedAndHurt,
  { what: 'a house, yesterday', said: { 'bg.place': 'house', ...yesterday }, priority: 'same-day', letters: '' },
  {
    what: 'a flat, found today',
    said: { 'bg.place': 'flat', 'when.at': null, 'when.discovered': { date: TODAY } },
    priority: 'same-day',
    letters: '',
  },
  { what: 'a house, 3 days ago', said: { 'bg.place': 'house', ...threeDaysAgo }, priority: 'next-day', letters: '' },
  {
    what: 'a garage joined to the home, today',
    said: { 'bg.place': 'garage', 'bg.connected': 'yes', ...today },
    priority: 'same-day',
    letters: '',
  },
  {
    what: 'a shed, today',
    said: { 'bg.place': 'shed', 'bg.connected': 'no', ...today },
    priority: 'routine',
    letters: '',
  },
  { what: 'someone elderly there', said: { 'bg.worry': 'yes' }, priority: 'same-day', letters: 'V' },
  { what: 'someone in at the time', said: { 'bg.home': 'yes' }, priority: 'same-day', letters: 'H' },
  { what: 'not the first time', said: { 'what.before': 'yes' }, priority: 'same-day', letters: 'R' },
  {
    what: 'a knife today',
    said: { 'bg.home': 'yes', 'what.weapon': 'knife', ...today },
    priority: 'urgent-review',
    letters: 'HT',
  },
  {
    what: 'a gun last week',
    said: { 'bg.home': 'yes', 'what.weapon': 'gun', ...lastWeek },
    priority: 'same-day',
    letters: 'HT',
  },
  {
    what: 'keys gone',
    said: { 'crime.attempt': 'done', 'bg.stolen': 'yes', 'bg.keys': 'yes' },
    priority: 'next-day',
    letters: 'R',
  },
]

const damage: readonly Row[] = [
  ...inAll('V', 'routine'),
  { ...picked, priority: 'next-day', letters: 'V' },
  pickedAndHurt,
  { what: 'not the first time', said: { 'dm.before': 'yes' }, priority: 'same-day', letters: 'R' },
  {
    what: 'a fire that could kill, yesterday',
    said: { 'dm.how': 'fire', 'dm.fireLife': 'yes', ...yesterday },
    priority: 'urgent-review',
    letters: 'T',
  },
  {
    what: 'a fire that could kill, last week',
    said: { 'dm.how': 'fire', 'dm.fireLife': 'yes', ...lastWeek },
    priority: 'same-day',
    letters: 'T',
  },
  { what: 'a fire that could not', said: { 'dm.how': 'fire', 'dm.fireLife': 'no' }, priority: 'next-day', letters: '' },
  {
    what: 'hateful graffiti',
    said: { 'dm.how': 'spray', 'dm.tagOffensive': 'yes' },
    priority: 'next-day',
    letters: 'V',
  },
  {
    what: 'hateful graffiti, and someone hurt',
    said: { 'dm.how': 'spray', 'dm.tagOffensive': 'yes', 'what.injury': 'minor' },
    priority: 'same-day',
    letters: 'HV',
  },
  {
    what: 'an idea who did it',
    said: { 'crime.lines': ['none'], 'dm.who': 'yes' },
    priority: 'next-day',
    letters: 'I',
  },
]

const assault: readonly Row[] = [
  ...inAll('R', 'routine'),
  { ...picked, priority: 'same-day', letters: 'V' },
  {
    what: 'strangled',
    said: { 'as.what': ['push', 'strangle'], ...lastWeek },
    priority: 'urgent-review',
    letters: 'H',
  },
  {
    what: 'a bottle yesterday',
    said: { 'what.weapon': 'bottle', ...yesterday },
    priority: 'urgent-review',
    letters: 'T',
  },
  {
    what: 'a bottle 3 days ago',
    said: { 'what.weapon': 'bottle', ...threeDaysAgo },
    priority: 'routine',
    letters: 'T',
  },
  { what: 'a knife 3 days ago', said: { 'what.weapon': 'knife', ...threeDaysAgo }, priority: 'same-day', letters: 'T' },
  {
    what: 'hit with a weapon today',
    said: { 'as.what': ['weapon'], ...today },
    priority: 'urgent-review',
    letters: 'T',
  },
  { what: 'punched today', said: { 'as.what': ['punch'], ...today }, priority: 'routine', letters: '' },
  { what: 'not safe', said: { 'as.now': 'not-safe' }, priority: 'urgent-review', letters: 'T' },
  {
    what: 'known, and they will meet again',
    said: { 'as.now': 'see-again', 'crime.lines': ['know-them'] },
    priority: 'urgent-review',
    letters: 'IR',
  },
  { what: 'they may meet again', said: { 'as.now': 'see-again' }, priority: 'next-day', letters: 'R' },
  { what: 'hate', said: { 'what.hate': ['disability'] }, priority: 'same-day', letters: 'V' },
  { what: 'not hate', said: { 'what.hate': ['no'] }, priority: 'routine', letters: '' },
  { what: 'hate again', said: { 'what.hate': ['race'], 'ha.repeat': 'same' }, priority: 'same-day', letters: 'RV' },
  {
    what: 'a young shop worker',
    said: { role: 'business', 'vic.about': ['under-18'] },
    priority: 'urgent-review',
    letters: 'V',
  },
]

const other: readonly Row[] = [
  ...inAll('V', 'routine'),
  { ...picked, priority: 'next-day', letters: 'V' },
  { what: 'threats', said: { 'crime.type': 'threats' }, priority: 'urgent-review', letters: 'T' },
  { what: 'kidnap', said: { 'crime.type': 'kidnap' }, priority: 'urgent-review', letters: 'T' },
  { what: 'blackmail', said: { 'crime.type': 'blackmail' }, priority: 'same-day', letters: 'T' },
  {
    what: 'a witness under pressure, soon',
    said: { 'crime.type': 'justice', 'ot.soon': 'yes' },
    priority: 'urgent-review',
    letters: 'RT',
  },
  {
    what: 'a witness under pressure',
    said: { 'crime.type': 'justice', 'ot.soon': 'no' },
    priority: 'same-day',
    letters: 'R',
  },
  {
    what: 'hare coursing, nothing to go on',
    said: { 'crime.type': 'rural', 'crime.lines': ['none'] },
    priority: 'routine',
    letters: '',
  },
  { what: 'not the first time', said: { 'what.before': 'yes' }, priority: 'same-day', letters: 'R' },
  { what: 'hate', said: { 'crime.type': 'other', 'what.hate': ['race'] }, priority: 'next-day', letters: 'V' },
  {
    what: 'hate, and someone hurt',
    said: { 'crime.type': 'other', 'what.hate': ['race'], 'what.injury': 'minor' },
    priority: 'same-day',
    letters: 'HV',
  },
  {
    what: 'a knife today',
    said: { 'crime.type': 'other', 'what.weapon': 'knife', ...today },
    priority: 'urgent-review',
    letters: 'T',
  },
  {
    what: 'a knife 3 days ago',
    said: { 'crime.type': 'other', 'what.weapon': 'knife', ...threeDaysAgo },
    priority: 'routine',
    letters: 'T',
  },
]

const of = (form: string, table: readonly Row[]): readonly CrimeRow[] => table.map((row) => ({ form, ...row }))

/** Every trigger of domain 8.4 that a report of a crime can tell, with near misses. */
export const CRIME_ROWS: readonly CrimeRow[] = [
  ...of('crime-theft', theft),
  ...of('crime-robbery', robbery),
  ...of('crime-bicycle', bicycle),
  ...of('crime-vehicle', vehicle),
  ...of('crime-from-vehicle', fromVehicle),
  ...of('crime-burglary', burglary),
  ...of('crime-damage', damage),
  ...of('crime-assault', assault),
  ...of('crime-other', other),
]
