/** A day as whole days since 1 January 1970. All reckoning with dates is done on these: no time zone can get in. */
export type Day = number

/** What a date is known by, where the year (or more) was not said. `holiday` gives its day in a year. */
export interface Sought {
  readonly weekday?: number
  readonly dom?: number
  readonly month?: number
  readonly holiday?: (year: number) => Day
}

/** The day of a year, a month (1 to 12) and a day of the month; one past the end of the month runs over into the next. */
export const dayOf = (year: number, month: number, dom: number): Day =>
  Math.floor(Date.UTC(year, month - 1, dom) / 86_400_000)

/** Year, month (1 to 12) and day of the month. */
export function ymd(day: Day): { readonly year: number; readonly month: number; readonly dom: number } {
  const date = new Date(day * 86_400_000)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dom: date.getUTCDate() }
}

/** 0 Sunday to 6 Saturday. */
export const weekdayOf = (day: Day): number => (((day + 4) % 7) + 7) % 7

/** The Monday on or before. */
export const mondayOf = (day: Day): Day => day - ((weekdayOf(day) + 6) % 7)

/** How many days a month (1 to 12) has in a year. */
export const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** "YYYY-MM-DD" of a day. */
export const toDate = (day: Day): string => new Date(day * 86_400_000).toISOString().slice(0, 10)

/** The day of "YYYY-MM-DD"; NaN where the text is no date. */
export const fromDate = (date: string): Day => Math.floor(Date.parse(`${date}T00:00:00Z`) / 86_400_000)

/** "YYYY-MM-DDTHH:MM" of civil minutes (day x 1440 + minute of the day). */
export const toLocal = (minutes: number): string => new Date(minutes * 60_000).toISOString().slice(0, 16)

/** Civil minutes of "YYYY-MM-DDTHH:MM"; NaN where the text is no time. */
export const fromLocal = (local: string): number => Math.floor(Date.parse(`${local}:00Z`) / 60_000)

/** A month some months away, its day cut to the length of that month. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, dom } = ymd(day)
  const at = year * 12 + month - 1 + months
  const y = Math.floor(at / 12)
  const m = (at % 12) + 1
  return dayOf(y, m, Math.min(dom, daysIn(y, m)))
}

/** The nearest day that fits, on or before `from` (step -1) or on or after it (step 1). */
export function nearest(sought: Sought, from: Day, step: -1 | 1): Day | undefined {
  const { weekday, dom, holiday } = sought
  if (holiday) return nearestHoliday(holiday, weekday, from, step)
  if (dom !== undefined) return nearestDom(dom, sought, from, step)
  if (weekday === undefined) return undefined
  const apart = (weekdayOf(from) - weekday + 7) % 7
  return step < 0 ? from - apart : from + ((7 - apart) % 7)
}

const fits = (day: Day, weekday: number | undefined, from: Day, step: -1 | 1): boolean =>
  (step < 0 ? day <= from : day >= from) && (weekday === undefined || weekdayOf(day) === weekday)

function nearestHoliday(
  holiday: (year: number) => Day,
  weekday: number | undefined,
  from: Day,
  step: -1 | 1,
): Day | undefined {
  const { year } = ymd(from)
  for (let i = 0; i < 3; i++) {
    const day = holiday(year + i * step)
    if (fits(day, weekday, from, step)) return day
  }
  return undefined
}

/** Month by month over three years, or year by year over twelve where the month was said. */
function nearestDom(dom: number, { month, weekday }: Sought, from: Day, step: -1 | 1): Day | undefined {
  const now = ymd(from)
  const [many, stride] = month === undefined ? [36, step] : [12, 12 * step]
  for (let i = 0; i < many; i++) {
    const at = now.year * 12 + (month ?? now.month) - 1 + i * stride
    const y = Math.floor(at / 12)
    const m = (at % 12) + 1
    if (dom > daysIn(y, m)) continue
    const day = dayOf(y, m, dom)
    if (fits(day, weekday, from, step)) return day
  }
  return undefined
}
