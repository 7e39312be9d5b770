import { readFigures, readFour } from './clock-figures.ts'
import { readSpoken } from './clock-words.ts'
import { dayBegins, leavesTime } from './company.ts'
import { behindHour, CUES, clock, isHour, JOINS, LOOSE_CUES } from './hour-company.ts'
import { MENDS } from './links.ts'
import { aboutPerson, isCount, isNameOfThing } from './not-times.ts'
import { type Got, got, type Scan } from './piece.ts'
import { at, type Tokens, word } from './token.ts'

/** Times on the clock: 7.30pm, half seven, quarter to eight, 1930hrs, midnight, "at 8". */
export function readClock(scan: Scan, i: number): Got | undefined {
  const { tokens } = scan
  const token = at(tokens, i)
  if (token.text === 'midnight') {
    const behind = BEHIND.has(word(tokens, i - 1)) ? {} : ({ midnight: true } as const)
    return got(i + 1, { kind: 'clock', hour: 0, minute: 0, sure: true, ...behind })
  }
  if (token.text === 'midday') return got(i + 1, { kind: 'clock', hour: 12, minute: 0, sure: true })
  if (token.text === 'half' || token.text === 'quarter') return readSpoken(scan, i)
  if (token.kind !== 'number' || token.stuck) return undefined
  const named = token.value === 12 ? word(tokens, i + 1) : ''
  if (named === 'midday' || named === 'midnight') return readClock(scan, i + 1)
  return readSpoken(scan, i) ?? readFigures(scan, i) ?? readFour(scan, i) ?? hourOnly(scan, i)
}

/** Behind these "midnight" is the beginning of a day. */
const BEHIND = new Set(['after', 'past', 'gone', 'since', 'from'])

/** "7pm", "eight o'clock", "7ish", "at 8", and "6" of "6 to 8pm". */
function hourOnly(scan: Scan, i: number): Got | undefined {
  const { tokens } = scan
  const token = at(tokens, i)
  const after = behindHour(tokens, i + 1)
  if (token.digits.length > 2 || token.value > 23 || token.value < 0) return undefined
  if (after.half && token.value > 0)
    return got(after.to, clock(token.value, 0, token.value > 12 ? undefined : after.half, token.value > 12))
  // "at 9 hour", as others say it.
  const hours = ['hour', 'hours'].includes(word(tokens, i + 1)) && word(tokens, i + 2) !== 'ago'
  if (scan.whole && hours && word(tokens, i - 1) === 'at')
    return got(i + 2, clock(token.value, 0, undefined, token.value > 12))
  // "20h"
  const sign = at(tokens, i + 1)
  if (scan.whole && token.value > 12 && sign.text === 'hours' && sign.glued && sign.end - sign.start === 1)
    return word(tokens, i + 2) === 'ago' ? undefined : got(i + 2, clock(token.value, 0, undefined, true))
  if (!isHour(token)) return undefined
  if (after.clear) return got(after.to, clock(token.value, 0, undefined))
  return bare(scan, i) ? got(i + 1, { ...clock(token.value, 0, undefined), bare: true }) : undefined
}

/** Whether a number alone is an hour here, by the words around it. */
function bare(scan: Scan, i: number): boolean {
  const { tokens, before, whole } = scan
  const lead = word(tokens, i - 1)
  const join = before?.kind === 'clock' && JOINS.has(lead) && i - before.to <= 2
  if ((!CUES.has(lead) || LOOSE_CUES.has(lead)) && isCount(tokens, i)) return false
  const there = otherEnd(scan, i)
  if (there !== undefined && (isCount(tokens, i) || isMinutes(tokens, there))) return false
  if (there !== undefined) return partnered(scan, i, there, join || CUES.has(lead))
  if (!leavesTime(tokens, i + 1, whole) || lead === 'the' || isNameOfThing(tokens, i)) return false
  if (
    join ||
    (whole && (alternative(scan, i) || isRough(tokens, i + 1))) ||
    mended(scan, i) ||
    dayBegins(tokens, i + 1)
  )
    return true
  if (!whole) return cued(scan, i, lead)
  const near = before !== undefined && before.kind !== 'clock' && i - before.to <= 1
  return near || tokens.length <= 3 || cued(scan, i, lead)
}

/** "at 11, or was it 12", "6 no 7": goes on from a time close before. */
function alternative({ tokens, before }: Scan, i: number): boolean {
  if (before?.kind !== 'clock' || i - before.to > 4) return false
  for (let k = before.to; k < i; k++) {
    const text = word(tokens, k)
    if (text === 'or' || PERHAPS.has(text) || (text === 'no' && k === i - 1)) return leavesTime(tokens, i + 1, false)
  }
  return false
}

/** "9 on the dot", "9 exactly", "9 or so": how closely the hour is meant. */
function isRough(tokens: Tokens, i: number): boolean {
  const [first, second, third] = [word(tokens, i), word(tokens, i + 1), word(tokens, i + 2)]
  if (EXACTLY.has(first) || (first === 'on' && second === 'the' && third === 'dot')) return true
  return first === 'or' && ['so', 'thereabouts'].includes(second) && at(tokens, i + 2).kind !== 'word'
}

const EXACTLY = new Set(['exactly', 'sharp', 'prompt', 'precisely', 'dead'])

const MIGHT = new Set(['might', 'could'])

/** "8 last night, no tell a lie, 9": an hour that puts right what was said before. */
function mended({ tokens, before, whole }: Scan, i: number): boolean {
  if (!whole || before === undefined || i - before.to > 7) return false
  return (
    tokens.slice(before.to, i).some(({ text }) => MENDS.has(text) || MIGHT.has(text)) &&
    leavesTime(tokens, i + 1, false)
  )
}

/** The token where the other end of a span may stand: "6 to 8", "6 or maybe 8". */
function otherEnd({ tokens, partner, whole }: Scan, i: number): number | undefined {
  if (partner || !(JOINS.has(word(tokens, i + 1)) || (whole && PERHAPS.has(word(tokens, i + 1))))) return undefined
  const k = SOFTENERS.has(word(tokens, i + 2)) ? i + 3 : i + 2
  return at(tokens, k).kind === 'number' ? k : undefined
}

/** "10 MAYBE 11" */
const PERHAPS = new Set(['maybe', 'perhaps', 'possibly', 'poss'])

/** "five or ten past 6": minutes, no hours. */
const isMinutes = (tokens: Tokens, i: number): boolean =>
  ['past', 'to'].includes(word(tokens, i + 1)) && isHour(at(tokens, i + 2)) && at(tokens, i).value % 5 === 0

const SOFTENERS = new Set(['about', 'around', 'maybe', 'like'])

/** Whether the other end is a time, so that this number is one too. Where both are bare, the words before must say so. */
function partnered(scan: Scan, i: number, there: number, led: boolean): boolean {
  const before = { kind: 'clock', hour: 1, minute: 0, sure: false, from: i, to: i + 1 } as const
  const second = readClock({ ...scan, partner: true, before }, there)
  const said = second?.said[0]
  if (second === undefined || said?.kind !== 'clock') return false
  return !said.bare || led || scan.whole || dayBegins(scan.tokens, second.to)
}

const near = (before: Scan['before'], i: number): boolean =>
  before !== undefined && before.kind !== 'clock' && i - before.to <= 3

/** Whether the word before makes a bare number a time, and nobody's age. */
function cued({ tokens, whole, before }: Scan, i: number, lead: string): boolean {
  if (whole && SOFTENERS.has(lead) && near(before, i)) return leavesTime(tokens, i + 1, false)
  if (!CUES.has(lead)) return false
  if (lead === 'of') return ['back', 'hours'].includes(word(tokens, i - 2))
  return whole || !LOOSE_CUES.has(lead) || !aboutPerson(tokens, i)
}
