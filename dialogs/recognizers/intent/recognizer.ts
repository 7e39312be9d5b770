import type { Match } from '../../recognition.ts'
import { ACT_FROM } from './band.ts'
import { type Matter, matters } from './matters.ts'
import type { IntentModel } from './model.ts'
import { spellerOf } from './model-speller.ts'
import { pickKind } from './pick-kind.ts'
import { normalise, tokens } from './text.ts'
import { createTextScorer } from './text-model.ts'
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

/** Makes a recogniser of a model. Looks at the first 2,000 characters; never throws on any text. */
export function createIntentRecognizer(model: IntentModel): IntentRecognizer {
  const speller = spellerOf(model)
  const understand = createUnderstanding(model, createTextScorer(model.text), speller)
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
      const told = matters(normalised, whole, understand)
      const matches = joined(whole, told, normalised).flatMap(({ subject, score, said }): Match[] => {
        const of = model.subjects[subject]
        return of ? [{ ...pickKind(of, said), score: Math.round(score * 1000) / 1000 }] : []
      })
      return { matches, outOfScope: !whole.ours && told.length === 0 }
    },
  }
}

/** The subjects of the whole and of its parts, best first; a part's own words decide its kind. A part does not outdo a whole that is sure. */
function joined(whole: Understood, ours: readonly Matter[], normalised: string): readonly Matter[] {
  const all = new Map<number, Matter>()
  for (const { subject, score } of whole.subjects) all.set(subject, { subject, score, said: normalised })
  const best = whole.subjects[0]
  const most = best && best.score >= ACT_FROM ? best.score : 1
  for (const matter of ours) {
    const there = all.get(matter.subject)?.score ?? 0
    const part = matter.subject === best?.subject ? matter.score : Math.min(matter.score, most - LEAST_SCORE)
    all.set(matter.subject, { ...matter, score: Math.max(part, there) })
  }
  return [...all.values()]
    .filter(({ score }) => score >= LEAST_SCORE)
    .sort((a, b) => b.score - a.score || a.subject - b.subject)
    .slice(0, MOST_MATCHES)
}
