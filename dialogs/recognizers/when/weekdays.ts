import { readAgo, weeksBefore } from './ago.ts'
import { nearest, weekdayOf } from './calendar.ts'
import { type Got, got, type Said, type Scan } from './piece.ts'
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
const NOT_BEHIND = new Set([
  'on',
  'in',
  'down',
  'there',
  'next',
  'with',
  'outside',
  'inside',
  'up',
  'by',
  'opposite',
  'beside',
])

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
  if (BEHIND.has(next.text) || (next.kind === 'ordinal' && !next.stuck)) return day
  if (NOT_BEHIND.has(next.text)) return undefined
  if (LEADS.has(before)) return day
  const short = scan.whole && tokens.length <= 6
  return short || (scan.whole && i === 0) ? day : undefined
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

/** What follows the name of the day. */
function behind(scan: Scan, weekday: number, next: boolean, k: number, isLast: boolean): Got | undefined {
  const { tokens, now } = scan
  const future = next || (now.tense === 'future' && !isLast)
  const last = nearest({ weekday }, now.today - 1, -1) ?? now.today
  const coming = nearest({ weekday }, now.today + 1, 1) ?? now.today
  const text = word(tokens, k)
  const second = word(tokens, k + 1)
  const ahead = (day: number, to: number): Got => got(to, { kind: 'day', day, ahead: true, fixed: true })
  const done = (day: number, to: number): Got => got(to, { kind: 'day', day, fixed: true })
  if ((text === 'week' || text === 'fortnight') && second !== 'ago' && second !== 'last') {
    const weeks = text === 'week' ? 7 : 14
    return isLast ? done(last - weeks, k + 1) : ahead(coming + weeks, k + 1)
  }
  if (text === 'before' && second === 'last') return done(last - 7, k + 2)
  if (text === 'just' && (second === 'gone' || second === 'past')) return done(last, k + 2)
  if (text === 'gone' || text === 'past' || (text === 'last' && !['week', 'night', 'month', 'year'].includes(second)))
    return done(last, k + 1)
  const weeksAgo = text === 'about' || text === ',' ? readAgo(scan, k + 1) : readAgo(scan, k)
  const said = weeksAgo?.said[0]
  if (weeksAgo && said?.kind === 'day' && now.today - said.day >= 7)
    return done(weeksBefore(now, weekday, Math.round((now.today - said.day) / 7)), weeksAgo.to)
  if (next) return ahead(coming, k)
  const day: Said = { kind: 'day', day: future ? coming : last, sought: { weekday } }
  return got(k, weekdayOf(now.today) === weekday && !isLast ? { ...day, orToday: true } : day)
}

/** "a week last Tuesday", "a week past Friday", "a week on Tuesday", "a week ago last Tuesday". */
function weekLast(scan: Scan, i: number): Got | undefined {
  const { tokens, now } = scan
  const count = at(tokens, i).kind === 'number' ? at(tokens, i).value : 1
  const unit = word(tokens, i) === 'a' || at(tokens, i).kind === 'number' ? i + 1 : i
  const name = word(tokens, unit)
  if (name !== 'week' && name !== 'weeks' && name !== 'fortnight') return undefined
  const days = name === 'fortnight' ? 14 : 7 * Math.min(count, 52)
  let k = unit + 1
  let past = now.tense !== 'future'
  let led = false
  for (const text of [word(tokens, k), word(tokens, k + 1)]) {
    if (text === 'last' || text === 'past' || text === 'ago' || text === 'before') past = true
    else if (text === 'on' || text === 'from' || text === 'next' || text === 'this') past = false
    else break
    led = true
    k++
  }
  if (word(tokens, k) === 'yesterday') return got(k + 1, { kind: 'day', day: now.today - 1 - days, fixed: true })
  if (word(tokens, k) === 'today' && (led || now.tense === 'future'))
    return got(k + 1, { kind: 'day', day: now.today + (past ? -days : days), fixed: true, ahead: true })
  if (word(tokens, k) === 'tomorrow')
    return got(k + 1, { kind: 'day', day: now.today + 1 + days, fixed: true, ahead: true })
  const weekday = weekdayAt(scan, k)
  if (weekday === undefined || (!led && unit === i)) return undefined
  const last = nearest({ weekday }, now.today - 1, -1) ?? now.today
  const coming = nearest({ weekday }, now.today + 1, 1) ?? now.today
  return got(
    k + 1,
    past
      ? { kind: 'day', day: last - days, fixed: true }
      : { kind: 'day', day: coming + days, fixed: true, ahead: true },
  )
}
