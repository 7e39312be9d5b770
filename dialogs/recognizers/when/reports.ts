import type { Moment } from './moment.ts'
import { dayIn } from './settle.ts'
import { type Tokens, word } from './token.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** What people did about it later, or believed of it before. */
const REPORTS = set(
  'reported report said says phoned rang called told thought informed emailed complained realised assumed',
)
/** Who reports: "he rang me at 11" is no report. */
const OWN = set(', i we and then first ive weve have to originally')
/** Who comes because of it. */
const AFTERMATH = set('police officers ambulance paramedics 101 999')
/** Finding out, where it is said that this came late. */
const FOUND = set('noticed notice found find saw see discovered discover realise spotted spot clocked know knew')
const LATE = set('only didnt never just not eventually finally')
/** What ends the part of a sentence that a time belongs to. */
const BREAKS = set('. , ; but though although however and so because cos')
const AGAIN = set('and again')
const HAPPENED = set('happened occurred')

const startOf = ({ runs }: Moment): number => Math.min(...runs.map(([first]) => first))

/** How far before a time such words stand, in tokens. */
const REACH = 8

/** The moments without those of reporting or finding out late, where another day tells when it happened. */
export function withoutReports(moments: readonly Moment[], tokens: Tokens): readonly Moment[] {
  if (moments.length < 2 || moments.some(({ opens }) => opens)) return moments
  const joined = moments.some(
    (moment, k) =>
      moment.joined &&
      !isBut(moments[k - 1], moment, tokens) &&
      !(k > 0 && isReport(moment, undefined, tokens)) &&
      !isReport(moments[k - 1], moment, tokens),
  )
  if (joined) return moments
  const kept = moments.filter((moment, k) => !isReport(moment, moments[k + 1], tokens))
  if (kept.length === moments.length || kept.length === 0) return moments
  if (!kept.some((moment) => moment.days !== undefined || dayIn(moment) !== undefined)) return ofSameDay(moments, kept)
  return kept.map((moment) => ({ ...moment, joined: false }))
}

/** "rang 101 at 4, happened at 3": the hours alone. Where the day was said with the report, it is that of both. */
function ofSameDay(moments: readonly Moment[], kept: readonly Moment[]): readonly Moment[] {
  if (!kept.every(({ clock }) => clock !== undefined)) return moments
  const dated = moments.find((moment) => dayIn(moment) !== undefined)
  const { day, part } = dated ?? {}
  return kept.map((moment) => ({
    ...moment,
    joined: false,
    ...(day ? { day } : {}),
    ...(part && !moment.part ? { part } : {}),
  }))
}

/** "noticed today but it came out on the 27th": no span, whatever the words between. */
function isBut(a: Moment | undefined, b: Moment, tokens: Tokens): boolean {
  const from = Math.max(...(a?.runs ?? []).map(([, to]) => to))
  const to = Math.min(...b.runs.map(([first]) => first))
  return tokens.slice(from, to).some(({ text }) => text === 'but')
}

/** `next` is told behind it: where that is said to be when it happened, any word of finding out makes this a report. */
function isReport(moment: Moment | undefined, next: Moment | undefined, tokens: Tokens): boolean {
  if (!moment) return false
  const from = startOf(moment)
  const gap = next === undefined ? [] : tokens.slice(from, startOf(next)).map(({ text }) => text)
  const apart = gap.some((text) => HAPPENED.has(text)) && !gap.some((text) => AGAIN.has(text))
  const told = gap.findIndex((text) => HAPPENED.has(text))
  if (apart && gap.slice(0, told).some((text) => FOUND.has(text) || REPORTS.has(text))) return true
  let found = false
  for (let k = from - 1; k >= from - REACH; k--) {
    const text = word(tokens, k)
    if (BREAKS.has(text) || text === '') return false
    if (AFTERMATH.has(text) || (found && LATE.has(text))) return true
    if (REPORTS.has(text) && (apart || OWN.has(word(tokens, k - 1)))) return true
    found ||= FOUND.has(text)
    if (found && apart) return true
  }
  return false
}
