import type { WhenValue } from '../answer-type.ts'
import type { CalendarClock, Clock } from '../clock.ts'
import { addDays, daysBetween, londonNow, toInstant } from '../recognizers/london-time.ts'
import { addBusinessDays, type Holidays } from './business-days.ts'

/** The time limits that are a plain count of days or months from a date. */
export type LimitKind = Exclude<Clock, 'nip-14-day'>

/** A time limit as it stands today. `due` YYYY-MM-DD; `daysLeft` below 0 when past. `at`: the London clock time on that day, where the hour counts. */
export interface Limit {
  readonly kind: LimitKind
  readonly due: string
  readonly daysLeft: number
  readonly at?: string
  /** Past by the hour, where the hour counts, else by the day. */
  readonly past: boolean
}

/** A date plus whole months; a day that the month does not have becomes its last (31 January + 1 = 28 or 29 February). */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  return `${first.toISOString().slice(0, 8)}${String(Math.min(day, last)).padStart(2, '0')}`
}

/**
 * The last day of each limit, counted from the date that starts it (London civil dates):
 * - collision-24-hour: report to police within 24 hours (Road Traffic Act 1988 s.170(6)); by date, the day after.
 * - collision-7-day: produce insurance within 7 days of the collision, at a police station named when it is reported (s.170(7); Ask the Police).
 * - section-172-28-day: name the driver within 28 days of service (s.172(7)(a), whose words count the day of service too: the words to the person say to be early).
 * - right-to-review-3-month: within 3 months of the decision (police VRR schemes, England and Wales).
 * - procession-6-day: notice not less than 6 clear days before the march (Public Order Act 1986 s.11(5)): the 7th day before it.
 * - evidence-overwrite: the day on which a recording is deleted.
 * - complaint-review-28-day: ask for a review within 28 days of the outcome letter, time of posting not counted (Police Reform Act 2002; unconfirmed).
 * - data-request-1-month: an answer to a request for one's own data is due in one month (Data Protection Act 2018 s.54; UK GDPR art. 12(3); unconfirmed).
 * - information-request-20-working-day: Freedom of Information Act 2000 s.10(1) (unconfirmed).
 * - single-justice-21-day: plead within 21 days of the notice (Magistrates' Courts Act 1980 s.16A; unconfirmed).
 * - review-answer-30-working-day: police aim to finish a review in 30 working days (police VRR schemes).
 * - footage-7-to-31-day: CCTV is often wiped 7 to 31 days after it was filmed (common practice; unconfirmed): the first day on which it may go, today while it may go any day, else the last.
 * - treasure-14-day: tell the coroner within 14 days of the find (Treasure Act 1996 s.8; unconfirmed).
 * - march-notice-28-day: in Scotland 28 days to the council and the police (Civic Government (Scotland) Act 1982 s.62), in Northern Ireland 28 days
 *   to the Parades Commission by Form 11/1 (Public Processions (NI) Act 1998 s.6); both unconfirmed. The 28th day before the march.
 * - data-complaint-30-day: a complaint about data is acknowledged within 30 days (Data (Use and Access) Act 2025, from 19 June 2026).
 */
const LAST_DAY: { readonly [K in LimitKind]: (from: string, holidays: Holidays, today: string) => string } = {
  'collision-24-hour': (from) => addDays(from, 1),
  'collision-7-day': (from) => addDays(from, 7),
  'section-172-28-day': (from) => addDays(from, 28),
  'right-to-review-3-month': (from) => addMonths(from, 3),
  'procession-6-day': (from) => addDays(from, -7),
  'evidence-overwrite': (from) => from,
  'complaint-review-28-day': (from) => addDays(from, 28),
  'data-request-1-month': (from) => addMonths(from, 1),
  'information-request-20-working-day': (from, holidays) => addBusinessDays(from, 20, holidays),
  'single-justice-21-day': (from) => addDays(from, 21),
  'review-answer-30-working-day': (from, holidays) => addBusinessDays(from, 30, holidays),
  'footage-7-to-31-day': (from, _, today) => within(addDays(from, 7), today, addDays(from, 31)),
  'treasure-14-day': (from) => addDays(from, 14),
  'march-notice-28-day': (from) => addDays(from, -28),
  'data-complaint-30-day': (from) => addDays(from, 30),
}

/** `day`, or the end of the span that it lies outside of. */
function within(first: string, day: string, last: string): string {
  return day < first ? first : day > last ? last : day
}

/** Whether the limit that a time starts is over: by the hour for the 24 hours after a crash, else by the day. `now` in milliseconds since 1970. */
export function isPast(clock: CalendarClock, value: WhenValue, now: number): boolean {
  if (clock === 'collision-24-hour') return collisionLimit(value, now).past
  const from = 'end' in value ? value.end.slice(0, 10) : 'date' in value ? value.date : value.to
  const today = londonNow(now).slice(0, 10)
  return clock === 'nip-14-day' ? today > addDays(from, 14) : limitFrom(clock, from, today).past
}

const NO_HOLIDAYS: Holidays = new Set()

/** The limit that a date starts, seen on the day `today`. */
export function limitFrom(kind: LimitKind, from: string, today: string, holidays: Holidays = NO_HOLIDAYS): Limit {
  const due = LAST_DAY[kind](from, holidays, today)
  const daysLeft = daysBetween(today, due)
  return { kind, due, daysLeft, past: daysLeft < 0 }
}

/**
 * The 24 hours after a crash by the hour, where its time is known: counted in hours that have passed, so that a clock change moves
 * the time of day, and from the earliest time that it can have been. Never told later than the day after.
 */
export function collisionLimit(value: WhenValue, now: number): Limit {
  const today = londonNow(now).slice(0, 10)
  if (!('start' in value)) return limitFrom('collision-24-hour', 'date' in value ? value.date : value.from, today)
  const limit = limitFrom('collision-24-hour', value.start.slice(0, 10), today)
  const ends = toInstant(value.start) + 24 * 60 * 60 * 1000
  const [day = limit.due, at] = londonNow(ends).split('T')
  if (day > limit.due) return { ...limit, at: '23:59', past: now > ends }
  return {
    ...limit,
    due: day,
    daysLeft: daysBetween(today, day),
    ...(at === undefined ? {} : { at }),
    past: now > ends,
  }
}
