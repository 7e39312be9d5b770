import { type CheckedGuess, fitCertainty } from './calibrate.ts'
import { featureCounts, type Vector, vectorOf } from './features.ts'
import { guess } from './guess.ts'
import { knownShare } from './known-share.ts'
import { type IntentModel, MODEL_VERSION } from './model.ts'
import { packWeights } from './pack.ts'
import { learn, seeded, shuffle } from './softmax.ts'
import { subjectsOf } from './subjects.ts'
import { normalise, tokens } from './text.ts'
import type { IntentTopic, Utterances } from './topic.ts'
import { trainingLines } from './training-lines.ts'

const EPOCHS = 8
const FOLDS = 4
const FOLD_EPOCHS = 6
/** A feature seen in fewer lines than this is left out. */
const FEWEST_LINES = 2
/** How much of what people write is expected to be for the police but not ours yet, and not for the police at all. */
const EXPECTED = { other: 0.15, none: 0.15 } as const

interface Prepared {
  readonly label: number
  readonly tokens: readonly string[]
  readonly vector: Vector
}

/** Trains the intent model: about a second for 2,000 lines. The same input gives the same model. */
export function trainIntent(topics: readonly IntentTopic[], utterances: Utterances): IntentModel {
  const subjects = subjectsOf(topics)
  const classes = subjects.length + 2
  const lines = trainingLines(topics, utterances, subjects)
  const read = lines.map((line) => tokens(normalise(line.text)))
  const counts = read.map(featureCounts)
  const seenIn = linesWith(counts)
  const kept = [...seenIn].filter(([, times]) => times >= FEWEST_LINES).sort(([a], [b]) => (a < b ? -1 : 1))
  const index = new Map(kept.map(([feature], at) => [feature, at]))
  const idf = kept.map(([, times]) => Math.round(Math.log(1 + lines.length / times) * 1000) / 1000)
  const examples = lines.map(
    (line, at): Prepared => ({
      label: line.label,
      tokens: read[at] ?? [],
      vector: vectorOf(counts[at] ?? [], index, idf),
    }),
  )
  const linear = learn(
    examples.map(({ vector }) => vector),
    examples.map(({ label }) => label),
    { features: kept.length, classes, epochs: EPOCHS },
  )
  const calibration = calibrated(examples, { features: kept.length, classes, seenIn, lines: lines.length })
  return {
    version: MODEL_VERSION,
    subjects: subjects.map(({ id, members }) => ({ id, members: members.map((member) => ({ ...member })) })),
    features: kept.map(([feature]) => feature).join('\n'),
    idf,
    bias: [...linear.bias].map((value) => Math.round(value * 1e4) / 1e4),
    ...packWeights(linear),
    words: wordCounts(read),
    knownWords: [...new Set(utterances.knownWords)].sort().join(' '),
    calibration,
  }
}

function linesWith(counts: readonly (readonly ReadonlyMap<string, number>[])[]): Map<string, number> {
  const seenIn = new Map<string, number>()
  for (const groups of counts) {
    for (const group of groups) for (const feature of group.keys()) seenIn.set(feature, (seenIn.get(feature) ?? 0) + 1)
  }
  return seenIn
}

/** Fits P(right) on guesses for lines that the guessing model has not seen. */
function calibrated(
  examples: readonly Prepared[],
  sizes: { features: number; classes: number; seenIn: ReadonlyMap<string, number>; lines: number },
): number[] {
  const order = examples.map((_, at) => at)
  shuffle(order, seeded(7))
  const share = classShares(examples, sizes.classes)
  const unseen = Math.log(1 + sizes.lines)
  // A line counts itself, so a word of it is seen elsewhere from two lines on.
  const idfOf = (stem: string): number | undefined => {
    const times = sizes.seenIn.get(`s${stem}`) ?? 0
    return times >= FEWEST_LINES ? Math.log(1 + sizes.lines / times) : undefined
  }
  const guesses: CheckedGuess[] = []
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const inside = order.filter((_, at) => at % FOLDS !== fold).flatMap((at) => examples[at] ?? [])
    const outside = order.filter((_, at) => at % FOLDS === fold).flatMap((at) => examples[at] ?? [])
    const linear = learn(
      inside.map(({ vector }) => vector),
      inside.map(({ label }) => label),
      { ...sizes, epochs: FOLD_EPOCHS },
    )
    for (const example of outside) {
      const known = knownShare(example.tokens, idfOf, unseen)
      const made = guess(linear, example.vector, known)
      guesses.push({ signals: made.signals, right: made.best === example.label, weight: share[example.label] ?? 1 })
    }
  }
  return fitCertainty(guesses)
}

/** The weight of a line of each class, so that the mix is what people write rather than what was written for training. */
function classShares(examples: readonly Prepared[], classes: number): number[] {
  const totals = new Array<number>(classes).fill(0)
  for (const { label } of examples) totals[label] = (totals[label] ?? 0) + 1
  const ours = totals.slice(0, -2).reduce((sum, count) => sum + count, 0)
  return totals.map((count, label) => {
    if (label === classes - 2) return EXPECTED.other / Math.max(count, 1)
    if (label === classes - 1) return EXPECTED.none / Math.max(count, 1)
    return (1 - EXPECTED.other - EXPECTED.none) / Math.max(ours, 1)
  })
}

function wordCounts(read: readonly (readonly string[])[]): string {
  const counts = new Map<string, number>()
  for (const line of read) for (const word of line) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, count]) => `${word}:${count}`)
    .join(' ')
}
