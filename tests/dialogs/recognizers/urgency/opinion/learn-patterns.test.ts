import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import wabt from 'wabt'
import { dangerFolder } from '../../../../../bot/package-root.ts'
import { seeded } from '../../../../../dialogs/recognizers/intent/random.ts'
import {
  createPatternLearner,
  type PatternLearner,
} from '../../../../../dialogs/recognizers/urgency/opinion/learn-patterns.ts'
import { LEARN_PATTERNS_MODULE } from '../../../../../dialogs/recognizers/urgency/opinion/learn-patterns-module.ts'
import { LEVELS } from '../../../../../dialogs/recognizers/urgency/opinion/levels.ts'
import { PATTERNS, PLACES, SPANS, UNITS, WIDTH } from '../../../../../dialogs/recognizers/urgency/opinion/patterns.ts'

const KNOWN = 9
const SCALE = 256 / 205
const NAMES = ['vectors', 'patterns', 'bias', 'out', 'outBias'] as const
const random = seeded(7)
const at = (list: ArrayLike<number>, n: number) => list[n] ?? 0
const add = (list: Float64Array, n: number, more: number) => {
  list[n] = at(list, n) + more
}

/** Weights, or what pulls at them, in the plainest form. */
type Numbers = Record<(typeof NAMES)[number], Float64Array>

const nothing = (): Numbers => ({
  vectors: new Float64Array(KNOWN * WIDTH),
  patterns: new Float64Array(PLACES * WIDTH),
  bias: new Float64Array(UNITS),
  out: new Float64Array(LEVELS.length * UNITS),
  outBias: new Float64Array(LEVELS.length),
})

/** Bit `bit` of random number `n` of a seed, 31 the highest. */
function drawn(seed: number): (n: number, bit: number) => number {
  const draw = seeded(seed)
  const drawn: number[] = []
  return (n, bit) => {
    while (drawn.length <= n) drawn.push(draw() * 2 ** 32)
    return Math.floor(at(drawn, n) / 2 ** bit)
  }
}

/** The copy of the vector in a row, without some of its numbers. */
function copyOf(weights: Numbers, words: readonly number[], row: number, seed: number): Float64Array {
  const draw = drawn(seed)
  return Float64Array.from({ length: WIDTH }, (_, n) => {
    const byte = draw((row * WIDTH + n) >> 2, 8 * (n % 4)) % 256
    return byte < 51 ? 0 : SCALE * at(weights.vectors, at(words, row) * WIDTH + n)
  })
}

interface Unit {
  readonly value: number
  readonly start: number
  /** The first place of each word of the pattern. */
  readonly places: readonly number[]
}

/** How each pattern is met in a line, and which of them count. */
function unitsOf(weights: Numbers, copies: readonly Float64Array[], line: readonly number[], seed: number): Unit[] {
  const draw = drawn(seed)
  return Array.from({ length: UNITS }, (_, unit) => {
    const [kind, n] = [Math.floor(unit / PATTERNS), unit % PATTERNS]
    const before = SPANS.slice(0, kind).reduce((sum, span) => sum + span, 0) * PATTERNS
    const places = Array.from({ length: at(SPANS, kind) }, (_, place) => before + place * PATTERNS + n)
    let best = { value: Number.NEGATIVE_INFINITY, start: 0, places }
    for (let start = 1 - places.length; start < line.length; start += 1) {
      let value = at(weights.bias, unit)
      for (const [place, of] of places.entries()) {
        const copy = copies[line[start + place] ?? -1]
        copy?.forEach((number, at_) => {
          value += number * at(weights.patterns, of * WIDTH + at_)
        })
      }
      if (value > best.value) best = { value, start, places }
    }
    const counts = draw(4 * Math.floor(unit / 128) + (unit % 4), 31 - (Math.floor(unit / 4) % 32)) % 2 === 1
    return { ...best, value: counts ? 2 * Math.max(0, best.value) : 0 }
  })
}

interface Batch {
  readonly said: readonly (readonly number[])[]
  readonly words: readonly number[]
  readonly seed: number
}

/** Scores the lines of a batch and pulls at what made the scores, in both ways. Gives what pulls in the plainest one. */
function pullBatch(learner: PatternLearner, weights: Numbers, { said, words, seed }: Batch): Numbers {
  const pulls = nothing()
  learner.words.set(words)
  learner.said.set(said.flat())
  learner.counts.set(said.map(({ length }) => length))
  learner.begin(words.length, said.length, seed)
  const copies = words.map((_, row) => copyOf(weights, words, row, seed))
  let from = 0
  for (const [number, line] of said.entries()) {
    const scores = learner.score(number, seed + number + 1)
    const units = unitsOf(weights, copies, line, seed + number + 1)
    for (const level of LEVELS.keys()) expect(scores[level]).toBeCloseTo(scoreOf(weights, units, level), 2)
    const errors = LEVELS.map(() => random() - 0.5)
    learner.errors.set(errors)
    learner.pull(number, from)
    pullLine(weights, pulls, units, errors, copies, line, words)
    from += line.length
  }
  return pulls
}

function scoreOf(weights: Numbers, units: readonly Unit[], level: number): number {
  const sum = units.reduce((all, { value }, unit) => all + value * at(weights.out, level * UNITS + unit), 0)
  return sum + at(weights.outBias, level)
}

describe('a learner of patterns', () => {
  const lines = fc.array(fc.array(fc.nat(3), { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 3 })
  const fourWords = fc.uniqueArray(fc.nat(KNOWN - 1), { minLength: 4, maxLength: 4 })

  it('scores, pulls and steps as worked out in the plainest way', () => {
    fc.assert(
      fc.property(lines, fourWords, fc.integer(), (said, words, seed) => {
        const learner = createPatternLearner({ known: KNOWN, rows: 4, said: 18, lines: 3 })
        for (const name of NAMES) learner.weights[name].set(learner.weights[name].map(() => random() - 0.5))
        const [weights, means, squares] = [nothing(), nothing(), nothing()]
        const moves = (name: string, n: number) => name !== 'vectors' || words.includes(Math.floor(n / WIDTH))
        for (const step of [1, 2]) {
          for (const name of NAMES) weights[name].set(learner.weights[name])
          const pulls = pullBatch(learner, weights, { said, words, seed: seed + 10 * step })
          learner.step(words.length, 0.01)
          for (const name of NAMES) {
            stepped(weights[name], pulls[name], means[name], squares[name], step, (n) => moves(name, n))
            expect(apart(weights[name], learner.weights[name])).toBeLessThan(0.001)
          }
        }
      }),
      { numRuns: 5 },
    )
  })

  it('learns by the module that stands in learn-patterns.wat', async () => {
    const text = readFileSync(join(dangerFolder, 'opinion', 'learn-patterns.wat'), 'utf8')
    const { buffer } = (await wabt()).parseWat('learn-patterns.wat', text, { simd: true }).toBinary({})
    expect(Buffer.from(buffer).toString('base64')).toBe(LEARN_PATTERNS_MODULE.replaceAll('\n', ''))
  })
})

/** Adds what the errors of a line pull at each weight. */
function pullLine(
  weights: Numbers,
  pulls: Numbers,
  units: readonly Unit[],
  errors: readonly number[],
  copies: readonly Float64Array[],
  line: readonly number[],
  words: readonly number[],
): void {
  for (const [level, error] of errors.entries()) add(pulls.outBias, level, error)
  for (const [unit, { value, start, places }] of units.entries()) {
    if (value === 0) continue
    let pull = 0
    for (const [level, error] of errors.entries()) {
      add(pulls.out, level * UNITS + unit, error * value)
      pull += 2 * error * at(weights.out, level * UNITS + unit)
    }
    add(pulls.bias, unit, pull)
    for (const [place, of] of places.entries()) {
      const row = line[start + place] ?? -1
      copies[row]?.forEach((number, n) => {
        add(pulls.patterns, of * WIDTH + n, pull * number)
        if (number !== 0)
          add(pulls.vectors, at(words, row) * WIDTH + n, SCALE * pull * at(weights.patterns, of * WIDTH + n))
      })
    }
  }
}

/** One step of Adam. */
function stepped(
  weights: Float64Array,
  pulls: Float64Array,
  means: Float64Array,
  squares: Float64Array,
  step: number,
  moves: (n: number) => boolean,
): void {
  for (const n of weights.keys()) {
    if (!moves(n)) continue
    means[n] = 0.9 * at(means, n) + 0.1 * at(pulls, n)
    squares[n] = 0.999 * at(squares, n) + 0.001 * at(pulls, n) ** 2
    const even = Math.sqrt(1 - 0.999 ** step) / (1 - 0.9 ** step)
    add(weights, n, (-0.01 * even * at(means, n)) / (Math.sqrt(at(squares, n)) + 1e-8))
  }
}

/** The share of weights that differ: one that hardly anything pulls at may be moved the other way by how it was rounded. */
function apart(worked: Float64Array, learned: Float32Array): number {
  return worked.filter((number, n) => Math.abs(number - at(learned, n)) > 0.001).length / worked.length
}
