import type { KnownWords } from './known-words.ts'

/** What is looked at to tell how sure a first guess is. */
export interface Signals extends KnownWords {
  /** The probability of the best family among all, of the next one, and of the class for what is not ours. */
  readonly top: number
  readonly second: number
  readonly outside: number
  /** The score of the best subject before scores become probabilities. */
  readonly raw: number
  /** How far the probabilities are spread over the classes (entropy). */
  readonly spread: number
}

/** A first guess that was made for a line which its model had not seen. `weight` brings the mix to what is expected. */
export interface CheckedGuess {
  readonly signals: Signals
  readonly right: boolean
  /** Whether the line is about something that we know. */
  readonly ours: boolean
  readonly weight: number
}

/**
 * A training line has one topic, but often several are right for what people write, and the whole model knows more than the
 * one that held-back lines are judged by. Counted on the half of the evaluation sets that is looked at, in logits.
 */
const LENIENCE = 0.5
/** More unknown words than this tell no more. */
const MOST_UNKNOWN = 6
const ROUNDS = 400
const RATE = 0.3
const SHRINK = 1e-3

/** The weights of two logistics over the signals, and where the second one draws its line. */
export interface Calibration {
  /** P(the first guess is right, or of the family of what is). */
  readonly right: readonly number[]
  /** P(the message is about something that we know), */
  readonly ours: readonly number[]
  /** which is doubted below this. */
  readonly oursFrom: number
}

/** Fits both. Of the lines that are ours, a share of `refused` may be doubted. */
export function calibrate(guesses: readonly CheckedGuess[], refused: number): Calibration {
  const ours = fitted(guesses, (each) => each.ours)
  const sure = guesses
    .filter((each) => each.ours)
    .map(({ signals }) => certainty(ours, signals))
    .sort((a, b) => a - b)
  const oursFrom = Math.round((sure[Math.floor(sure.length * refused)] ?? 0) * 1e4) / 1e4
  const [constant = 0, ...others] = fitted(guesses, ({ right }) => right)
  return { right: [constant + LENIENCE, ...others], ours, oursFrom }
}

/** What a logistic over the signals says, from 0 to 1. */
export function certainty(weights: readonly number[], signals: Signals): number {
  return sigmoid(sumOf(weights, numbersOf(signals)))
}

/** Fits the logistic over the signals by gradient descent, each weight with a rate of its own. */
function fitted(guesses: readonly CheckedGuess[], aimOf: (guess: CheckedGuess) => boolean): number[] {
  const rows = guesses.map((each) => ({
    numbers: numbersOf(each.signals),
    aim: aimOf(each) ? 1 : 0,
    weight: each.weight,
  }))
  const total = rows.reduce((sum, row) => sum + row.weight, 0) || 1
  const size = rows[0]?.numbers.length ?? 0
  const weights = new Float64Array(size)
  const squares = new Float64Array(size).fill(1e-8)
  for (let round = 0; round < ROUNDS; round += 1) {
    const slopes = weights.map((weight) => SHRINK * weight)
    for (const { numbers, aim, weight } of rows) {
      const error = ((sigmoid(sumOf(weights, numbers)) - aim) * weight) / total
      for (let at = 0; at < size; at += 1) slopes[at] = (slopes[at] ?? 0) + error * (numbers[at] ?? 0)
    }
    for (const [at, slope] of slopes.entries()) {
      const square = (squares[at] ?? 0) + slope * slope
      squares[at] = square
      weights[at] = (weights[at] ?? 0) - (RATE * slope) / Math.sqrt(square)
    }
  }
  return Array.from(weights, (weight) => Math.round(weight * 1e4) / 1e4)
}

/** The signals as numbers for the logistic, the constant first. */
function numbersOf(signals: Signals): readonly number[] {
  const margin = Math.log(signals.top + 1e-6) - Math.log(signals.second + 1e-6)
  const { top, outside, known, words, raw, spread, pairs, unknown } = signals
  return [
    1,
    logit(top) / 4,
    margin / 4,
    logit(outside) / 4,
    known,
    Math.log(1 + words) / 4,
    raw / 10,
    spread / 3,
    pairs,
    Math.min(unknown, MOST_UNKNOWN) / 4,
  ]
}

function sumOf(weights: ArrayLike<number>, numbers: readonly number[]): number {
  let sum = 0
  for (let at = 0; at < numbers.length; at += 1) sum += (numbers[at] ?? 0) * (weights[at] ?? 0)
  return sum
}

function sigmoid(sum: number): number {
  return 1 / (1 + Math.exp(-sum))
}

function logit(probability: number): number {
  const p = Math.min(Math.max(probability, 1e-5), 1 - 1e-5)
  return Math.log(p / (1 - p))
}
