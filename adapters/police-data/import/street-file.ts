import { CRIME_KINDS } from '../../../dialogs/area.ts'
import type { NewPlace } from '../../../knowledge/area/area-source.ts'
import { kindOfFile } from '../../../knowledge/area/crime-kinds.ts'
import { type Month, nameMonth, readMonth } from '../../../knowledge/area/months.ts'
import { placeKey } from '../../../knowledge/area/place-name.ts'
import { invalid, type TakeRow } from './csv-file.ts'
import type { Tally } from './tally.ts'

/** The columns of a street-level file of data.police.uk that are needed. Others may stand between them. */
const COLUMNS = ['Month', 'Longitude', 'Latitude', 'Location', 'LSOA code', 'LSOA name', 'Crime type'] as const
/** Official code of a small area: a lower layer super output area, or Northern Ireland's own. */
const SMALL_AREA = /^(?:[EW]01\d{6}|N\d{8}|95[A-Z]{2}\w{4,6})$/
const STATION = /\s*\((?:[a-z]+ )?station\)$/i
/** What stands in the place of a street where the point is a kind of place. Lower case. */
const NO_STREET: ReadonlySet<string> = new Set(
  (
    'no location|police station|petrol station|shopping area|supermarket|conference/exhibition centre|theatre/concert hall|parking area|nightclub|hospital|' +
    'further/higher educational building|sports/recreation area|park/open space|pedestrian subway|bus/coach station|race track|airport/airfield|ferry terminal|' +
    'prison|motorway service area|retail park'
  ).split('|'),
)

/** How the file is called: "2025-12-city-of-london-street.csv". */
const NAMED = /^(?:.*[\\/])?(\d{4}-\d{2})-([a-z0-9-]+)-street\.csv$/i

/** Whether the first line is that of a street-level file, as far as it goes. */
export function isStreetFile(name: string, header: readonly string[]): boolean {
  return NAMED.test(name) || (header.includes('Crime type') && header.includes('Month'))
}

/** The force's id that a street-level file is named after, and its month. Throws AREA_FILE_INVALID for another name. */
export function streetFileName(name: string): { readonly origin: string; readonly month: Month } {
  const parts = NAMED.exec(name)
  const month = readMonth(parts?.[1] ?? '')
  if (parts?.[2] === undefined || month === undefined)
    throw invalid(
      name,
      1,
      'A street-level file is named like 2026-01-exampleshire-street.csv. Give it its own name back.',
    )
  return { origin: `street:${parts[2].toLowerCase()}`, month }
}

/** Reads the rows of a street-level file into the tally. */
export function streetRows(name: string, header: readonly string[], tally: Tally): TakeRow {
  const missing = COLUMNS.filter((column) => !header.includes(column))
  if (missing.length > 0) throw invalid(name, 1, `The column "${missing.join('", "')}" is missing.`)
  const [month, longitude, latitude, location, code, area, type] = COLUMNS.map((column) => header.indexOf(column))
  const named = streetFileName(name)
  return (row, line) => {
    const field = (at: number | undefined) => (at === undefined ? '' : (row[at] ?? '').trim())
    const kind = kindOfFile(field(type))
    if (kind === undefined) throw invalid(name, line, `"${field(type).slice(0, 60)}" is no crime type that I know.`)
    if (readMonth(field(month)) !== named.month)
      throw invalid(
        name,
        line,
        `The month is "${field(month).slice(0, 20)}", but the file is named after ${nameMonth(named.month)}.`,
      )
    tally.month(named.month, 1)
    if (field(code) === '') return
    if (!SMALL_AREA.test(field(code))) throw invalid(name, line, `"${field(code).slice(0, 20)}" is no LSOA code.`)
    const point = pointOf(field(latitude), field(longitude))
    if (point === 'wrong') throw invalid(name, line, 'Longitude and latitude are no numbers of degrees.')
    const at = CRIME_KINDS.indexOf(kind)
    for (const place of placesOf(field(code), field(area), field(location), point, tally))
      tally.add(place, named.month, at, 1)
  }
}

type Point = { readonly latitude: number; readonly longitude: number } | undefined

function pointOf(latitude: string, longitude: string): Point | 'wrong' {
  if (latitude === '' && longitude === '') return undefined
  const point = { latitude: Number(latitude), longitude: Number(longitude) }
  const there =
    latitude !== '' && longitude !== '' && Math.abs(point.latitude) <= 90 && Math.abs(point.longitude) <= 180
  return there ? point : 'wrong'
}

/** The places that a crime counts for: its small area, the borough, and the street or station that it is on or near. */
function placesOf(code: string, area: string, location: string, point: Point, tally: Tally): readonly NewPlace[] {
  const within = area.replace(/\s+\S+$/, '')
  if (within === '') return []
  const near = location.replace(/^on or near\s+/i, '')
  const spot = point === undefined ? {} : point
  const places = [
    tally.place(`area ${code}`, () => ({ kind: 'small-area', code, name: area, within, ...spot })),
    tally.place(`borough ${within}`, () => ({ kind: 'borough', code: placeKey(within), name: within, within })),
  ]
  if (near === '' || NO_STREET.has(near.toLowerCase())) return places
  const kind = STATION.test(near) ? 'station' : 'street'
  const name = near.replace(STATION, '')
  const key = `${placeKey(within)}|${placeKey(name)}`
  return [...places, tally.place(`${kind} ${key}`, () => ({ kind, code: key, name, within, ...spot }))]
}
