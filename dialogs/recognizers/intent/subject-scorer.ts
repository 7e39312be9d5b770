import type { IntentModel } from './model.ts'
import { createSpeller } from './spelling.ts'
import { normalise } from './text.ts'
import { createTextScorer } from './text-model.ts'
import { createUnderstanding } from './understood.ts'

/** Gives the best subject of a text that is about one thing, with P(right). Undefined for a text without words. */
export function createSubjectScorer(
  model: IntentModel,
): (text: string) => { readonly id: string; readonly score: number } | undefined {
  const understand = createUnderstanding(model, createTextScorer(model.text), createSpeller(model.spelling))
  return (text) => {
    const best = understand(normalise(text))?.best
    const id = best === undefined ? undefined : model.subjects[best.subject]?.id
    return best === undefined || id === undefined ? undefined : { id, score: best.score }
  }
}
