import { dayOf, daysIn, nearest } from './calendar.ts'
import type { DayPiece, Now, Said } from './piece.ts'

const NAMES = 'January February March April May June July August September October November December'.split(' ')

/** A month's name; 1 is January. */
export const monthName = (month: number): string => NAMES[month - 1] ?? ''

const wrong = (said: string, dom: number): Said => ({
  kind: 'wrong',
  say: `There is no ${said}. Enter a real date`,
  dom,
})

/** A day with its year, or the reason why there is none. */
export function whole(year: number, month: number, dom: number): Said {
  if (month < 1 || month > 12) return { kind: 'wrong', say: 'Enter the day first, then the month, then the year' }
  if (dom < 1 || dom > daysIn(year, month))
    return wrong(`${dom} ${monthName(month)}${dom === 29 ? ` ${year}` : ''}`, dom)
  return { kind: 'day', day: dayOf(year, month, dom), fixed: true }
}

/** A day whose year or month was not said: the last one, or the next where the future is asked. */
export function sought(now: Now, what: NonNullable<DayPiece['sought']>): Said | undefined {
  const day = nearest(what, now.today, now.tense === 'future' ? 1 : -1)
  return day === undefined ? undefined : { kind: 'day', day, sought: what }
}

/** A day and a month, the year left open. */
export function monthDay(now: Now, month: number, dom: number): Said | undefined {
  if (dom < 1 || dom > daysIn(2024, month)) return dom > 31 ? undefined : wrong(`${dom} ${monthName(month)}`, dom)
  return sought(now, { month, dom })
}
