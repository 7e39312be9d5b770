import type { AnswerValue } from '../../../../dialogs/answer-type.ts'
import type { Priority } from '../../../../dialogs/form.ts'
import type { Concern } from '../../../../dialogs/submission.ts'

/** The day on which the rows are read: Friday 20 November 2026. */
export const TODAY = '2026-11-20'

/** What was answered (`null` is "I don't know"), what should be suggested, and the letters of the signals. */
export interface PriorityRow {
  readonly form: string
  readonly what: string
  readonly said: Readonly<Record<string, AnswerValue | null>>
  readonly concerns?: readonly Concern['kind'][]
  readonly priority: Priority
  readonly letters: string
}

const today = { date: TODAY }
const yesterday = { date: '2026-11-19' }
const lastMonth = { date: '2026-10-19' }
const child = '2012-05-01'
const pensioner = '1950-05-01'

const domesticAbuse: readonly Omit<PriorityRow, 'form'>[] = [
  { what: 'nothing said', said: { 'da.who': 'me' }, priority: 'same-day', letters: '' },
  {
    what: 'money, long ago',
    said: { 'da.what': ['money'], 'da.last': 'longer' },
    priority: 'same-day',
    letters: '',
  },
  { what: 'hit this week', said: { 'da.what': ['hurting'], 'da.last': 'week' }, priority: 'same-day', letters: 'H' },
  { what: 'today', said: { 'da.last': 'today' }, priority: 'urgent-review', letters: 'R' },
  {
    what: 'today, told by a neighbour',
    said: { 'da.who': 'someone-else', 'da.last': 'today' },
    priority: 'urgent-review',
    letters: 'R',
  },
  { what: 'strangled, years ago', said: { 'da.what': ['strangling'] }, priority: 'urgent-review', letters: 'H' },
  { what: 'a threat to kill', said: { 'da.kill': 'yes' }, priority: 'urgent-review', letters: 'T' },
  { what: 'threats of another kind', said: { 'da.what': ['threats'] }, priority: 'same-day', letters: 'T' },
  { what: 'a split', said: { 'da.separated': 'yes' }, priority: 'urgent-review', letters: 'R' },
  { what: 'honour', said: { 'da.what': ['honour'] }, priority: 'urgent-review', letters: 'R' },
  {
    what: 'an order broken',
    said: { 'da.orders': 'yes', 'da.breach': 'yes' },
    priority: 'urgent-review',
    letters: 'R',
  },
  { what: 'an order that holds', said: { 'da.orders': 'yes', 'da.breach': 'no' }, priority: 'same-day', letters: '' },
  {
    what: 'sexual, this week',
    said: { 'da.what': ['sexual'], 'da.last': 'week' },
    priority: 'urgent-review',
    letters: 'H',
  },
  {
    what: 'sexual, last month',
    said: { 'da.what': ['sexual'], 'da.last': 'month' },
    priority: 'same-day',
    letters: 'H',
  },
  {
    what: 'weapons in the house',
    said: { 'da.weapon': 'yes', 'da.last': 'month' },
    priority: 'same-day',
    letters: 'T',
  },
  {
    what: 'getting worse, same home',
    said: { 'da.worse': 'yes', 'da.live': 'yes' },
    priority: 'urgent-review',
    letters: 'RR',
  },
  { what: 'getting worse, apart', said: { 'da.worse': 'yes', 'da.live': 'no' }, priority: 'same-day', letters: 'R' },
  { what: 'under 18', said: { 'da.who': 'me', 'rep.under18': 'yes' }, priority: 'urgent-review', letters: 'V' },
  {
    what: 'a child, told by a teacher',
    said: { 'da.who': 'someone-else', 'da.thirdConsent': 'child' },
    priority: 'urgent-review',
    letters: 'V',
  },
  {
    what: 'a child was hurt',
    said: { 'da.injury': 'minor', 'inj.who': ['child'] },
    priority: 'urgent-review',
    letters: 'HV',
  },
  { what: 'children in the home', said: { 'da.children': 'yes' }, priority: 'same-day', letters: 'R' },
  { what: 'not safe now', said: { 'da.safe': 'no' }, priority: 'urgent-review', letters: 'T' },
  { what: 'the screen may be seen', said: { 'gate.safeDevice': 'no' }, priority: 'urgent-review', letters: 'T' },
  { what: 'wants to die', said: {}, concerns: ['crisis'], priority: 'urgent-review', letters: '' },
]

const harassment: readonly Omit<PriorityRow, 'form'>[] = [
  { what: 'nothing said', said: {}, priority: 'next-day', letters: '' },
  { what: 'calls, one sign', said: { 'hs.kind': ['calls'], 'hs.signs': 'one' }, priority: 'next-day', letters: '' },
  { what: 'two signs', said: { 'hs.signs': 'two-plus' }, priority: 'same-day', letters: 'R' },
  {
    what: 'two signs, contact today',
    said: { 'hs.signs': 'two-plus', 'when.periodLast': TODAY },
    priority: 'urgent-review',
    letters: 'RR',
  },
  {
    what: 'two signs, contact yesterday',
    said: { 'hs.signs': 'two-plus', 'when.periodLast': '2026-11-19' },
    priority: 'same-day',
    letters: 'R',
  },
  {
    what: 'contact today, but no sign of stalking',
    said: { 'hs.signs': 'none', 'hs.kind': ['calls'], 'when.periodLast': TODAY },
    priority: 'next-day',
    letters: 'R',
  },
  {
    what: 'followed today, signs not known',
    said: { 'hs.signs': null, 'hs.kind': ['following'], 'when.periodLast': TODAY },
    priority: 'urgent-review',
    letters: 'R',
  },
  {
    what: 'fixed on them, today, told by a colleague',
    said: { role: 'third-party', 'hs.fixated': 'yes', 'when.periodLast': TODAY },
    priority: 'urgent-review',
    letters: 'RR',
  },
  { what: 'a tracker', said: { 'hs.kind': ['tracker'] }, priority: 'same-day', letters: 'I' },
  { what: 'a threat to kill', said: { 'hs.threat': 'kill' }, priority: 'urgent-review', letters: 'T' },
  { what: 'a threat to hurt', said: { 'hs.threat': 'hurt' }, priority: 'same-day', letters: 'T' },
  { what: 'bail broken', said: { 'hs.orders': 'yes', 'hs.breach': 'yes' }, priority: 'urgent-review', letters: 'R' },
  { what: 'by an ex', said: { 'what.da': 'yes' }, priority: 'same-day', letters: 'R' },
  {
    what: 'by an ex, today',
    said: { 'what.da': 'yes', 'when.periodLast': TODAY },
    priority: 'urgent-review',
    letters: 'RR',
  },
  { what: 'under 18', said: { role: 'victim', 'rep.under18': 'yes' }, priority: 'urgent-review', letters: 'V' },
  {
    what: 'for a child',
    said: { role: 'third-party', 'role.consent': 'child' },
    priority: 'urgent-review',
    letters: 'V',
  },
  {
    what: 'known, and may come back',
    said: { 'crime.lines': ['know-them'], 'crime.risk': 'yes' },
    priority: 'urgent-review',
    letters: 'IR',
  },
  {
    what: 'on the list as known, and may come back',
    said: { role: 'victim', 'sus.any': 'yes', 'suspects.0.known': 'yes', 'crime.risk': 'yes' },
    priority: 'urgent-review',
    letters: 'IR',
  },
  {
    what: 'known, no more fear',
    said: { 'crime.lines': ['know-them'], 'crime.risk': 'no' },
    priority: 'next-day',
    letters: 'I',
  },
  {
    what: 'a knife yesterday',
    said: { 'what.weapon': 'knife', 'when.periodLast': '2026-11-19' },
    priority: 'urgent-review',
    letters: 'T',
  },
  {
    what: 'a knife last month',
    said: { 'what.weapon': 'knife', 'when.periodLast': '2026-10-19' },
    priority: 'next-day',
    letters: 'T',
  },
  { what: 'happened before', said: { 'what.before': 'yes' }, priority: 'same-day', letters: 'R' },
  { what: 'an elderly person', said: { role: 'victim', 'rep.dob': pensioner }, priority: 'same-day', letters: 'V' },
  {
    what: 'someone for whom it is harder',
    said: { role: 'victim', 'rep.more': 'yes', 'rep.vuln': 'yes' },
    priority: 'same-day',
    letters: 'V',
  },
  {
    what: 'an ex on the list, today',
    said: {
      role: 'victim',
      'sus.any': 'yes',
      'suspects.0.known': 'yes',
      'suspects.0.relation': 'ex',
      'when.periodLast': TODAY,
    },
    priority: 'urgent-review',
    letters: 'IRR',
  },
  { what: 'wants to die', said: {}, concerns: ['crisis'], priority: 'urgent-review', letters: '' },
]

const messages: readonly Omit<PriorityRow, 'form'>[] = [
  { what: 'no lines of enquiry', said: { 'crime.lines': ['none'] }, priority: 'routine', letters: '' },
  { what: 'an account is known', said: { 'mc.account': '@nobody' }, priority: 'next-day', letters: 'I' },
  { what: 'a threat to kill', said: { 'mc.threat': ['kill'] }, priority: 'urgent-review', letters: 'T' },
  { what: 'a threat to hurt', said: { 'mc.threat': ['violence'] }, priority: 'same-day', letters: 'T' },
  { what: 'rude words', said: { 'mc.threat': ['none'] }, priority: 'routine', letters: '' },
  { what: 'pictures of a child', said: { 'mc.images': 'under-18' }, priority: 'urgent-review', letters: 'H' },
  { what: 'pictures of an adult', said: { 'mc.images': 'adult' }, priority: 'same-day', letters: 'H' },
  { what: 'they want money', said: { 'mc.money': 'yes' }, priority: 'same-day', letters: 'R' },
  { what: 'an ex, today', said: { 'what.da': 'yes', 'when.at': today }, priority: 'urgent-review', letters: 'R' },
  { what: 'an ex, last month', said: { 'what.da': 'yes', 'when.at': lastMonth }, priority: 'same-day', letters: 'R' },
  {
    what: 'a knife shown yesterday',
    said: { 'mc.threat': ['violence'], 'what.weapon': 'knife', 'when.at': yesterday },
    priority: 'urgent-review',
    letters: 'TT',
  },
  { what: 'under 18', said: { role: 'victim', 'rep.under18': 'yes' }, priority: 'urgent-review', letters: 'V' },
  { what: 'born in 2012', said: { role: 'victim', 'rep.dob': child }, priority: 'urgent-review', letters: 'V' },
  {
    what: 'for a child',
    said: { role: 'professional', 'role.consent': 'child' },
    priority: 'urgent-review',
    letters: 'V',
  },
  { what: 'an elderly person', said: { role: 'victim', 'rep.dob': pensioner }, priority: 'same-day', letters: 'V' },
  {
    what: 'known, and may come back',
    said: { 'crime.lines': ['know-them'], 'crime.risk': 'yes' },
    priority: 'urgent-review',
    letters: 'IR',
  },
  {
    what: 'happened before, because of who someone is',
    said: { 'what.hate': ['race'], 'ha.repeat': 'same' },
    priority: 'same-day',
    letters: 'RV',
  },
]

const hate: readonly Omit<PriorityRow, 'form'>[] = [
  { what: 'words', said: { 'ha.crime': ['verbal'] }, priority: 'next-day', letters: '' },
  { what: 'graffiti', said: { 'ha.crime': ['damage'] }, priority: 'next-day', letters: '' },
  { what: 'fear of more trouble', said: { 'ha.tension': 'yes' }, priority: 'next-day', letters: 'E' },
  { what: 'an attack', said: { 'ha.crime': ['assault'] }, priority: 'same-day', letters: 'H' },
  { what: 'a threat', said: { 'ha.crime': ['threat'] }, priority: 'same-day', letters: 'T' },
  {
    what: 'a threat to kill',
    said: { 'ha.crime': ['threat'], 'ha.kill': 'yes' },
    priority: 'urgent-review',
    letters: 'TT',
  },
  {
    what: 'strangled',
    said: { 'ha.crime': ['assault'], 'as.what': ['push', 'strangle'] },
    priority: 'urgent-review',
    letters: 'HH',
  },
  {
    what: 'a knife yesterday',
    said: { 'ha.crime': ['assault'], 'what.weapon': 'knife', 'when.at': yesterday },
    priority: 'urgent-review',
    letters: 'HT',
  },
  {
    what: 'a knife last month',
    said: { 'ha.crime': ['assault'], 'what.weapon': 'knife', 'when.at': lastMonth },
    priority: 'same-day',
    letters: 'HT',
  },
  { what: 'again', said: { 'ha.repeat': 'same' }, priority: 'same-day', letters: 'R' },
  { what: 'a relative, today', said: { 'what.da': 'yes', 'when.at': today }, priority: 'urgent-review', letters: 'R' },
  { what: 'under 18', said: { role: 'victim', 'rep.under18': 'yes' }, priority: 'urgent-review', letters: 'V' },
  {
    what: 'for a child',
    said: { role: 'third-party', 'role.consent': 'child' },
    priority: 'urgent-review',
    letters: 'V',
  },
  { what: 'an elderly person', said: { role: 'victim', 'rep.dob': pensioner }, priority: 'same-day', letters: 'V' },
  {
    what: 'a known neighbour who may come back',
    said: { role: 'victim', 'sus.any': 'yes', 'suspects.0.known': 'yes', 'crime.risk': 'yes' },
    priority: 'urgent-review',
    letters: 'IR',
  },
  { what: 'someone in danger', said: { 'gate.danger': 'yes' }, priority: 'urgent-review', letters: 'T' },
]

const callBack: readonly Omit<PriorityRow, 'form'>[] = [
  { what: 'a form', said: { 'cb.about': 'request' }, priority: 'next-day', letters: '' },
  { what: 'about what is not said', said: { 'cb.about': null }, priority: 'same-day', letters: '' },
  {
    what: 'sexual, this week',
    said: { 'cb.about': 'sexual', 'cb.last': 'week' },
    priority: 'urgent-review',
    letters: 'HR',
  },
  {
    what: 'sexual, longer ago',
    said: { 'cb.about': 'sexual', 'cb.last': 'longer' },
    priority: 'same-day',
    letters: 'H',
  },
  {
    what: 'at home, today',
    said: { 'cb.about': 'home', 'cb.last': 'today' },
    priority: 'urgent-review',
    letters: 'HR',
  },
  { what: 'at home, this week', said: { 'cb.about': 'home', 'cb.last': 'week' }, priority: 'same-day', letters: 'HR' },
  {
    what: 'stalking today',
    said: { 'cb.about': 'stalking', 'cb.last': 'today' },
    priority: 'urgent-review',
    letters: 'HR',
  },
  {
    what: 'stalking this week',
    said: { 'cb.about': 'stalking', 'cb.last': 'week' },
    priority: 'same-day',
    letters: 'HR',
  },
  { what: 'a child', said: { 'cb.about': 'child' }, priority: 'urgent-review', letters: 'HV' },
  { what: 'harm as a child, long ago', said: { 'cb.about': 'past' }, priority: 'same-day', letters: 'H' },
  {
    what: 'under 18, at home',
    said: { 'cb.about': 'home', 'rep.under18': 'yes' },
    priority: 'urgent-review',
    letters: 'HV',
  },
  {
    what: 'under 18, a form',
    said: { 'cb.about': 'request', 'rep.under18': 'yes' },
    priority: 'same-day',
    letters: 'V',
  },
  { what: 'worried about someone', said: { 'cb.about': 'welfare' }, priority: 'same-day', letters: 'V' },
  { what: 'someone in danger', said: { 'gate.danger': 'yes' }, priority: 'urgent-review', letters: 'T' },
  {
    what: 'wants to die',
    said: { 'cb.about': 'request' },
    concerns: ['crisis'],
    priority: 'urgent-review',
    letters: '',
  },
]

const claresLaw: readonly Omit<PriorityRow, 'form'>[] = [
  { what: 'nothing more', said: { 'da.who': 'me' }, priority: 'same-day', letters: '' },
  { what: 'live together', said: { 'cl.together': 'yes' }, priority: 'same-day', letters: 'R' },
  { what: 'no longer together', said: { 'cl.now': 'apart' }, priority: 'same-day', letters: 'R' },
  { what: 'someone in danger', said: { 'gate.danger': 'yes' }, priority: 'urgent-review', letters: 'T' },
  { what: 'under 18', said: { 'rep.dob': child }, priority: 'urgent-review', letters: 'V' },
  { what: 'the screen may be seen', said: { 'gate.safeDevice': 'no' }, priority: 'urgent-review', letters: 'T' },
]

const sarahsLaw: readonly Omit<PriorityRow, 'form'>[] = [
  { what: 'nothing more', said: { 'sl.relation': 'parent' }, priority: 'same-day', letters: '' },
  { what: 'alone with the child', said: { 'sl.alone': 'yes' }, priority: 'same-day', letters: 'R' },
  { what: 'a child in danger', said: { 'gate.danger': 'yes' }, priority: 'urgent-review', letters: 'T' },
  {
    what: 'asked by someone under 18',
    said: { 'rep.dob': null, 'rep.under18': 'yes' },
    priority: 'urgent-review',
    letters: 'V',
  },
]

const missing: readonly Omit<PriorityRow, 'form'>[] = [
  {
    what: 'an adult, nothing to fear',
    said: { 'mi.kind': 'missing', 'mi.highRisk': 'no' },
    priority: 'same-day',
    letters: '',
  },
  { what: 'at high risk', said: { 'mi.highRisk': 'yes' }, priority: 'urgent-review', letters: 'T' },
  { what: 'the risk is not known', said: { 'mi.highRisk': null }, priority: 'urgent-review', letters: 'T' },
  {
    what: 'a missing teenager',
    said: { 'mi.kind': 'missing', 'mi.highRisk': 'no', 'mi.under18': 'yes' },
    priority: 'urgent-review',
    letters: 'V',
  },
  {
    what: 'a missing teenager who was seen',
    said: { 'mi.kind': 'sighting', 'mi.highRisk': 'no', 'mi.under18': 'yes' },
    priority: 'same-day',
    letters: 'VI',
  },
  {
    what: 'might hurt themselves',
    said: { 'mi.kind': 'missing', 'mi.highRisk': 'no', 'mi.risk': ['suicide'] },
    priority: 'urgent-review',
    letters: 'T',
  },
  {
    what: 'not like them',
    said: { 'mi.kind': 'missing', 'mi.highRisk': 'no', 'mi.risk': ['not-like-them'] },
    priority: 'same-day',
    letters: 'R',
  },
  {
    what: 'lost touch long ago',
    said: { 'mi.kind': 'lost-contact', 'mi.highRisk': 'no' },
    priority: 'routine',
    letters: '',
  },
  {
    what: 'worried about someone whose place is known',
    said: { 'mi.kind': 'welfare', 'mi.highRisk': 'no' },
    priority: 'same-day',
    letters: '',
  },
]

const otherCrime: readonly Omit<PriorityRow, 'form'>[] = [
  { what: 'a fraud, nothing to go on', said: { 'crime.type': 'fraud' }, priority: 'routine', letters: '' },
  {
    what: 'a fraud, names are known',
    said: { 'crime.type': 'fraud', 'fr.contactText': 'fake.example' },
    priority: 'next-day',
    letters: '',
  },
  {
    what: 'a fraud on someone at risk',
    said: { 'crime.type': 'fraud', 'fr.vuln': 'yes' },
    priority: 'same-day',
    letters: 'V',
  },
  {
    what: 'someone comes for the money',
    said: { 'crime.type': 'fraud', 'fr.now': 'yes' },
    priority: 'urgent-review',
    letters: 'T',
  },
  {
    what: 'flashing yesterday',
    said: { 'crime.type': 'sexual', 'when.at': yesterday },
    priority: 'urgent-review',
    letters: 'H',
  },
  {
    what: 'flashing last month',
    said: { 'crime.type': 'sexual', 'when.at': lastMonth },
    priority: 'same-day',
    letters: 'H',
  },
]

const rows = (form: string, some: readonly Omit<PriorityRow, 'form'>[]): readonly PriorityRow[] =>
  some.map((row) => ({ form, ...row }))

/** Every trigger of domain 8.4 that these forms can know, and near misses. */
export const ABUSE_ROWS: readonly PriorityRow[] = [
  ...rows('domestic-abuse-report', domesticAbuse),
  ...rows('crime-harassment', harassment),
  ...rows('crime-malicious-communications', messages),
  ...rows('hate-crime-report', hate),
  ...rows('callback-request', callBack),
  ...rows('clares-law-request', claresLaw),
  ...rows('sarahs-law-request', sarahsLaw),
  ...rows('missing-person-report', missing),
  ...rows('crime-other', otherCrime),
]
