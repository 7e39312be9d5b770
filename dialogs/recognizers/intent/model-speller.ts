import type { IntentModel } from './model.ts'
import { createSpeller, type Speller } from './spelling.ts'

/** The speller of a model's own words. */
export function spellerOf(model: Pick<IntentModel, 'words' | 'knownWords'>): Speller {
  const counts = model.words.split(' ').map((entry): [string, number] => {
    const at = entry.lastIndexOf(':')
    return [entry.slice(0, at), Number(entry.slice(at + 1))]
  })
  return createSpeller(new Map(counts), model.knownWords.split(' '))
}
