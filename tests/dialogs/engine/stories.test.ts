import { describe, expect, it } from 'vitest'
import { realServices } from './real-services.ts'
import { FIRST_TEN } from './stories/first-ten.table.ts'
import { SET_ASIDE } from './stories/set-aside.table.ts'
import { shareFilled } from './stories/story-figures.ts'
import { walkStory } from './stories/walk-story.ts'

const services = await realServices()

describe.each([
  ['ten whole stories that the reading was written with', FIRST_TEN],
  ['ten whole stories that were set aside until it was written, and mended after one look', SET_ASIDE],
])('%s', (_, stories) => {
  it.each(
    stories.map((told) => [told.id, told] as const),
  )('%s ends in its form, with two fifths of it filled and nothing wrong', (_, told) => {
    const walk = walkStory(services, told)
    expect(walk.form).toBe(told.form)
    expect(walk.wrong).toEqual([])
    expect(shareFilled(walk)).toBeGreaterThanOrEqual(0.4)
  })
})
