import type { WhenValue } from '../../answer-type.ts'
import { languageNow } from '../../language.ts'
import { WELSH_TIMES, welshDate, welshWhen } from '../welsh/show-when.ts'
import { fromDate, weekdayOf, ymd } from './calendar.ts'
import { monthName } from './said-date.ts'

const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')

/** A date in full words: "2026-11-17" is "Tuesday 17 November 2026". */
export function showDate(date: string): string {
  if (languageNow() === 'cy') return welshDate(date)
  const day = fromDate(date)
  const { year, month, dom } = ymd(day)
  return `${DAYS[weekdayOf(day)] ?? ''} ${dom} ${monthName(month)} ${year}`
}

/** A clock time "HH:MM" as people say it: "7pm", "7:30pm", "midday", "midnight". */
export function showTime(time: string): string {
  if (languageNow() === 'cy' && time in WELSH_TIMES) return WELSH_TIMES[time] ?? time
  if (time === '00:00') return 'midnight'
  if (time === '12:00') return 'midday'
  const hour = Number(time.slice(0, 2))
  const minute = time.slice(3, 5)
  return `${hour % 12 === 0 ? 12 : hour % 12}${minute === '00' ? '' : `:${minute}`}${hour < 12 ? 'am' : 'pm'}`
}

/**
 * A time in full words, as said back and in the review: "Tuesday 17 November 2026, between 6pm and 8pm",
 * "between 10pm on Saturday 14 November 2026 and 2am on Sunday 15 November 2026", "Saturday 7 to Sunday 8 November 2026".
 */
export function showWhen(value: WhenValue): string {
  if (languageNow() === 'cy') return welshWhen(value, showTime)
  if ('date' in value) return showDate(value.date)
  if ('from' in value) return value.from === value.to ? showDate(value.from) : showDays(value.from, value.to)
  const [day, start] = [value.start.slice(0, 10), showTime(value.start.slice(11))]
  if (value.start === value.end) return `${showDate(day)} at ${start}`
  const [lastDay, end] = [value.end.slice(0, 10), showTime(value.end.slice(11))]
  return day === lastDay
    ? `${showDate(day)}, between ${start} and ${end}`
    : `between ${start} on ${showDate(day)} and ${end} on ${showDate(lastDay)}`
}

function showDays(from: string, to: string): string {
  const a = ymd(fromDate(from))
  const b = ymd(fromDate(to))
  const name = DAYS[weekdayOf(fromDate(from))] ?? ''
  if (a.year !== b.year) return `${showDate(from)} to ${showDate(to)}`
  return a.month === b.month
    ? `${name} ${a.dom} to ${showDate(to)}`
    : `${name} ${a.dom} ${monthName(a.month)} to ${showDate(to)}`
}
