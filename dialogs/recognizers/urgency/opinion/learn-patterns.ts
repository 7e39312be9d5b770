import { z } from 'zod'
import { LEARN_PATTERNS_MODULE } from './learn-patterns-module.ts'
import { LEVELS } from './levels.ts'
import { bytesOf, PATTERNS, PLACES, SPANS, startPatterns, UNITS, WIDTH } from './patterns.ts'
import type { Weights } from './word-network.ts'

/** Of 256 numbers of a word's vector so many are left out each time: a fifth. */
const NUMBERS_OUT = 51
const SCALE = 256 / (256 - NUMBERS_OUT)
const MEAN = 0.9
const SQUARE = 0.999

/** How much there is to learn from: all words that are known, and at most so many different ones and so many in all in a batch. */
export interface LearnerSizes {
  readonly known: number
  readonly rows: number
  readonly said: number
}

/** Learns the weights of a network from batches of lines. All that it gives are views of one memory, and stay valid. */
export interface PatternLearner {
  /** What is learned: to be filled in at first. */
  readonly weights: Weights
  /** The words of a batch, each once: their rows are named by `said`. */
  readonly words: Int32Array
  /** The lines of a batch, one after the other. */
  readonly said: Int32Array
  /** What pulls at the scores of a line, in the order of `LEVELS`. */
  readonly errors: Float32Array
  /** Begins a batch with the first so many of `words`; `seed` says which of their numbers are left out. */
  begin(rows: number, seed: number): void
  /** Gives the scores of the line of `count` words, one at least, from `from` on in `said`; `seed` says which units are left out. */
  score(from: number, count: number, seed: number): Float32Array
  /** Gathers what `errors` pull at for the line that was scored last. */
  pull(from: number, count: number): void
  /** Follows what was gathered since `begin`. */
  step(rows: number, rate: number): void
}

const call = z.custom<(...numbers: readonly number[]) => void>((value) => typeof value === 'function')
/** What `learn-patterns.wat` gives; there it says what the numbers are. */
const learnModule = z.object({
  leaveOut: call,
  score: call,
  pullUnits: call,
  pullPlaces: call,
  step: call,
  stepWords: call,
})

/** The weights that lie one after the other and move in every step: patterns, bias, out, and its bias. */
const OF_PATTERNS = PLACES * WIDTH
const BEFORE_OUT = OF_PATTERNS + UNITS
const ALL = BEFORE_OUT + LEVELS.length * (UNITS + 1)

/** Gives out places in a memory, one after the other, in bytes: each begins at a multiple of 16. */
function createPlan(): { readonly take: (numbers: number) => number; readonly end: () => number } {
  let end = 0
  return {
    take(numbers) {
      const at = end
      end += bytesOf(4 * Math.ceil(numbers / 4))
      return at
    },
    end: () => end,
  }
}

/** Makes a learner whose weights, and what has pulled at them, are all nothing. */
export function createPatternLearner({ known, rows: mostRows, said: mostSaid }: LearnerSizes): PatternLearner {
  const { take, end } = createPlan()
  const four = (numbers: number) => ({
    weights: take(numbers),
    pulls: take(numbers),
    means: take(numbers),
    squares: take(numbers),
  })
  const own = four(ALL)
  const all = { weights: take(known * WIDTH), means: take(known * WIDTH), squares: take(known * WIDTH) }
  const at = {
    words: take(mostRows),
    copies: take(mostRows * WIDTH),
    pulls: take(mostRows * WIDTH),
    products: take(mostRows * PLACES),
    said: take(mostSaid),
    units: take(UNITS),
    starts: take(UNITS),
    scores: take(LEVELS.length),
    errors: take(LEVELS.length),
  }
  const [bias, out, pullsOfBias, pullsOfOut] = [
    own.weights + bytesOf(OF_PATTERNS),
    own.weights + bytesOf(BEFORE_OUT),
    own.pulls + bytesOf(OF_PATTERNS),
    own.pulls + bytesOf(BEFORE_OUT),
  ]
  const { memory, multiply, meet, given } = startPatterns(end())
  const compiled = new WebAssembly.Module(Buffer.from(LEARN_PATTERNS_MODULE, 'base64'))
  const module = learnModule.parse(new WebAssembly.Instance(compiled, { patterns: given }).exports)
  const floats = (from: number, length: number) => new Float32Array(memory.buffer, from, length)
  const scores = floats(at.scores, LEVELS.length)
  let steps = 0
  return {
    weights: {
      vectors: floats(all.weights, known * WIDTH),
      patterns: floats(own.weights, OF_PATTERNS),
      bias: floats(bias, UNITS),
      out: floats(out, LEVELS.length * UNITS),
      outBias: floats(out + bytesOf(LEVELS.length * UNITS), LEVELS.length),
    },
    words: new Int32Array(memory.buffer, at.words, mostRows),
    said: new Int32Array(memory.buffer, at.said, mostSaid),
    errors: floats(at.errors, LEVELS.length),
    begin(rows, seed) {
      module.leaveOut(all.weights, at.words, rows, at.copies, NUMBERS_OUT, SCALE, seed)
      multiply(own.weights, PLACES, at.copies, rows, at.products)
    },
    score(from, count, seed) {
      const [row, number] = [bytesOf(PLACES), bytesOf(PATTERNS)]
      meet(at.products, row, at.said + bytesOf(from), count, SPANS.length, number, bias, at.units, at.starts)
      module.score(at.units, out, at.scores, seed)
      return scores
    },
    pull(from, count) {
      const said = at.said + bytesOf(from)
      module.pullUnits(at.units, out, at.errors, pullsOfOut, pullsOfBias)
      module.pullPlaces(at.units, at.starts, said, count, at.copies, at.pulls, own.weights, own.pulls)
    },
    step(rows, rate) {
      steps += 1
      const even = (rate * Math.sqrt(1 - SQUARE ** steps)) / (1 - MEAN ** steps)
      module.stepWords(all.weights, all.means, all.squares, at.words, rows, at.copies, at.pulls, SCALE, even)
      module.step(own.weights, own.pulls, own.means, own.squares, bytesOf(ALL), even)
    },
  }
}
