import { readFigures, readFour } from './clock-figures.ts'
import { readSpoken } from './clock-words.ts'
import { dayBegins, leavesTime } from './company.ts'
import { andHalf, foreignHour } from './foreign-hours.ts'
import { behindHour, CUES, clock, isHour, JOINS, LOOSE_CUES } from './hour-company.ts'
import { MENDS } from './links.ts'
import { aboutPerson, isCount, isNameOfThing } from './not-times.ts'
import { type Got, got, type Scan } from './piece.ts'
import { at, type Tokens, word } from './token.ts'

/** Times on the clock: 7.30pm, half seven, quarter to eight, 1930hrs, midnight, "at 8". */
export function readClock(scan: Scan, i: number): Got | undefined {
  const { tokens } = scan
  const token = at(tokens, i)
  if (NAMED_HOURS.has(token.text) && OF_THINGS.has(word(tokens, i + 1))) return undefined
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

const NAMED_HOURS = new Set(['midnight', 'midday'])
/** "midnight MASS": what is named by an hour, and need not be at it. */
const OF_THINGS = new Set('mass service snack feast screening showing release launch sun blue black special'.split(' '))

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
  const foreign = foreignHour(scan, i)
  if (foreign) return foreign
  if (!isHour(token)) return undefined
  if (after.clear) return got(after.to, clock(token.value, 0, undefined))
  if (!bare(scan, i)) return undefined
  const half = andHalf(scan, i + 1)
  if (half) return got(half, clock(token.value, 30, undefined))
  return got(i + 1, { ...clock(token.value, 0, undefined), bare: true })
}

/** Whether the number counts things, though it may be the end of "between 8 and 9 hours". */
function isCounted(tokens: Tokens, i: number, join: boolean): boolean {
  const lead = word(tokens, i - 1)
  return (!CUES.has(lead) || LOOSE_CUES.has(lead)) && isCount(tokens, i) && !(join && isHours(tokens, i + 1))
}

/** "8 and 9 HOURS", which is not how long ago it was. */
const isHours = (tokens: Tokens, i: number): boolean =>
  word(tokens, i) === 'hours' && !['ago', 'back', 'later', 'earlier'].includes(word(tokens, i + 1))

/** Whether a number alone is an hour here, by the words around it. */
function bare(scan: Scan, i: number): boolean {
  const { tokens, before, whole } = scan
  const lead = word(tokens, i - 1)
  // "10 past": minutes, whose hour was not told.
  if (whole && !scan.partner && word(tokens, i + 1) === 'past' && at(tokens, i + 2).kind === 'sign') return false
  const join = before?.kind === 'clock' && JOINS.has(lead) && i - before.to <= 2
  if (isCounted(tokens, i, join)) return false
  const there = otherEnd(scan, i)
  if (there !== undefined && (isCount(tokens, i) || isMinutes(tokens, there))) return false
  if (there !== undefined) return partnered(scan, i, there, join || CUES.has(lead))
  const ended = join && isHours(tokens, i + 1)
  if ((!ended && !leavesTime(tokens, i + 1, whole)) || lead === 'the' || isNameOfThing(tokens, i)) return false
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
  const past = SHARES.has(word(tokens, k)) && (word(tokens, k + 1) === 'past' || isHour(at(tokens, k + 1)))
  return at(tokens, k).kind === 'number' || past ? k : undefined
}

/** "9 to HALF PAST" */
const SHARES = new Set(['half', 'quarter'])

/** "10 MAYBE 11" */
const PERHAPS = new Set(['maybe', 'perhaps', 'possibly', 'poss'])

/** "five or ten past 6": minutes, no hours. */
const isMinutes = (tokens: Tokens, i: number): boolean =>
  ['past', 'to'].includes(word(tokens, i + 1)) && isHour(at(tokens, i + 2)) && at(tokens, i).value % 5 === 0

const SOFTENERS = new Set(['about', 'around', 'maybe', 'like', 'say'])

/** Whether the other end is a time, so that this number is one too. Where both are bare, the words before must say so. */
function partnered(scan: Scan, i: number, there: number, led: boolean): boolean {
  const before = { kind: 'clock', hour: 1, minute: 0, sure: false, from: i, to: i + 1 } as const
  const second = readClock(
    { ...scan, partner: true, before, hour: clock(at(scan.tokens, i).value, 0, undefined) },
    there,
  )
  const said = second?.said[0]
  if (second === undefined || said?.kind !== 'clock') return false
  // "8-5" and nothing else may be hours or a date.
  if (said.bare && scan.tokens.length === 3 && word(scan.tokens, 1) === '-') return false
  return !said.bare || led || scan.whole || dayBegins(scan.tokens, second.to)
}

const near = (before: Scan['before'], i: number): boolean =>
  before !== undefined && before.kind !== 'clock' && i - before.to <= 3

/** Whether the word before makes a bare number a time, and nobody's age. */
function cued({ tokens, whole, before }: Scan, i: number, lead: string): boolean {
  if (whole && SOFTENERS.has(lead) && near(before, i)) return leavesTime(tokens, i + 1, false)
  if (!CUES.has(lead)) return false
  if (lead === 'of') return ['back', 'hours', 'sort', 'kind'].includes(word(tokens, i - 2))
  return whole || !LOOSE_CUES.has(lead) || !aboutPerson(tokens, i)
}
