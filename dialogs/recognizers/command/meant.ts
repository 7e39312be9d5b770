import { MEANT, type Meant, type MeantName } from '../../recognition.ts'
import { softmax } from '../intent/class-scores.ts'
import { normalise, tokens } from '../intent/text.ts'
import { createTextScorer } from '../intent/text-model.ts'
import type { MeantModel } from './meant-model.ts'

/** Messages of more words are accounts. */
const MOST_WORDS = 40

/** Figures, codes, single letters and what is typed by mistake mean nothing: at least this share of a message must be words. */
const LEAST_WORDS = 0.5
const WORD = /^\p{L}[\p{L}'’]+$/u

/** Makes the reader of commands and corrections in people's own words. Undefined for a text that has no words, or many. */
export function createMeant(model: MeantModel): (text: string) => Meant | undefined {
  const scorer = createTextScorer(model.text)
  const { plain, free } = model.bounds
  return (text) => {
    const words = tokens(normalise(text))
    if (words.length > MOST_WORDS || !isWords(words)) return undefined
    const scores = scorer.read(words)
    softmax(scores)
    const [name, score] = MEANT.reduce<readonly [MeantName, number]>(
      (best, each, at) => ((scores[at] ?? 0) > best[1] ? [each, scores[at] ?? 0] : best),
      ['help', 0],
    )
    return { name, sure: score >= free ? 'anywhere' : score >= plain ? 'plain' : 'no' }
  }
}

function isWords(words: readonly string[]): boolean {
  return words.length > 0 && words.filter((word) => WORD.test(word)).length >= LEAST_WORDS * words.length
}
