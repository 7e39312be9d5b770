import type { Log } from '../adapters/log/logger.ts'
import { JsonClient } from '../adapters/police-data/json-client.ts'
import { createLiveAreas } from '../adapters/police-data/live-areas.ts'
import { POLICE_PACE, POSTCODES_PACE } from '../adapters/police-data/pace.ts'
import { createPlaceFinder } from '../adapters/police-data/place-finder.ts'
import { openAreaStore } from '../adapters/storage/sqlite/area-store.ts'
import type { AreaLookUp } from '../dialogs/area.ts'
import type { Clock } from '../dialogs/ports.ts'
import { createAreaLookUp } from '../knowledge/area/look-up.ts'
import type { Config } from './config.ts'

/** The sources of "your area" as the settings have them. `close` ends what is on its way. */
export interface Areas {
  readonly lookUp: AreaLookUp
  close(): void
}

/** Opens what was imported, and the live services where their addresses are set. Throws STORE_UNAVAILABLE where the disk does not let it. */
export function openAreas({ dataDir, policeData, postcodes }: Config, log: Log, clock: Clock): Areas {
  const store = openAreaStore(dataDir)
  const failed = () => log.warn('area.unanswered')
  const now = () => clock.now()
  const police = policeData === undefined ? undefined : new JsonClient({ url: policeData, pace: POLICE_PACE, failed })
  const places = postcodes === undefined ? undefined : new JsonClient({ url: postcodes, pace: POSTCODES_PACE, failed })
  const lookUp = createAreaLookUp({
    imported: store.areas,
    ...(places === undefined ? {} : { finder: createPlaceFinder(places, now) }),
    ...(police === undefined ? {} : { live: createLiveAreas(police, store.answers, now) }),
    report: (error) => log.error('area.failed', { error }),
  })
  return {
    lookUp,
    close() {
      police?.close()
      places?.close()
      store.close()
    },
  }
}
