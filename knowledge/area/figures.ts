import type { CrimeKind } from '../../dialogs/area.ts'
import type { Month } from './months.ts'

/** How large a place is: what may be said of it depends on it. */
export type PlaceKind = 'ward' | 'neighbourhood' | 'borough' | 'small-area' | 'street' | 'station'

/** Where figures come from, for the line that names the source, and what they leave out. */
export interface FigureSource {
  readonly name: string
  /** When they were asked for or imported, in milliseconds since 1970. */
  readonly at: number
  /** The service did not answer now: these are from an earlier time. */
  readonly stale?: true
  /** Crimes are put on a point in the street, never on an address. */
  readonly points: boolean
  /** What is not in them, in a sentence. */
  readonly lacks?: string
}

/** Counts of one place: how many of each kind in each month. A month that is not in `months` is not known, which is not the same as none. */
export interface Counts {
  readonly months: readonly Month[]
  readonly count: ReadonlyMap<CrimeKind, ReadonlyMap<Month, number>>
}

/** The figures of a place, and of the borough around it from the same source. */
export interface Figures {
  readonly name: string
  readonly kind: PlaceKind
  readonly source: FigureSource
  readonly here: Counts
  readonly around?: { readonly name: string; readonly counts: Counts }
}

/** Makes counts from rows of kind, month and number. Rows of the same kind and month are added up. */
export function countsOf(
  months: readonly Month[],
  rows: Iterable<{ readonly kind: CrimeKind; readonly month: Month; readonly count: number }>,
): Counts {
  const count = new Map<CrimeKind, Map<Month, number>>()
  for (const { kind, month, count: more } of rows) {
    const byMonth = count.get(kind) ?? new Map<Month, number>()
    count.set(kind, byMonth)
    byMonth.set(month, (byMonth.get(month) ?? 0) + more)
  }
  return { months: [...months].sort((one, other) => one - other), count }
}

/** How many of a kind there were in these months; of all kinds, where none is given. */
export function sumOf({ count }: Counts, months: readonly Month[], kind?: CrimeKind): number {
  const wanted = kind === undefined ? [...count.values()] : [count.get(kind) ?? new Map<Month, number>()]
  return wanted.reduce((sum, byMonth) => sum + months.reduce((so, month) => so + (byMonth.get(month) ?? 0), 0), 0)
}
