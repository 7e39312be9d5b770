import { z } from 'zod'
import { LEARN_PATTERNS_MODULE } from './learn-patterns-module.ts'
import { LEVELS } from './levels.ts'
import { bytesOf, PATTERNS, PLACES, SPANS, startPatterns, UNITS, WIDTH } from './patterns.ts'
import type { Weights } from './word-network.ts'

/** Of 256 numbers of a word's vector so many are left out each time: a fifth. */
const NUMBERS_OUT = 51
const SCALE = 256 / (256 - NUMBERS_OUT)
/** So many patterns are multiplied and met at a time: what they make of all words of a batch stays near the processor. */
const BLOCK = 16
const MEAN = 0.9
const SQUARE = 0.999

/** How much there is to learn from: all words that are known, and the most of a batch: different words, words in all, and lines. */
export interface LearnerSizes {
  readonly known: number
  readonly rows: number
  readonly said: number
  readonly lines: number
}

/** Learns the weights of a network from batches of lines. All that it gives are views of one memory, and stay valid. */
export interface PatternLearner {
  /** What is learned: to be filled in at first. */
  readonly weights: Weights
  /** The words of a batch, each once: their rows are named by `said`. */
  readonly words: Int32Array
  /** The lines of a batch, one after the other, and how many words each has. */
  readonly said: Int32Array
  readonly counts: Int32Array
  /** What pulls at the scores of a line, in the order of `LEVELS`. */
  readonly errors: Float32Array
  /** Begins a batch with the first so many of `words` and lines; `seed` says which numbers of words are left out. */
  begin(rows: number, lines: number, seed: number): void
  /** Gives the scores of a line; `seed` says which units are left out. */
  score(line: number, seed: number): Float32Array
  /** Gathers what `errors` pull at for a line that was scored and begins at `from` in `said`. Once a line. */
  pull(line: number, from: number): void
  /** Follows what was gathered since `begin`. */
  step(rows: number, rate: number): void
}

const call = z.custom<(...numbers: readonly number[]) => void>((value) => typeof value === 'function')
/** What `learn-patterns.wat` gives; there it says what the numbers are. */
const learnModule = z.object({
  leaveOut: call,
  meetLines: call,
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

/** All patterns in blocks of the same length: the first place of each, and its first unit. */
const blocks = SPANS.flatMap((span, at) =>
  Array.from({ length: PATTERNS / BLOCK }, (_, block) => {
    const before = SPANS.slice(0, at).reduce((sum, each) => sum + each, 0) * PATTERNS
    return { first: before + block * BLOCK, unit: at * PATTERNS + block * BLOCK, span }
  }),
)

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
export function createPatternLearner({ known, ...most }: LearnerSizes): PatternLearner {
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
    words: take(most.rows),
    copies: take(most.rows * WIDTH),
    pulls: take(most.rows * WIDTH),
    products: take(most.rows * BLOCK * SPANS.length),
    said: take(most.said),
    counts: take(most.lines),
    units: take(most.lines * UNITS),
    starts: take(most.lines * UNITS),
    scores: take(LEVELS.length),
    errors: take(LEVELS.length),
  }
  const [bias, out, pullsOfBias, pullsOfOut] = [
    own.weights + bytesOf(OF_PATTERNS),
    own.weights + bytesOf(BEFORE_OUT),
    own.pulls + bytesOf(OF_PATTERNS),
    own.pulls + bytesOf(BEFORE_OUT),
  ]
  const { memory, multiply, given } = startPatterns(end())
  const compiled = new WebAssembly.Module(Buffer.from(LEARN_PATTERNS_MODULE, 'base64'))
  const module = learnModule.parse(new WebAssembly.Instance(compiled, { patterns: given }).exports)
  const floats = (from: number, length: number) => new Float32Array(memory.buffer, from, length)
  const scores = floats(at.scores, LEVELS.length)
  const counts = new Int32Array(memory.buffer, at.counts, most.lines)
  let steps = 0
  return {
    weights: {
      vectors: floats(all.weights, known * WIDTH),
      patterns: floats(own.weights, OF_PATTERNS),
      bias: floats(bias, UNITS),
      out: floats(out, LEVELS.length * UNITS),
      outBias: floats(out + bytesOf(LEVELS.length * UNITS), LEVELS.length),
    },
    words: new Int32Array(memory.buffer, at.words, most.rows),
    said: new Int32Array(memory.buffer, at.said, most.said),
    counts,
    errors: floats(at.errors, LEVELS.length),
    begin(rows, lines, seed) {
      module.leaveOut(all.weights, at.words, rows, at.copies, NUMBERS_OUT, SCALE, seed)
      for (const { first, unit, span } of blocks) {
        const [stride, ofUnit] = [bytesOf(span * BLOCK), bytesOf(unit)]
        for (let place = 0; place < span; place += 1) {
          const patterns = own.weights + bytesOf((first + place * PATTERNS) * WIDTH)
          multiply(patterns, BLOCK, at.copies, rows, at.products + bytesOf(place * BLOCK), stride)
        }
        const [units, starts] = [at.units + ofUnit, at.starts + ofUnit]
        module.meetLines(at.products, stride, at.said, at.counts, lines, span, bias + ofUnit, units, starts)
      }
    },
    score(line, seed) {
      module.score(at.units + bytesOf(line * UNITS), out, at.scores, seed)
      return scores
    },
    pull(line, from) {
      const [units, starts] = [at.units + bytesOf(line * UNITS), at.starts + bytesOf(line * UNITS)]
      const [said, count] = [at.said + bytesOf(from), counts[line] ?? 0]
      module.pullUnits(units, out, at.errors, pullsOfOut, pullsOfBias)
      module.pullPlaces(units, starts, said, count, at.copies, at.pulls, own.weights, own.pulls)
    },
    step(rows, rate) {
      steps += 1
      const even = (rate * Math.sqrt(1 - SQUARE ** steps)) / (1 - MEAN ** steps)
      module.stepWords(all.weights, all.means, all.squares, at.words, rows, at.copies, at.pulls, SCALE, even)
      module.step(own.weights, own.pulls, own.means, own.squares, bytesOf(ALL), even)
    },
  }
}
