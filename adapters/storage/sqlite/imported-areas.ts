import { CRIME_KINDS, type CrimeKind } from '../../../dialogs/area.ts'
import type { ImportedAreas, ImportedPlace } from '../../../knowledge/area/area-source.ts'
import { type Counts, countsOf, type FigureSource, type Figures } from '../../../knowledge/area/figures.ts'
import type { Month } from '../../../knowledge/area/months.ts'
import { integer, optional, type Row, text } from './cells.ts'
import type { Database } from './database.ts'

/** The origin of the Metropolitan Police's ward file. All others are `street:` and a force's id. */
export const MET_WARDS = 'met-ward'
const RAIL = 'street:btp'
const FIELDS = 'id, kind, code, name, within, latitude, longitude'
const KINDS = ['ward', 'borough', 'small-area', 'street', 'station'] as const

/** A count as it lies in the store. */
interface Stored {
  readonly origin: string
  readonly month: Month
  readonly kind: CrimeKind
  readonly count: number
}

/** Reads the imported figures out of SQLite. */
export class SqliteImportedAreas implements ImportedAreas {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  any(): boolean {
    return this.#database.query('SELECT 1 FROM area_months LIMIT 1').first() !== undefined
  }

  named(key: string, limit: number): readonly ImportedPlace[] {
    const whole = this.#database
      .query(`SELECT ${FIELDS} FROM area_places WHERE words = ? LIMIT ?`)
      .all(` ${key} `, limit)
      .flatMap(placeOf)
    // A street alone may be named after the part of town that is meant: "Holborn" is a street, and in the name of a ward.
    if (whole.some(({ kind }) => kind !== 'street')) return whole
    const plain = key.replace(/[%_\\]/g, '')
    const parts = this.#database
      .query(
        `SELECT ${FIELDS} FROM area_places WHERE kind IN ('ward', 'borough', 'station') AND words LIKE ? ORDER BY kind, name LIMIT ?`,
      )
      .all(`% ${plain} %`, limit)
    return [...whole, ...parts.flatMap(placeOf)]
  }

  coded(kind: 'ward' | 'small-area', code: string): ImportedPlace | undefined {
    const found = this.#database
      .query(`SELECT ${FIELDS} FROM area_places WHERE kind = ? AND code = ?`)
      .first(kind, code)
    return found === undefined ? undefined : placeOf(found)[0]
  }

  covers(place: ImportedPlace): boolean {
    return this.#home(place) !== undefined
  }

  figures(place: ImportedPlace): Omit<Figures, 'name'> | undefined {
    const home = this.#home(place)
    if (home === undefined) return undefined
    const stored = this.#counts(place.id)
    const { months, at } = this.#months(home)
    if (months.length === 0) return undefined
    // Another force's few cases are counted too, where all the same months of it are there: else two years would not compare.
    const others = [...new Set(stored.map(({ origin }) => origin))].filter(
      (origin) => origin !== home && origin.startsWith('street:') && home !== MET_WARDS && this.#has(origin, months),
    )
    const origins = [home, ...others]
    const around = place.kind === 'borough' ? undefined : this.#borough(place.within)
    const rail = home !== MET_WARDS && this.#has(RAIL, months)
    return {
      kind: place.kind,
      source: sourceOf(home, at, rail),
      here: countsFrom(stored, origins, months),
      ...(around === undefined
        ? {}
        : { around: { name: around.name, counts: countsFrom(this.#counts(around.id), origins, months) } }),
    }
  }

  /** The origin whose figures are whole for a place: its own ward file, or the force that covers the borough. */
  #home({ id, kind, within }: ImportedPlace): string | undefined {
    const wards =
      this.#database.query('SELECT 1 FROM area_counts WHERE place = ? AND origin = ? LIMIT 1').first(id, MET_WARDS) !==
      undefined
    const street = this.#database
      .query('SELECT origin FROM area_covers WHERE within = ? ORDER BY counted DESC LIMIT 1')
      .first(within)
    const covering = optional(street?.[0], text)
    if (kind === 'ward' || covering === undefined) return wards ? MET_WARDS : undefined
    if (!wards) return covering
    const newest = (origin: string) => this.#months(origin).months.at(-1) ?? 0
    return newest(covering) >= newest(MET_WARDS) ? covering : MET_WARDS
  }

  #borough(name: string): ImportedPlace | undefined {
    const found = this.#database
      .query(`SELECT ${FIELDS} FROM area_places WHERE kind = 'borough' AND name = ?`)
      .first(name)
    return found === undefined ? undefined : placeOf(found)[0]
  }

  #months(origin: string): { readonly months: readonly Month[]; readonly at: number } {
    const rows = this.#database
      .query('SELECT month, imported_at FROM area_months WHERE origin = ? ORDER BY month')
      .all(origin)
    return {
      months: rows.map(([month]) => integer(month)),
      at: Math.max(0, ...rows.map(([, imported]) => integer(imported))),
    }
  }

  #has(origin: string, months: readonly Month[]): boolean {
    const known = new Set(this.#months(origin).months)
    return months.every((month) => known.has(month))
  }

  #counts(place: number): readonly Stored[] {
    return this.#database
      .query('SELECT origin, month, kind, count FROM area_counts WHERE place = ?')
      .all(place)
      .flatMap(([origin, month, kind, count]) => {
        const known = CRIME_KINDS[integer(kind)]
        return known === undefined
          ? []
          : [{ origin: text(origin), month: integer(month), kind: known, count: integer(count) }]
      })
  }
}

function countsFrom(stored: readonly Stored[], origins: readonly string[], months: readonly Month[]): Counts {
  return countsOf(
    months,
    stored.filter(({ origin }) => origins.includes(origin)),
  )
}

function sourceOf(home: string, at: number, rail: boolean): FigureSource {
  if (home === MET_WARDS)
    return {
      name: 'Metropolitan Police, by ward, from the London Datastore',
      at,
      points: false,
      lacks: 'Antisocial behaviour is not in them, nor crime on trains and the Tube.',
    }
  const lacks = rail ? {} : { lacks: 'Crime on trains and at stations is not in them.' }
  return { name: 'data.police.uk, street-level crime', at, points: true, ...lacks }
}

function placeOf([id, kind, code, name, within, latitude, longitude]: Row): readonly ImportedPlace[] {
  const known = KINDS.find((one) => one === kind)
  if (known === undefined) return []
  const point = typeof latitude === 'number' && typeof longitude === 'number' ? { latitude, longitude } : {}
  return [{ id: integer(id), kind: known, code: text(code), name: text(name), within: text(within), ...point }]
}
