import type { Answer, Answers } from '../answer.ts'
import type { AnswerValue, WhenValue } from '../answer-type.ts'
import type { CalendarClock } from '../clock.ts'
import { isPast } from '../clocks/limits.ts'
import type { Condition } from '../form.ts'
import { daysBetween, londonDate } from '../recognizers/london-time.ts'

/** What a condition may look at. `prefix` is the repeated item it stands in ("items.0."), or "". */
export interface Facts {
  readonly answers: Answers
  readonly prefix: string
  /** Milliseconds since 1970. */
  readonly now: number
}

/** Whether a condition holds. An answer that is not there, or has no value, matches nothing but `given: false` and `not`. */
export function holds(condition: Condition, facts: Facts): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, facts))
  if ('any' in condition) return condition.any.some((part) => holds(part, facts))
  if ('some' in condition)
    return itemsOf(condition.some, facts.answers).some((prefix) => holds(condition.has, { ...facts, prefix }))
  const answer = answerOf(condition.field, facts)
  if ('given' in condition) return hasValue(answer) === condition.given
  if ('is' in condition) return hasValue(answer) && matches(answer.value, condition.is)
  if ('not' in condition) return answer !== undefined && !(hasValue(answer) && matches(answer.value, condition.not))
  if ('atLeast' in condition) return hasValue(answer) && reaches(answer.value, condition.atLeast)
  const date = hasValue(answer) ? lastDate(answer.value) : undefined
  if (date === undefined) return false
  if ('withinDays' in condition) return Math.abs(ageInDays(date, facts.now)) <= condition.withinDays
  if ('past' in condition) return hasValue(answer) && pastLimit(condition.past, answer.value, facts.now)
  if ('olderThanDays' in condition) return ageInDays(date, facts.now) > condition.olderThanDays
  const years = yearsOld(date, facts.now)
  return 'fromAge' in condition ? years >= condition.fromAge : years < condition.underAge
}

/** The prefixes of the items that a repeated group has: "items.0.", "items.1.". */
export function itemsOf(group: string, answers: Answers): readonly string[] {
  const numbers = Object.keys(answers).flatMap((key) => {
    if (!key.startsWith(`${group}.`)) return []
    const index = key.slice(group.length + 1).split('.', 1)[0] ?? ''
    return /^\d+$/.test(index) ? [Number(index)] : []
  })
  return [...new Set(numbers)].toSorted((a, b) => a - b).map((index) => `${group}.${index}.`)
}

function answerOf(field: string, { answers, prefix }: Facts): Answer | undefined {
  return (prefix === '' ? undefined : answers[prefix + field]) ?? answers[field]
}

function hasValue(answer: Answer | undefined): answer is Answer & { readonly value: AnswerValue } {
  return answer !== undefined && answer.value !== null
}

function matches(value: AnswerValue, wanted: string | readonly string[]): boolean {
  const set = typeof wanted === 'string' ? [wanted] : wanted
  if (typeof value === 'string') return set.includes(value)
  if (Array.isArray(value)) return value.some((part) => typeof part === 'string' && set.includes(part))
  return false
}

/** Whether a number is that high; false for other values. */
export function reaches(value: AnswerValue, least: number): boolean {
  return typeof value === 'number' && value >= least
}

/** Whether the time limit that a date or time starts is over; false for other values. */
export function pastLimit(clock: CalendarClock, value: AnswerValue, now: number): boolean {
  if (isWhen(value)) return isPast(clock, value, now)
  const date = lastDate(value)
  return date !== undefined && isPast(clock, { date }, now)
}

/** Whether an answer's value is a time: a point, a span or days. */
export function isWhen(value: AnswerValue): value is WhenValue {
  return typeof value === 'object' && ('start' in value || 'date' in value || 'from' in value)
}

/** The last civil date that a date or time answer touches; undefined for other values. */
export function lastDate(value: AnswerValue): string | undefined {
  return datesIn(value)?.last
}

/** The first and the last civil date that a date or time answer touches; undefined for other values. */
export function datesIn(value: AnswerValue): { readonly first: string; readonly last: string } | undefined {
  const [first, last] = dateTexts(value).map((text) => (/^\d{4}-\d\d-\d\d/.test(text) ? text.slice(0, 10) : undefined))
  return first === undefined || last === undefined ? undefined : { first, last }
}

function dateTexts(value: AnswerValue): readonly string[] {
  if (typeof value === 'string') return [value, value]
  if (typeof value !== 'object') return []
  if ('start' in value) return [value.start, value.end]
  if ('date' in value) return [value.date, value.date]
  return 'from' in value ? [value.from, value.to] : []
}

/** Whole London days from `date` until today: 0 today, negative in the future. */
export function ageInDays(date: string, now: number): number {
  return daysBetween(date, londonDate(now))
}

function yearsOld(birth: string, now: number): number {
  const today = londonDate(now)
  const years = Number(today.slice(0, 4)) - Number(birth.slice(0, 4))
  return today.slice(5) < birth.slice(5) ? years - 1 : years
}
