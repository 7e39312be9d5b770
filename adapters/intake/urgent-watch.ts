import type { OutboxItem } from '../../dialogs/ports.ts'

/** An urgent report that the intake has not within this time is late: "call 101 now" (the force's rule for P0 and P1). */
const LATE_AFTER = 60_000
/** One that is late already when it is first seen, after a restart, is tried once before the person is told. */
const GRACE = 2000

/** Watches the urgent submissions that are on their way. */
export interface UrgentWatch {
  see(item: OutboxItem, now: number): void
  /** Received or refused: nothing more to watch. */
  done(reference: string): void
  /** Those that are late now and were not given before. */
  late(now: number): readonly OutboxItem[]
  /** The person could not be told: give it again. */
  again(item: OutboxItem, at: number): void
  /** When the next one becomes late. */
  next(): number | undefined
}

/** Makes a watch that knows nothing yet. */
export function createUrgentWatch(): UrgentWatch {
  const waiting = new Map<string, { readonly item: OutboxItem; readonly at: number }>()
  const told = new Set<string>()
  return {
    see(item, now) {
      const { reference } = item
      if (item.priority !== 'urgent-review' || item.status !== 'queued') return
      if (told.has(reference) || waiting.has(reference)) return
      const lateAt = item.createdAt + LATE_AFTER
      waiting.set(reference, { item, at: lateAt > now ? lateAt : now + GRACE })
    },
    done(reference) {
      waiting.delete(reference)
      told.delete(reference)
    },
    late(now) {
      const late = [...waiting.values()].filter(({ at }) => at <= now).map(({ item }) => item)
      for (const { reference } of late) {
        waiting.delete(reference)
        told.add(reference)
      }
      return late
    },
    again(item, at) {
      if (!told.delete(item.reference)) return
      waiting.set(item.reference, { item, at })
    },
    next() {
      let next: number | undefined
      for (const { at } of waiting.values()) next = next === undefined ? at : Math.min(next, at)
      return next
    },
  }
}
