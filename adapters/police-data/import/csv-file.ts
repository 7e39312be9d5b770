import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { CsvError, parse } from 'csv-parse'
import { AssistantError } from '../../../dialogs/errors.ts'

/** The longest row that is read, in bytes. A longer one is a file of another kind, or a quote that is never closed. */
const LONGEST_ROW = 65_536

/** Takes a row. `line` is where it ends in the file, from 1. */
export type TakeRow = (row: readonly string[], line: number) => void

/**
 * Streams a CSV file, row by row: any line ends, with or without a byte order mark. `begin` gets the first row and gives what takes
 * the others. Throws AREA_FILE_INVALID with the file and the line: a row with more or fewer fields than the first, a quote that is
 * never closed, an empty file, text that is not UTF-8. Returns how many rows came after the first.
 */
export async function readCsv(
  path: string,
  name: string,
  begin: (header: readonly string[]) => TakeRow,
): Promise<number> {
  let take: TakeRow | undefined
  let rows = 0
  const parser = parse({
    bom: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    skip_empty_lines: true,
    max_record_size: LONGEST_ROW,
    on_record: (row: string[], { lines }) => {
      if (row.some((field) => field.includes('\uFFFD')))
        throw invalid(name, lines, 'It is not in UTF-8. Save it as UTF-8.')
      if (take === undefined) take = begin(row.map((field) => field.trim()))
      else {
        rows += 1
        take(row, lines)
      }
      return null
    },
  })
  try {
    // Nothing is passed on, but a stream only runs while someone reads it.
    parser.resume()
    await pipeline(createReadStream(path), parser)
  } catch (error) {
    if (error instanceof CsvError) throw invalid(name, lineOf(error), faultOf(error), error)
    if (error instanceof AssistantError) throw error
    throw new AssistantError('AREA_FILE_INVALID', `${name} could not be read. Nothing was imported.`, { cause: error })
  }
  if (take === undefined) throw invalid(name, 1, 'It is empty.')
  return rows
}

/** The error of a file: where, what, and that nothing was imported. */
export function invalid(name: string, line: number, what: string, cause?: unknown): AssistantError {
  return new AssistantError('AREA_FILE_INVALID', `${name}, line ${line}: ${what} Nothing was imported.`, { cause })
}

function lineOf(error: CsvError): number {
  const { lines } = error
  return typeof lines === 'number' ? lines : 1
}

function faultOf({ code, message }: CsvError): string {
  if (code === 'CSV_QUOTE_NOT_CLOSED')
    return 'A quote is opened and never closed: the file may be cut off. Fetch it again.'
  if (code === 'CSV_MAX_RECORD_SIZE') return 'The row is far too long. Look for a quote that is never closed.'
  if (code.startsWith('CSV_RECORD_INCONSISTENT'))
    return 'The row has not as many fields as the first line: it may be cut off. Fetch the file again.'
  return `It is no CSV that I can read (${message}).`
}
