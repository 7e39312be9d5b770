import { describe, expect, it } from 'vitest'
import { toInstant } from '../../../../dialogs/recognizers/london-time.ts'
import { findWhen } from '../../../../dialogs/recognizers/when/find-when.ts'
import { shownValue } from './show-case.ts'
import { HELD_OUT_STORIES, STORIES } from './stories.ts'

const FRIDAY = '2026-11-20T09:30'

const best = (text: string, now: string): string => {
  const first = findWhen(text, toInstant(now))[0]
  return first ? shownValue(first.value) : '-'
}

describe('a time told in a story', () => {
  it.each(STORIES.map(([text, means, now = FRIDAY]) => [text, means, now] as const))('%s: %s', (text, means, now) => {
    expect(best(text, now)).toBe(means)
  })

  it('is shown where it stands in the text', () => {
    const text = 'my bike was nicked last night from Example Road'
    const [found] = findWhen(text, toInstant(FRIDAY))
    expect(found?.text).toBe('last night')
    expect(text.slice(found?.start, found?.end)).toBe('last night')
  })

  it('comes with the other times that were told, the likelier first', () => {
    const found = findWhen('I bought it in June 2025. It was stolen on Tuesday at 8pm.', toInstant(FRIDAY))
    expect(found.map((each) => shownValue(each.value))).toEqual(['2026-11-17T20:00', '2025-06-01 to 2025-06-30'])
  })
})

describe('a time told in a story that no rule was made for', () => {
  it.each(
    HELD_OUT_STORIES.map(([text, means, now = FRIDAY]) => [text, means, now] as const),
  )('%s: %s', (text, means, now) => {
    expect(best(text, now)).toBe(means)
  })
})
