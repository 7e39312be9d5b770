import type { Piece } from './piece.ts'
import { type Tokens, word } from './token.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words that tell of what happens again and again. */
const HABITS = set('every each usually always normally generally mostly often sometimes regularly typically tends')
/** "I have to be up at 5": what is still to come. */
const PLANS = set('have need gotta supposed')
/** How far before a time such a word stands, in tokens. */
const REACH = 6

/**
 * The pieces without those that tell what happens again and again, where a day tells when it was: of "since Thursday,
 * it's every night, usually gone midnight" the Thursday.
 */
export function withoutHabits(tokens: Tokens, found: readonly Piece[]): readonly Piece[] {
  const dated = found.some(({ kind }) => kind === 'day' || kind === 'days')
  return dated ? found.filter((piece) => !(isHour(piece) && isHabit(tokens, found, piece.from))) : found
}

/** Whether only hours are told, of what happens again and again. */
export const onlyHabits = (tokens: Tokens, found: readonly Piece[]): boolean =>
  found.length > 0 && found.every((piece) => isHour(piece) && isHabit(tokens, found, piece.from))

const isHour = ({ kind }: Piece): boolean => kind === 'clock' || kind === 'part'

function isHabit(tokens: Tokens, found: readonly Piece[], from: number): boolean {
  for (let k = from - 1; k >= from - REACH; k--) {
    const text = word(tokens, k)
    if (text === '.' || text === '' || found.some((piece) => piece.to === k + 1)) return false
    if (HABITS.has(text) || (text === 'to' && PLANS.has(word(tokens, k - 1)))) return true
  }
  return false
}
