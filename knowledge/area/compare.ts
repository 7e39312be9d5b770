import { CRIME_KINDS, type CrimeKind } from '../../dialogs/area.ts'
import { type Counts, type Figures, type PlaceKind, sumOf } from './figures.ts'
import { addMonths, type Month } from './months.ts'

/** How many kinds are told: the three most common (domain Annex A, showing rules). */
const MOST_KINDS = 3
/** A year, and how many of its months may be missing while it can still be compared. */
const YEAR = 12
const MOST_MISSING = 3
/** Below this, a percentage would only show chance. */
const FEW = 20

/** A kind beside the year before and beside the borough. What is not known is not there. */
export interface Compared {
  readonly kind: CrimeKind
  readonly now: number
  readonly before?: number
  readonly change?: Change
  /** How many of every 100 crimes are of this kind, here and in the borough. */
  readonly share?: number
  readonly around?: { readonly now: number; readonly share: number }
}

/** How two numbers differ. `few`: too small to tell. `same`: no more than chance. Else by how many per cent, up or down. */
export type Change =
  | { readonly kind: 'few' }
  | { readonly kind: 'same' }
  | { readonly kind: 'moved'; readonly percent: number }

/** Twelve months of a place, laid beside the twelve before and the borough. */
export interface Comparison {
  /** The months that were counted, first and last, and those between them that are not known. */
  readonly from: Month
  readonly to: Month
  readonly missing: readonly Month[]
  /** The same months a year before; undefined where too many of them are not known. */
  readonly before?: { readonly from: Month; readonly to: Month }
  readonly top: readonly Compared[]
  /** Kinds that the person asked for and that are not among the most common. */
  readonly asked: readonly Compared[]
  /** Kinds that the person asked for and that are told of larger places only. */
  readonly held: readonly CrimeKind[]
  readonly all: Omit<Compared, 'kind' | 'share' | 'around'> & { readonly around?: number }
}

/** Violence and sexual offences are told of whole wards and boroughs only: never of a street or the few homes around a postcode (domain Annex A). */
export function isHeld(kind: CrimeKind, place: PlaceKind): boolean {
  return kind === 'violent-crime' && (place === 'street' || place === 'station' || place === 'small-area')
}

/** Compares the last twelve months with the twelve before and with the borough. Undefined where no month is known. */
export function compare(
  { here, around, kind: place }: Figures,
  asked: readonly CrimeKind[] = [],
): Comparison | undefined {
  const to = here.months.at(-1)
  if (to === undefined) return undefined
  const year = Array.from({ length: YEAR }, (_, index) => addMonths(to, index - YEAR + 1))
  const first = year.find((month) => here.months.includes(month)) ?? to
  const window = year.filter((month) => month >= first)
  const known = window.filter((month) => here.months.includes(month))
  const paired = known.filter((month) => here.months.includes(addMonths(month, -YEAR)))
  const compares = paired.length >= YEAR - MOST_MISSING
  const months = compares ? paired : known
  const earlier = compares ? months.map((month) => addMonths(month, -YEAR)) : undefined
  // The borough stands beside it only where all of these months are known of it too.
  const beside =
    around !== undefined && months.every((month) => around.counts.months.includes(month)) ? around.counts : undefined
  const one = (kind: CrimeKind) => compareKind(kind, here, months, earlier, beside)
  const shown = CRIME_KINDS.filter((kind) => !isHeld(kind, place))
  const top = shown
    .map(one)
    .filter(({ now }) => now > 0)
    .sort((a, b) => b.now - a.now)
    .slice(0, MOST_KINDS)
  const wanted = asked.filter((kind) => !top.some((told) => told.kind === kind))
  const now = sumOf(here, months)
  const before = earlier === undefined ? undefined : sumOf(here, earlier)
  return {
    from: months[0] ?? to,
    to,
    missing: window.filter((month) => !months.includes(month)),
    ...(earlier === undefined ? {} : { before: { from: earlier[0] ?? to, to: addMonths(to, -YEAR) } }),
    top,
    asked: wanted.filter((kind) => !isHeld(kind, place)).map(one),
    held: wanted.filter((kind) => isHeld(kind, place)),
    all: {
      now,
      ...(before === undefined ? {} : { before, change: changeOf(now, before) }),
      ...(beside === undefined ? {} : { around: sumOf(beside, months) }),
    },
  }
}

function compareKind(
  kind: CrimeKind,
  here: Counts,
  months: readonly Month[],
  earlier: readonly Month[] | undefined,
  around: Counts | undefined,
): Compared {
  const now = sumOf(here, months, kind)
  const before = earlier === undefined ? undefined : sumOf(here, earlier, kind)
  const share = inHundred(now, sumOf(here, months))
  const besideNow = around === undefined ? 0 : sumOf(around, months, kind)
  const besideShare = around === undefined ? undefined : inHundred(besideNow, sumOf(around, months))
  return {
    kind,
    now,
    ...(before === undefined ? {} : { before, change: changeOf(now, before) }),
    ...(share === undefined ? {} : { share }),
    ...(besideShare === undefined ? {} : { around: { now: besideNow, share: besideShare } }),
  }
}

/** Of every 100, rounded; undefined where there are too few to say so. */
function inHundred(part: number, whole: number): number | undefined {
  return whole < FEW ? undefined : Math.round((100 * part) / whole)
}

/** How a number moved. Counts differ by chance alone by about the root of their sum: twice that is not yet called a change. */
export function changeOf(now: number, before: number): Change {
  if (now < FEW || before < FEW) return { kind: 'few' }
  if (Math.abs(now - before) <= 2 * Math.sqrt(now + before)) return { kind: 'same' }
  const percent = Math.round((100 * (now - before)) / before)
  return percent === 0 ? { kind: 'same' } : { kind: 'moved', percent }
}
