import type { Match } from '../../recognition.ts'
import { familiesOf } from './guess.ts'
import { type Matter, twoMatters } from './matters.ts'
import type { IntentModel } from './model.ts'
import { pickKind } from './pick-kind.ts'
import { createSpeller } from './spelling.ts'
import { normalise, tokens } from './text.ts'
import { createTextScorer, type TextScorer } from './text-model.ts'
import { createUnderstanding, type Understood } from './understood.ts'

const MOST_MATCHES = 5
const LEAST_SCORE = 0.01
/** What a message means, without its entities and danger. */
export interface IntentResult {
  /** Best first, at most 5. Two matters in one message are the first two. */
  readonly matches: readonly Match[]
  /** Nothing that the assistant knows, and nothing for the police. */
  readonly outOfScope: boolean
}

/** Tells what a message means. */
export interface IntentRecognizer {
  recognise(text: string): IntentResult
  /** The words of a text that training has not seen and that are near one it has. */
  repairs(text: string): ReadonlyMap<string, string>
}

/** Makes a recogniser of a model, and of its scorer where one is there already. Looks at the first 2,000 characters; never throws on any text. */
export function createIntentRecognizer(
  model: IntentModel,
  scorer: TextScorer = createTextScorer(model.text),
): IntentRecognizer {
  const speller = createSpeller(model.spelling)
  const families = familiesOf(model.subjects)
  const understand = createUnderstanding(model, scorer, speller)
  return {
    repairs(text) {
      const words = tokens(normalise(text))
      const right = speller.repair(words)
      return new Map(
        words.flatMap((word, at) => (right[at] === undefined || right[at] === word ? [] : [[word, right[at]]])),
      )
    },
    recognise(text) {
      const normalised = normalise(text)
      const whole = understand(normalised)
      if (!whole) return { matches: [], outOfScope: true }
      const two = twoMatters(normalised, whole, families, understand)
      const matches = joined(whole, two ?? [], normalised).flatMap(({ subject, score, said }): Match[] => {
        const of = model.subjects[subject]
        return of ? [{ ...pickKind(of, said), score: Math.round(score * 1000) / 1000 }] : []
      })
      return { matches, outOfScope: !whole.ours && two === undefined }
    },
  }
}

/** The two matters, where there are two, then the subjects of the whole, best first; a matter's own words decide its kind. */
function joined(whole: Understood, two: readonly Matter[], normalised: string): readonly Matter[] {
  const taken = new Set(two.map(({ subject }) => subject))
  const least = two.at(-1)?.score ?? 1
  const others = whole
    .subjects(LEAST_SCORE)
    .filter(({ subject, score }) => !taken.has(subject) && score >= LEAST_SCORE)
    .map(({ subject, score }) => ({ subject, score: Math.min(score, least), said: normalised }))
  return [...two, ...others].slice(0, MOST_MATCHES)
}
