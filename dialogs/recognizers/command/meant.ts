import { softmax } from '../intent/class-scores.ts'
import { normalise, tokens } from '../intent/text.ts'
import { createTextScorer } from '../intent/text-model.ts'
import { MEANT, type MeantModel, type MeantName } from './meant-model.ts'

/** What a message in a form seems to be besides an answer, and whether that is sure enough. */
export interface Meant {
  readonly name: MeantName
  /** Sure enough where the question reads only its own kind of answer, and where any words may answer it. */
  readonly sure: 'anywhere' | 'plain' | 'no'
}

/** Messages of more words are accounts. */
const MOST_WORDS = 40

/** Makes the reader of commands and corrections in people's own words. Undefined for a text that has no words, or many. */
export function createMeant(model: MeantModel): (text: string) => Meant | undefined {
  const scorer = createTextScorer(model.text)
  const { plain, free } = model.bounds
  return (text) => {
    const words = tokens(normalise(text))
    if (words.length === 0 || words.length > MOST_WORDS) return undefined
    const scores = scorer.read(words)
    softmax(scores)
    const [name, score] = MEANT.reduce<readonly [MeantName, number]>(
      (best, each, at) => ((scores[at] ?? 0) > best[1] ? [each, scores[at] ?? 0] : best),
      ['help', 0],
    )
    return { name, sure: score >= free ? 'anywhere' : score >= plain ? 'plain' : 'no' }
  }
}
