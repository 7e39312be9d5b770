import { counts, isOfPart } from './company.ts'
import { at, type Tokens, word } from './token.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const STREETS = set(
  'street road rd lane avenue ave close court grove terrace gardens gdns crescent cres drive square mews buildings estate mansions',
)

/** Words that no name of a street holds. */
const NO_NAMES = set(
  'on in at to from by near outside down along and or my the a an i we he she they was were when last this ' +
    'yesterday today tonight morning afternoon evening night',
)

/** Things that have a number. */
const NUMBERED = set(
  'number year grade period lesson race table screen stage court studio classroom ward flat flats bus buses route platform room house block unit bay gate junction exit zone terminal floor level ' +
    'carriage coach seat row aged age stall pitch lane pump apartment plot mile ref reference pin code model bed bay cubicle cell box camera cam channel locker table chair shelf aisle till counter unit warehouse plot track lot item door entrance lift desk line pump pier',
)

/** Words near a number that make it likely somebody's age. */
const PERSONS = set(
  'he she him her man men lad lads boy boys girl girls aged age looked looks male female guy bloke kid they were i im hes shes son daughter',
)

/** Whether a number is that of a house, a flat, a bus: "12 Rye Lane", "platform 2". */
export function isNameOfThing(tokens: Tokens, i: number): boolean {
  return NUMBERED.has(word(tokens, i - 1)) || isNumber(tokens, i) || isGroup(tokens, i) || isHouse(tokens, i)
}

/** "a GROUP of 10" */
const isGroup = (tokens: Tokens, i: number): boolean => word(tokens, i - 1) === 'of' && GROUPS.has(word(tokens, i - 2))
const GROUPS = set('group gang bunch crowd total party pack load out pair set team list family row')

/** "at NO 10", and no correction. */
const isNumber = (tokens: Tokens, i: number): boolean =>
  word(tokens, i - 1) === 'no' && (i === 1 || BESIDE.has(word(tokens, i - 2)))
const BESIDE = set('at outside near opposite from by beside of to')

function isHouse(tokens: Tokens, i: number): boolean {
  const token = at(tokens, i)
  if (token.kind !== 'number' || token.digits === '') return false
  for (let k = i + 1; k <= i + 3; k++) {
    const next = at(tokens, k)
    if (next.kind !== 'word' || NO_NAMES.has(next.text)) return false
    if (k > i + 1 && STREETS.has(next.text)) return true
  }
  return false
}

/** Whether a number counts something: "2 lads", "6 or 7 of them". */
export function isCount(tokens: Tokens, i: number): boolean {
  let k = i + 1
  while (k < i + 5 && (['or', 'to', '-', 'and', '/'].includes(word(tokens, k)) || at(tokens, k).kind === 'number')) k++
  const { kind, text } = at(tokens, k)
  // "between 8 and 9 HOURS", as others say it.
  if (text === 'hours' && HOUR_LEADS.has(word(tokens, i - 1)) && !COUNTED.has(word(tokens, k + 1))) return false
  return kind === 'word' && !isOfPart(tokens, k) && (counts(text) || (text.endsWith('s') && !NO_THINGS.has(text)))
}

const HOUR_LEADS = new Set(['between', 'from', 'at'])
const COUNTED = new Set(['ago', 'back', 'later', 'earlier', 'before', 'after', 'long', 'of', 'straight'])

/** Words that end like a plural and are none. */
const NO_THINGS = set(
  'was is as this hours hrs thereabouts outside sometimes always perhaps us cos its hes shes yes towards across has does lets thats theres less plus whats unless tues weds mins his hers ours theirs',
)

/** Whether the words before a number tell of a person, whose age it may be. */
export function aboutPerson(tokens: Tokens, i: number): boolean {
  for (let k = i - 2; k >= i - 4; k--) if (PERSONS.has(word(tokens, k))) return true
  return false
}
