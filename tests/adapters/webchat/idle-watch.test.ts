import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { IdleWatch } from '../../../adapters/webchat/page/idle-watch.ts'

const MINUTE = 60_000
beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A watch over a server that keeps answers for so long after the last word. `said` may be in another tab. */
function watched(wholeMs: number) {
  const at = { end: Date.now() + wholeMs, asked: 0, draft: true, works: true, warned: undefined as number | undefined }
  const watch = new IdleWatch({
    async keptFor() {
      at.asked += 1
      return at.works ? Math.max(0, at.end - Date.now()) : undefined
    },
    hasDraft: () => at.draft,
    warn: (left) => {
      at.warned = Math.round(left / 1000)
    },
    calm: () => {
      at.warned = undefined
    },
  })
  const says = () => {
    at.end = Date.now() + wholeMs
    watch.heard()
  }
  says()
  return { at, watch, says, pass: (ms: number) => vi.advanceTimersByTimeAsync(ms) }
}

describe('unsent answers', () => {
  it('that are kept for an hour are warned of half an hour before their end', async () => {
    const { at, pass } = watched(60 * MINUTE)
    await pass(29 * MINUTE)
    expect(at.warned).toBeUndefined()
    await pass(MINUTE + 1)
    expect(at.warned).toBe(1_800)
  })

  it.each([
    2, 20, 59,
  ])('that are kept for %d minutes are warned of at half of that, never less than 20 seconds before', async (minutes) => {
    const { at, pass } = watched(minutes * MINUTE)
    await pass((minutes / 2) * MINUTE + 1)
    expect(at.warned).toBe(minutes * 30)
    expect(at.warned).toBeGreaterThanOrEqual(20)
  })

  it('get more time by any word, ten times and more', async () => {
    const { at, says, pass } = watched(60 * MINUTE)
    for (let time = 0; time < 12; time += 1) {
      await pass(31 * MINUTE)
      expect(at.warned).toBe(1_800)
      says()
      expect(at.warned).toBeUndefined()
    }
  })

  it('are not warned of while they are kept for days, as after saving', async () => {
    const { at, watch, pass } = watched(60 * MINUTE)
    await pass(1)
    at.end = Date.now() + 7 * 24 * 60 * MINUTE
    watch.heard()
    await pass(24 * 60 * MINUTE)
    expect(at.warned).toBeUndefined()
    expect(at.asked).toBe(2)
    await pass(6 * 24 * 60 * MINUTE)
    expect(at.warned).toBe(1_800)
  })

  it('are not warned of where there are none', async () => {
    const { at, pass } = watched(60 * MINUTE)
    at.draft = false
    await pass(59 * MINUTE)
    expect(at.warned).toBeUndefined()
  })

  it('are warned of though the server could not be asked for a while', async () => {
    const { at, pass } = watched(60 * MINUTE)
    await pass(1)
    at.works = false
    await pass(35 * MINUTE)
    expect(at.warned).toBeUndefined()
    at.works = true
    await pass(MINUTE)
    expect(at.warned).toBeGreaterThan(20 * 60)
  })

  it('are looked for once more after their end, so that their going is told', async () => {
    const { at, pass } = watched(60 * MINUTE)
    await pass(30 * MINUTE + 1)
    const before = at.asked
    await pass(30 * MINUTE + 71_000)
    expect(at.asked).toBe(before + 1)
  })

  it('are asked about twice in an hour, and no more after the page is left', async () => {
    const { at, watch, pass } = watched(60 * MINUTE)
    await pass(59 * MINUTE)
    expect(at.asked).toBe(2)
    watch.stop()
    await pass(10 * 60 * MINUTE)
    expect(at.asked).toBe(2)
  })
})
