import type { Answers } from '../answer.ts'
import type { AnswerValue } from '../answer-type.ts'
import type { Clock, DeadlineKind } from '../clock.ts'
import { limitMessage } from '../clocks/limit-words.ts'
import { collisionLimit, limitFrom } from '../clocks/limits.ts'
import { nipAsDeadline, nipDeadline } from '../clocks/nip.ts'
import { nipMessage } from '../clocks/nip-words.ts'
import type { Flow } from '../flow.ts'
import type { Condition, Form } from '../form.ts'
import { addDays, londonDate } from '../recognizers/london-time.ts'
import type { Deadline } from '../submission.ts'
import { holds, isWhen, lastDate } from './conditions.ts'
import { stepKey } from './question.ts'
import type { ForceSettings } from './turn.ts'

/** Days before the force's cut-off from which a driving report is near it (domain 8.4, P3). */
const NEAR_CUTOFF_DAYS = 2

/** Days before any other limit from which a report is near it: CCTV that is wiped in 72 hours, for one (domain 8.4). */
const NEAR_LIMIT_DAYS = 3

/** A time limit as a client is told of it. `due` YYYY-MM-DD; `daysLeft` below 0 when past. */
export interface ToldLimit {
  readonly kind: Clock
  readonly due: string
  readonly daysLeft: number
}

/** A time limit with the words that tell it. `near`: the report should be looked at sooner because of it. */
export interface ToldDeadline {
  readonly deadline: ToldLimit
  readonly say: string
  readonly near: boolean
}

interface ClockPlace {
  readonly key: string
  readonly clock: Clock
  readonly when?: Condition
}

const places = new WeakMap<Flow | Form, readonly ClockPlace[]>()

/** Where a definition starts time limits. */
function clocksOf(definition: Flow | Form): readonly ClockPlace[] {
  const before = places.get(definition)
  if (before !== undefined) return before
  const found =
    'steps' in definition
      ? Object.entries(definition.steps).flatMap(([name, step]) =>
          'answer' in step && step.clock !== undefined ? [{ key: stepKey(name, step), clock: step.clock }] : [],
        )
      : Object.entries(definition.fields).flatMap(([key, field]) => {
          if ('repeat' in field || field.clock === undefined) return []
          return typeof field.clock === 'string'
            ? [{ key, clock: field.clock }]
            : field.clock.map((one) => ({ ...one, key }))
        })
  places.set(definition, found)
  return found
}

/** Every time limit that runs by these answers, those of the path that the person is on. `now` in milliseconds since 1970. */
export function deadlinesOf(
  definition: Flow | Form,
  answers: Answers,
  now: number,
  force: ForceSettings,
): readonly ToldDeadline[] {
  return clocksOf(definition).flatMap(({ key, clock, when }) => {
    const value = answers[key]?.value
    const runs = when === undefined || holds(when, { answers, prefix: '', now })
    return value === undefined || value === null || !runs ? [] : (deadlineFrom(clock, value, now, force) ?? [])
  })
}

/** The time limit that one date starts; undefined where the value is no date. */
export function deadlineFrom(
  clock: Clock,
  value: AnswerValue,
  now: number,
  force: ForceSettings,
): ToldDeadline | undefined {
  const date = lastDate(value)
  if (date === undefined) return undefined
  const today = londonDate(now)
  if (clock === 'nip-14-day') {
    const nip = nipDeadline(date, today, { holidays: force.holidays, reportWithinDays: force.reportWithinDays })
    const near = today <= nip.reportBy && today >= addDays(nip.reportBy, -NEAR_CUTOFF_DAYS)
    return { deadline: nipAsDeadline(nip), say: nipMessage(nip).join(' '), near }
  }
  const limit =
    clock === 'collision-24-hour' && isWhen(value)
      ? collisionLimit(value, now)
      : limitFrom(clock, date, today, force.holidays)
  const { kind, due, daysLeft } = limit
  return {
    deadline: { kind, due, daysLeft },
    say: limitMessage(limit),
    near: daysLeft >= 0 && daysLeft <= NEAR_LIMIT_DAYS,
  }
}

/** The time limits that run after an answer and did not before, or on another day: these are told. */
export function newDeadlines(before: readonly ToldDeadline[], after: readonly ToldDeadline[]): readonly ToldDeadline[] {
  return after.filter((one) => !before.some((known) => known.say === one.say))
}

/** The nearest deadline of the contract that is not past, else the last one that is; undefined where the report has none. */
export function nearestDeadline(
  form: Form,
  answers: Answers,
  now: number,
  force: ForceSettings,
): { readonly deadline: Deadline; readonly near: boolean } | undefined {
  const all = deadlinesOf(form, answers, now, force).flatMap(({ deadline, near }) => {
    const { kind, due, daysLeft } = deadline
    return isSent(kind) ? [{ deadline: { kind, due, daysLeft }, near }] : []
  })
  const open = all.filter(({ deadline }) => deadline.daysLeft >= 0)
  return (open.length > 0 ? open : all).toSorted(
    (a, b) => Math.abs(a.deadline.daysLeft) - Math.abs(b.deadline.daysLeft),
  )[0]
}

const SENT: { readonly [K in DeadlineKind]: true } = {
  'nip-14-day': true,
  'collision-24-hour': true,
  'collision-7-day': true,
  'section-172-28-day': true,
  'right-to-review-3-month': true,
  'procession-6-day': true,
  'evidence-overwrite': true,
}

function isSent(kind: Clock): kind is DeadlineKind {
  return kind in SENT
}
