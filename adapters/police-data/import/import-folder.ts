import { readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { CRIME_KINDS } from '../../../dialogs/area.ts'
import { AssistantError } from '../../../dialogs/errors.ts'
import type { AreaImports, AreaWriter } from '../../../knowledge/area/area-source.ts'
import { type Month, nameMonth } from '../../../knowledge/area/months.ts'
import { invalid, readCsv, type TakeRow } from './csv-file.ts'
import { isMetWardFile, metWardRows, wholeMonths } from './met-ward-file.ts'
import { isStreetFile, streetFileName, streetRows } from './street-file.ts'
import { Tally } from './tally.ts'

/** The origin of the Metropolitan Police's ward file in the store. */
const MET_WARDS = 'met-ward'
/** Files of the same archives that hold no counts for a place. */
const OTHERS = /-(?:outcomes|stop-and-search)\.csv$/i

/** What came of one file. `stubs`: months that were left out because they hold almost nothing. */
export interface ImportedFile {
  readonly name: string
  readonly rows: number
  readonly months: readonly Month[]
  readonly stubs: readonly Month[]
}

/** What came of an import. `left`: files of the archive that are not needed. */
export interface ImportReport {
  readonly files: readonly ImportedFile[]
  readonly left: readonly string[]
}

/**
 * Imports all CSV files under a folder: street-level files of data.police.uk, as its monthly archives hold them, and the ward file of
 * the Metropolitan Police. All of them or nothing; a month that was there before is replaced, so an import can be repeated.
 * Throws AREA_FILE_INVALID with file and line. `told` hears of each file when it is read. `now` in milliseconds since 1970.
 */
export async function importFolder(
  folder: string,
  imports: AreaImports,
  now: number,
  told: (file: ImportedFile) => void = () => {},
): Promise<ImportReport> {
  const paths = await csvFiles(folder)
  const wanted = paths.filter((path) => !OTHERS.test(path))
  if (wanted.length === 0)
    throw new AssistantError(
      'AREA_FILE_INVALID',
      `${folder} holds no CSV file with crime figures. Nothing was imported. Name the folder into which the archive was unpacked.`,
    )
  return await imports.importing(async (writer) => {
    const claims = new Map<string, string>()
    const files: ImportedFile[] = []
    for (const path of wanted) {
      const file = await importFile(path, relative(folder, path), writer, claims, now)
      files.push(file)
      told(file)
    }
    return { files, left: paths.filter((path) => OTHERS.test(path)).map((path) => relative(folder, path)) }
  })
}

async function csvFiles(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    return (
      entries
        // Archives that were packed on a Mac hold a hidden shadow of each file.
        .filter((entry) => entry.isFile() && /^[^.].*\.csv$/i.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
    )
  } catch (error) {
    throw new AssistantError('AREA_FILE_INVALID', `${folder} is no folder that can be read. Nothing was imported.`, {
      cause: error,
    })
  }
}

async function importFile(
  path: string,
  name: string,
  writer: AreaWriter,
  claims: Map<string, string>,
  now: number,
): Promise<ImportedFile> {
  const tally = new Tally()
  let origin = MET_WARDS
  const begin = (header: readonly string[]): TakeRow => {
    if (isStreetFile(name, header)) {
      origin = streetFileName(name).origin
      return streetRows(name, header, tally)
    }
    if (isMetWardFile(header)) return metWardRows(name, header, tally)
    throw invalid(
      name,
      1,
      'These columns are neither those of a street-level file nor of the ward file. Take the file out.',
    )
  }
  const rows = await readCsv(path, name, begin)
  const held = tally.months()
  const months = origin === MET_WARDS ? wholeMonths(held) : held.map(([month]) => month)
  for (const month of months) {
    const before = claims.get(`${origin} ${month}`)
    if (before !== undefined)
      throw invalid(
        name,
        1,
        `${nameMonth(month)} is in ${before} too. Import them one after the other, the older first.`,
      )
    claims.set(`${origin} ${month}`, name)
    writer.begin(origin, month, now)
  }
  tally.write(writer, origin, new Set(months), CRIME_KINDS)
  return { name, rows, months, stubs: held.flatMap(([month]) => (months.includes(month) ? [] : [month])) }
}
