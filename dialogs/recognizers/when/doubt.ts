import { dayBegins } from './company.ts'
import { WAYS, WHOLE_DAYS } from './doubt-words.ts'
import { CUES, JOINS } from './hour-company.ts'
import { type Left, near } from './left.ts'
import { MENDS } from './links.ts'
import { isNameOfThing } from './not-times.ts'
import type { Piece } from './piece.ts'
import { mayBeTime } from './stray-numbers.ts'
import { at, type Tokens, word } from './token.ts'
import { MONTHS, WEAK_DAYS, WEEKDAYS } from './vocabulary.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const UNITS = set(
  'minute minutes hour hours day days night nights week weeks fortnight month months year years weekend weekends',
)
const MONTHLY = set('week weeks month months year years fortnight')
const BESIDE = set('before after prior past from into in come either of')
const LIMITS = set('over above under least most than within')
const HOUR_LEADS = new Set([
  ...CUES,
  ...JOINS,
  ...MENDS,
  'or',
  'no',
  'it',
  'was',
  'maybe',
  'like',
  'say',
  'on',
  'off',
  'not',
  'then',
  '(',
])
const AGO = set('ago back earlier')
/** Days that this reader has no name or date for. */
const OCCASIONS = set(
  'day days week weekend month season diwali eid ramadan hanukkah vaisakhi holi passover wedding funeral birthday anniversary ' +
    'solstice equinox festival graduation term holiday party christening wake strike final derby',
)

/** Whether words or numbers that no reader took stand so near to a time that it may be another than was read. */
export function doubtful(tokens: Tokens, pieces: readonly Piece[]): boolean {
  if (pieces.length === 0) return false
  const taken = tokens.map(() => false)
  for (const { from, to } of pieces) for (let k = from; k < to; k++) taken[k] = true
  const clocks = pieces.filter((piece) => piece.kind === 'clock').length
  const led = tokens.findIndex(({ text }, k) => !taken[k] && (text === 'from' || text === 'since'))
  const since = tokens.some(({ text }) => text === 'since')
  const left: Left = {
    tokens,
    pieces,
    taken,
    clocks,
    onlyHours: pieces.every(({ kind }) => kind === 'clock' || kind === 'part'),
    led,
    since,
  }
  return (
    pieces.some((piece) => limited(left, piece) || loose(left, piece) || isNamed(left, piece)) ||
    tokens.some((_, i) => !taken[i] && changes(left, i))
  )
}

/** Whether the word at `i`, which no reader took, can change the time told. */
function changes(left: Left, i: number): boolean {
  const { kind, text } = at(left.tokens, i)
  if (kind === 'number') return strayNumber(left, i)
  if (kind === 'ordinal') return isOrdinalOf(left, i)
  if (WEAK_DAYS.has(text)) return left.taken[i - 1] === true || left.taken[i + 1] === true
  if (OCCASIONS.has(text) && left.onlyHours) return true
  const way = WAYS.get(text)
  if (way !== undefined) return way(left, i)
  if (text === 'week' && left.taken[i - 1]) return true
  return UNITS.has(text) ? beside(left, i) : named(left, i)
}

/** Behind an ordinal these make it none of a day. */
const PLACES = set('floor street avenue road step stair landing platform tee hole green bend page row shelf birthday')

/** "3rd Monday", "45th of October": a day that was not read. */
function isOrdinalOf({ tokens, taken }: Left, i: number): boolean {
  if (word(tokens, i + 1) === 'to' && word(tokens, i + 2) === 'last') return true
  if (word(tokens, i - 1) === 'the' && DATE_LEADS.has(word(tokens, i - 2)) && !PLACES.has(word(tokens, i + 1)))
    return true
  // "the first Sunday", "the second bank holiday"
  if (taken[i + 1] && at(tokens, i).digits === '') return true
  // "1st 2nd or 3rd of feb"
  const next = word(tokens, i + 1) === ',' ? i + 2 : i + 1
  if (taken[next] && at(tokens, next).kind === 'ordinal') return true
  // "Saturday 12th": a date that was left out.
  if (taken[i - 1] && WEEKDAYS.has(word(tokens, i - 1)) && !PLACES.has(word(tokens, i + 1))) return true
  const k = word(tokens, i + 1) === 'of' ? i + 2 : i + 1
  return taken[k] === true && (WEEKDAYS.has(word(tokens, k)) || MONTHS.has(word(tokens, k)))
}

const DATE_LEADS = set('on from since until to between by')

function strayNumber(left: Left, i: number): boolean {
  const beforeMonth = left.taken[i + 1] === true && MONTHS.has(word(left.tokens, i + 1))
  return beforeMonth || isDropped(left, i) || (near(left, i) && mayBeTime(left.tokens, i))
}

/** "yesterday morning 9 10": two numbers, of which only the second was read. */
function isDropped({ tokens, taken }: Left, i: number): boolean {
  const [token, next] = [at(tokens, i), at(tokens, i + 1)]
  const hours = [token, next].every(({ kind, value, stuck }) => kind === 'number' && !stuck && value > 0 && value <= 12)
  return hours && taken[i + 1] === true && !isNameOfThing(tokens, i)
}

/** "an hour after closing time", "the day after my birthday", "three weeks come Saturday". */
function beside({ tokens, taken, clocks }: Left, i: number): boolean {
  if (word(tokens, i) === 'day' && word(tokens, i - 1) === 'all') return false
  if (word(tokens, i) === 'day' && word(tokens, i + 1) === 'of' && RELATIVE.has(word(tokens, i + 2))) return false
  // "between the hours of 2 and 4"
  if (word(tokens, i) === 'hours' && word(tokens, i + 1) === 'of' && taken[i + 2]) return false
  if (MONTHLY.has(word(tokens, i)) && taken[i + 1]) return ['a', 'an'].includes(word(tokens, i - 1))
  if (!BESIDE.has(word(tokens, i + 1))) return false
  // "2 days after my birthday"
  if (COUNTED.has(word(tokens, i)) && ['before', 'after'].includes(word(tokens, i + 1)) && !taken[i + 1]) return true
  if (CLOCKS.has(word(tokens, i)) && clocks === 0) return true
  if (CLOCKS.has(word(tokens, i)) && word(tokens, i + 1) !== 'of' && reaches(taken, i + 2)) return true
  if (taken[i + 2] || taken[i + 3]) return word(tokens, i + 1) !== 'of' || word(tokens, i - 1) !== 'all'
  return WHOLE_DAYS.has(word(tokens, i)) && ['before', 'after'].includes(word(tokens, i + 1))
}

const COUNTED = set('days nights weeks fortnight months years weekends')
const RELATIVE = set('yesterday today')

/** "3 hours after I parked at 9" */
const reaches = (taken: readonly boolean[], i: number): boolean => taken.slice(i, i + 4).some(Boolean)
const CLOCKS = set('minute minutes hour hours')

/** The name of a day or a month that was not read. */
function named({ tokens }: Left, i: number): boolean {
  const text = word(tokens, i)
  if (['every', 'each'].includes(word(tokens, i - 1))) return false
  if (text === 'june' || text === 'july') return true
  // "Monday's match": the day was told, and not read.
  if (text.length > 5 && text.endsWith('s') && WEEKDAYS.has(text.slice(0, -1))) return true
  return text.length > 4 && ((WEEKDAYS.has(text) && !WEAK_DAYS.has(text)) || (MONTHS.has(text) && text !== 'march'))
}

/** A number without a word that makes it an hour, besides another hour. */
function loose({ tokens, clocks, taken }: Left, piece: Piece): boolean {
  // "September one": a day, as likely as an hour.
  const before = word(tokens, piece.from - 1)
  if (piece.kind === 'clock' && piece.bare && taken[piece.from - 1] && MONTHS.has(before)) return true
  if (piece.kind !== 'clock' || !piece.bare || HOUR_LEADS.has(word(tokens, piece.from - 1))) return false
  const named = taken[piece.to] || dayBegins(tokens, piece.to) || taken[piece.from - 1]
  return !named && piece.from > 0 && clocks > 1 && !joins(tokens, piece.to)
}

const joins = (tokens: Tokens, i: number): boolean => HOUR_LEADS.has(word(tokens, i))

/** "the jubilee weekend", "Chinese New Year": a name that this reader does not know makes it another. */
function isNamed({ tokens, taken, pieces }: Left, piece: Piece): boolean {
  const text = word(tokens, piece.from)
  const before = at(tokens, piece.from - 1)
  if (isLonePart(pieces, piece) && isTold(tokens, piece)) return true
  if (isLonePart(pieces, piece) && before.kind === 'word')
    return !taken[piece.from - 1] && !BEFORE_PART.has(before.text)
  if (before.kind === 'word' && !taken[piece.from - 1] && isNameOfDay(tokens, piece)) return true
  if (isToldDay(tokens, pieces, piece)) return true
  if (text === 'weekend') return before.kind === 'word' && !taken[piece.from - 1] && !BEFORE_WEEKEND.has(before.text)
  return FEASTS.has(text) && OTHER_CALENDARS.has(before.text)
}

/** "QUIZ night", "frd nite": a part of a day that no day was told of, where its name may tell one. */
const isLonePart = (pieces: readonly Piece[], { kind, from, to }: Piece): boolean =>
  kind === 'part' && to === from + 1 && pieces.every((each) => each.kind === 'part' || each.kind === 'clock')

/** "THE night WE moved in": known by what happened on it. */
const isTold = (tokens: Tokens, { from, to }: Piece): boolean =>
  word(tokens, from - 1) === 'the' && !WITHIN.has(word(tokens, from - 2)) && TELLERS.has(word(tokens, to))
const WITHIN = set('in during through throughout of into')
const TELLERS = set('the of we i my our his her their he she they that when it')

/** "super BOWL Sunday", "Glastonbury Sunday": the name of one day, told by a word that this reader does not know. */
function isNameOfDay(tokens: Tokens, { kind, from }: Piece): boolean {
  const { text } = at(tokens, from - 1)
  if (kind !== 'day' || !WEEKDAYS.has(word(tokens, from))) return false
  return EVENTS.has(text) || (from === 1 && text.length > 7 && !NO_NAME.test(text))
}

/** "the Sunday WE HAD THAT STORM", "the Thursday OF Ascot": one of many, unless another piece tells which. */
function isToldDay(tokens: Tokens, pieces: readonly Piece[], { from, to }: Piece): boolean {
  const name = word(tokens, to - 1)
  const led = word(tokens, to - 2) === 'the' && to - from <= 2 && (WEEKDAYS.has(name) || name === 'weekend')
  if (!led || pieces.some(({ kind, from: other }) => other !== from && (kind === 'day' || kind === 'days')))
    return false
  const next = word(tokens, to)
  if (next === 'of') return true
  if (next === 'i' || next === 'it') return !THINKING.has(word(tokens, to + 1))
  return TELLERS.has(next) && next !== 'the'
}
const THINKING = set('think reckon believe guess mean was happened must thought suppose might could')
const EVENTS = set('bowl final derby race results election polling pride marathon regatta')
const NO_NAME = /(?:ed|en|ly|ing|ay)$|^(?:sometime|somewhere|overnight|afternoon)/

const BEFORE_PART = set(
  'at in during the this that late mid early of all through throughout by on one a every until from since around about ' +
    'towards into last and or but was it its to between dark like just maybe say over half whole entire some most middle dead',
)
const BEFORE_WEEKEND = set(
  'over at during in on of one some that all whole full entire long about around and or but maybe probably possibly since before after by ' +
    'was it happened i think thinking like say just only some sometime through throughout away went here there out home back',
)
const FEASTS = set('new christmas easter')
const OTHER_CALENDARS = set(
  'chinese lunar jewish islamic muslim orthodox greek russian tamil thai persian kurdish hindu sikh',
)

/** "more than a week ago", "less than an hour ago". */
function limited({ tokens }: Left, piece: Piece): boolean {
  if (!AGO.has(word(tokens, piece.to - 1))) return false
  const lead = word(tokens, piece.from - 1)
  const second = word(tokens, piece.from - 2)
  if (['minimum', 'plus'].includes(word(tokens, piece.to))) return true
  if (word(tokens, piece.to) === 'at' && word(tokens, piece.to + 1) === 'least') return true
  if (lead === 'to') return second === 'up'
  // "a third of an hour ago"
  if (lead === 'of') return second !== 'part'
  return LIMITS.has(lead) && second !== 'just'
}
