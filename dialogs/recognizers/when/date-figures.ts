import { dayOf, daysIn, ymd } from './calendar.ts'
import { isMonth, leavesTime, longYear } from './company.ts'
import { dottedDate } from './dotted-dates.ts'
import { type Got, got, type Scan } from './piece.ts'
import { monthDay, whole } from './said-date.ts'
import { at, type Tokens, word } from './token.ts'
import { WEEKDAYS } from './vocabulary.ts'

/** Signs between the figures of a date. */
export const SEPARATORS = new Set(['/', '.', '-'])

/** "17/11/2026", "17.11.26", "17 11 2026" as the whole answer, "17/11" where the words near it make it a date. */
export function figures(scan: Scan, i: number): Got | undefined {
  const { tokens } = scan
  const a = at(tokens, i)
  const sign = at(tokens, i + 1)
  const b = at(tokens, i + 2)
  if (a.digits === '') return undefined
  if (
    scan.whole &&
    sign.kind === 'number' &&
    sign.value <= 12 &&
    b.digits.length === 4 &&
    b.value > 1850 &&
    a.value <= 31
  )
    return got(i + 3, whole(b.value, sign.value, a.value))
  // "15 6 26" and nothing else.
  const alone = scan.whole && tokens.length === 3 && sign.kind === 'number' && a.digits.length < 3 && sign.digits !== ''
  if (alone && b.digits.length === 2 && sign.value <= 12 && a.value <= 31)
    return got(3, whole(longYear(b.value, ymd(scan.now.today).year, scan.now.birth === true), sign.value, a.value))
  // "15 6 26 at 1pm": a year that has just been.
  const spaced =
    scan.whole && sign.kind === 'number' && [a, sign, b].every(({ digits, stuck }) => digits.length < 3 && !stuck)
  const recent = ymd(scan.now.today).year - longYear(b.value, ymd(scan.now.today).year, false)
  if (
    spaced &&
    b.digits.length === 2 &&
    (recent === 0 || recent === 1) &&
    sign.value <= 12 &&
    a.value <= 31 &&
    a.value > 0
  )
    return isClockLed(tokens, i + 3)
      ? got(i + 3, whole(ymd(scan.now.today).year - recent, sign.value, a.value))
      : undefined
  if (b.kind !== 'number' || b.digits === '' || !SEPARATORS.has(sign.text)) return undefined
  const month = monthOfYear(scan, i)
  if (month) return month
  const c = at(tokens, i + 4)
  const threefold = word(tokens, i + 3) === sign.text && c.kind === 'number' && c.digits !== '' && c.glued === b.glued
  return threefold ? threeFigures(scan, i) : twoFigures(scan, i)
}

/** "09/2026": a whole month. */
function monthOfYear({ tokens, now, whole: isWhole }: Scan, i: number): Got | undefined {
  const [a, b] = [at(tokens, i), at(tokens, i + 2)]
  const current = ymd(now.today).year
  const fits = b.digits.length === 4 && b.value > 1900 && b.value <= current && a.value >= 1 && a.value <= 12
  if (!isWhole || !fits || a.digits.length > 2 || !b.glued || CHAINS.has(word(tokens, i - 1))) return undefined
  const first = dayOf(b.value, a.value, 1)
  if (first > now.today || CHAINS.has(word(tokens, i + 3))) return undefined
  return got(i + 3, { kind: 'days', first, last: Math.min(first + daysIn(b.value, a.value) - 1, now.today) })
}

const CHAINS = new Set(['/', '.', '-'])

/** Day, month and year; the year first where it has four digits. */
function threeFigures(scan: Scan, i: number): Got | undefined {
  const { tokens, now } = scan
  const [a, b, c] = [at(tokens, i), at(tokens, i + 2), at(tokens, i + 4)]
  if (word(tokens, i + 5) === word(tokens, i + 1) && at(tokens, i + 6).kind === 'number') return undefined
  if (a.digits.length === 4) return got(i + 5, whole(a.value, b.value, c.value))
  if (a.digits.length > 2 || b.digits.length > 2 || (c.digits.length !== 2 && c.digits.length !== 4)) return undefined
  const year = c.digits.length === 4 ? c.value : longYear(c.value, ymd(now.today).year, now.birth === true)
  return got(i + 5, whole(year, b.value, a.value))
}

/** Day and month, by a stroke only; never "24/7". */
function twoFigures(scan: Scan, i: number): Got | undefined {
  const { tokens } = scan
  const [a, b] = [at(tokens, i), at(tokens, i + 2)]
  if (b.value > 12 || b.value < 1 || a.value > 31 || a.value < 1 || b.stuck) return undefined
  if (word(tokens, i + 1) !== '/') return dottedDate(scan, i)
  // "1/4 to 4": a quarter of an hour.
  if (a.value === 1 && b.value === 4 && ['to', 'past'].includes(word(tokens, i + 3)) && at(tokens, i + 4).value <= 12)
    return undefined
  // "1/2 feb": two days.
  if (isMonth(tokens, i + 3)) return undefined
  const before = word(tokens, i - 1)
  const led = DATE_LEADS.has(before) || WEEKDAYS.has(before)
  if ((!led && !scan.whole) || (a.value === 24 && b.value === 7)) return undefined
  if (!leavesTime(tokens, i + 3, scan.whole) && !(scan.whole && isClock(tokens, i + 3))) return undefined
  const said = monthDay(scan.now, b.value, a.value)
  return said && got(i + 3, said)
}

/** Whether figures of a clock follow: "22/11 22:22", "19/11 8am". */
const isClock = (tokens: Tokens, i: number): boolean => {
  const { kind, stuck, digits } = at(tokens, i)
  return kind === 'number' && !stuck && digits !== '' && digits.length !== 3
}

const isClockLed = (tokens: Tokens, i: number): boolean =>
  ['at', 'about', 'around', ',', '@', '-', 'in', 'approx'].includes(word(tokens, i)) || isClock(tokens, i)

const DATE_LEADS = new Set(['on', 'the', 'since', 'from'])
