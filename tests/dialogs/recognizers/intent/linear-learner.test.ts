import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import wabt from 'wabt'
import { packageRoot } from '../../../../bot/package-root.ts'
import { createLinearLearner } from '../../../../dialogs/recognizers/intent/linear-learner.ts'
import { LINEAR_MODULE } from '../../../../dialogs/recognizers/intent/linear-module.ts'

const FEATURES = 9
const RATE = 0.3

interface Seen {
  readonly feature: number
  readonly value: number
}

const seen = fc.array(
  fc.record({ feature: fc.nat(FEATURES - 1), value: fc.double({ min: 0.25, max: 2, noNaN: true }) }),
  { maxLength: 11 },
)
const error = fc.constantFrom(0, 0.01, -0.5, 0.7)

/** Scores and steps worked out in the plainest way. */
function plainLearner(classes: number) {
  const weights = Array.from({ length: FEATURES }, () => new Array<number>(classes).fill(0))
  const squares = Array.from({ length: FEATURES }, () => new Array<number>(classes).fill(0))
  const bias = new Array<number>(classes).fill(0)
  const biasSquares = new Array<number>(classes).fill(0)
  const moved = (list: number[], sums: number[], k: number, pull: number, rate: number) => {
    sums[k] = (sums[k] ?? 0) + pull * pull
    list[k] = (list[k] ?? 0) - (rate * pull) / Math.sqrt((sums[k] ?? 0) + 1e-8)
  }
  return {
    score: (of: readonly Seen[]) =>
      bias.map((own, k) => of.reduce((sum, { feature, value }) => sum + value * (weights[feature]?.[k] ?? 0), own)),
    step(of: readonly Seen[], errors: readonly number[], small: number) {
      for (const [k, wrong] of errors.entries()) {
        if (Math.abs(wrong) < small) continue
        for (const { feature, value } of of)
          moved(weights[feature] ?? [], squares[feature] ?? [], k, wrong * value, RATE)
        moved(bias, biasSquares, k, wrong, 0.1 * RATE)
      }
    },
  }
}

describe('a linear model that learns', () => {
  for (const classes of [1, 4, 7]) {
    it(`scores and moves ${classes} classes as the plainest way of working it out`, () => {
      const step = fc.record({ seen, errors: fc.array(error, { minLength: classes, maxLength: classes }) })
      fc.assert(
        fc.property(fc.array(step, { maxLength: 6 }), seen, (steps, last) => {
          const learner = createLinearLearner(FEATURES, classes, 11)
          const plain = plainLearner(classes)
          const show = (of: readonly Seen[]) => {
            for (const [at, { feature, value }] of of.entries()) {
              learner.seen.indices[at] = feature
              learner.seen.values[at] = value
            }
          }
          for (const one of steps) {
            show(one.seen)
            const moving = one.errors.filter((each) => Math.abs(each) >= 0.05).length
            expect(learner.step(one.seen.length, Float64Array.from(one.errors), 0.05)).toBe(moving)
            plain.step(one.seen, one.errors, 0.05)
          }
          show(last)
          const scores = new Float64Array(classes)
          learner.score(last.length, scores)
          for (const [k, score] of plain.score(last).entries()) expect(scores[k]).toBeCloseTo(score, 3)
        }),
      )
    })
  }

  it('gives the shares of its weights that were kept, feature by feature, and its bias', () => {
    const learner = createLinearLearner(2, 3, 1)
    learner.seen.indices[0] = 1
    learner.seen.values[0] = 1
    learner.step(1, Float64Array.of(0, -1, 0), 0.05)
    learner.keep(0.25)
    learner.keep(0.25)
    const { width, weights, bias } = learner.learned()
    const rows = [0, 1].map((feature) => [...weights.subarray(feature * width, feature * width + 3)])
    expect(rows.map((row) => row.map((each) => each.toFixed(2)))).toEqual([
      ['0.00', '0.00', '0.00'],
      ['0.00', '0.15', '0.00'],
    ])
    expect([...bias].map((each) => each.toFixed(2))).toEqual(['0.00', '0.03', '0.00'])
  })

  it('learns nothing where there is nothing to see', () => {
    const learner = createLinearLearner(0, 2, 0)
    learner.keep(1)
    expect(learner.learned()).toEqual({
      classes: 2,
      width: 4,
      weights: new Float32Array(0),
      bias: new Float32Array(2),
    })
  })

  it('is the module that stands in linear.wat', async () => {
    const file = join(packageRoot, 'dialogs', 'recognizers', 'intent', 'linear.wat')
    const { buffer } = (await wabt()).parseWat('linear.wat', readFileSync(file, 'utf8'), { simd: true }).toBinary({})
    expect(Buffer.from(buffer).toString('base64')).toBe(LINEAR_MODULE.replaceAll('\n', ''))
  })
})
