import type { Answers } from '../answer.ts'
import type { AnswerValue } from '../answer-type.ts'
import type { Clock, DeadlineKind, FieldClock } from '../clock.ts'
import { limitMessage } from '../clocks/limit-words.ts'
import { collisionLimit, type Limit, limitFrom } from '../clocks/limits.ts'
import { nipAsDeadline, nipDeadline } from '../clocks/nip.ts'
import { nipMessage } from '../clocks/nip-words.ts'
import type { Flow } from '../flow.ts'
import type { Condition, Form } from '../form.ts'
import { addDays, londonDate } from '../recognizers/london-time.ts'
import type { Deadline } from '../submission.ts'
import { worded } from '../welsh/worded.ts'
import { datesIn, holds, isWhen } from './conditions.ts'
import { stepKey } from './question.ts'
import type { ForceSettings } from './turn.ts'

/** Days before the force's cut-off from which a driving report is near it (domain 8.4, P3), until the 14 days are over. */
const NEAR_CUTOFF_DAYS = 2

/** Days before any other limit from which a report is near it: CCTV that is wiped in 72 hours, for one (domain 8.4). */
const NEAR_LIMIT_DAYS = 3

/** A time limit as a client is told of it. `due` YYYY-MM-DD; `daysLeft` below 0 when past. */
export interface ToldLimit {
  readonly kind: Clock
  readonly due: string
  readonly daysLeft: number
}

/** A time limit with the words that tell it. */
export interface ToldDeadline {
  readonly deadline: ToldLimit
  readonly say: string
  /** The report should be looked at sooner because of it. */
  readonly near: boolean
  /** The report is up against it: false where a rule of its own usually takes it out of the way. */
  readonly binding: boolean
}

/** What bears on a limit besides its date. `now` in milliseconds since 1970. */
interface Bearing {
  readonly now: number
  readonly force: ForceSettings
  readonly nation?: string | undefined
  readonly crash?: boolean
  readonly unlisted?: boolean
}

interface ClockPlace extends FieldClock {
  readonly key: string
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
  const meets = (when: Condition | undefined) => when !== undefined && holds(when, { answers, prefix: '', now })
  const nation = answers.nation?.value
  return clocksOf(definition).flatMap(({ key, clock, when, crash, unlisted }) => {
    const value = answers[key]?.value
    if (value === undefined || value === null || (when !== undefined && !meets(when))) return []
    const bearing = {
      now,
      force,
      nation: typeof nation === 'string' ? nation : undefined,
      crash: meets(crash),
      unlisted: meets(unlisted),
    }
    return toldDeadline(clock, value, bearing) ?? []
  })
}

/** The time limit that one date starts; undefined where the value is no date. */
export function deadlineFrom(
  clock: Clock,
  value: AnswerValue,
  now: number,
  force: ForceSettings,
): ToldDeadline | undefined {
  return toldDeadline(clock, value, { now, force })
}

function toldDeadline(clock: Clock, value: AnswerValue, bearing: Bearing): ToldDeadline | undefined {
  const dates = datesIn(value)
  if (dates === undefined) return undefined
  const today = londonDate(bearing.now)
  if (clock === 'nip-14-day') return nipTold(dates, today, bearing)
  const { kind, due, daysLeft, ...rest } = limitOf(clock, value, dates, today, bearing)
  return {
    deadline: { kind: kind === 'footage-7-to-31-day' ? 'evidence-overwrite' : kind, due, daysLeft },
    say: worded(limitMessage({ kind, due, daysLeft, ...rest })),
    near: daysLeft >= 0 && daysLeft <= NEAR_LIMIT_DAYS,
    binding: true,
  }
}

/** Counted from the earliest day that it can have been; from the latest where the limit would else be told as over, and may not be. */
function limitOf(
  clock: Exclude<Clock, 'nip-14-day'>,
  value: AnswerValue,
  dates: { readonly first: string; readonly last: string },
  today: string,
  { now, force }: Bearing,
): Limit {
  if (clock === 'collision-24-hour' && isWhen(value)) return collisionLimit(value, now)
  const early = limitFrom(clock, dates.first, today, force.holidays)
  return early.past ? limitFrom(clock, dates.last, today, force.holidays) : early
}

/**
 * The 14 days as told. All driving reports work to them, as many forces send the notice for every offence (domain 4.1);
 * only when they are over it is said that what was seen may not need one.
 */
function nipTold(
  { first, last }: { readonly first: string; readonly last: string },
  today: string,
  { force, nation, crash, unlisted }: Bearing,
): ToldDeadline {
  const options = {
    holidays: force.nationHolidays[nation ?? ''] ?? force.holidays,
    reportWithinDays: force.reportWithinDays,
    collision: crash === true,
  }
  const early = nipDeadline(first, today, options)
  const usual = early.daysLeft < 0 ? nipDeadline(last, today, options) : early
  const spared = unlisted === true && usual.status === 'past-14-days'
  const nip = spared ? nipDeadline(last, today, { ...options, needsNip: false }) : usual
  const binding = nip.status !== 'nip-exempt-accident' && nip.status !== 'no-14-day-rule'
  return {
    deadline: nipAsDeadline(nip),
    say: nipMessage(nip, today).map(worded).join(' '),
    near: binding && nip.daysLeft >= 0 && today >= addDays(nip.reportBy, -NEAR_CUTOFF_DAYS),
    binding,
  }
}

/** The time limits that run after an answer and did not before, or on another day: these are told. */
export function newDeadlines(before: readonly ToldDeadline[], after: readonly ToldDeadline[]): readonly ToldDeadline[] {
  return after.filter((one) => !before.some((known) => known.say === one.say))
}

/**
 * The nearest deadline of the contract that is not past, else the last one that is; undefined where the report has none.
 * One that usually does not hold goes along only where there is no other.
 */
export function nearestDeadline(
  form: Form,
  answers: Answers,
  now: number,
  force: ForceSettings,
): { readonly deadline: Deadline; readonly near: boolean } | undefined {
  const all = deadlinesOf(form, answers, now, force).flatMap(({ deadline, near, binding }) => {
    const { kind, due, daysLeft } = deadline
    return isSent(kind) ? [{ deadline: { kind, due, daysLeft }, near, binding }] : []
  })
  const open = all.filter(({ deadline }) => deadline.daysLeft >= 0)
  const binding = open.filter((one) => one.binding)
  const [nearest] = [binding, open, all].flatMap((some) =>
    some.toSorted((a, b) => Math.abs(a.deadline.daysLeft) - Math.abs(b.deadline.daysLeft)),
  )
  return nearest === undefined ? undefined : { deadline: nearest.deadline, near: nearest.near }
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
