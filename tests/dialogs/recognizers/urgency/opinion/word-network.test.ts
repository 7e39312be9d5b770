import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LEVELS, type Level } from '../../../../../dialogs/recognizers/urgency/opinion/levels.ts'
import { networkLinesOf } from '../../../../../dialogs/recognizers/urgency/opinion/network-lines.ts'
import { withNetwork } from '../../../../../dialogs/recognizers/urgency/opinion/opinion.ts'
import { MOST_WORDS } from '../../../../../dialogs/recognizers/urgency/opinion/patterns.ts'
import { trainNetwork } from '../../../../../dialogs/recognizers/urgency/opinion/train-opinion.ts'
import {
  createNetworkJudge,
  type NetworkJudgement,
  type WordNetwork,
} from '../../../../../dialogs/recognizers/urgency/opinion/word-network.ts'

// No word tells by itself, and the four lines have the same words two by two: only their order does.
const told: readonly (readonly [string, Level])[] = [
  ['the dog bit the man', 'emergency'],
  ['the man bit the dog', 'none'],
  ['he is not out', 'crisis'],
  ['is he not out', 'safeguarding'],
]
const lines = Array.from({ length: 200 }, () => told)
  .flat()
  .map(([text, level]) => ({ text, level, writer: 'one' }))
/** A judge of texts that are one part. */
function judgeOf(network: WordNetwork): (said: readonly string[]) => NetworkJudgement {
  const judge = createNetworkJudge(network)
  return (said) => judge([said])[0] ?? expect.fail('A text has a judgement.')
}

const network = trainNetwork(networkLinesOf(lines))

describe('the network over words', () => {
  it('learns what the same words mean in another order', () => {
    const judge = judgeOf(network)
    for (const [text, level] of told) {
      const { levels } = judge(text.split(' '))
      expect([text, LEVELS[levels.indexOf(Math.max(...levels))]]).toEqual([text, level])
    }
  })

  it('gives the same numbers for the same lines, and others for others', () => {
    expect(trainNetwork(networkLinesOf(lines)).weights).toEqual(network.weights)
    expect(trainNetwork(networkLinesOf(lines.slice(0, 400))).weights).not.toEqual(network.weights)
  })

  it('gives shares that come to one for any words, and says how many it knows', () => {
    const judge = judgeOf(network)
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom('dog', 'man'), fc.string({ unit: 'binary' }))), (words) => {
        const { levels, known } = judge(words)
        expect(levels.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1)
        expect(known).toBeGreaterThanOrEqual(0)
        expect(known).toBeLessThanOrEqual(1)
      }),
    )
    expect(judge([]).known).toBe(0)
    expect(judge(['dog', 'zzz']).known).toBe(0.5)
  })

  it('judges a text anew after a longer one, and a text of more words than it looks at', () => {
    const judge = judgeOf(network)
    const first = judge(['the', 'dog', 'bit', 'the', 'man']).levels
    judge(Array.from({ length: 3 * MOST_WORDS }, (_, at) => (at % 2 === 0 ? 'dog' : 'man')))
    expect(judge(['the', 'dog', 'bit', 'the', 'man']).levels).toEqual(first)
  })

  it('judges a text alike after so many others that their words were forgotten', () => {
    const texts = Array.from({ length: 800 }, (_, at) => `first${at} second${at}`)
    const many = trainNetwork(
      networkLinesOf([...texts, ...texts].map((text) => ({ text, level: 'none' as const, writer: 'one' }))),
    )
    const judge = judgeOf(many)
    const said = texts.map((text) => text.split(' '))
    const first = said.map((words) => judge(words).levels)
    expect(said.map((words) => judge(words).levels)).toEqual(first)
    expect(judgeOf(many)(said[799] ?? []).levels).toEqual(first[799])
  })

  it('judges the whole and then each part as it would by themselves', () => {
    const [first, second] = [
      ['the', 'dog', 'bit', 'the', 'man'],
      ['is', 'he', 'not', 'out'],
    ]
    const [whole, ...parts] = createNetworkJudge(network)([first, second])
    const judge = judgeOf(network)
    expect(whole).toEqual(judge([...first, ...second]))
    expect(parts).toEqual([judge(first), judge(second)])
  })

  it('learns nothing of no lines, and still judges', () => {
    const judge = judgeOf(trainNetwork(networkLinesOf([])))
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
