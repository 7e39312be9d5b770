import { describe, expect, it } from 'vitest'
import { addDays, weekday } from '../../dialogs/recognizers/london-time.ts'
import { BANK_HOLIDAY_SOURCE, bankHolidays, bankHolidaysOf, type HolidayNation } from '../../knowledge/bank-holidays.ts'

const NATIONS: readonly HolidayNation[] = ['england-wales', 'scotland', 'northern-ireland']

/** Easter Sunday by the Gregorian computus (Meeus). */
function easter(year: number): string {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return `${year}-0${Math.floor(f / 31)}-${String((f % 31) + 1).padStart(2, '0')}`
}

/** The first Monday of a month, or the last. */
function monday(year: number, month: number, which: 'first' | 'last'): string {
  let day = `${year}-0${month}-${which === 'first' ? '01' : '31'}`
  while (weekday(day) !== 1) day = addDays(day, which === 'first' ? 1 : -1)
  return day
}

/** Fixed days with their substitutes: a day at the weekend moves to the next weekday that is free. */
function withSubstitutes(fixed: readonly string[]): string[] {
  const taken: string[] = []
  for (const date of fixed) {
    let day = date
    while (weekday(day) === 0 || weekday(day) === 6 || taken.includes(day)) day = addDays(day, 1)
    taken.push(day)
  }
  return taken
}

function byRule(nation: HolidayNation, year: number): string[] {
  const sunday = easter(year)
  const days = [addDays(sunday, -2), monday(year, 5, 'first'), monday(year, 5, 'last')]
  const fixed = [`${year}-12-25`, `${year}-12-26`]
  if (nation === 'scotland') {
    days.push(monday(year, 8, 'first'), ...withSubstitutes([`${year}-11-30`]))
    days.push(...withSubstitutes([`${year}-01-01`, `${year}-01-02`]))
  } else {
    days.push(addDays(sunday, 1), monday(year, 8, 'last'), ...withSubstitutes([`${year}-01-01`]))
  }
  if (nation === 'northern-ireland') {
    days.push(...withSubstitutes([`${year}-03-17`]), ...withSubstitutes([`${year}-07-12`]))
  }
  return [...days, ...withSubstitutes(fixed)].sort()
}

describe('bank holidays', () => {
  const cases = NATIONS.flatMap((nation) => [2024, 2025, 2026, 2027, 2028].map((year) => [nation, year] as const))

  it.each(cases)('%s %i: the listed days are those of the rules and proclamations', (nation, year) => {
    const listed = bankHolidays[nation].find((each) => each.year === year)?.days ?? []
    const proclaimed = nation === 'scotland' && year === 2026 ? ['2026-06-15'] : []
    expect([...listed].sort()).toEqual([...byRule(nation, year), ...proclaimed].sort())
  })

  it.each(NATIONS)('%s: none falls on a weekend, and the list is in order', (nation) => {
    const days = [...bankHolidaysOf(nation)]
    expect(days.filter((day) => weekday(day) === 0 || weekday(day) === 6)).toEqual([])
    expect(days).toEqual([...days].sort())
  })

  it('names its source, an owner and a day for the next look', () => {
    expect(BANK_HOLIDAY_SOURCE.url).toBe('https://www.gov.uk/bank-holidays')
    expect(BANK_HOLIDAY_SOURCE.reviewBy).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })
})
