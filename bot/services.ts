import { randomBytes } from 'node:crypto'
import type { Content } from '../dialogs/content.ts'
import type { ForceSettings, Services } from '../dialogs/engine/turn.ts'
import type { SwitchedOffAt } from '../dialogs/switches.ts'
import { bankHolidaysOf } from '../knowledge/bank-holidays.ts'
import type { Config } from './config.ts'
import type { Recognise } from './recognise.ts'

/** What differs from force to force, out of the settings. */
export function forceSettings(
  config: Pick<Config, 'draftMs' | 'savedMs' | 'reportWithinDays' | 'nation'>,
): ForceSettings {
  const { draftMs, savedMs, reportWithinDays, nation } = config
  return {
    draftMs,
    savedMs,
    reportWithinDays,
    holidays: bankHolidaysOf(nation === 'england-and-wales' ? 'england-wales' : nation),
    nationHolidays: {
      england: bankHolidaysOf('england-wales'),
      wales: bankHolidaysOf('england-wales'),
      scotland: bankHolidaysOf('scotland'),
      'northern-ireland': bankHolidaysOf('northern-ireland'),
    },
  }
}

/** What the dialogs may use. Without `switchedOff` everything is taken. */
export function createServices(
  content: Content,
  recognise: Recognise,
  force: ForceSettings,
  switchedOff: SwitchedOffAt = () => undefined,
): Services {
  return { content, recognise, force, switchedOff, random: (bytes) => randomBytes(bytes) }
}
