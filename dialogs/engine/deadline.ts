import type { Answers } from '../answer.ts'
import { nipAsDeadline, nipDeadline } from '../clocks/nip.ts'
import { nipMessage } from '../clocks/nip-words.ts'
import type { Form } from '../form.ts'
import { addDays, daysBetween, londonDate } from '../recognizers/london-time.ts'
import { showDate } from '../recognizers/when/show-when.ts'
import type { Deadline } from '../submission.ts'
import { lastDate } from './conditions.ts'
import type { ForceSettings } from './turn.ts'

/** Days before the force's cut-off from which a driving report is near it (domain 8.4, P3). */
const NEAR_CUTOFF_DAYS = 2

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
  if (field.clock === 'evidence-overwrite') {
    const daysLeft = daysBetween(today, date)
    return {
      deadline: { kind: 'evidence-overwrite', due: date, daysLeft },
      say: `The recording may be deleted on ${showDate(date)}. Ask the owner to keep a copy now.`,
      near: daysLeft <= 3,
    }
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
  return (open.length > 0 ? open : all).toSorted((a, b) => a.deadline.daysLeft - b.deadline.daysLeft)[0]
}
