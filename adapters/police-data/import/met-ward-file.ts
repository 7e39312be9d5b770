import { CRIME_KINDS } from '../../../dialogs/area.ts'
import { kindOfMet } from '../../../knowledge/area/met-kinds.ts'
import { type Month, readMonth } from '../../../knowledge/area/months.ts'
import { placeKey } from '../../../knowledge/area/place-name.ts'
import { invalid, type TakeRow } from './csv-file.ts'
import type { Tally } from './tally.ts'

/** The columns of the Metropolitan Police's ward file ("MPS Ward Level Crime") that stand before its months. */
const COLUMNS = ['MajorText', 'MinorText', 'WardName', 'WardCode', 'LookUp_BoroughName'] as const
const WARD = /^E05\d{6}$/
/** The Met lists the ward of Heathrow under the unit that polices it; it lies in Hillingdon. */
const BOROUGHS: Readonly<Record<string, string>> = { 'Aviation Security (SO18)': 'Hillingdon' }
/** A month that holds less than this share of the usual is a stub: its crimes were only beginning to be counted, or no longer. */
const STUB = 0.1

/** Whether the first line is that of the Metropolitan Police's ward file, as far as it goes. */
export function isMetWardFile(header: readonly string[]): boolean {
  return header.includes('WardCode') || header.includes('MajorText')
}

/** Reads the rows of the ward file into the tally. */
export function metWardRows(name: string, header: readonly string[], tally: Tally): TakeRow {
  const missing = COLUMNS.filter((column) => !header.includes(column))
  if (missing.length > 0) throw invalid(name, 1, `The column "${missing.join('", "')}" is missing.`)
  const months = header.flatMap((column, at) => {
    const month = readMonth(column)
    return month === undefined ? [] : [{ month, at }]
  })
  if (months.length === 0) throw invalid(name, 1, 'No column is named after a month, like 202603.')
  const [major, minor, ward, wardCode, borough] = COLUMNS.map((column) => header.indexOf(column))
  return (row, line) => {
    const field = (at: number | undefined) => (at === undefined ? '' : (row[at] ?? '').trim())
    const kind = kindOfMet(field(major), field(minor))
    if (kind === undefined)
      throw invalid(
        name,
        line,
        `"${field(major).slice(0, 60)}, ${field(minor).slice(0, 60)}" is no crime type that I know.`,
      )
    const code = field(wardCode)
    if (!WARD.test(code)) throw invalid(name, line, `"${code.slice(0, 20)}" is no ward code.`)
    const within = BOROUGHS[field(borough)] ?? field(borough)
    const places = [
      tally.place(`ward ${code}`, () => ({ kind: 'ward', code, name: field(ward), within })),
      tally.place(`borough ${within}`, () => ({ kind: 'borough', code: placeKey(within), name: within, within })),
    ]
    const at = CRIME_KINDS.indexOf(kind)
    for (const { month, at: column } of months) {
      const cell = field(column)
      const count = Number(cell === '' ? 0 : cell)
      if (!Number.isInteger(count) || count < 0)
        throw invalid(name, line, `"${cell.slice(0, 20)}" in the column ${header[column] ?? ''} is no count.`)
      tally.month(month, count)
      for (const place of places) tally.add(place, month, at, count)
    }
  }
}

/** The months of a file without its stubs, which would look like a fall to almost nothing. */
export function wholeMonths(months: readonly (readonly [Month, number])[]): readonly Month[] {
  const counts = months.map(([, count]) => count).sort((one, other) => one - other)
  const usual = counts[Math.floor(counts.length / 2)] ?? 0
  return months.flatMap(([month, count]) => (count >= usual * STUB ? [month] : []))
}
