import { describe, expect, it } from 'vitest'
import { heedQuestion, onlyAnswered, withoutCounts } from '../../../../dialogs/recognizers/intent/prior.ts'

describe('what a class gains by its many lines', () => {
  const linear = { classes: 3, weights: new Float32Array(3), bias: new Float32Array([1, 1, 1]) }

  it('is partly taken back, and nothing from "none of these"', () => {
    const [many = 0, few = 0, none = 0] = withoutCounts(linear, [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 2, 2, 2]).bias
    expect(many).toBeLessThan(1)
    expect(few).toBeGreaterThan(1)
    expect(many + few).toBeCloseTo(2)
    expect(none).toBe(1)
  })

  it('changes nothing where all have as many', () => {
    expect([...withoutCounts(linear, [0, 1, 2]).bias]).toEqual([1, 1, 1])
  })

  it('leaves what was learned as it is', () => {
    withoutCounts(linear, [0, 0, 1])
    expect([...linear.bias]).toEqual([1, 1, 1])
  })
})

describe('a question', () => {
  const answered = onlyAnswered([
    { members: [{ kind: 'flow' }, { kind: 'article' }] },
    { members: [{ kind: 'article' }] },
  ])

  it('speaks for what can only be answered', () => {
    expect([...heedQuestion(new Float64Array([1, 1, 1]), answered, 'how long do you keep it')]).toEqual([1, 2, 1])
  })

  it('is not seen in what tells what happened', () => {
    expect([...heedQuestion(new Float64Array([1, 1, 1]), answered, 'my bike is gone')]).toEqual([1, 1, 1])
  })
})
