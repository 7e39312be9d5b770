import type { Asked } from './asked.ts'

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

const NUMBERS = new Map([
  ...UNITS.map((word, at): [string, number] => [word, at]),
  ...TENS.map((word, at): [string, number] => [word, 20 + 10 * at]),
])
const ASKS = /\b(?<side>under|over|above|below|younger than|older than)(?: the age of)? (?<limit>1[0-9]|2[0-9])\b/
const ASKS_OLDER = /^(?:over|above|older than)$/
const DECADE =
  /\b(?:in (?:my|his|her|their) )?(?:(?:early|mid|late) )?(?<tens>\d0s|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b/
const GROWN =
  /\b(?:adults?|grown (?:man|woman|men|up)|pensioners?|oap|retired|grandad|grandma|nan|granny|grandmother|grandfather|middle aged|elderly|old man|old woman|old lady)\b/
const YOUNG = /\b(?:baby|toddler|newborn|infant|primary school|nursery|year (?:[1-9]|1[01])|little (?:boy|girl))\b/
const YET_TO_COME =
  /\b(?:not|turn|turning|nearly|almost|soon|til|till|until|be) (?:quite )?(?<age>1[0-9]|2[0-1])\b|\b(?<coming>1[0-9]|2[0-1]) (?:in|next|on|til|till|until|soon)\b|^(?:not )?(?:til|till|until) (?:january|february|march|april|may|june|july|august|september|october|november|december|next|tomorrow|\w+day|summer|christmas)/
const LAST_YEARS = /\b(?:about|around|roughly|maybe|ish|or|looks?|looked|nearly|almost|approx\w*)\b/
const OTHERS = /\b(?:my|son|daughter|grandson|granddaughter|he|hes|she|shes|they|theyre|their|his|her)\b/
const MYSELF = /\b(?:i|im|me|ive)\b/
const COUNTS_ELSE =
  /\b(?:months|weeks|days|month old|week old|minutes?|hours?|times|of them|people|pounds|quid|oclock|am|pm|feet|foot)\b/

/** The ages that a clause names. */
function agesIn(clause: string): readonly number[] {
  const words = clause.split(' ')
  return words.flatMap((word, at) => {
    if (/^\d{1,3}$/.test(word)) return [Number(word)]
    const value = NUMBERS.get(word)
    if (value === undefined) return []
    const next = NUMBERS.get(words[at + 1] ?? '')
    if (value >= 20 && next !== undefined && next < 10) return [value + next]
    return value < 10 && (NUMBERS.get(words[at - 1] ?? '') ?? 0) >= 20 ? [] : [value]
  })
}

/** Where a clause puts someone against the limit of the question: surely below it, surely at or above it, or neither. */
function sideOf(clause: string, limit: number): 'below' | 'above' | undefined {
  const coming = YET_TO_COME.exec(clause)?.groups
  if (coming !== undefined) {
    const named = Number(coming.age ?? coming.coming ?? limit)
    return named <= limit && !/^over|\byesterday\b|\blast\b/.test(clause) ? 'below' : undefined
  }
  if (/^(?:nearly|almost|not quite|very nearly)(?: there)?$/.test(clause)) return 'below'
  if (GROWN.test(clause) || DECADE.test(clause)) return 'above'
  if (YOUNG.test(clause)) return 'below'
  const ages = agesIn(clause).filter((age) => age < 115)
  if (ages.length === 0 || COUNTS_ELSE.test(clause)) return undefined
  const margin = LAST_YEARS.test(clause) && ages.length === 1 ? 3 : 0
  if (ages.every((age) => age + margin < limit)) return 'below'
  return ages.every((age) => age - margin >= limit) ? 'above' : undefined
}

const AGE_FIRST =
  /^(?:(?:no|nope|nah|yes|yeah|yep|im|i am|i|me|hes|shes|theyre|he is|she is|they are|he|she|they|was|is|a|an|am|only|just|actually|about|around|roughly|turned|turn|turning|will be|ill be|be|now|haha|ha|lol|well|aged|age|not|til|till|until|nearly|almost|maybe|looks?|looked|quite|in|my|his|her|their|over|the|year|sorry|mate|officer|retired|proud|both) )*(?:\d{1,3}|\w+)\b/

/** What an age says to a question whether someone is under or over one: "I'm 43" to "are you under 18?". */
export function ageAnswer(clause: string, asked: Asked): 'yes' | 'no' | undefined {
  const { side = '', limit = '' } = ASKS.exec(asked.text)?.groups ?? {}
  if (limit === '' || clause.length > 60 || !AGE_FIRST.test(clause)) return undefined
  if (asked.about === 'you' ? OTHERS.test(clause.replace(/\bin my\b/, '')) : MYSELF.test(clause)) return undefined
  if (/\b(?:if|could be|when|was|used)\b/.test(clause)) return undefined
  const where = sideOf(clause, Number(limit))
  if (where === undefined) return undefined
  return (where === 'above') === ASKS_OLDER.test(side) ? 'yes' : 'no'
}

/** Whether a question asks for an age. */
export const asksAge = (asked: Asked): boolean => ASKS.test(asked.text)
