import { JOINS } from './hour-company.ts'
import type { Scan } from './piece.ts'
import { at, type Token, word } from './token.ts'
import { WEAK_DAYS, WEEKDAYS, WELSH_DAYS } from './vocabulary.ts'

const LEADS = new Set([
  'on',
  'last',
  'this',
  'since',
  'from',
  'between',
  'until',
  'next',
  'by',
  'before',
  'after',
  'late',
  'early',
  'coming',
  'was',
  'been',
  'be',
  'or',
  'and',
  'maybe',
  'think',
  'possibly',
  'either',
  'probably',
  'week',
  'dydd',
  'every',
])
const BEHIND = new Set([
  'morning',
  'afternoon',
  'evening',
  'night',
  'lunchtime',
  'teatime',
  'am',
  'pm',
  'just',
  'gone',
  'last',
  'eve',
])
const NOT_BEHIND = new Set('on in down there next with outside inside up by opposite beside'.split(' '))

/** The day of the week at a token (0 Sunday), where it is one and not "sat on the wall" or "mon amour". */
export function weekdayAt(scan: Scan, i: number): number | undefined {
  const { tokens } = scan
  const text = word(tokens, i)
  const day = WEEKDAYS.get(text)
  const before = word(tokens, i - 1)
  if (day === undefined) {
    const led = ['dydd', 'night', 'morning', 'afternoon'].includes(before)
    return led || scan.whole ? welsh(text, led) : undefined
  }
  if (!WEAK_DAYS.has(text)) return day
  const next = at(tokens, i + 1)
  const date = next.text === 'the' ? at(tokens, i + 2) : next
  if (BEHIND.has(next.text) || (date.kind === 'ordinal' && !date.stuck)) return day
  if (next.kind === 'number' && ['am', 'pm', ':'].includes(word(tokens, i + 2))) return day
  if (isListed(scan, i)) return day
  if (NOT_BEHIND.has(next.text) || (text === 'sat' && isSitting(before, next))) return undefined
  if (LEADS.has(before)) return day
  return scan.whole && (tokens.length <= 6 || i === 0 || goesOn(scan, i)) ? day : undefined
}

/** "SAT waiting", "was SAT at home": no Saturday. */
function isSitting(before: string, next: Token): boolean {
  if (next.kind === 'word' && next.text.endsWith('ing') && !BEHIND.has(next.text)) return true
  return BEING.has(before) && next.kind === 'word' && !HEDGES.has(next.text)
}

const BEING = new Set(['was', 'been', 'be', 'and', 'early'])
const HEDGES = new Set(['i', 'or', 'not', 'think', 'maybe', 'just', 'gone', 'but', 'definitely', 'actually', 'so'])

/** "mon, tues and wed", "sat or sun": another day is named behind it. */
function isListed({ tokens, whole }: Scan, i: number): boolean {
  const k = [',', 'and', '&', 'or', '/'].includes(word(tokens, i + 1)) ? i + 2 : i + 1
  return whole && WEEKDAYS.has(word(tokens, k))
}

/** "10pm sat to 8am sun", "between fri and sun": right behind a time. */
function goesOn({ tokens, before }: Scan, i: number): boolean {
  if (before?.kind === 'clock') return before.to === i
  return before?.kind === 'day' && before.to === i - 1 && JOINS.has(word(tokens, i - 1))
}

const welsh = (text: string, led: boolean): number | undefined =>
  led || ['llun', 'mercher', 'gwener', 'sadwrn'].includes(text) ? WELSH_DAYS.get(text) : undefined
