import { readAgo, weeksBefore } from './ago.ts'
import { nearest, weekdayOf } from './calendar.ts'
import { JOINS } from './hour-company.ts'
import { dayAt } from './offsets.ts'
import { type Got, got, type Now, type Said, type Scan } from './piece.ts'
import { at, type Tokens, word } from './token.ts'
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
  if (NOT_BEHIND.has(next.text)) return undefined
  if (LEADS.has(before)) return day
  return scan.whole && (tokens.length <= 6 || i === 0 || goesOn(scan, i)) ? day : undefined
}

/** "10pm sat to 8am sun", "between fri and sun": right behind a time. */
function goesOn({ tokens, before }: Scan, i: number): boolean {
  if (before?.kind === 'clock') return before.to === i
  return before?.kind === 'day' && before.to === i - 1 && JOINS.has(word(tokens, i - 1))
}

const welsh = (text: string, led: boolean): number | undefined =>
  led || ['llun', 'mercher', 'gwener', 'sadwrn'].includes(text) ? WELSH_DAYS.get(text) : undefined

/** Days of the week, with "last", "next", "week", "just gone", "before last", "a week last". */
export function readWeekday(scan: Scan, i: number): Got | undefined {
  const { tokens } = scan
  const first = word(tokens, i)
  const counted = at(tokens, i).kind === 'number' && word(tokens, i + 1) === 'weeks'
  if (counted || first === 'a' || first === 'week' || first === 'fortnight') return weekLast(scan, i)
  const lead = leadAt(tokens, i)
  const k = i + lead.words
  const weekday = weekdayAt(scan, k)
  if (weekday === undefined) return undefined
  if (tokens[i - 1]?.text === 'every') return undefined
  const feast = byFeast(scan, weekday, k + 1)
  if (feast) return feast
  return behind(scan, weekday, lead.next, k + 1, lead.words > 0 && first === 'last')
}

function leadAt(tokens: Tokens, i: number): { readonly words: number; readonly next: boolean } {
  const first = word(tokens, i)
  if (first === 'last' || first === 'past') return { words: 1, next: false }
  if (first === 'next') return { words: 1, next: true }
  if (first !== 'this') return { words: 0, next: false }
  const second = word(tokens, i + 1)
  if (second === 'coming') return { words: 2, next: true }
  return { words: second === 'past' || second === 'last' ? 2 : 1, next: false }
}

/** What follows the name of the day. `isLast`: "last" stood before it. */
function behind(scan: Scan, weekday: number, next: boolean, k: number, isLast: boolean): Got | undefined {
  const { tokens, now } = scan
  const last = lastOf(now, weekday)
  const coming = comingOf(now, weekday)
  const text = word(tokens, k)
  const second = word(tokens, k + 1)
  if ((text === 'week' || text === 'fortnight') && second !== 'ago' && second !== 'last') {
    const days = text === 'week' ? 7 : 14
    return isLast ? gone(k + 1, last - days) : toCome(k + 1, coming + days)
  }
  if (text === 'before' && second === 'last') return gone(k + 2, last - 7)
  if (text === 'week' && second === 'ago' && now.tense !== 'future') return gone(k + 2, last - 7)
  const over = goneAt(tokens, k)
  if (over > k) return gone(over, last)
  const ago = weekdayAgo(scan, weekday, text === 'about' || text === ',' ? k + 1 : k)
  if (ago) return ago
  if (next) return toCome(k, coming)
  const future = now.tense === 'future' && !isLast
  const day: Said = { kind: 'day', day: future ? coming : last, sought: { weekday } }
  return got(k, weekdayOf(now.today) === weekday && !isLast ? { ...day, orToday: true } : day)
}

/** The token behind "just gone", "gone", "past" or "last" that follow the name of a day. */
function goneAt(tokens: Tokens, k: number): number {
  const text = word(tokens, k)
  const second = word(tokens, k + 1)
  if (text === 'just') return second === 'gone' || second === 'past' ? k + 2 : k
  return text === 'gone' || text === 'past' || (text === 'last' && !UNITS_LAST.has(second)) ? k + 1 : k
}

/** Behind "last" these make it another time: "Tuesday last week". */
const UNITS_LAST = new Set(['week', 'night', 'month', 'year'])

const lastOf = (now: Now, weekday: number): number => nearest({ weekday }, now.today - 1, -1) ?? now.today
const comingOf = (now: Now, weekday: number): number => nearest({ weekday }, now.today + 1, 1) ?? now.today
const gone = (to: number, day: number): Got => got(to, { kind: 'day', day, fixed: true })
const toCome = (to: number, day: number): Got => got(to, { kind: 'day', day, ahead: true, fixed: true })

/** "the Monday after Boxing Day", "the Friday before Christmas". */
function byFeast(scan: Scan, weekday: number, i: number): Got | undefined {
  const way = word(scan.tokens, i)
  const near = way === 'nearest' || way === 'closest'
  if (way !== 'after' && way !== 'before' && !near) return undefined
  const of = dayAt(scan, near && word(scan.tokens, i + 1) === 'to' ? i + 2 : i + 1)
  if (of === undefined) return undefined
  if (near) return gone(of.to, nearest({ weekday }, of.day + 3, -1) ?? of.day)
  const day = nearest({ weekday }, way === 'after' ? of.day + 1 : of.day - 1, way === 'after' ? 1 : -1)
  return day === undefined ? undefined : gone(of.to, day)
}

/** "Sunday, 2 weeks ago". */
function weekdayAgo(scan: Scan, weekday: number, i: number): Got | undefined {
  const { now } = scan
  const weeks = readAgo(scan, i)
  const said = weeks?.said[0]
  if (!weeks || said?.kind !== 'day' || now.today - said.day < 7) return undefined
  return gone(weeks.to, weeksBefore(now, weekday, Math.round((now.today - said.day) / 7)))
}

/** "a week last Tuesday", "a week past Friday", "a week on Tuesday", "a week ago last Tuesday", "a week ago yesterday". */
function weekLast(scan: Scan, i: number): Got | undefined {
  const { tokens, now } = scan
  const counted = at(tokens, i).kind === 'number'
  const unit = counted || word(tokens, i) === 'a' ? i + 1 : i
  const name = word(tokens, unit)
  if (name !== 'week' && name !== 'weeks' && name !== 'fortnight') return undefined
  const days = name === 'fortnight' ? 14 : 7 * (counted ? Math.min(at(tokens, i).value, 52) : 1)
  const { k, past, led } = direction(tokens, unit + 1, now.tense !== 'future')
  const text = word(tokens, k)
  if (text === 'yesterday') return gone(k + 1, now.today - 1 - days)
  if (text === 'today' && (led || now.tense === 'future')) return toCome(k + 1, now.today + (past ? -days : days))
  if (text === 'tomorrow') return toCome(k + 1, now.today + 1 + days)
  const weekday = weekdayAt(scan, k)
  if (weekday === undefined || (!led && unit === i)) return undefined
  return past ? gone(k + 1, lastOf(now, weekday) - days) : toCome(k + 1, comingOf(now, weekday) + days)
}

const BACKWARD = new Set(['last', 'past', 'ago', 'before'])
const FORWARD = new Set(['on', 'from', 'next', 'this'])

/** Up to two words that tell which way: "ago last", "from next". `led`: there was one. */
function direction(
  tokens: Tokens,
  i: number,
  usual: boolean,
): { readonly k: number; readonly past: boolean; readonly led: boolean } {
  let past = usual
  let k = i
  while (k < i + 2) {
    const text = word(tokens, k)
    if (!BACKWARD.has(text) && !FORWARD.has(text)) break
    past = BACKWARD.has(text)
    k++
  }
  return { k, past, led: k > i }
}
