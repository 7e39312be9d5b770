import { type Left, near } from './left.ts'
import { type Tokens, word } from './token.ts'
import { WEEKDAYS } from './vocabulary.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const MOVES = set('earlier later sooner longer before after next previous following')
/** Stretches of time, from a part of a day to a month. */
export const WHOLE_DAYS = set('day night morning afternoon evening week weekend month lunchtime')
const BOUNDS = set('before after until since by')
const GOING = set('going happening ongoing on goes happens')
const FILLERS = set('about around roughly approx maybe at on the like or')

/** "half ate", "0 o'clock": an hour that was not read. */
const halfHour = (left: Left, i: number): boolean =>
  near(left, i) && !NO_HOURS.has(word(left.tokens, i + 1)) && !NO_HOURS.has(word(left.tokens, i - 1))
const NO_HOURS = set(
  'the of a an my our his her their way price full empty term time first second asleep drunk inch mile dozen naked eaten',
)

/** "or maybe earlier", "could have been later", "or after 5pm". */
function hedged({ tokens, taken }: Left, i: number): boolean {
  for (let k = i + 1; k <= i + 4 && !taken[k]; k++) {
    const text = word(tokens, k)
    if (text === '.' || text === '') return false
    // "or just after": the time itself, near enough.
    if (MOVES.has(text) && NEARLY.has(word(tokens, k - 1))) return false
    if (MOVES.has(text)) return !(text === 'before' || text === 'after') || word(tokens, i) === 'or' || ended(tokens, k)
  }
  return false
}

const NEARLY = set('just shortly slightly soon')

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

/** "the morning after the party", "the bank holiday before last", "he comes at 9 so after that" */
const beyond = ({ tokens, taken }: Left, i: number): boolean =>
  word(tokens, i - 1) === 'one' ||
  (['that', 'then'].includes(word(tokens, i + 1)) &&
    (taken[i + 2] === true || ['', '.', ','].includes(word(tokens, i + 2)))) ||
  (taken[i - 1] === true && word(tokens, i + 1) === 'last') ||
  (taken[i - 1] === true && !taken[i + 1] && isCounted(tokens, i))

/** "THE morning AFTER the party", "the Friday BEFORE half term": counted from a day that was not read. */
function isCounted(tokens: Tokens, i: number): boolean {
  const name = word(tokens, i - 1)
  // "night before, about 11"
  if (WHOLE_DAYS.has(name) && ['', ',', '.'].includes(word(tokens, i + 1))) return true
  if (OCCASIONS.has(word(tokens, i + 1)) || OCCASIONS.has(word(tokens, i + 2))) return WEEKDAYS.has(name)
  return (
    word(tokens, i - 2) === 'the' && (WHOLE_DAYS.has(name) || WEEKDAYS.has(name)) && !PERSONS.has(word(tokens, i + 1))
  )
}

const PERSONS = set('i we he she they it you work school lunch dinner tea')
const OCCASIONS = set(
  'half term exams results election holidays holiday wedding funeral christening final budget lockdown',
)

/** "on a Tuesday in October": any of several. */
const some = ({ tokens, pieces, taken }: Left, i: number): boolean =>
  taken[i + 1] === true &&
  WEEKDAYS.has(word(tokens, i + 1)) &&
  pieces.some((piece) => piece.kind === 'days') &&
  pieces.filter((piece) => piece.kind === 'day').length === 1

/** "every other Monday", "the 10th of every month": any of many. */
const again = ({ taken, tokens }: Left, i: number): boolean =>
  taken[OTHERS.has(word(tokens, i + 1)) ? i + 2 : i + 1] === true ||
  (word(tokens, i - 1) === 'of' && taken[i - 2] === true)

/** "about this time last night" by day, "10am your time": an hour that was not read, or is none of London's. */
const time = ({ tokens, clocks }: Left, i: number): boolean =>
  (word(tokens, i - 1) === 'this' && word(tokens, i + 2) === 'night') || (clocks > 1 && PLACES.has(word(tokens, i - 1)))

const PLACES = set('my your their his her local london uk british english spanish french polish indian american us')
const UNITS = set('minute minutes hour hours day days week weeks')

/** Days and parts of the day in other languages: what stands beside them is not of now. */
const OTHER_TONGUES =
  'gestern heute abend hier soir aujourdhui matin ayer anoche hoy wczoraj dzisiaj rano ieri oggi ontem hoje vakar azi ' +
  'dun bugun lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes jueves viernes sabado domingo montag ' +
  'dienstag mittwoch donnerstag freitag samstag sonntag poniedzialek wtorek sroda czwartek piatek sobota niedziela'

/** "the OTHER Monday", "the bank holiday Monday, not this one, the OTHER ONE" */
const another = ({ tokens, taken }: Left, i: number): boolean =>
  (taken[i + 1] === true && WEEKDAYS.has(word(tokens, i + 1))) ||
  (word(tokens, i - 1) === 'the' && word(tokens, i + 1) === 'one')

const OTHERS = set('other single few two second')

type Way = (left: Left, i: number) => boolean

const ways = (words: string, way: Way): readonly (readonly [string, Way])[] =>
  words.split(' ').map((each) => [each, way])

/** What each word can do to the times around it. */
export const WAYS: ReadonlyMap<string, Way> = new Map([
  ...ways('or maybe perhaps possibly might could', hedged),
  ...ways('not', ({ tokens, taken }, i) => BOUNDS.has(word(tokens, i + 1)) && taken[i + 2] === true),
  ...ways('next following', next),
  ...ways('every each', again),
  ...ways('if', ({ tokens }, i) => word(tokens, i + 1) === 'not' && MOVES.has(word(tokens, i + 2))),
  ...ways('same', ({ tokens }, i) => ['time', 'day', 'night', 'week', 'hour'].includes(word(tokens, i + 1))),
  ...ways('now', ({ taken, clocks }, i) => taken[i - 1] === true && clocks > 1),
  ...ways(
    'up',
    ({ taken, tokens, clocks, led }, i) =>
      word(tokens, i + 1) === 'to' && taken[i + 2] === true && clocks === 0 && led < 0,
  ),
  ...ways('time', time),
  ...ways('later', ({ tokens, taken }, i) => !taken[i - 1] && UNITS.has(word(tokens, i - 1))),
  ...ways(OTHER_TONGUES, () => true),
  ...ways('hundred', near),
  ...ways('minus', near),
  ...ways('other', another),
  ...ways('midnight midday', ({ clocks }) => clocks === 0),
  ...ways('dusk sunset sundown nightfall twilight', ({ clocks }) => clocks === 0),
  ...ways('after before', beyond),
  ...ways('since', (left, i) => !leads(left, i) && !['', '.'].includes(word(left.tokens, i + 1))),
  ...ways('still', ({ tokens, since, led }, i) => GOING.has(word(tokens, i + 1)) && !since && led < 0),
  ...ways('a some', some),
  ...ways('either', apart),
  ...ways('ago', ({ tokens }, i) => !['long', 'while', 'ages'].includes(word(tokens, i - 1))),
  ...ways('until for lasted', lasts),
  ...ways('half quarter oclock', halfHour),
  ...ways('holiday holidays term', ({ pieces }) => pieces.every((piece) => piece.kind === 'days')),
])
