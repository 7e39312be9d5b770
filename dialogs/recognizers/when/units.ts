import { quantity } from './quantity.ts'
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
  const k = joined && word(tokens, i + 1) === 'a' ? i + 2 : i + 1
  if (joined && word(tokens, k) === 'half') return { extra: 0.5, to: k + 1 }
  const start = joined || word(tokens, i) === ',' ? i + 1 : i
  const more = joined || at(tokens, start).kind === 'number' ? quantity(tokens, start) : undefined
  const smaller = more && UNITS.get(word(tokens, more.to))
  const share = smaller ? shareOf(smaller, unit) : 0
  if (more && share > 0 && share < 1) return { extra: more.low * share, to: more.to + 1 }
  // "an hour and ten ago": minutes, unsaid.
  const spoken = at(tokens, i + 1)
  const bare = joined && unit.minutes === 60 && spoken.kind === 'number' && !spoken.stuck && spoken.value % 5 === 0
  if (bare && spoken.value > 4 && spoken.value < 60 && ['ago', 'back'].includes(word(tokens, i + 2)))
    return { extra: spoken.value / 60, to: i + 2 }
  return { extra: 0, to: i }
}

/** The "mins" of "1hr20mins". */
const glued60 = (tokens: Tokens, i: number): number => (UNITS.get(word(tokens, i))?.minutes === 1 ? i + 1 : i)

/** What part of one unit another is; 0 where they are of different kinds. */
export function shareOf(small: Unit, big: Unit): number {
  if (small.minutes !== undefined && big.minutes !== undefined) return small.minutes / big.minutes
  if (small.days !== undefined && big.days !== undefined) return small.days / big.days
  return small.months !== undefined && big.months !== undefined ? small.months / big.months : 0
}
