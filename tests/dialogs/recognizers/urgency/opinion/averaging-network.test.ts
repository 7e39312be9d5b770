import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createNetworkJudge } from '../../../../../dialogs/recognizers/urgency/opinion/averaging-network.ts'
import { learnNetwork } from '../../../../../dialogs/recognizers/urgency/opinion/learn-network.ts'
import { LEVELS } from '../../../../../dialogs/recognizers/urgency/opinion/levels.ts'
import { withNetwork } from '../../../../../dialogs/recognizers/urgency/opinion/opinion.ts'
import { wordRowsOf } from '../../../../../dialogs/recognizers/urgency/opinion/word-rows.ts'

// Neither word tells by itself: only together are a knife and a street danger, and a drawer and a hand.
const told = [
  ['knife street', 0],
  ['knife drawer', 3],
  ['hand drawer', 0],
  ['hand street', 3],
] as const
const lines = Array.from({ length: 100 }, () => told).flat()
const said = lines.map(([text]) => text.split(' '))
const labels = lines.map(([, label]) => label)

function learned(which = Int32Array.from(lines.keys())) {
  const { table, known, rows } = wordRowsOf(said)
  return { words: table, weights: learnNetwork(rows, labels, known, which) }
}

describe('the network of averaged words', () => {
  it('learns what words mean together where neither tells alone', () => {
    const judge = createNetworkJudge(learned())
    for (const [text, label] of told) {
      const { levels } = judge(text.split(' '))
      expect([text, levels.indexOf(Math.max(...levels))]).toEqual([text, label])
    }
  })

  it('gives the same weights for the same lines, and others for others', () => {
    expect(learned().weights).toEqual(learned().weights)
    expect(learned(Int32Array.from([0, 1, 2])).weights).not.toEqual(learned().weights)
  })

  it('gives shares that come to one for any words, and says how many it knows', () => {
    const judge = createNetworkJudge(learned())
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom('knife', 'street'), fc.string({ unit: 'binary' }))), (words) => {
        const { levels, known } = judge(words)
        expect(levels.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1)
        expect(known).toBeGreaterThanOrEqual(0)
        expect(known).toBeLessThanOrEqual(1)
      }),
    )
    expect(judge([]).known).toBe(0)
    expect(judge(['knife', 'zzz']).known).toBe(0.5)
  })

  it('learns nothing of no lines, and still judges', () => {
    const judge = createNetworkJudge(learned(Int32Array.of()))
    expect(judge(['knife']).levels).toHaveLength(LEVELS.length)
  })
})

describe('both opinions together', () => {
  const linear = [0.2, 0.1, 0.1, 0.6]

  it('are those of the linear model alone where the network knows no word', () => {
    const both = withNetwork(linear, { levels: Float64Array.of(0.97, 0.01, 0.01, 0.01), known: 0 })
    for (const [at, share] of linear.entries()) expect(both[at]).toBeCloseTo(share, 4)
  })

  it('lean to the network where it is sure', () => {
    const both = withNetwork(linear, { levels: Float64Array.of(0.97, 0.01, 0.01, 0.01), known: 1 })
    expect(both[0]).toBeGreaterThan(0.4)
    expect(both[3]).toBeLessThan(0.5)
  })
})
