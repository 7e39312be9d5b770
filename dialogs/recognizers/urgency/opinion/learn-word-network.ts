import { softmax } from '../../intent/class-scores.ts'
import { seeded, shuffle } from '../../intent/random.ts'
import { createAdam } from './adam.ts'
import { LEVELS } from './levels.ts'
import { createPatternFinder, type Met, PATTERNS, PLACES, SPANS, UNITS, WIDTH } from './patterns.ts'
import { levelScores, UNKNOWN, type Weights } from './word-network.ts'

const ROUNDS = 5
const BATCH = 128
const RATE = 0.002
/** The rate rises for this share of the steps, and then falls to nothing. */
const RISING = 0.1
/** The share of words, of the numbers of a word, and of units that is left out each time. */
const WORDS_OUT = 0.1
const NUMBERS_OUT = 0.2
const UNITS_OUT = 0.5
/** So much of certainty is not asked for: a few lines have the wrong level. */
const SMOOTHED = 0.03

/** Lines as the numbers of their words: line `n` has those from `starts[n]` to `starts[n + 1]`. */
export interface WordRows {
  readonly starts: Uint32Array
  readonly words: Uint32Array
}

/** Learns a network from lines; so many words, with the unknown one, are `known`. The same input gives the same weights. */
export function learnWordNetwork(rows: WordRows, labels: ArrayLike<number>, known: number): Weights {
  const random = seeded(20261129)
  const net = begun(known, random)
  const learnBatch = createLearning(net, rows, labels, random)
  const order = Int32Array.from({ length: labels.length }, (_, line) => line)
  const steps = ROUNDS * Math.ceil(order.length / BATCH)
  let step = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, random)
    for (let from = 0; from < order.length; from += BATCH) {
      const share = (step + 0.5) / steps
      learnBatch(order.subarray(from, from + BATCH), RATE * Math.min(share / RISING, (1 - share) / (1 - RISING)))
      step += 1
    }
  }
  return net
}

/** The words of a batch, each once: most of the work is done once a word, however often it is said. */
function createBatchWords(known: number) {
  const rowOf = new Int32Array(known).fill(-1)
  const words: number[] = []
  return {
    words,
    rowOf(word: number): number {
      const row = rowOf[word] ?? -1
      if (row >= 0) return row
      rowOf[word] = words.length
      return words.push(word) - 1
    },
    clear(): void {
      for (const word of words) rowOf[word] = -1
      words.length = 0
    },
  }
}

function createLearning(net: Weights, { starts, words }: WordRows, labels: ArrayLike<number>, random: () => number) {
  const known = net.vectors.length / WIDTH
  const batch = createBatchWords(known)
  const adam = createAdam()
  const own = {
    patterns: adam.of(net.patterns),
    bias: adam.of(net.bias),
    out: adam.of(net.out),
    outBias: adam.of(net.outBias),
  }
  const vectors = adam.of(net.vectors)
  const finder = createPatternFinder()
  const errors = new Float64Array(LEVELS.length)
  return (lines: Int32Array, rate: number): void => {
    batch.clear()
    const said = Array.from(lines, (line) => {
      const typed = words.subarray(starts[line] ?? 0, starts[line + 1] ?? 0)
      return Int32Array.from(typed, (word) => batch.rowOf(random() < WORDS_OUT ? UNKNOWN : word))
    })
    const size = batch.words.length
    finder.use(net.patterns, net.bias)
    const dropped = finder.room(size)
    leaveOut(net.vectors, batch.words, dropped, random)
    finder.multiply(size)
    const pulls = finder.clearPulls(size)
    for (const [at, rows] of said.entries()) {
      if (rows.length === 0) continue
      const met = finder.meet(rows)
      keepSome(met.units, random)
      levelScores(net, met.units, errors)
      softmax(errors)
      lessWanted(errors, labels[lines[at] ?? 0] ?? 0, 1 / lines.length)
      pullLine(net, met, rows, errors, own, pulls.products)
    }
    finder.pull(size)
    own.patterns.gradient.set(pulls.patterns)
    for (const [row, word] of batch.words.entries()) {
      pullWord(pulls.vectors, dropped, row, vectors.gradient, word)
      vectors.step(rate, word * WIDTH, (word + 1) * WIDTH)
    }
    for (const part of [own.patterns, own.bias, own.out, own.outBias]) part.step(rate)
    adam.next()
  }
}

/** Copies the vectors of words one after the other, without some of their numbers. */
function leaveOut(vectors: Float32Array, words: readonly number[], into: Float32Array, random: () => number): void {
  for (const [row, word] of words.entries()) {
    for (let n = 0; n < WIDTH; n += 1) {
      const kept = random() < NUMBERS_OUT ? 0 : 1 / (1 - NUMBERS_OUT)
      into[row * WIDTH + n] = kept * (vectors[word * WIDTH + n] ?? 0)
    }
  }
}

/** What a pattern is met with counts from nothing on, and only some patterns count each time. */
function keepSome(units: Float32Array, random: () => number): void {
  for (let unit = 0; unit < UNITS; unit += 1) {
    const met = units[unit] ?? 0
    units[unit] = met > 0 && random() >= UNITS_OUT ? met / (1 - UNITS_OUT) : 0
  }
}

/** Passes what pulls at a copy back to the word's vector: what was left out is not pulled at. */
function pullWord(pulls: Float32Array, copies: Float32Array, row: number, gradient: Float32Array, word: number): void {
  for (let n = 0; n < WIDTH; n += 1) {
    if (copies[row * WIDTH + n] !== 0) gradient[word * WIDTH + n] = (pulls[row * WIDTH + n] ?? 0) / (1 - NUMBERS_OUT)
  }
}

/** Makes errors of probabilities: what is wanted is taken off. */
function lessWanted(errors: Float64Array, label: number, share: number): void {
  const each = SMOOTHED / LEVELS.length
  for (let level = 0; level < errors.length; level += 1) {
    const wanted = each + (level === label ? 1 - SMOOTHED : 0)
    errors[level] = share * ((errors[level] ?? 0) - wanted)
  }
}

type Own = Record<'bias' | 'out' | 'outBias', { readonly gradient: Float32Array }>

/** Passes the errors of a line back to the patterns that it met, and to the words where it met them. */
function pullLine(
  net: Weights,
  { units, starts }: Met,
  row: Int32Array,
  errors: Float64Array,
  own: Own,
  pulls: Float32Array,
): void {
  for (const [level, error] of errors.entries())
    own.outBias.gradient[level] = (own.outBias.gradient[level] ?? 0) + error
  let offset = 0
  let first = 0
  for (const span of SPANS) {
    for (let n = 0; n < PATTERNS; n += 1) {
      const unit = first + n
      const value = units[unit] ?? 0
      if (value === 0) continue
      const pull = pullUnit(net, own, unit, value, errors)
      const start = starts[unit] ?? 0
      const to = Math.min(span, row.length - start)
      for (let place = Math.max(0, -start); place < to; place += 1) {
        const at = (row[start + place] ?? 0) * PLACES + offset + place * PATTERNS + n
        pulls[at] = (pulls[at] ?? 0) + pull
      }
    }
    offset += span * PATTERNS
    first += PATTERNS
  }
}

/** Passes the errors back to what one pattern tells, and gives what pulls at the pattern. */
function pullUnit(net: Weights, own: Own, unit: number, value: number, errors: Float64Array): number {
  let pull = 0
  for (let level = 0; level < errors.length; level += 1) {
    const at = level * UNITS + unit
    const error = errors[level] ?? 0
    own.out.gradient[at] = (own.out.gradient[at] ?? 0) + error * value
    pull += error * (net.out[at] ?? 0)
  }
  pull /= 1 - UNITS_OUT
  own.bias.gradient[unit] = (own.bias.gradient[unit] ?? 0) + pull
  return pull
}

/** Small weights, so that no two units begin alike. */
function begun(known: number, random: () => number): Weights {
  const filled = (length: number, most: number) => Float32Array.from({ length }, () => most * (2 * random() - 1))
  return {
    vectors: filled(known * WIDTH, 0.17),
    patterns: filled(PLACES * WIDTH, 1 / Math.sqrt(2 * WIDTH)),
    bias: new Float32Array(UNITS),
    out: filled(LEVELS.length * UNITS, 1 / Math.sqrt(UNITS)),
    outBias: new Float32Array(LEVELS.length),
  }
}
