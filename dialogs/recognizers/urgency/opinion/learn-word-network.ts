import { softmax } from '../../intent/class-scores.ts'
import { seeded, shuffle } from '../../intent/random.ts'
import { createPatternLearner, type PatternLearner } from './learn-patterns.ts'
import { LEVELS } from './levels.ts'
import { UNITS, WIDTH } from './patterns.ts'
import { UNKNOWN, type Weights } from './word-network.ts'

const ROUNDS = 4
const BATCH = 1024
const RATE = 0.0065
/** The rate rises for this share of the steps, and then falls to nothing. */
const RISING = 0.1
/** The share of words that is left out each time. */
const WORDS_OUT = 0.1
/** A line that is this sure of its level is left out of the next round. */
const SURE = 0.96
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
  const most = mostSaid(rows.starts)
  const learner = createPatternLearner({ known, rows: Math.min(known, most), said: most, lines: BATCH })
  begin(learner.weights, random)
  const rests = new Uint8Array(labels.length)
  const learnBatch = createLearning(learner, rows, labels, known, rests, random)
  const order = Int32Array.from({ length: labels.length }, (_, line) => line)
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, random)
    const awake = order.filter((line) => rests[line] === 0)
    rests.fill(0)
    for (let from = 0; from < awake.length; from += BATCH) {
      const share = (round + (from + BATCH / 2) / (awake.length + BATCH)) / ROUNDS
      learnBatch(awake.subarray(from, from + BATCH), RATE * Math.min(share / RISING, (1 - share) / (1 - RISING)))
    }
  }
  const { vectors, patterns, bias, out, outBias } = learner.weights
  // Copies: what the learner has would keep all of its memory.
  return {
    vectors: vectors.slice(),
    patterns: patterns.slice(),
    bias: bias.slice(),
    out: out.slice(),
    outBias: outBias.slice(),
  }
}

/** So many words a batch has at most: those of the longest lines. */
function mostSaid(starts: Uint32Array): number {
  const lengths = Uint32Array.from(starts.subarray(1), (end, line) => end - (starts[line] ?? 0)).sort()
  return lengths.subarray(-BATCH).reduce((sum, length) => sum + length, 0)
}

function createLearning(
  learner: PatternLearner,
  { starts, words }: WordRows,
  labels: ArrayLike<number>,
  known: number,
  rests: Uint8Array,
  random: () => number,
) {
  const rowOf = new Int32Array(known).fill(-1)
  const errors = new Float64Array(LEVELS.length)
  const seed = () => Math.floor(random() * 2 ** 32)
  /** Puts down the words of lines, each once: most of the work is done once a word, however often it is said. Gives how many. */
  const put = (lines: Int32Array): number => {
    let rows = 0
    let said = 0
    for (const [at, line] of lines.entries()) {
      const [start, end] = [starts[line] ?? 0, starts[line + 1] ?? 0]
      learner.counts[at] = end - start
      for (let n = start; n < end; n += 1) {
        const word = random() < WORDS_OUT ? UNKNOWN : (words[n] ?? UNKNOWN)
        let row = rowOf[word] ?? -1
        if (row < 0) {
          row = rows
          rowOf[word] = row
          learner.words[row] = word
          rows += 1
        }
        learner.said[said] = row
        said += 1
      }
    }
    for (let row = 0; row < rows; row += 1) rowOf[learner.words[row] ?? 0] = -1
    return rows
  }
  return (lines: Int32Array, rate: number): void => {
    const rows = put(lines)
    learner.begin(rows, lines.length, seed())
    let from = 0
    for (const [at, line] of lines.entries()) {
      const count = learner.counts[at] ?? 0
      if (count === 0) continue
      errors.set(learner.score(at, seed()))
      softmax(errors)
      // What is known well rests for a round, while the lines that are hard go on.
      if ((errors[labels[line] ?? 0] ?? 0) > SURE) rests[line] = 1
      lessWanted(errors, labels[line] ?? 0, 1 / lines.length)
      learner.errors.set(errors)
      learner.pull(at, from)
      from += count
    }
    learner.step(rows, rate)
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

/** Small weights, so that no two units begin alike. */
function begin({ vectors, patterns, out }: Weights, random: () => number): void {
  const fill = (into: Float32Array, most: number) => {
    for (let at = 0; at < into.length; at += 1) into[at] = most * (2 * random() - 1)
  }
  fill(vectors, 0.17)
  fill(patterns, 1 / Math.sqrt(2 * WIDTH))
  fill(out, 1 / Math.sqrt(UNITS))
}
