import { JOINS } from './hour-company.ts'
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
  if (!dated) return found
  const habits = habitsOf(tokens, found)
  return found.filter((_, k) => habits[k] !== true)
}

/** Whether only hours are told, of what happens again and again. */
export const onlyHabits = (tokens: Tokens, found: readonly Piece[]): boolean =>
  found.length > 0 && habitsOf(tokens, found).every(Boolean)

const isHour = ({ kind }: Piece): boolean => kind === 'clock' || kind === 'part'

/** Of each piece whether it is an hour of what happens again and again; the second of a span goes with the first. */
function habitsOf(tokens: Tokens, found: readonly Piece[]): readonly boolean[] {
  const habits: boolean[] = []
  for (const [k, piece] of found.entries()) {
    const before = found[k - 1]
    const joined = before !== undefined && piece.from - before.to <= 2 && JOINS.has(word(tokens, before.to))
    const goesOn = joined && habits[k - 1] === true
    habits.push(isHour(piece) && (goesOn || isEvery(tokens, piece.to) || isHabit(tokens, before?.to ?? 0, piece.from)))
  }
  return habits
}

function isHabit(tokens: Tokens, after: number, from: number): boolean {
  for (let k = from - 1; k >= Math.max(after, from - REACH); k--) {
    const text = word(tokens, k)
    if (BREAKS.has(text)) return false
    if (HABITS.has(text) || (text === 'to' && PLANS.has(word(tokens, k - 1)))) return true
    if (k >= from - 3 && ROUTINE.has(text) && word(tokens, k + 1) !== 'to') return true
  }
  return false
}

const BREAKS = set('. since so but')

/** "I get up at 6 EVERY DAY" */
const isEvery = (tokens: Tokens, i: number): boolean =>
  (word(tokens, i) === 'every' || word(tokens, i) === 'each') && DAYS.has(word(tokens, i + 1))
const DAYS = set('day morning night evening week weekday')

/** "I start work at 7", "the shop closes at 6": as it is every day. */
const ROUTINE = set('start starts finish finishes begin begins open opens close closes shuts')
