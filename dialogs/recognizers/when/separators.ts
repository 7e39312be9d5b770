import { minuteIn, PARTS, type PartName } from './day-parts.ts'
import type { Link } from './links.ts'
import type { Moment } from './moment.ts'
import type { ClockPiece, Piece } from './piece.ts'

const SIGNS = new Set(['-', '/'])
const OPENS = new Set(['between', 'from'])
const SOFT = new Set(['at', 'about', 'around', 'approx', 'roughly', 'like', 'on', 'the', ','])

/**
 * Whether the sign between two pieces only sets them apart: "8/8/27 - 2.50pm", "Sunday - early hours", "9pm - Monday".
 * `next` is the piece behind: "Saturday - 8am Sunday" is a span.
 */
export function setsApart(current: Moment, piece: Piece, { gap }: Link, next: Piece | undefined): boolean {
  if (
    !gap.some((text) => SIGNS.has(text)) ||
    !gap.every((text) => SIGNS.has(text) || SOFT.has(text) || OPENS.has(text))
  )
    return false
  if (current.days || current.instant || current.bound) return false
  const follows = next !== undefined && next.from - piece.to <= 1 ? next.kind : undefined
  if (piece.kind === 'clock') return !current.clock && follows !== 'day' && holds(current, piece)
  if (piece.kind === 'part') return current.day !== undefined && !current.clock && !current.part && follows !== 'day'
  if (piece.kind !== 'day' || current.day || follows === 'clock') return false
  if (next?.kind !== 'part' || follows === undefined) return true
  // "6.30 - yesterday evening" is one time, "9pm - Monday morning" a span.
  return next.from === piece.from && current.clock !== undefined && lies(current.clock, next.part)
}

/** Whether a span begins with the second of them: "Saturday - between 2 and 4". */
export const opensSpan = ({ gap }: Link): boolean => gap.some((text) => OPENS.has(text))

/** Whether the hour may lie in the day or the part of it that was told. */
const holds = ({ day, part }: Moment, clock: ClockPiece): boolean => (part ? lies(clock, part) : day !== undefined)

function lies({ hour, minute, half, sure }: ClockPiece, part: PartName): boolean {
  const known = half !== undefined || (sure && (hour > 12 || hour === 0))
  const early = (half ? (hour % 12) + (half === 'pm' ? 12 : 0) : hour) * 60 + minute
  const minutes = known ? early : minuteIn(part, hour, minute)
  const [start, end] = PARTS[part]
  return [minutes, minutes + 1440].some((each) => each >= start && each <= end)
}
