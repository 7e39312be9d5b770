import { describe, expect, it } from 'vitest'
import { toInstant } from '../../../../dialogs/recognizers/london-time.ts'
import { readWhen } from '../../../../dialogs/recognizers/when/read-when.ts'
import { ANSWERS } from './answers.ts'
import { BESIDE } from './answers-beside.ts'
import { HELD_OUT } from './answers-held-out.ts'
import { IN_DETAIL } from './answers-in-detail.ts'
import { IN_FULL } from './answers-in-full.ts'
import { WITH_NOISE } from './answers-with-noise.ts'
import { shown } from './show-case.ts'

const FRIDAY = '2026-11-20T09:30'

describe('an answer to "When did it happen?"', () => {
  it.each(ANSWERS.map(([text, means, now = FRIDAY]) => [text, means, now] as const))('%s is %s', (text, means, now) => {
    expect(shown(readWhen(text, toInstant(now)))).toBe(means)
  })
})

describe('an answer that no rule was made for', () => {
  it.each(
    HELD_OUT.map(([text, means, now = FRIDAY]) => [text, means, now] as const),
  )('%s is %s', (text, means, now) => {
    expect(shown(readWhen(text, toInstant(now)))).toBe(means)
  })
})

describe('an answer with more in it than a time', () => {
  it.each(
    WITH_NOISE.map(([text, means, now = FRIDAY]) => [text, means, now] as const),
  )('%s is %s', (text, means, now) => {
    expect(shown(readWhen(text, toInstant(now)))).toBe(means)
  })
})

describe('an answer that leaves out, puts right or adds', () => {
  it.each(IN_FULL.map(([text, means, now = FRIDAY]) => [text, means, now] as const))('%s is %s', (text, means, now) => {
    expect(shown(readWhen(text, toInstant(now)))).toBe(means)
  })
})

describe('an answer of many times', () => {
  it('is asked again, as no one can tell which is meant', () => {
    const said = 'AB12 CDE half seven £1,250.50 '
    expect(readWhen(said, toInstant(FRIDAY)).ok).toBe(true)
    expect(readWhen(said.repeat(80), toInstant(FRIDAY)).ok).toBe(false)
  })
})

describe('an answer of which no part may be left out', () => {
  it.each(
    IN_DETAIL.map(([text, means, now = '2026-11-25T14:15']) => [text, means, now] as const),
  )('%s is %s', (text, means, now) => {
    expect(shown(readWhen(text, toInstant(now)))).toBe(means)
  })
})

describe('an answer whose words beside the time make it another', () => {
  it.each(BESIDE.map(([text, means, now = FRIDAY]) => [text, means, now] as const))('%s is %s', (text, means, now) => {
    expect(shown(readWhen(text, toInstant(now)))).toBe(means)
  })
})
