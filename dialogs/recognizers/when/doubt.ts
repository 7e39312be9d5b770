import { dayBegins } from './company.ts'
import { CUES, JOINS } from './hour-company.ts'
import { MENDS } from './links.ts'
import { isNameOfThing } from './not-times.ts'
import type { Piece } from './piece.ts'
import { mayBeTime } from './stray-numbers.ts'
import { at, type Tokens, word } from './token.ts'
import { MONTHS, WEAK_DAYS, WEEKDAYS } from './vocabulary.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const MOVES = set('earlier later sooner before after next previous following')
const UNITS = set(
  'minute minutes hour hours day days night nights week weeks fortnight month months year years weekend weekends',
)
const MONTHLY = set('week weeks month months year years fortnight')
const WHOLE_DAYS = set('day night morning afternoon evening week weekend month lunchtime')
const BESIDE = set('before after prior past from into come either of')
const LIMITS = set('over above under least most than within')
const BOUNDS = set('before after until since by')
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
const GOING = set('going happening ongoing on goes happens')
const FILLERS = set('about around roughly approx maybe at on the like or')
const AGO = set('ago back earlier')
/** Days that this reader has no name or date for. */
const OCCASIONS = set(
  'day days week weekend month season diwali eid ramadan hanukkah vaisakhi holi passover wedding funeral birthday anniversary ' +
    'festival graduation term holiday party christening wake strike final derby',
)
/** How near to a time a number must stand to be taken for a part of it, in tokens. */
const NEAR = 4

/** The answer as the readers left it: which tokens some piece tells. */
interface Left {
  readonly tokens: Tokens
  readonly pieces: readonly Piece[]
  readonly taken: readonly boolean[]
  readonly clocks: number
  /** Only hours were read, so that the day is our guess. */
  readonly onlyHours: boolean
  /** Where "from" or "since" stands first, taken by none. */
  readonly led: number
  readonly since: boolean
}

/** Whether words or numbers that no reader took stand so near to a time that it may be another than was read. */
export function doubtful(tokens: Tokens, pieces: readonly Piece[]): boolean {
  if (pieces.length === 0) return false
  const taken = tokens.map(() => false)
  for (const { from, to } of pieces) for (let k = from; k < to; k++) taken[k] = true
  const clocks = pieces.filter((piece) => piece.kind === 'clock').length
  const led = tokens.findIndex(({ text }, k) => !taken[k] && (text === 'from' || text === 'since'))
  const since = tokens.some(({ text }) => text === 'since')
  const left: Left = { tokens, pieces, taken, clocks, onlyHours: clocks === pieces.length, led, since }
  return (
    pieces.some((piece) => limited(left, piece) || loose(left, piece)) ||
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

/** "3rd Monday", "45th of October": a day that was not read. */
function isOrdinalOf({ tokens, taken }: Left, i: number): boolean {
  const k = word(tokens, i + 1) === 'of' ? i + 2 : i + 1
  return taken[k] === true && (WEEKDAYS.has(word(tokens, k)) || MONTHS.has(word(tokens, k)))
}

/** "half ate", "0 o'clock": an hour that was not read. */
const halfHour = (left: Left, i: number): boolean =>
  near(left, i) && !NO_HOURS.has(word(left.tokens, i + 1)) && !NO_HOURS.has(word(left.tokens, i - 1))
const NO_HOURS = set(
  'the of a an my our his her their way price full empty term time first second asleep drunk inch mile dozen naked eaten',
)

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

/** Whether a piece lies within a few tokens. */
function near({ tokens, taken }: Left, i: number): boolean {
  for (let k = i - NEAR; k <= i + NEAR; k++) if (taken[k] === true && at(tokens, k).kind !== 'sign') return true
  return false
}

/** "or maybe earlier", "could have been later", "or after 5pm". */
function hedged({ tokens, taken }: Left, i: number): boolean {
  for (let k = i + 1; k <= i + 4 && !taken[k]; k++) {
    const text = word(tokens, k)
    if (text === '.' || text === '') return false
    if (MOVES.has(text)) return !(text === 'before' || text === 'after') || word(tokens, i) === 'or' || ended(tokens, k)
  }
  return false
}

const ended = (tokens: Tokens, k: number): boolean => ['', '.', 'that', 'then'].includes(word(tokens, k + 1))

/** "found it the next morning": another day than the one told, unless both ends of a span are told by the clock. */
const next = ({ tokens, clocks }: Left, i: number): boolean => WHOLE_DAYS.has(word(tokens, i + 1)) && clocks < 2

/** Whether "since" stands right before a time: not "since I moved in, in March". */
function leads({ tokens, taken }: Left, i: number): boolean {
  let k = i + 1
  while (k < i + 4 && !taken[k] && FILLERS.has(word(tokens, k))) k++
  return taken[k] === true
}

/** "either Monday or Wednesday": what lies between was not said. */
function apart({ pieces }: Left): boolean {
  const days = pieces.flatMap((piece) => (piece.kind === 'day' ? [piece.day] : []))
  return days.length > 1 && Math.max(...days) - Math.min(...days) > 1
}

/** "from 10 until I woke up", "from 2pm for two hours": an end that was not read. */
function lasts({ tokens, taken, led }: Left, i: number): boolean {
  if (led < 0 || led >= i) return false
  for (let k = i + 1; k <= i + 7; k++) {
    if (taken[k]) return false
    if (word(tokens, i) !== 'until' && ['minutes', 'hour', 'hours'].includes(word(tokens, k))) return true
  }
  return word(tokens, i) === 'until' && word(tokens, i + 1) !== 'late'
}

/** "an hour after closing time", "the day after my birthday", "three weeks come Saturday". */
function beside({ tokens, taken }: Left, i: number): boolean {
  if (MONTHLY.has(word(tokens, i)) && taken[i + 1]) return ['a', 'an'].includes(word(tokens, i - 1))
  if (!BESIDE.has(word(tokens, i + 1))) return false
  if (CLOCKS.has(word(tokens, i)) && word(tokens, i + 1) !== 'of' && reaches(taken, i + 2)) return true
  if (taken[i + 2] || taken[i + 3]) return word(tokens, i + 1) !== 'of' || word(tokens, i - 1) !== 'all'
  return WHOLE_DAYS.has(word(tokens, i)) && ['before', 'after'].includes(word(tokens, i + 1))
}

/** "the morning after the party", "the bank holiday before last" */
const beyond = ({ tokens, taken }: Left, i: number): boolean =>
  (taken[i - 1] === true && word(tokens, i + 1) === 'last') ||
  (taken[i - 1] === true && !taken[i + 1] && WHOLE_DAYS.has(word(tokens, i - 1)) && word(tokens, i - 2) === 'the')

/** "3 hours after I parked at 9" */
const reaches = (taken: readonly boolean[], i: number): boolean => taken.slice(i, i + 4).some(Boolean)
const CLOCKS = set('minute minutes hour hours')

/** The name of a day or a month that was not read. */
function named({ tokens }: Left, i: number): boolean {
  const text = word(tokens, i)
  if (['every', 'each'].includes(word(tokens, i - 1))) return false
  return text.length > 4 && ((WEEKDAYS.has(text) && !WEAK_DAYS.has(text)) || (MONTHS.has(text) && text !== 'march'))
}

/** "on a Tuesday in October": any of several. */
const some = ({ tokens, pieces, taken }: Left, i: number): boolean =>
  taken[i + 1] === true &&
  WEEKDAYS.has(word(tokens, i + 1)) &&
  pieces.some((piece) => piece.kind === 'days') &&
  pieces.filter((piece) => piece.kind === 'day').length === 1

/** A number without a word that makes it an hour, besides another hour. */
function loose({ tokens, clocks, taken }: Left, piece: Piece): boolean {
  if (piece.kind !== 'clock' || !piece.bare || HOUR_LEADS.has(word(tokens, piece.from - 1))) return false
  const named = taken[piece.to] || dayBegins(tokens, piece.to) || taken[piece.from - 1]
  return !named && piece.from > 0 && clocks > 1 && !joins(tokens, piece.to)
}

const joins = (tokens: Tokens, i: number): boolean => HOUR_LEADS.has(word(tokens, i))

/** "more than a week ago", "less than an hour ago". */
function limited({ tokens }: Left, piece: Piece): boolean {
  if (!AGO.has(word(tokens, piece.to - 1))) return false
  const lead = word(tokens, piece.from - 1)
  const second = word(tokens, piece.from - 2)
  if (lead === 'to') return second === 'up'
  return LIMITS.has(lead) && second !== 'just'
}

const OTHERS = set('other single few two second')

type Way = (left: Left, i: number) => boolean

const ways = (words: string, way: Way): readonly (readonly [string, Way])[] =>
  words.split(' ').map((each) => [each, way])

/** What each word can do to the times around it. */
const WAYS: ReadonlyMap<string, Way> = new Map([
  ...ways('or maybe perhaps possibly might could', hedged),
  ...ways('not', ({ tokens, taken }, i) => BOUNDS.has(word(tokens, i + 1)) && taken[i + 2] === true),
  ...ways('next following', next),
  ...ways('every each', ({ taken, tokens }, i) => taken[OTHERS.has(word(tokens, i + 1)) ? i + 2 : i + 1] === true),
  ...ways('after before', beyond),
  ...ways('since', (left, i) => !leads(left, i)),
  ...ways('still', ({ tokens, since }, i) => GOING.has(word(tokens, i + 1)) && !since),
  ...ways('a some', some),
  ...ways('either', apart),
  ...ways('ago', ({ tokens }, i) => !['long', 'while', 'ages'].includes(word(tokens, i - 1))),
  ...ways('until for lasted', lasts),
  ...ways('half quarter oclock', halfHour),
  ...ways('holiday holidays term', ({ pieces }) => pieces.every((piece) => piece.kind === 'days')),
])
