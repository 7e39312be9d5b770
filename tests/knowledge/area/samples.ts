import type { CrimeKind } from '../../../dialogs/area.ts'
import { type Counts, countsOf, type Figures, type PlaceKind } from '../../../knowledge/area/figures.ts'
import { addMonths, type Month } from '../../../knowledge/area/months.ts'

/** Months that end with `last`, so many of them. */
export function monthsTo(last: Month, many: number): readonly Month[] {
  return Array.from({ length: many }, (_, index) => addMonths(last, index - many + 1))
}

/** Counts in which each kind has the same number in each month of the last year, and another in each before. */
export function steady(
  months: readonly Month[],
  kinds: Readonly<Partial<Record<CrimeKind, readonly [now: number, before: number]>>>,
): Counts {
  const last = months.at(-1) ?? 0
  const rows = Object.entries(kinds).flatMap(([kind, [now, before]]) =>
    months.map((month) => ({ kind: asKind(kind), month, count: month > addMonths(last, -12) ? now : before })),
  )
  return countsOf(months, rows)
}

function asKind(kind: string): CrimeKind {
  // The keys of the record are kinds; Object.entries forgets that.
  const known: readonly CrimeKind[] = [
    'bicycle-theft',
    'burglary',
    'drugs',
    'other-theft',
    'robbery',
    'shoplifting',
    'violent-crime',
  ]
  return known.find((one) => one === kind) ?? 'other-crime'
}

/** Invented figures of a ward in a borough. */
export function figures(here: Counts, more: { readonly kind?: PlaceKind; readonly around?: Counts } = {}): Figures {
  return {
    name: 'Mill Lane ward, Exampleton',
    kind: more.kind ?? 'ward',
    source: { name: 'invented figures', at: Date.parse('2026-11-20T09:30:00Z'), points: true },
    here,
    ...(more.around === undefined ? {} : { around: { name: 'Exampleton', counts: more.around } }),
  }
}
