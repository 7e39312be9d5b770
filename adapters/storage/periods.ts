import type { Periods } from './storage.ts'

const day = 24 * 60 * 60 * 1000

/** The periods where a force sets none: a handed-over report 7 days, a letter 1 day, an orphaned upload 1 hour (project standard on retention). */
export const DEFAULT_PERIODS: Periods = {
  handedOver: 7 * day,
  closed: 30 * day,
  letter: day,
  orphan: 60 * 60 * 1000,
  gone: 30 * day,
}
