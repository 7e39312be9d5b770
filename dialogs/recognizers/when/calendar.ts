/** A day as whole days since 1 January 1970. All reckoning with dates is done on these: no time zone can get in. */
export type Day = number

/** What a date is known by, where the year (or more) was not said. `holiday` gives its day in a year. */
export interface Sought {
  readonly weekday?: number
  readonly dom?: number
  readonly month?: number
  readonly holiday?: (year: number) => Day
}

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

export const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

export const toDate = (day: Day): string => new Date(day * 86_400_000).toISOString().slice(0, 10)

export const fromDate = (date: string): Day => Math.floor(Date.parse(`${date}T00:00:00Z`) / 86_400_000)

/** "YYYY-MM-DDTHH:MM" of civil minutes (day x 1440 + minute of the day). */
export const toLocal = (minutes: number): string => new Date(minutes * 60_000).toISOString().slice(0, 16)

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
  const { year, month } = ymd(from)
  const fits = (day: Day): boolean =>
    (step < 0 ? day <= from : day >= from) && (sought.weekday === undefined || weekdayOf(day) === sought.weekday)
  if (sought.holiday) {
    for (let i = 0; i < 3; i++) {
      const day = sought.holiday(year + i * step)
      if (fits(day)) return day
    }
    return undefined
  }
  const { dom } = sought
  if (dom !== undefined) {
    const many = sought.month === undefined ? 36 : 12
    for (let i = 0; i < many; i++) {
      const at = year * 12 + (sought.month ?? month) - 1 + i * step * (sought.month === undefined ? 1 : 12)
      const y = Math.floor(at / 12)
      const m = (at % 12) + 1
      if (dom <= daysIn(y, m) && fits(dayOf(y, m, dom))) return dayOf(y, m, dom)
    }
    return undefined
  }
  if (sought.weekday === undefined) return undefined
  const apart = (weekdayOf(from) - sought.weekday + 7) % 7
  return step < 0 ? from - apart : from + ((7 - apart) % 7)
}
