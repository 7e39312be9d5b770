import { spokenYear } from './spoken-years.ts'
import { at, type Token, type Tokens, word } from './token.ts'
import { MONTHS, WEEKDAYS } from './vocabulary.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words behind a bare number that leave it a time: "at 7 i left", not "at 7 Bow Street". */
const FOLLOWS = set(
  'and or but so when while whilst i im ive he she they we it its my our the on in last this that then to till until ' +
    'yesterday today tonight tomorrow was were is as because cos cause someone somebody a an outside near by from at after ' +
    'before with his her their there approx approximately ish maybe roughly am pm oclock sharp having going walking ' +
    'leaving coming got had saw came went heard noticed every just think thereabouts o all if only latest earliest ' +
    'who which most lunchtime teatime mate pls please tbh lol now not no give sometime somewhere something some',
)

/** Words behind a number that make it a number of something. */
const COUNTS = set(
  'people blokes men lads women girls boys kids cars car times quid pounds pound pence p k percent metres meters miles ' +
    'mile mph km feet foot ft inches inch stone kg years year months month weeks week days day hours hour minutes minute ' +
    'seconds bus buses flat house street road avenue lane bottles of others youths males females youth guys guy phones ' +
    'bikes items witnesses officers police floors floor yo olds old storey doors point gram grams litre litres ml cc ' +
    'bags cards notes nights fortnights',
)

const PARTS = set('morning afternoon evening night lunchtime teatime midnight midday am pm')

/** Words that begin a part of a day or a day, so that a number right before is likely a time. */
const STARTS = set('last this yesterday today tonight tomorrow')

/** Whether a bare number before token `i` may be a time. In an answer anything may follow but what is counted. */
export function leavesTime(tokens: Tokens, i: number, whole: boolean): boolean {
  const next = at(tokens, i)
  const { text } = next
  if (text === '') return true
  if (text === '&') return at(tokens, i + 1).kind === 'number'
  if (next.kind === 'sign')
    return !(text === '%' || text === '/' || text === ':') && !(next.glued && decimal(tokens, i))
  if (next.kind === 'number') return whole && word(tokens, i + 1) === '/' && at(tokens, i + 2).kind === 'number'
  if (next.kind === 'iso') return false
  if (next.glued) return text === 'ish' || text === 'oclock'
  if (COUNTS.has(text)) return isOfPart(tokens, i)
  if (whole) return true
  if (next.capital && !FOLLOWS.has(text) && !isTimeWord(next)) return false
  return FOLLOWS.has(text) || isTimeWord(next) || text === 'early' || text === 'late'
}

/** "5 OF THE AFTERNOON", as others say it. */
export const isOfPart = (tokens: Tokens, i: number): boolean =>
  word(tokens, i) === 'of' && OF.has(word(tokens, word(tokens, i + 1) === 'the' ? i + 2 : i + 1))
const OF = new Set([...PARTS, 'today', 'yesterday', 'tonight'])

/** ".5" or "-5" right behind a number: it is a longer number. */
function decimal(tokens: Tokens, i: number): boolean {
  const next = at(tokens, i + 1)
  return next.glued && next.kind === 'number' && at(tokens, i).text !== '-'
}

/** Whether a word names a day of the week, a part of a day, or begins one ("last", "yesterday"). */
export const isTimeWord = (token: Token): boolean =>
  PARTS.has(token.text) || STARTS.has(token.text) || WEEKDAYS.has(token.text)

/** Whether a part of a day or a day begins at `i`: "8 last night", "9 in the evening", "7 on Friday". */
export function dayBegins(tokens: Tokens, i: number): boolean {
  const first = word(tokens, i)
  if (STARTS.has(first) || WEEKDAYS.has(first)) return true
  if (PARTS.has(first)) return true
  if (first === 'in' || first === 'at') return PARTS.has(word(tokens, i + 2)) || PARTS.has(word(tokens, i + 1))
  if (first === 'on')
    return (
      WEEKDAYS.has(word(tokens, i + 1)) || (at(tokens, i + 1).text === 'the' && at(tokens, i + 2).kind === 'ordinal')
    )
  return false
}

/** The year at a token: four digits, or two where nothing makes them a time. `birth` as in `longYear`. */
export function yearAt(
  tokens: Tokens,
  i: number,
  thisYear: number,
  birth: boolean,
): { readonly year: number; readonly to: number } | undefined {
  let k = i
  if (word(tokens, k) === ',' || word(tokens, k) === 'in' || word(tokens, k) === 'of') k++
  if (word(tokens, k) === "'" || word(tokens, k) === '’') k++
  const token = at(tokens, k)
  if (token.kind !== 'number' || token.stuck) return undefined
  if (token.digits === '') return spokenYear(tokens, k)
  const next = word(tokens, k + 1)
  if ([':', 'am', 'pm', 'hours', 'hour', 'oclock', 'ish'].includes(next)) return undefined
  if (next === '.' && at(tokens, k + 2).glued && at(tokens, k + 2).kind === 'number') return undefined
  // "2nd Feb, 1900": an hour behind a comma, where no such year can be meant.
  if (word(tokens, i) === ',' && !birth && token.digits.length === 4 && isHourOfDay(token.value, thisYear))
    return undefined
  if (token.digits.length === 4 && token.value >= 1850 && token.value <= 2200) return { year: token.value, to: k + 1 }
  if (token.digits.length !== 2 || COUNTS.has(next) || k - i > 1 || (!birth && mayBeHour(tokens, i, k)))
    return undefined
  return { year: longYear(token.value, thisYear, birth), to: k + 1 }
}

/** "12th June 10-11pm", "bonfire night, 10 to 10": an hour, not the year 2010. "12 June, 20 past 4": minutes. */
function mayBeHour(tokens: Tokens, i: number, k: number): boolean {
  const { glued, value, digits } = at(tokens, k)
  if (['past', 'to'].includes(word(tokens, k + 1)) && at(tokens, k + 2).kind === 'number') return true
  if (['something', 'odd', 'or'].includes(word(tokens, k + 1))) return true
  const close = k === i || word(tokens, k - 1) === ','
  return close && !glued && value >= 1 && value <= 12 && !digits.startsWith('0')
}

const isHourOfDay = (figures: number, thisYear: number): boolean =>
  figures < thisYear - 80 && figures % 100 < 60 && figures % 5 === 0

/** A two-digit year in full. Of an event: up to ten years ahead, else the last century. Of a birth: never ahead. */
export function longYear(two: number, thisYear: number, birth: boolean): number {
  const year = Math.floor(thisYear / 100) * 100 + two
  return year > thisYear + (birth ? 0 : 10) ? year - 100 : year
}

/** Whether the name of a month stands at a token. */
export const isMonth = (tokens: Tokens, i: number): boolean => MONTHS.has(word(tokens, i)) && word(tokens, i) !== '-'

/** The month (1 to 12) whose name stands at a token; 0 where none does. */
export const monthAt = (tokens: Tokens, i: number): number =>
  isMonth(tokens, i) ? (MONTHS.get(word(tokens, i)) ?? 0) : 0

/** Whether a word behind a number makes it a number of something: "people", "miles", "street". */
export const counts = (text: string): boolean => COUNTS.has(text)
