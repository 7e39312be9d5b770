import { AssistantError } from '../../../dialogs/errors.ts'

/** A row as an array of cells. Read with `raw()`, since the driver gives a Buffer for a blob only then. */
export type Row = readonly unknown[]

function wrong(wanted: string): AssistantError {
  return new AssistantError('INTERNAL', `The database holds something else where ${wanted} was expected.`)
}

/** A row that was read with `raw()`. Throws INTERNAL for anything else. */
export function row(value: unknown): Row {
  if (!Array.isArray(value)) throw wrong('a row')
  return value
}

/** A text cell. Throws INTERNAL for anything else. */
export function text(cell: unknown): string {
  if (typeof cell !== 'string') throw wrong('text')
  return cell
}

/** A whole number. Throws INTERNAL for anything else. */
export function integer(cell: unknown): number {
  if (typeof cell !== 'number') throw wrong('a number')
  return cell
}

/** A blob. Throws INTERNAL for anything else. */
export function blob(cell: unknown): Buffer {
  if (Buffer.isBuffer(cell)) return cell
  throw wrong('a blob')
}

/** A cell that may be empty. */
export function optional<Value>(cell: unknown, read: (cell: unknown) => Value): Value | undefined {
  return cell === null || cell === undefined ? undefined : read(cell)
}
