import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import wabt from 'wabt'
import { dangerFolder } from '../../../../../bot/package-root.ts'
import { seeded } from '../../../../../dialogs/recognizers/intent/random.ts'
import {
  createPatternFinder,
  PATTERNS,
  PLACES,
  SPANS,
  UNITS,
  WIDTH,
} from '../../../../../dialogs/recognizers/urgency/opinion/patterns.ts'
import { PATTERNS_MODULE } from '../../../../../dialogs/recognizers/urgency/opinion/patterns-module.ts'

const random = seeded(1)
const some = (length: number) => Float32Array.from({ length }, () => 2 * random() - 1)
const patterns = some(PLACES * WIDTH)
const bias = some(UNITS)

/** How strongly a pattern of `span` words is met from word `start` on, worked out in the plainest way. */
function met(vectors: Float32Array, said: readonly number[], at: number, unit: number, start: number): number {
  const span = SPANS[at] ?? 0
  const before = SPANS.slice(0, at).reduce((sum, each) => sum + each, 0) * PATTERNS
  let sum = bias[at * PATTERNS + unit] ?? 0
  for (let place = 0; place < span; place += 1) {
    const row = said[start + place]
    if (row === undefined) continue
    for (let n = 0; n < WIDTH; n += 1)
      sum += (patterns[(before + place * PATTERNS + unit) * WIDTH + n] ?? 0) * (vectors[row * WIDTH + n] ?? 0)
  }
  return sum
}

describe('patterns in words', () => {
  it('are met where they match best, over the edges too', () => {
    const finder = createPatternFinder()
    finder.use(patterns, bias)
    fc.assert(
      fc.property(fc.array(fc.nat(6), { minLength: 1, maxLength: 9 }), fc.nat(PATTERNS - 1), (said, unit) => {
        const vectors = some(7 * WIDTH)
        finder.room(7).set(vectors)
        finder.multiply(0, 3)
        finder.multiply(3, 7)
        const { units, starts } = finder.meet(said)
        for (const [at, span] of SPANS.entries()) {
          const begins = Array.from({ length: said.length + span - 1 }, (_, n) => n + 1 - span)
          const best = Math.max(...begins.map((start) => met(vectors, said, at, unit, start)))
          expect(units[at * PATTERNS + unit]).toBeCloseTo(best, 3)
          expect(met(vectors, said, at, unit, starts[at * PATTERNS + unit] ?? 0)).toBeCloseTo(best, 3)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('are met in any number of words, even and odd', () => {
    const finder = createPatternFinder()
    finder.use(patterns, bias)
    for (const words of [1, 2, 3, 1000, 1001]) {
      const vectors = some(words * WIDTH)
      finder.room(words).set(vectors)
      finder.multiply(0, words)
      const { units } = finder.meet([words - 1])
      for (const unit of [0, PATTERNS - 1]) expect(units[unit]).toBeCloseTo(met(vectors, [words - 1], 0, unit, 0), 3)
    }
  })

  it('are looked for by the module that stands in patterns.wat', async () => {
    const text = readFileSync(join(dangerFolder, 'opinion', 'patterns.wat'), 'utf8')
    const { buffer } = (await wabt()).parseWat('patterns.wat', text, { simd: true }).toBinary({})
    expect(Buffer.from(buffer).toString('base64')).toBe(PATTERNS_MODULE.replaceAll('\n', ''))
  })
})
