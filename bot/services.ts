import { randomBytes } from 'node:crypto'
import type { Content } from '../dialogs/content.ts'
import type { ForceSettings, Services } from '../dialogs/engine/turn.ts'
import type { ForcePack } from '../dialogs/force.ts'
import type { SwitchedOffAt } from '../dialogs/switches.ts'
import { bankHolidaysOf } from '../knowledge/bank-holidays.ts'
import type { Recognise } from './recognise.ts'

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

/** What the engine needs to know of a force, out of its pack. */
export function forceSettings({ shortName, name, covers, limits, nation }: ForcePack): ForceSettings {
  return {
    name,
    shortName,
    ...(covers === undefined ? {} : { covers: covers.value }),
    draftMs: limits.draftMinutes.value * MINUTE_MS,
    savedMs: limits.savedDraftDays.value * DAY_MS,
    reportWithinDays: limits.reportWithinDays.value,
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
