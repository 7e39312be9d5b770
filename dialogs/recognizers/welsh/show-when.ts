import type { WhenValue } from '../../answer-type.ts'
import { fromDate, weekdayOf, ymd } from '../when/calendar.ts'

/** The days of the week, Sunday first. */
export const WELSH_DAYS = ['Sul', 'Llun', 'Mawrth', 'Mercher', 'Iau', 'Gwener', 'Sadwrn'] as const

/** The months, January first. */
export const WELSH_MONTHS = [
  'Ionawr',
  'Chwefror',
  'Mawrth',
  'Ebrill',
  'Mai',
  'Mehefin',
  'Gorffennaf',
  'Awst',
  'Medi',
  'Hydref',
  'Tachwedd',
  'Rhagfyr',
] as const

/** Times that have a name. */
export const WELSH_TIMES: Readonly<Record<string, string>> = { '00:00': 'hanner nos', '12:00': 'hanner dydd' }

/** A date in full words: "2026-11-17" is "dydd Mawrth 17 Tachwedd 2026". */
export function welshDate(date: string): string {
  const { year, month } = ymd(fromDate(date))
  return `${dayOf(date)} ${WELSH_MONTHS[month - 1] ?? ''} ${year}`
}

function dayOf(date: string): string {
  const day = fromDate(date)
  return `dydd ${WELSH_DAYS[weekdayOf(day)] ?? ''} ${ymd(day).dom}`
}

/** A time in full words: "dydd Mawrth 17 Tachwedd 2026, rhwng 6pm ac 8pm". */
export function welshWhen(value: WhenValue, showTime: (time: string) => string): string {
  if ('date' in value) return welshDate(value.date)
  if ('from' in value) return value.from === value.to ? welshDate(value.from) : welshDays(value.from, value.to)
  const [day, start] = [value.start.slice(0, 10), showTime(value.start.slice(11))]
  if (value.start === value.end) return `${welshDate(day)} am ${start}`
  const [lastDay, end] = [value.end.slice(0, 10), showTime(value.end.slice(11))]
  return day === lastDay
    ? `${welshDate(day)}, rhwng ${start} ${and(end)} ${end}`
    : `rhwng ${start} ${welshDate(day)} ${and(end)} ${end} ${welshDate(lastDay)}`
}

/** "and" before what is said next: "ac" before a vowel (8 is "wyth", 11 "un ar ddeg"). */
function and(next: string): string {
  return /^(?:8|11|1\b|1:|1[ap])/.test(next) ? 'ac' : 'a'
}

function welshDays(from: string, to: string): string {
  const [a, b] = [ymd(fromDate(from)), ymd(fromDate(to))]
  const last = welshDate(to).replace('dydd', 'ddydd')
  if (a.year !== b.year) return `${welshDate(from)} i ${last}`
  return a.month === b.month
    ? `${dayOf(from)} i ${last}`
    : `${dayOf(from)} ${WELSH_MONTHS[a.month - 1] ?? ''} i ${last}`
}
