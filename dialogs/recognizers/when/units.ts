import { quantity } from './quantity.ts'
import { shareAt } from './shares.ts'
import { at, type Tokens, word } from './token.ts'

/** How long a unit of time is; of the three one is known. */
export interface Unit {
  readonly minutes?: number
  readonly days?: number
  readonly months?: number
}

/** Units of time by their names. */
export const UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['second', { minutes: 1 / 60 }],
  ['seconds', { minutes: 1 / 60 }],
  ['minute', { minutes: 1 }],
  ['minutes', { minutes: 1 }],
  ['hour', { minutes: 60 }],
  ['hours', { minutes: 60 }],
  ['day', { days: 1 }],
  ['days', { days: 1 }],
  ['night', { days: 1 }],
  ['nights', { days: 1 }],
  ['week', { days: 7 }],
  ['weeks', { days: 7 }],
  ['fortnight', { days: 14 }],
  ['fortnights', { days: 14 }],
  ['weekend', { days: 7 }],
  ['weekends', { days: 7 }],
  ['month', { months: 1 }],
  ['months', { months: 1 }],
  ['year', { months: 12 }],
  ['years', { months: 12 }],
])

/** A length of time: "two days", "half an hour", "an hour and a half". Of months and years there is none. */
export function readLength(
  tokens: Tokens,
  i: number,
): { readonly minutes?: number; readonly days?: number; readonly to: number } | undefined {
  const many = quantity(tokens, i)
  const unit = many && UNITS.get(word(tokens, many.to))
  if (!many || !unit || many.low !== many.high) return undefined
  const more = rest(tokens, many.to + 1, unit)
  const total = many.low + more.extra
  if (unit.minutes !== undefined) return { minutes: Math.round(total * unit.minutes), to: more.to }
  return unit.days === undefined ? undefined : { days: Math.round(total * unit.days), to: more.to }
}

/** "an hour AND A HALF ago", "an hour AND 20 MINUTES ago", "2h30 ago", "1 hr 20 MINS ago", "a year and two MONTHS ago". In the first unit. */
export function rest(tokens: Tokens, i: number, unit: Unit): { readonly extra: number; readonly to: number } {
  const glued = at(tokens, i)
  if (unit.minutes === 60 && glued.glued && glued.digits.length === 2 && !glued.stuck && glued.value < 60)
    return { extra: glued.value / 60, to: glued60(tokens, i + 1) }
  const joined = ['and', 'n', '&'].includes(word(tokens, i))
  const share = joined ? shareAt(tokens, i + 1) : undefined
  if (share) return { extra: share.value, to: share.to }
  const start = joined || word(tokens, i) === ',' ? i + 1 : i
  const more = joined || at(tokens, start).kind === 'number' ? quantity(tokens, start) : undefined
  const smaller = more && UNITS.get(word(tokens, more.to))
  const size = smaller ? shareOf(smaller, unit) : 0
  if (more && size > 0 && size < 1) return { extra: more.low * size, to: more.to + 1 }
  return unsaid(tokens, joined ? i + 1 : i, unit) ?? { extra: 0, to: i }
}

/** "an hour and TEN ago", "2hrs 15 ago": minutes, unsaid. */
function unsaid(tokens: Tokens, i: number, unit: Unit): { readonly extra: number; readonly to: number } | undefined {
  const { kind, stuck, value } = at(tokens, i)
  const fits = unit.minutes === 60 && kind === 'number' && !stuck && value % 5 === 0 && value > 4 && value < 60
  return fits && ['ago', 'back'].includes(word(tokens, i + 1)) ? { extra: value / 60, to: i + 1 } : undefined
}

/** The "mins" of "1hr20mins". */
const glued60 = (tokens: Tokens, i: number): number => (UNITS.get(word(tokens, i))?.minutes === 1 ? i + 1 : i)

/** What part of one unit another is; 0 where they are of different kinds. */
export function shareOf(small: Unit, big: Unit): number {
  if (small.minutes !== undefined && big.minutes !== undefined) return small.minutes / big.minutes
  if (small.days !== undefined && big.days !== undefined) return small.days / big.days
  return small.months !== undefined && big.months !== undefined ? small.months / big.months : 0
}
