import { describe, expect, it } from 'vitest'
import { heedQuestion, onlyAnswered, takenBack } from '../../../../dialogs/recognizers/intent/prior.ts'

describe('what a class gains by its many lines', () => {
  it('is partly taken back, and nothing from "none of these"', () => {
    const [many = 0, few = 0, none] = takenBack([0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 2, 2, 2], 3)
    expect(many).toBeGreaterThan(0)
    expect(few).toBeLessThan(0)
    expect(many + few).toBeCloseTo(0)
    expect(none).toBe(0)
  })

  it('is nothing where all have as many', () => {
    expect([...takenBack([0, 1, 2], 3)]).toEqual([0, 0, 0])
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
