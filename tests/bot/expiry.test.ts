import { describe, expect, it } from 'vitest'
import { expiry } from '../../bot/expiry.ts'
import type { ConversationState, Matter } from '../../dialogs/engine/state.ts'
import { newState, readState } from '../../dialogs/engine/upgrade.ts'
import { DEFAULT_FORCE } from '../dialogs/engine/real-services.ts'

const NOW = Date.parse('2026-11-23T10:00:00Z')
const HOUR = 3_600_000
const DAY = 24 * HOUR
const fresh = newState('webchat', 'en-GB', NOW)
const matter = (until: number, code = 'KMNP74XR9D'): Matter => ({
  kind: 'form',
  id: 'kitchen-sink-form',
  answers: {},
  startedAt: fresh.startedAt,
  saved: { code, until: new Date(until).toISOString() },
})
const after = (change: Partial<ConversationState>) => expiry({ ...fresh, ...change }, DEFAULT_FORCE, NOW) - NOW

describe('how long a conversation is kept', () => {
  it.each([
    ['an hour', {}, HOUR],
    ['until the time that was told for a saved draft', { matter: matter(NOW + 3 * DAY) }, 3 * DAY],
    [
      'until the longest, where one was put aside',
      { aside: [matter(NOW + DAY), matter(NOW + 2 * DAY, 'KNP874XR9D')] },
      2 * DAY,
    ],
    ['an hour more, where someone is still at it when that time is over', { matter: matter(NOW + 60_000) }, HOUR],
    ['a minute once it was left', { ended: true as const, matter: matter(NOW + DAY) }, 60_000],
    [
      'for news of what was sent',
      { sent: [{ reference: 'r', form: 'f', at: fresh.startedAt, status: 'queued' as const }] },
      7 * DAY,
    ],
  ])('is %s', (_, change, expected) => {
    expect(after(change)).toBe(expected)
  })

  it('is still the longer period for a draft that an earlier version saved without a code', () => {
    const old = readState({ ...JSON.parse(JSON.stringify(fresh)), saved: true })
    expect(expiry(old, DEFAULT_FORCE, NOW) - NOW).toBe(7 * DAY)
  })
})
