import { addDays, daysBetween } from '../recognizers/london-time.ts'
import type { Deadline } from '../submission.ts'

/** The time limits that are a plain count of days or months from a date. */
export type LimitKind = Exclude<Deadline['kind'], 'nip-14-day'>

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
 * - collision-7-day: produce insurance within 7 days of the collision (s.170(7); unconfirmed).
 * - section-172-28-day: name the driver within 28 days of service (s.172(7)(a)).
 * - right-to-review-3-month: within 3 months of the decision (police VRR schemes, England and Wales).
 * - procession-6-day: notice not less than 6 clear days before the march (Public Order Act 1986 s.11(5)): the 7th day before it.
 * - evidence-overwrite: the day on which a recording is deleted.
 */
const LAST_DAY: { readonly [K in LimitKind]: (from: string) => string } = {
  'collision-24-hour': (from) => addDays(from, 1),
  'collision-7-day': (from) => addDays(from, 7),
  'section-172-28-day': (from) => addDays(from, 28),
  'right-to-review-3-month': (from) => addMonths(from, 3),
  'procession-6-day': (from) => addDays(from, -7),
  'evidence-overwrite': (from) => from,
}

/** The deadline that a date starts. `daysLeft` counts from `today` and is below 0 when it is past. */
export function limitFrom(kind: LimitKind, from: string, today: string): Deadline {
  const due = LAST_DAY[kind](from)
  return { kind, due, daysLeft: daysBetween(today, due) }
}
