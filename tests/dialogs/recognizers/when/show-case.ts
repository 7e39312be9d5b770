import type { WhenValue } from '../../../../dialogs/answer-type.ts'
import type { Reading } from '../../../../dialogs/reading.ts'

/** A reading in one short text, for tables: a point, "start..end", a date, "from to to", or "?". */
export function shown(reading: Reading<WhenValue>): string {
  return reading.ok ? shownValue(reading.value) : '?'
}

/** A value in one short text. */
export function shownValue(value: WhenValue): string {
  if ('date' in value) return value.date
  if ('from' in value) return `${value.from} to ${value.to}`
  return value.start === value.end ? value.start : `${value.start}..${value.end}`
}
