import type { ForcePack } from '../dialogs/force.ts'
import { forces } from '../knowledge/forces.ts'
import type { Config } from './config.ts'

/** The pack that the settings name, with the figures that they set in its place. */
export function forceOf(
  config: Pick<Config, 'force' | 'reportWithinDays' | 'draftMinutes' | 'savedDraftDays' | 'nation'>,
): ForcePack {
  const pack = forces.find(({ id }) => id === config.force) ?? forces[0]
  const { limits } = pack
  const set = <Name extends keyof ForcePack['limits']>(name: Name, value: number | undefined) => ({
    ...limits[name],
    value: value ?? limits[name].value,
  })
  return {
    ...pack,
    nation: config.nation ?? pack.nation,
    limits: {
      ...limits,
      reportWithinDays: set('reportWithinDays', config.reportWithinDays),
      draftMinutes: set('draftMinutes', config.draftMinutes),
      savedDraftDays: set('savedDraftDays', config.savedDraftDays),
    },
  }
}
