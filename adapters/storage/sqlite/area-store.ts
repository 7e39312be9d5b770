import type { AnswerCache, ImportedAreas } from '../../../knowledge/area/area-source.ts'
import { SqliteAreaAnswers } from './area-answers.ts'
import { openAreaDatabase } from './area-database.ts'
import { SqliteImportedAreas } from './imported-areas.ts'

/** The figures that were imported, and the answers of the live service. */
export interface AreaStore {
  readonly areas: ImportedAreas
  readonly answers: AnswerCache
  close(): void
}

/** Opens the store of area figures for reading. Throws STORE_UNAVAILABLE where the disk does not let it. */
export function openAreaStore(dataDir: string): AreaStore {
  const database = openAreaDatabase(dataDir)
  return {
    areas: new SqliteImportedAreas(database),
    answers: new SqliteAreaAnswers(database),
    close: () => database.close(),
  }
}
