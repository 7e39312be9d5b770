import { dayBegins, leavesTime } from './company.ts'
import { behindHour, CUES, clock, JOINS } from './hour-company.ts'
import { isNameOfThing } from './not-times.ts'
import { type Got, got, type Scan } from './piece.ts'
import { at, type Token, type Tokens, word } from './token.ts'

/** How hour and minute stand: by a sign ("7.30"), spaced ("7 30"), as words ("seven thirty") or "seven oh five". */
interface Figures {
  readonly hour: Token
  readonly minute: Token
  readonly sign: string
  readonly by: 'sign' | 'space' | 'words' | 'oh'
  /** The token behind the minute. */
  readonly to: number
}

function figuresAt(tokens: Tokens, i: number): Figures | undefined {
  const hour = at(tokens, i)
  const by = standing(tokens, i)
  const dashed = by === 'words' && word(tokens, i + 1) === '-'
  const k = by === 'space' || (by === 'words' && !dashed) ? i + 1 : i + 2
  const minute = at(tokens, k)
  if (hour.value > 23 || hour.digits.length > 2) return undefined
  if (minute.kind !== 'number' || minute.stuck || minute.value > 59) return undefined
  if (by === 'words' && minute.value < 10) return undefined
  if (by === 'sign' && !signed(tokens, i)) return undefined
  return { hour, minute, sign: by === 'words' ? '' : word(tokens, i + 1), by, to: k + 1 }
}

/** How the minute stands behind the hour. "seven-thirty" is words, and "3 thirty" too. */
function standing(tokens: Tokens, i: number): Figures['by'] {
  const [next, second] = [at(tokens, i + 1), at(tokens, i + 2)]
  const inWords = at(tokens, i).digits === ''
  if (inWords ? isSpoken(next) || (next.text === '-' && isSpoken(second)) : isSpoken(next)) return 'words'
  if (!inWords && next.kind === 'number' && next.digits.length === 2) return 'space'
  return inWords && next.text === 'oh' ? 'oh' : 'sign'
}

const isSpoken = ({ kind, digits }: Token): boolean => kind === 'number' && digits === ''

/** "hours" is the "h" of "17h30". */
const SIGNS = new Set([':', '.', '-', ';', 'hours'])
/** Signs that stand in no other number. */
const CLEAR_SIGNS = new Set([':', ';', 'hours'])

/** Hour, sign and two figures without a space, and not a part of a longer number or date. */
function signed(tokens: Tokens, i: number): boolean {
  const sign = at(tokens, i + 1)
  const minute = at(tokens, i + 2)
  if (!SIGNS.has(sign.text) || minute.digits.length !== 2 || !sign.glued || !minute.glued) return false
  const longer = word(tokens, i + 3) === sign.text && at(tokens, i + 4).glued && at(tokens, i + 4).kind === 'number'
  if (longer && sign.text !== ':') return false
  const before = word(tokens, i - 1)
  const chained = CHAINS.has(before) && at(tokens, i).glued && at(tokens, i - 2).kind === 'number'
  return !chained || (before === '-' && sign.text !== '-')
}

const CHAINS = new Set(['.', ':', '-', '/'])

/** "7.30pm", "19:30", "7:30", "17h30", "10:30:15", "7-30pm", "7 30 pm", "seven thirty". */
export function readFigures(scan: Scan, i: number): Got | undefined {
  const { tokens } = scan
  const found = figuresAt(tokens, i)
  if (!found) return undefined
  const { hour, minute, sign } = found
  if (sign === 'hours' && DURATIONS.has(word(tokens, i - 1))) return undefined
  const seconds = word(tokens, found.to) === ':' && at(tokens, found.to + 1).glued ? found.to + 2 : found.to
  const hours = word(tokens, seconds) === 'hours'
  const after = behindHour(tokens, hours ? seconds + 1 : seconds)
  if (sign === '-' && isSpan(minute)) return undefined
  if (!after.clear && !standsAlone(scan, i, found, hours, after.to)) return undefined
  const space = found.by === 'space'
  const dated = scan.whole && !isSpan(minute) && dayBegins(tokens, after.to)
  const led = space && (word(tokens, i - 1) === 'at' || dated || endsAnswer(scan, found))
  if ((sign === '-' || space) && after.half === undefined && !led) return undefined
  return got(after.to, clock(hour.value, minute.value, hour.value > 12 ? undefined : after.half, isSure(scan, i, hour)))
}

/** "tonight, 7 30" */
const endsAnswer = ({ whole, before, tokens }: Scan, { minute, to }: Figures): boolean =>
  whole &&
  before !== undefined &&
  minute.value % 5 === 0 &&
  !isSpan(minute) &&
  ['', '.', ',', '?', '!'].includes(word(tokens, to))

/** "8-10pm": two hours, not ten past eight. */
const isSpan = (minute: Token): boolean => minute.value >= 1 && minute.value <= 12 && !minute.digits.startsWith('0')

/** Words before "2h30" that make it how long something took. */
const DURATIONS = new Set(['a', 'took', 'takes', 'lasted', 'for', 'waited', 'within', 'in'])

/** What goes by the clock: "the 8.15 bus". */
const TRAINS = new Set(['bus', 'train', 'tram', 'ferry', 'flight', 'service', 'showing', 'coach'])

/** Words before figures that are a price. */
const PRICED = new Set('cost costs paid lost spent worth stole took taken owed fare price nicked'.split(' '))

/** Whether figures without am or pm are a time, by what stands around them. */
function standsAlone(scan: Scan, i: number, { sign, by }: Figures, hours: boolean, to: number): boolean {
  if (CLEAR_SIGNS.has(sign)) return true
  const { tokens, whole } = scan
  if (TRAINS.has(word(tokens, to)) && word(tokens, i - 1) === 'the') return true
  if (!leavesTime(tokens, to, whole) || PRICED.has(word(tokens, i - 1))) return false
  if (hours || scan.before !== undefined || (whole && by !== 'space')) return true
  return CUES.has(word(tokens, i - 1)) || dayBegins(tokens, to)
}

/** Whether an hour in figures tells morning from evening. */
const isSure = (scan: Scan, i: number, hour: Token): boolean =>
  hour.value > 12 ||
  hour.value === 0 ||
  hour.digits.startsWith('0') ||
  (hour.value === 12 && hour.digits !== '') ||
  dated(scan, i, hour)

/** "19/11/2026 10:30": behind a date in figures a time of two and two figures is one of 24 hours. */
function dated(scan: Scan, i: number, hour: Token): boolean {
  const before = scan.before
  return (
    hour.digits.length === 2 &&
    before?.kind === 'day' &&
    i - before.to <= 2 &&
    at(scan.tokens, before.to - 1).digits !== ''
  )
}

/** "1930hrs", "at 0200", "730pm", "nineteen hundred hours". */
export function readFour(scan: Scan, i: number): Got | undefined {
  const { tokens } = scan
  const token = at(tokens, i)
  const next = word(tokens, i + 1)
  if (token.digits === '' && next === 'hundred') return hundred(scan, i)
  if (token.digits.length !== 3 && token.digits.length !== 4) return undefined
  const hour = Math.floor(token.value / 100)
  const minute = token.value % 100
  if (hour > 23 || minute > 59) return undefined
  const after = behindHour(tokens, i + 1)
  if (after.half && hour > 0) return got(after.to, clock(hour, minute, hour > 12 ? undefined : after.half, hour > 12))
  if (token.digits.length !== 4 || isNameOfThing(tokens, i)) return undefined
  if (next === 'hours' || next === 'h') return got(i + 2, clock(hour, minute, undefined, true))
  if (!fourLed(scan, i, token) || !leavesTime(tokens, i + 1, scan.whole)) return undefined
  return got(i + 1, clock(hour, minute, undefined, true))
}

function hundred({ tokens }: Scan, i: number): Got | undefined {
  const { value } = at(tokens, i)
  const military = ['oh', 'o', 'zero'].includes(word(tokens, i - 1))
  const hours = word(tokens, i + 2) === 'hours'
  if (value >= 24 || (!hours && !military && value <= 12)) return undefined
  return got(hours ? i + 3 : i + 2, clock(value, 0, undefined, true))
}

/** Whether the words around four figures make them a time and no year, price or number of a house. */
function fourLed(scan: Scan, i: number, token: Token): boolean {
  const { digits } = token
  const { tokens, before, whole } = scan
  const lead = word(tokens, i - 1)
  if (before?.kind === 'clock' && JOINS.has(lead)) return true
  if (before?.kind === 'day' && i - before.to <= 1) return true
  const year = isYear(token) && lead !== 'at' && lead !== '@'
  if (CUES.has(lead) && !YEAR_LEADS.has(lead) && !year) return true
  if (whole && JOINS.has(word(tokens, i + 1)) && isFour(at(tokens, i + 2)) && !isYear(at(tokens, i))) return true
  const alone = tokens.length === 1 && !isYear(at(tokens, i))
  return whole && (alone || dayBegins(tokens, i + 1) || digits.startsWith('0'))
}

const isFour = (token: Token): boolean => token.digits.length === 4 && !token.stuck && token.value < 2400
const isYear = (token: Token): boolean => token.value > 1900 && token.value < 2100

/** Cues that stand before a year as well. */
const YEAR_LEADS = new Set(['of', 'since', 'before', 'after'])
