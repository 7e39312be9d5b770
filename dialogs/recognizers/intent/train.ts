import { type CheckedGuess, calibrate } from './calibrate.ts'
import { familiesOf, guess } from './guess.ts'
import { knownWords as wordsKnown } from './known-words.ts'
import { type IntentModel, MODEL_VERSION } from './model.ts'
import { heedQuestion, onlyAnswered } from './prior.ts'
import { sortWords } from './spelling-words.ts'
import { type Subject, subjectsOf } from './subjects.ts'
import { normalise, tokens } from './text.ts'
import { type PreparedText, prepareText, trainText } from './text-model.ts'
import type { IntentTopic, LabelledLine, Utterances } from './topic.ts'
import { trainingLines } from './training-lines.ts'

const EPOCHS = 8
/** One line of so many is held back until this round, to count how sure the guesses for unseen lines are. */
const PARTS = 5
const HELD_UNTIL = 3
/** A feature seen in fewer lines than this is left out. */
const FEWEST_LINES = 3
/** How much of what people write is expected to be not for the police at all. */
const EXPECTED_NONE = 0.2
/** How much of what is ours may be told that it is not known. Held-back lines are three times as hard as what the whole model meets. */
const REFUSED = 0.08

/**
 * Trains the intent model: some 30 seconds for 76,000 lines of 300 topics. The same input gives the same model. `groups`: how
 * much each group of features weighs, where that is tried out.
 */
export function trainIntent(
  topics: readonly IntentTopic[],
  utterances: Utterances,
  groups?: readonly number[],
): IntentModel {
  const subjects = subjectsOf(topics)
  return trainSubjects(subjects, trainingLines(topics, utterances, subjects), utterances.knownWords, groups)
}

/**
 * Trains a model of lines whose label is the number of their subject; the label after the last
 * is "none of these". `knownWords` are no misspelling of a training word.
 */
export function trainSubjects(
  subjects: readonly Subject[],
  lines: readonly LabelledLine[],
  knownWords: readonly string[],
  groups?: readonly number[],
): IntentModel {
  const normalised = lines.map((line) => normalise(line.text))
  const texts = normalised.map(tokens)
  const labels = lines.map(({ label }) => label)
  const strange = labels.find((label) => label > subjects.length)
  if (strange !== undefined) throw new RangeError(`A line has the class ${strange}; the last is ${subjects.length}.`)
  const prepared = prepareText(texts, FEWEST_LINES, groups)
  const { guesses, ...held } = createHeld({ subjects, normalised, texts, labels, prepared })
  const text = trainText(prepared, labels, { classes: subjects.length + 1, epochs: EPOCHS }, held)
  return {
    version: MODEL_VERSION,
    subjects: subjects.map(({ id, family, members }) => ({
      id,
      family,
      members: members.map((member) => ({ ...member })),
    })),
    text,
    spelling: sortWords(wordCounts(texts), knownWords),
    calibration: calibrate(guesses, REFUSED),
  }
}

/** What is learned from: texts, their tokens, the class of each, and all of it as numbers. */
interface Learned {
  readonly subjects: readonly Subject[]
  readonly normalised: readonly string[]
  readonly texts: readonly (readonly string[])[]
  readonly labels: readonly number[]
  readonly prepared: PreparedText
}

/** The lines that are held back, and the guesses for them when they are seen: of these P(right) and P(ours) are made. */
function createHeld({ subjects, normalised, texts, labels, prepared }: Learned) {
  const families = familiesOf(subjects)
  const answered = onlyAnswered(subjects)
  const classes = families.length
  const { index, idf, seenIn } = prepared.vocabulary
  const share = classShares(labels, classes)
  const unseen = Math.log(1 + texts.length)
  // A line counts itself, so a word of it is seen elsewhere from two lines on.
  const idfOf = (feature: string): number | undefined => {
    const at = index.get(feature)
    return at === undefined || (seenIn[at] ?? 0) < FEWEST_LINES ? undefined : idf[at]
  }
  const guesses: CheckedGuess[] = []
  const see = (text: number, scores: Float64Array) => {
    const words = texts[text] ?? []
    const label = labels[text] ?? 0
    heedQuestion(scores, answered, normalised[text] ?? '')
    const made = guess(scores, families, wordsKnown(words, idfOf, unseen))
    guesses.push({
      signals: made.signals,
      right: families[made.best] === families[label],
      ours: label < classes - 1,
      weight: share[label] ?? 1,
    })
  }
  return { rows: heldBack(labels, classes), until: HELD_UNTIL, see, guesses }
}

/**
 * The lines that are held back: of each class one part in five, the first of the first class, the second of the next and
 * so on. A class's lines are cut where they lie, not shuffled: lines of one writer lie together, so a held-back line is
 * mostly one whose writer the model has seen little of.
 */
function heldBack(labels: readonly number[], classes: number): Int32Array {
  const ofClass = Array.from({ length: classes }, (): number[] => [])
  for (const [row, label] of labels.entries()) ofClass[label]?.push(row)
  return Int32Array.from(
    ofClass.flatMap((rows, label) =>
      rows.filter((_row, at) => Math.floor((at * PARTS) / rows.length) === label % PARTS),
    ),
  )
}

/** The weight of a line of each class, so that the mix is what people write rather than what was written for training. */
function classShares(labels: readonly number[], classes: number): number[] {
  const totals = new Array<number>(classes).fill(0)
  for (const label of labels) totals[label] = (totals[label] ?? 0) + 1
  const ours = totals.slice(0, -1).reduce((sum, count) => sum + count, 0)
  return totals.map((count, label) => {
    if (label === classes - 1) return EXPECTED_NONE / Math.max(count, 1)
    return (1 - EXPECTED_NONE) / Math.max(ours, 1)
  })
}

function wordCounts(texts: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const line of texts) for (const word of line) counts.set(word, (counts.get(word) ?? 0) + 1)
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
}
