import type { Moment } from './moment.ts'
import { dayIn } from './settle.ts'
import { type Tokens, word } from './token.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** What people did about it later, or believed of it before. */
const REPORTS = set('reported report phoned rang called told thought informed emailed complained realised assumed')
/** Who reports: "he rang me at 11" is no report. */
const OWN = set('i we and then first ive weve have to originally')
/** Who comes because of it. */
const AFTERMATH = set('police officers ambulance paramedics 101 999')
/** Finding out, where it is said that this came late. */
const FOUND = set('noticed notice found find saw see discovered discover realise spotted spot clocked know knew')
const LATE = set('only didnt never just not eventually finally')
/** What ends the part of a sentence that a time belongs to. */
const BREAKS = set('. , ; but though although however and so because cos')
/** How far before a time such words stand, in tokens. */
const REACH = 8

/** The moments without those of reporting or finding out late, where another day tells when it happened. */
export function withoutReports(moments: readonly Moment[], tokens: Tokens): readonly Moment[] {
  if (moments.length < 2 || moments.some(({ opens }) => opens)) return moments
  const joined = moments.some(
    (moment, k) => moment.joined && !isBut(moments[k - 1], moment, tokens) && !(k > 0 && isReport(moment, tokens)),
  )
  if (joined) return moments
  const kept = moments.filter((moment) => !isReport(moment, tokens))
  if (kept.length === moments.length || !kept.some((moment) => dayIn(moment) !== undefined)) return moments
  return kept.map((moment) => ({ ...moment, joined: false }))
}

/** "noticed today but it came out on the 27th": no span, whatever the words between. */
function isBut(a: Moment | undefined, b: Moment, tokens: Tokens): boolean {
  const from = Math.max(...(a?.runs ?? []).map(([, to]) => to))
  const to = Math.min(...b.runs.map(([first]) => first))
  return tokens.slice(from, to).some(({ text }) => text === 'but')
}

function isReport({ runs }: Moment, tokens: Tokens): boolean {
  const from = Math.min(...runs.map(([first]) => first))
  let found = false
  for (let k = from - 1; k >= from - REACH; k--) {
    const text = word(tokens, k)
    if (BREAKS.has(text) || text === '') return false
    if (AFTERMATH.has(text) || (found && LATE.has(text))) return true
    if (REPORTS.has(text) && OWN.has(word(tokens, k - 1))) return true
    found ||= FOUND.has(text)
  }
  return false
}
