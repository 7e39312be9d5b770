import { addDays, daysBetween } from '../recognizers/london-time.ts'
import type { Deadline } from '../submission.ts'
import { type Holidays, lastFirstClassPost } from './business-days.ts'

/** Days after the offence by which forces ask for a report, so that there is time to find the keeper. A force may set its own. */
export const REPORT_WITHIN_DAYS = 7
const SERVE_WITHIN_DAYS = 14

/** How a report stands against the 14 days. */
export type NipStatus = 'in-time' | 'urgent' | 'late' | 'past-14-days' | 'nip-exempt-accident' | 'no-14-day-rule'

/** What the rule needs to know besides the dates. */
export interface NipOptions {
  /** The bank holidays of the nation where it happened. */
  readonly holidays: Holidays
  /** The force's own cut-off in days after the offence. */
  readonly reportWithinDays?: number
  /** A crash happened at the time, because of the vehicle: Road Traffic Offenders Act 1988 s.2(1). */
  readonly collision?: boolean
  /** False for offences that need no warning. */
  readonly needsNip?: boolean
}

/** The dates, all civil dates in London, and how things stand today. */
export interface NipDeadline {
  /** The last day on which the notice can be served: offence + 14. */
  readonly due: string
  /** From today to `due`; below 0 when past. */
  readonly daysLeft: number
  /** The day by which the force wants the report. */
  readonly reportBy: string
  /** The last day on which a first-class letter is presumed to arrive in time. */
  readonly lastPostingDay: string
  readonly status: NipStatus
}

/**
 * The 14-day rule for a warning to the driver (Road Traffic Offenders Act 1988 s.1): the day of the offence is not counted,
 * weekends and holidays are, and the notice must have arrived. Civil dates (YYYY-MM-DD) only, so clock changes do not matter.
 */
export function nipDeadline(offenceDate: string, today: string, options: NipOptions): NipDeadline {
  const due = addDays(offenceDate, SERVE_WITHIN_DAYS)
  const reportBy = addDays(offenceDate, options.reportWithinDays ?? REPORT_WITHIN_DAYS)
  return {
    due,
    daysLeft: daysBetween(today, due),
    reportBy,
    lastPostingDay: lastFirstClassPost(due, options.holidays),
    status: statusOf({ due, reportBy, today, options }),
  }
}

function statusOf(of: { due: string; reportBy: string; today: string; options: NipOptions }): NipStatus {
  if (of.options.needsNip === false) return 'no-14-day-rule'
  if (of.options.collision === true) return 'nip-exempt-accident'
  if (of.today > of.due) return 'past-14-days'
  if (of.today > of.reportBy) return 'late'
  return daysBetween(of.today, of.reportBy) <= 1 ? 'urgent' : 'in-time'
}

/** The deadline as it goes on the activity and into the submission. */
export function nipAsDeadline(nip: NipDeadline): Deadline {
  return { kind: 'nip-14-day', due: nip.due, daysLeft: nip.daysLeft }
}
