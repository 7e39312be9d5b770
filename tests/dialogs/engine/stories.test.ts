import { describe, expect, it } from 'vitest'
import { realServices } from './real-services.ts'
import { FIRST_TEN } from './stories/first-ten.table.ts'
import { SET_ASIDE } from './stories/set-aside.table.ts'
import { type StoryWalk, walkStory } from './stories/walk-story.ts'

const services = await realServices()
const share = ({ filled, asked }: StoryWalk) => filled.length / (filled.length + asked.length)
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

describe('ten whole stories, told at the front door', () => {
  it.each(
    FIRST_TEN.map((told) => [told.id, told] as const),
  )('%s ends in its form, with two fifths of it filled', (_, told) => {
    const walk = walkStory(services, told)
    expect(walk.form).toBe(told.form)
    expect(walk.wrong).toEqual([])
    expect(share(walk)).toBeGreaterThanOrEqual(0.4)
  })
})

describe('ten whole stories that were set aside while the reading was written', () => {
  const walks = SET_ASIDE.map((told) => ({ told, walk: walkStory(services, told) }))
  const arrived = walks.filter(({ told, walk }) => walk.form === told.form)

  it('end in their form, each of them', () => {
    expect(walks.filter((one) => !arrived.includes(one)).map(({ told }) => told.form)).toEqual([])
  })

  it('fill two fifths of their form in the middle', () => {
    expect(median(arrived.map(({ walk }) => share(walk)))).toBeGreaterThanOrEqual(0.4)
  })

  it('have at most one field in fifty filled with what they do not tell', () => {
    const filled = arrived.flatMap(({ walk }) => walk.filled)
    const wrong = arrived.flatMap(({ walk }) => walk.wrong)
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(filled.length / 50)
  })
})
