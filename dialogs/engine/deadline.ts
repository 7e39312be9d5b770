import type { Answers } from '../answer.ts'
import { limitMessage } from '../clocks/limit-words.ts'
import { limitFrom } from '../clocks/limits.ts'
import { nipAsDeadline, nipDeadline } from '../clocks/nip.ts'
import { nipMessage } from '../clocks/nip-words.ts'
import type { Form } from '../form.ts'
import { addDays, londonDate } from '../recognizers/london-time.ts'
import type { Deadline } from '../submission.ts'
import { lastDate } from './conditions.ts'
import type { ForceSettings } from './turn.ts'

/** Days before the force's cut-off from which a driving report is near it (domain 8.4, P3). */
const NEAR_CUTOFF_DAYS = 2

/** Days before any other limit from which a report is near it: CCTV that is wiped in 72 hours, for one (domain 8.4). */
const NEAR_LIMIT_DAYS = 3

/** A deadline with the words that tell it. `near`: it should be looked at sooner because of it. */
export interface ToldDeadline {
  readonly deadline: Deadline
  readonly say: string
  readonly near: boolean
}

/** The deadline that one answered field runs up against; undefined where it has no clock or no date. */
export function deadlineOf(
  form: Form,
  key: string,
  answers: Answers,
  now: number,
  force: ForceSettings,
): ToldDeadline | undefined {
  const field = form.fields[key]
  const value = answers[key]?.value
  if (field === undefined || 'repeat' in field || field.clock === undefined || value === undefined || value === null)
    return undefined
  const date = lastDate(value)
  if (date === undefined) return undefined
  const today = londonDate(now)
  if (field.clock !== 'nip-14-day') {
    const limit = { ...limitFrom(field.clock, date, today), kind: field.clock }
    return { deadline: limit, say: limitMessage(limit), near: limit.daysLeft >= 0 && limit.daysLeft <= NEAR_LIMIT_DAYS }
  }
  const nip = nipDeadline(date, today, { holidays: force.holidays, reportWithinDays: force.reportWithinDays })
  const near = today <= nip.reportBy && today >= addDays(nip.reportBy, -NEAR_CUTOFF_DAYS)
  return { deadline: nipAsDeadline(nip), say: nipMessage(nip).join(' '), near }
}

/** The nearest deadline that is not past, else the last one that is; undefined where the report has none. */
export function nearestDeadline(
  form: Form,
  answers: Answers,
  now: number,
  force: ForceSettings,
): ToldDeadline | undefined {
  const all = Object.keys(answers).flatMap((key) => deadlineOf(form, key, answers, now, force) ?? [])
  const open = all.filter(({ deadline }) => deadline.daysLeft >= 0)
  return (open.length > 0 ? open : all).toSorted(
    (a, b) => Math.abs(a.deadline.daysLeft) - Math.abs(b.deadline.daysLeft),
  )[0]
}
