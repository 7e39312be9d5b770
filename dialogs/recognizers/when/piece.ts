import type { Day, Sought } from './calendar.ts'
import type { PartName } from './day-parts.ts'
import type { Tokens } from './token.ts'

/** Where a piece stands: token indexes, `to` is the one behind it. */
export interface Place {
  readonly from: number
  readonly to: number
}

/** One day. `sought` is what was said of it where not all was; `ahead` that it was plainly said to be to come. */
export interface DayPiece {
  readonly kind: 'day'
  readonly day: Day
  readonly sought?: Sought
  /** Said as its own weekday today ("Tuesday" on a Tuesday): today, where the time said has passed. */
  readonly orToday?: true
  /** Said as today in the small hours, when people still mean the day before by it. */
  readonly orYesterday?: true
  readonly ahead?: true
  /** A day whose name tells an evening: "bonfire night". */
  readonly evening?: true
  /** Whether the year, or the distance from today, was said: such a day is not moved. */
  readonly fixed?: true
  /** Counted back in weeks, months or years, so that a date beside it is the truer one. */
  readonly rough?: true
}

/** Several whole days. `last` is the unit, so that "Tuesday last week" is found in it. */
export interface DaysPiece {
  readonly kind: 'days'
  readonly first: Day
  readonly last: Day
  readonly ahead?: true
}

/** A part of a day: "evening". `loose` where it needs a day to mean anything. */
export interface PartPiece {
  readonly kind: 'part'
  readonly part: PartName
  readonly loose?: true
}

/** A time on the clock. `sure`: morning or evening is known. `hour` is 0 to 24, as said. */
export interface ClockPiece {
  readonly kind: 'clock'
  readonly hour: number
  readonly minute: number
  readonly sure: boolean
  /** "am" or "pm" was said. */
  readonly half?: 'am' | 'pm'
  /** "midnight" was said: the end of a day as much as its beginning. */
  readonly midnight?: true
  /** Told by how far it lies from the hour before, in whose stead it stands: "10 minutes after that". */
  readonly instead?: true
  /** Only a number stood there, so that it may be no time at all. */
  readonly bare?: true
}

/** A moment or stretch counted from now, in civil minutes. */
export interface InstantPiece {
  readonly kind: 'instant'
  readonly start: number
  readonly end: number
}

/** The day before or after the one said earlier. */
export interface ShiftPiece {
  readonly kind: 'shift'
  readonly days: number
  readonly part?: PartName
}

/** A date that does not exist. `say` is what to tell. */
export interface WrongPiece {
  readonly kind: 'wrong'
  readonly say: string
  /** The day of the month that was said, where another month may have it. */
  readonly dom?: number
}

/** A year that puts right the one said before: "sorry, 2026". */
export interface YearPiece {
  readonly kind: 'year'
  readonly year: number
}

/** A month that puts right the one said before: "sorry, October". */
export interface MonthPiece {
  readonly kind: 'month'
  readonly month: number
}

/** How long it went on, in minutes. */
export interface LengthPiece {
  readonly kind: 'length'
  readonly minutes: number
}

/** One thing that some words tell of a time, whatever its kind. */
export type Said =
  | DayPiece
  | DaysPiece
  | PartPiece
  | ClockPiece
  | InstantPiece
  | ShiftPiece
  | YearPiece
  | MonthPiece
  | LengthPiece
  | WrongPiece

/** What was told, and where it stands. */
export type Piece = Said & Place

/** Reads what stands from a token on; undefined where it tells no time that this reader knows. */
export type Reader = (scan: Scan, i: number) => Got | undefined

/** What a reader found: the pieces told, and the token behind them. */
export interface Got {
  readonly said: readonly Said[]
  readonly to: number
}

/** What readers know. `whole`: the text is an answer to "when?", not a story, so that less company is needed. */
export interface Scan {
  readonly tokens: Tokens
  readonly now: Now
  readonly whole: boolean
  /** The piece before, to know whether "to 8" goes on from a time. */
  readonly before: Piece | undefined
  /** The last hour told before, to know which one "maybe quarter past" goes on from. */
  readonly hour: ClockPiece | undefined
  /** Only looking whether the other end of a span is a time: looks no further, so that the cost stays linear. */
  readonly partner?: true
}

/** The moment of reading: `instant` in ms, London's civil minutes and day, and which way days without a year lie. */
export interface Now {
  readonly instant: number
  readonly minutes: number
  readonly today: Day
  readonly tense: 'past' | 'future' | 'any'
  /** A date of birth is asked: two-digit years and years such as 1935 are taken as that. */
  readonly birth?: true
}

/** What a reader found, up to the token `to`. */
export const got = (to: number, ...said: readonly Said[]): Got => ({ said, to })
