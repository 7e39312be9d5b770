import { readAgo } from './ago.ts'
import { nearest, weekdayOf } from './calendar.ts'
import { weeksBefore } from './counted-back.ts'
import { dayAt } from './offsets.ts'
import { type Got, got, type Now, type Said, type Scan } from './piece.ts'
import { at, type Tokens, word } from './token.ts'
import { weekdayAt } from './weekday-at.ts'

/** Days of the week, with "last", "next", "week", "just gone", "before last", "last but one", "a week last". */
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
  return behind(scan, weekday, lead.next, k + 1, lead.words > 0 ? first : '')
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

/** What follows the name of the day. `led`: the word that stood before it. */
function behind(scan: Scan, weekday: number, next: boolean, k: number, led: string): Got | undefined {
  const isLast = led === 'last'
  const { tokens, now } = scan
  const last = lastOf(now, weekday)
  const coming = comingOf(now, weekday)
  const text = word(tokens, k)
  const second = word(tokens, k + 1)
  if ((text === 'week' || text === 'fortnight') && second !== 'ago' && second !== 'last') {
    const days = text === 'week' ? 7 : 14
    return isLast ? gone(k + 1, last - days) : toCome(k + 1, coming + days)
  }
  const isButOne = isLast && text === 'but' && second === 'one'
  if (isButOne || (text === 'before' && second === 'last')) return gone(k + 2, last - 7)
  if (text === 'week' && second === 'ago' && now.tense !== 'future') return gone(k + 2, last - 7)
  const over = goneAt(tokens, k)
  if (over > k) return gone(over, last)
  const comma = text === ',' ? k + 1 : k
  const ago = weekdayAgo(scan, weekday, word(tokens, comma) === 'about' ? comma + 1 : comma)
  if (ago) return ago
  return next ? toCome(k, coming) : alone(now, weekday, k, led)
}

/** The name of a day with nothing behind it. "this Tuesday" is today on a Tuesday. */
function alone(now: Now, weekday: number, k: number, led: string): Got {
  const isToday = weekdayOf(now.today) === weekday
  if (isToday && led === 'this') return gone(k, now.today)
  const future = now.tense === 'future' && led !== 'last'
  const day: Said = { kind: 'day', day: future ? comingOf(now, weekday) : lastOf(now, weekday), sought: { weekday } }
  return got(k, isToday && led !== 'last' ? { ...day, orToday: true } : day)
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
