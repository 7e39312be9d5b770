import { wordsOf } from '../words.ts'
import { amountOf } from './amounts.ts'
import { type Asked, askedBy } from './asked.ts'
import { certainYes, limitedNo, stands } from './bearing.ts'
import { echoOf } from './echo.ts'
import { personOf } from './person.ts'
import { topicOf } from './topics.ts'
import { willingness } from './willing.ts'

const BREAK =
  /[,.;:!\u2026()\n]+|\s-+\s|\b(?:but|although|though|cos|coz|cuz|because|and|so(?! (?:many|much|far|long|to speak))|since)\b/

/** Longer ones are stories, not answers. */
const LONGEST = 120

const readers = [willingness, personOf, topicOf, amountOf] as const

function clauseReading(words: readonly string[], asked: Asked): 'yes' | 'no' | undefined {
  const clause = words.join(' ')
  for (const reader of readers) {
    const found = reader(clause, asked)
    if (found !== undefined) return found
  }
  return echoOf(words, asked)
}

/** Questions about someone's own life: only a plain no is one. */
const OWN_LIFE = /\b(?:end(?:ing)? (?:your|it|things)|kill(?:ing)? yourself|suicid\w*|(?:harm|hurt)(?:ing)? yourself)\b/

/**
 * What a statement without a yes or no comes to, by rules that hold for any question: consent, who it was, amounts, and the
 * question's own words given back. Its parts must agree, and danger is never ruled out by it.
 */
export function generalReading(
  folded: string,
  question: string,
  clean: (word: string) => string,
): 'yes' | 'no' | undefined {
  const asked = askedBy(question)
  if (asked.opens === undefined || folded.includes('?')) return undefined
  const parts = [folded, ...folded.split(BREAK)]
    .map((part) => wordsOf(part).map(clean))
    .filter((part) => part.length > 0)
  const [whole = [], ...clauses] = parts
  const first = clauseReading(whole, asked)
  const found = new Set(clauses.map((clause) => clauseReading(clause, asked)).filter((each) => each !== undefined))
  if (first !== undefined) found.add(first)
  const [reading, other] = [...found]
  if (reading === undefined || other !== undefined) return undefined
  if (reading === 'no' && OWN_LIFE.test(asked.text)) return undefined
  return stands(reading, asked) ? reading : undefined
}

/** What an answer says that only tells how far it goes ("not that I know of", "no doubt about it") or what its speaker wants. */
export function qualifiedBy(whole: string, question: string): 'yes' | 'no' | undefined {
  if (whole.length >= LONGEST) return undefined
  const asked = askedBy(question)
  const reading = limitedNo(whole, asked) ?? certainYes(whole, asked) ?? willingness(whole, asked)
  return reading !== undefined && stands(reading, asked) ? reading : undefined
}
