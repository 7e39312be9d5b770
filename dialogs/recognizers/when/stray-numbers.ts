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

function isAge(tokens: Tokens, i: number): boolean {
  const lead = word(tokens, i - 1)
  if (AGES.has(lead) && aboutPerson(tokens, i)) return true
  const first = at(tokens, i - 2).kind === 'number' && CHAIN.has(lead)
  return first && (isNameOfThing(tokens, i - 2) || aboutPerson(tokens, i - 2))
}

/** "22nd of September, ELEVEN hours": an hour, as others say it. */
const BREAKS = set(', - at ( ;')

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
  if (isNameOfThing(tokens, i) || isPronoun(tokens, i)) return false
  const lead = word(tokens, i - 1)
  // "him at 29": no hour, and no day.
  if (lead === 'at' && token.value > 24 && token.digits.length === 2 && at(tokens, i + 1).kind !== 'sign') return false
  if (word(tokens, i + 1) === ':' && at(tokens, i + 2).kind === 'number') return true
  if (HOURS.has(word(tokens, i + 1)) || word(tokens, i + 2) === 'something') return true
  if (['hour', 'hours'].includes(word(tokens, i + 1)) && BREAKS.has(lead)) return true
  // "yesterday at 3 2 lads": the hour, which the count behind it hid.
  if (lead === 'at' && at(tokens, i + 1).kind === 'number') return true
  if (lead === '' && isCount(tokens, i + 1)) return false
  if (OWNERS.has(lead) || at(tokens, i - 1).kind === 'ordinal' || isCount(tokens, i)) return false
  if (isAge(tokens, i)) return false
  return HINTS.has(lead) || lead === '' || leavesTime(tokens, i + 1, false)
}

/** "the latest ONE was", "ONE of them", "ONE night last week". */
const isPronoun = (tokens: Tokens, i: number): boolean =>
  word(tokens, i) === 'one' && (BEFORE_ONE.has(word(tokens, i - 1)) || BEHIND_ONE.has(word(tokens, i + 1)))
const BEFORE_ONE = set('latest last first that this which no any some another other every each second next only')
const BEHIND_ONE = set('was of who that is day night evening afternoon morning time had came just day with has i he')

/** An hour, a day of the month, or four figures of a clock. */
function fits(value: number, digits: string): boolean {
  if (digits.length === 4) return value < 2400 && value % 100 < 60
  return digits.length < 3 && value >= 1 && value <= 31
}
