import type { PartName } from './day-parts.ts'
import type { ClockPiece, DayPiece, DaysPiece, InstantPiece } from './piece.ts'

/** How a time bounds what happened. `gone`: in the hour behind it. `nearly`: in the minutes before it. `from`: it lies in what is told, and `after` it does not. */
export type Bound = 'after' | 'from' | 'before' | 'since' | 'gone' | 'nearly'

/** The pieces that tell one moment together. `joined`: the words before it make it the end of a span that the moment before begins. */
export interface Moment {
  day?: DayPiece
  days?: DaysPiece
  part?: PartName
  /** The part was a plain "morning" that may belong to anything. */
  loose?: boolean
  /** A night was said besides a narrower part. */
  ofNight?: boolean
  clock?: ClockPiece
  instant?: InstantPiece
  bound?: Bound
  edge?: 'early' | 'late'
  joined?: boolean
  /** Joined by "into": what is told lies about the midnight between them. */
  into?: boolean
  /** Joined by "or": the moment before is another way to say it, or another that it may have been. */
  either?: boolean
  /** Told behind "and". */
  listed?: boolean
  /** The last of several times, of which the moment before tells the first. */
  series?: boolean
  /** Told as the last time all was well: it begins the span that the moment before it ends. */
  opens?: boolean
  /** The person came back then, or found out. */
  back?: boolean
  /** Tokens that it covers, in runs: [from, to). */
  readonly runs: [number, number][]
}

/** What the text says as a whole: its moments, and what is wrong with a date of it. */
export interface Told {
  readonly moments: readonly Moment[]
  readonly wrong: string | undefined
  /** How long it went on, in minutes, where that was told. */
  readonly length: number | undefined
}
