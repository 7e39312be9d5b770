import { addDays, weekday } from '../recognizers/london-time.ts'

/** Days on which no post is counted, YYYY-MM-DD. */
export type Holidays = ReadonlySet<string>

/** Whether a civil date is a business day: not a weekend day, not a bank holiday. */
export function isBusinessDay(date: string, holidays: Holidays): boolean {
  const day = weekday(date)
  return day !== 0 && day !== 6 && !holidays.has(date)
}

/** The date that is `count` business days after `date`. `count` is 1 or more. */
export function addBusinessDays(date: string, count: number, holidays: Holidays): string {
  let day = date
  let left = count
  while (left > 0) {
    day = addDays(day, 1)
    if (isBusinessDay(day, holidays)) left -= 1
  }
  return day
}

/**
 * The last business day on which first-class post still counts as arrived by `by`: it is presumed to arrive on the second
 * business day after posting (Practice Direction of 1985 on Interpretation Act 1978 s.7; Gidden v Chief Constable of Humberside 2009).
 */
export function lastFirstClassPost(by: string, holidays: Holidays): string {
  let day = by
  while (!isBusinessDay(day, holidays) || addBusinessDays(day, 2, holidays) > by) day = addDays(day, -1)
  return day
}
