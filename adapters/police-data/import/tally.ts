import type { CrimeKind } from '../../../dialogs/area.ts'
import type { AreaWriter, NewPlace } from '../../../knowledge/area/area-source.ts'
import type { Month } from '../../../knowledge/area/months.ts'

/** Counts of one file, added up before they are written: as many as there are places, not as there are rows. */
export class Tally {
  readonly #counts = new Map<NewPlace, Map<number, number>>()
  readonly #places = new Map<string, NewPlace>()
  readonly #months = new Map<Month, number>()

  /** The place with this key, made the first time. */
  place(key: string, make: () => NewPlace): NewPlace {
    const before = this.#places.get(key)
    if (before !== undefined) return before
    const made = make()
    this.#places.set(key, made)
    this.#counts.set(made, new Map())
    return made
  }

  /** Adds to a count; `kind` is its position in `CRIME_KINDS`. */
  add(place: NewPlace, month: Month, kind: number, count: number): void {
    const counts = this.#counts.get(place)
    const cell = month * 100 + kind
    counts?.set(cell, (counts.get(cell) ?? 0) + count)
  }

  /** Adds to what a month holds in all, whether or not it has a place. */
  month(month: Month, count: number): void {
    this.#months.set(month, (this.#months.get(month) ?? 0) + count)
  }

  /** The months with all that they hold, in order. */
  months(): readonly (readonly [Month, number])[] {
    return [...this.#months].sort(([one], [other]) => one - other)
  }

  /** Writes the counts of these months under an origin. */
  write(writer: AreaWriter, origin: string, months: ReadonlySet<Month>, kinds: readonly CrimeKind[]): void {
    for (const [place, counts] of this.#counts) {
      for (const [cell, count] of counts) {
        const kind = kinds[cell % 100]
        const month = Math.floor(cell / 100)
        if (kind !== undefined && count > 0 && months.has(month)) writer.add(place, origin, month, kind, count)
      }
    }
  }
}
