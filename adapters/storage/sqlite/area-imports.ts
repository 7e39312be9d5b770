import { CRIME_KINDS, type CrimeKind } from '../../../dialogs/area.ts'
import type { AreaImports, AreaWriter, NewPlace } from '../../../knowledge/area/area-source.ts'
import type { Month } from '../../../knowledge/area/months.ts'
import { placeKey } from '../../../knowledge/area/place-name.ts'
import { openAreaDatabase } from './area-database.ts'
import { integer } from './cells.ts'
import type { Database } from './database.ts'
import { asUnavailable } from './failure.ts'

/**
 * A force's figures of a borough are whole where it recorded at least this many crimes a month in each small area in which it
 * recorded any. England and Wales have about 13; a neighbouring force's few cases make less than 1.
 */
const WHOLE_FROM = 3
/** How many places are remembered by their number during an import. */
const MOST_IDS = 100_000
/** The railway police record everywhere and cover no borough. */
const NOWHERE_WHOLE = 'street:btp'

/** Opens the store of area figures for an import. */
export function openAreaImports(dataDir: string): AreaImports {
  const database = openAreaDatabase(dataDir)
  // 64 MB: the counts of a month lie all over the file.
  database.pragma('cache_size=-65536')
  return {
    async importing(work) {
      try {
        database.execute('BEGIN IMMEDIATE')
        const result = await work(writer(database))
        findCovered(database)
        database.execute('COMMIT')
        return result
      } catch (error) {
        if (database.inTransaction) database.execute('ROLLBACK')
        throw asUnavailable(error)
      }
    },
    close: () => database.close(),
  }
}

function writer(database: Database): AreaWriter {
  const ids = new Map<string, number>()
  const upsert = database.query(
    `INSERT INTO area_places (kind, code, name, within, words, latitude, longitude) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (kind, code) DO UPDATE SET name = excluded.name, within = excluded.within, words = excluded.words,
       latitude = coalesce(excluded.latitude, latitude), longitude = coalesce(excluded.longitude, longitude)
     RETURNING id`,
  )
  const counted = database.query(
    `INSERT INTO area_counts (place, origin, month, kind, count) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (place, origin, month, kind) DO UPDATE SET count = count + excluded.count`,
  )
  const idOf = ({ kind, code, name, within, latitude, longitude }: NewPlace): number => {
    const key = `${kind}|${code}`
    const before = ids.get(key)
    if (before !== undefined) return before
    const row = upsert.first(kind, code, name, within, ` ${placeKey(name)} `, latitude ?? null, longitude ?? null)
    const id = integer(row?.[0])
    // All of a country's streets would fill the memory; those that come again are only asked for anew.
    if (ids.size >= MOST_IDS) ids.clear()
    ids.set(key, id)
    return id
  }
  return {
    begin(origin: string, month: Month, now: number) {
      const before = database.query('SELECT 1 FROM area_months WHERE origin = ? AND month = ?').first(origin, month)
      // There is no index for this: it would double the file, for the sake of imports that are repeated.
      if (before !== undefined)
        database.query('DELETE FROM area_counts WHERE origin = ? AND month = ?').run(origin, month)
      database
        .query('INSERT OR REPLACE INTO area_months (origin, month, imported_at) VALUES (?, ?, ?)')
        .run(origin, month, now)
    },
    add(place: NewPlace, origin: string, month: Month, kind: CrimeKind, count: number) {
      counted.run(idOf(place), origin, month, CRIME_KINDS.indexOf(kind), count)
    },
  }
}

/** Works out anew in which boroughs each force's street-level figures are whole. */
function findCovered(database: Database): void {
  database.execute('DELETE FROM area_covers')
  database
    .query(
      `INSERT INTO area_covers (within, origin, counted)
       SELECT p.within, c.origin, sum(c.count) FROM area_counts c JOIN area_places p ON p.id = c.place
       WHERE p.kind = 'small-area' AND c.origin LIKE 'street:%' AND c.origin <> ?
       GROUP BY p.within, c.origin
       HAVING sum(c.count) >= ? * count(DISTINCT c.place) * (SELECT count(*) FROM area_months m WHERE m.origin = c.origin)`,
    )
    .run(NOWHERE_WHOLE, WHOLE_FROM)
}
