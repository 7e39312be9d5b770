/** The three lists of bank holidays. */
export type HolidayNation = 'england-wales' | 'scotland' | 'northern-ireland'

/** One year's bank holidays, YYYY-MM-DD, substitute days put in. */
export interface HolidayYear {
  readonly year: number
  readonly confidence: 'confirmed' | 'unconfirmed'
  readonly days: readonly string[]
}

/** Where the list is from, and when it must be looked at again. */
export const BANK_HOLIDAY_SOURCE = {
  name: 'GOV.UK, UK bank holidays',
  url: 'https://www.gov.uk/bank-holidays',
  owner: 'contact-centre',
  reviewBy: '2027-06-01',
} as const

/** `year` then month-days; `late` marks a year that must be checked against the published list before release. */
function year(of: number, days: string, late: 'published' | 'to-check' = 'published'): HolidayYear {
  return {
    year: of,
    confidence: late === 'published' ? 'confirmed' : 'unconfirmed',
    days: days.split(' ').map((day) => `${of}-${day}`),
  }
}

/**
 * Bank holidays of 2024 to 2028 (Banking and Financial Dealings Act 1971, Schedule 1, and proclamations).
 * 2028 follows the Act and had to be checked when this was written. Scotland's 15 June 2026 was proclaimed for the World Cup.
 */
export const bankHolidays: Readonly<Record<HolidayNation, readonly HolidayYear[]>> = {
  'england-wales': [
    year(2024, '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26'),
    year(2025, '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26'),
    year(2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'),
    year(2027, '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'),
    year(2028, '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26', 'to-check'),
  ],
  scotland: [
    year(2024, '01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26'),
    year(2025, '01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26'),
    year(2026, '01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28', 'to-check'),
    year(2027, '01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28'),
    year(2028, '01-03 01-04 04-14 05-01 05-29 08-07 11-30 12-25 12-26', 'to-check'),
  ],
  'northern-ireland': [
    year(2024, '01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26'),
    year(2025, '01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26'),
    year(2026, '01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28'),
    year(2027, '01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28'),
    year(2028, '01-03 03-17 04-14 04-17 05-01 05-29 07-12 08-28 12-25 12-26', 'to-check'),
  ],
}

const sets = new Map(
  Object.entries(bankHolidays).map(([nation, years]) => [nation, new Set(years.flatMap(({ days }) => days))]),
)

/** The bank holidays of a nation as a set of YYYY-MM-DD. */
export function bankHolidaysOf(nation: HolidayNation): ReadonlySet<string> {
  return sets.get(nation) ?? new Set()
}
