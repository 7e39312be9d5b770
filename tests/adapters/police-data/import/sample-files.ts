import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'

const made: string[] = []

afterAll(() => {
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true })
})

/** A new folder with these files, by their paths in it. It is removed after the tests of the file. */
export function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'area-'))
  made.push(folder)
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

/** The first line of a street-level file, as it is published. */
export const STREET_HEADER =
  'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context'

/** One crime of a street-level file. */
export function streetRow(
  month: string,
  type: string,
  place: { readonly location?: string; readonly code?: string; readonly area?: string; readonly point?: string } = {},
): string {
  const {
    location = 'On or near Mill Lane',
    code = 'E01000001',
    area = 'Exampleton 001A',
    point = '-0.120000,51.520000',
  } = place
  return `,${month},Exampleshire Police,Exampleshire Police,${point},${location},${code},${area},${type},Under investigation,`
}

/** A street-level file of a month: so many of each kind, at the same place. */
export function streetFile(
  month: string,
  crimes: Readonly<Record<string, number>>,
  place: Parameters<typeof streetRow>[2] = {},
): string {
  const rows = Object.entries(crimes).flatMap(([type, count]) =>
    Array.from({ length: count }, () => streetRow(month, type, place)),
  )
  return `${[STREET_HEADER, ...rows].join('\n')}\n`
}

/** The first line of the Metropolitan Police's ward file for these months. */
export function wardHeader(months: readonly string[]): string {
  return ['MajorText', 'MinorText', 'WardName', 'WardCode', 'LookUp_BoroughName', ...months].join(',')
}
