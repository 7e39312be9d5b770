import type { Condition } from './form.ts'

/** The time limits that go along with a report; the intake contract lists them. */
export type DeadlineKind =
  | 'nip-14-day'
  | 'collision-24-hour'
  | 'collision-7-day'
  | 'section-172-28-day'
  | 'right-to-review-3-month'
  | 'procession-6-day'
  | 'evidence-overwrite'

/** Every time limit that a date can start. Those that the contract does not list are told to the person and not sent. */
export type Clock =
  | DeadlineKind
  | 'complaint-review-28-day'
  | 'data-request-1-month'
  | 'information-request-20-working-day'
  | 'single-justice-21-day'
  | 'review-answer-30-working-day'
  | 'footage-7-to-31-day'
  | 'treasure-14-day'
  | 'march-notice-28-day'
  | 'data-complaint-30-day'

/** The time limits that need no calendar of bank holidays to count. */
export type CalendarClock = Exclude<Clock, 'information-request-20-working-day' | 'review-answer-30-working-day'>

/** A time limit that runs only where an answer makes it run: the 24 hours after a crash bind a driver, not a witness. The conditions may name any field of the form. */
export interface FieldClock {
  readonly clock: Clock
  readonly when?: Condition
  /** For the 14 days: there was a crash at the time, so they do not usually hold (Road Traffic Offenders Act 1988 s.2(1)). */
  readonly crash?: Condition
  /** For the 14 days: all that was seen is off the list of offences that need a warning (the same Act, Schedule 1; unconfirmed). */
  readonly unlisted?: Condition
}
