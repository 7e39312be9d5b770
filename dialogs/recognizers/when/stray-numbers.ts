import { leavesTime } from './company.ts'
import { aboutPerson, isCount, isNameOfThing } from './not-times.ts'
import { at, type Tokens, word } from './token.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words before a number that make it one of a thing, an age or a score. */
const OWNERS = set(
  'iphone samsung galaxy series xbox ps size chapter door shop track line channel ref year the my his her their our im ' +
    'hes shes son daughter a an train tram over under top ft foot class form hall stop stand ward part section group team m b c',
)

/** Words that leave a number behind them a time of the answer. */
const HINTS = set(
  'until to - / and or between from at about around maybe like say nearer closer by gone past before after no not approx ' +
    'roughly probably possibly perhaps was be been then , ( ~ only either for',
)

/** "aged 15 TO 17" */
const CHAIN = set('to - or and /')
/** Words that stand before an age as well. */
const AGES = set('is was are about around like looked looks be')

/** Behind a number: an hour in another language, or one that a reader did not take. */
const HOURS = set('ish uhr bells to past oclock o for heures horas')

/** Whether a number that no reader took may be a time or a day that changes what was said. */
export function mayBeTime(tokens: Tokens, i: number): boolean {
  const token = at(tokens, i)
  if (token.kind !== 'number' || token.stuck || !fits(token.value, token.digits)) return false
  if (isNameOfThing(tokens, i)) return false
  const lead = word(tokens, i - 1)
  // "him at 29": no hour, and no day.
  if (lead === 'at' && token.value > 24 && token.digits.length === 2 && at(tokens, i + 1).kind !== 'sign') return false
  if (word(tokens, i + 1) === ':' && at(tokens, i + 2).kind === 'number') return true
  if (HOURS.has(word(tokens, i + 1)) || word(tokens, i + 2) === 'something') return true
  if (OWNERS.has(lead) || at(tokens, i - 1).kind === 'ordinal' || isCount(tokens, i)) return false
  if (AGES.has(lead) && aboutPerson(tokens, i)) return false
  const first = at(tokens, i - 2).kind === 'number' && CHAIN.has(lead)
  if (first && (isNameOfThing(tokens, i - 2) || aboutPerson(tokens, i - 2))) return false
  return HINTS.has(lead) || lead === '' || leavesTime(tokens, i + 1, false)
}

/** An hour, a day of the month, or four figures of a clock. */
function fits(value: number, digits: string): boolean {
  if (digits.length === 4) return value < 2400 && value % 100 < 60
  return digits.length < 3 && value >= 1 && value <= 31
}
