import type { Match } from '../../recognition.ts'
import { fold } from '../words.ts'
import { unmutated } from './mutations.ts'
import type { WelshTopics } from './recognise.ts'

/** A topic with what people say in Welsh to ask for it. */
export interface WelshTopic {
  readonly kind: 'flow' | 'form' | 'article'
  readonly id: string
  readonly examples: readonly string[]
}

/** From this share of the weight of a message's words on, it is taken as the topic of an example. */
const ENOUGH = 0.62
/** Two topics nearer to each other than this are not told apart here. */
const APART = 0.08

const EMPTY = new Set(
  'y yr yn i a ac ar o am at fy ei eu eich ein mae yw ydy ydw sydd sy wedi cael cafodd fod bod dw rydw rwy n r w m chi fi ti gan gyda os gwelwch dda ga ddim'.split(
    ' ',
  ),
)

/** Finds topics by the words that a message shares with their Welsh examples, the rarer the weightier. */
export function welshTopics(topics: readonly WelshTopic[]): WelshTopics {
  const lines = topics.flatMap(({ kind, id, examples }) => examples.map((line) => ({ kind, id, words: wordsIn(line) })))
  const spread = new Map<string, number>()
  for (const { words } of lines) for (const word of words) spread.set(word, (spread.get(word) ?? 0) + 1)
  const weigh = (word: string) => Math.log(1 + lines.length / (spread.get(word) ?? 0.5))
  const total = (words: ReadonlySet<string>) => [...words].reduce((sum, word) => sum + weigh(word), 0)
  return (text) => {
    const said = wordsIn(text)
    if (said.size === 0) return []
    const best = new Map<string, Match>()
    for (const { kind, id, words } of lines) {
      const shared = total(new Set([...words].filter((word) => said.has(word))))
      const score = (2 * shared) / (total(words) + total(said))
      if (score > (best.get(id)?.score ?? 0)) best.set(id, { kind, id, score: Math.min(score, 0.95) })
    }
    const [first, second] = [...best.values()].toSorted((a, b) => b.score - a.score)
    if (first === undefined || first.score < ENOUGH) return []
    return second !== undefined && first.score - second.score < APART ? [] : [first]
  }
}

/** The telling words of a text, each in one spelling whatever its mutation. */
function wordsIn(text: string): ReadonlySet<string> {
  const words =
    fold(text.slice(0, 600))
      .replaceAll("'", ' ')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.filter((word) => !EMPTY.has(word)).map(root))
}

/** Of all that a word may be without its mutation the first by the alphabet: the same for every mutation of it, or nearly. */
function root(word: string): string {
  const all = [word, ...unmutated(word)].flatMap((one) => [one, ...unmutated(one)])
  return all.toSorted()[0] ?? word
}
