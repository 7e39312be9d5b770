import type { Mention } from './mention.ts'
import { type Piece, pieces, readNumber } from './number-words.ts'

const PEOPLE = new Set(
  (
    'people person persons men man women woman lad lads bloke blokes guy guys boy boys girl girls youth youths teenager teenagers teen teens ' +
    'kid kids child children male males female females suspect suspects witness witnesses lady ladies gentleman gentlemen fella fellas geezer ' +
    'geezers chap chaps dude dudes individual individuals adult adults robber robbers thief thieves burglar burglars attacker attackers ' +
    'offender offenders passenger passengers stranger strangers yob yobs thug thugs youngster youngsters bystander bystanders others figures ' +
    'occupants students schoolkids schoolboys schoolgirls neighbours friends mates workmen builders onlookers peeps bro bros rider riders'
  ).split(' '),
)
/** What may stand between the number and the people. */
const DESCRIBES = new Set(
  (
    'young younger old older black white asian masked hooded teenage male female big tall short other more different armed drunk adult unknown ' +
    'mixed race eastern european local random little small scary large angry rough looking skinny fat chinese indian arab african polish ' +
    'romanian british irish english scottish welsh dark light skinned haired blonde bald dodgy further or so odd - of the these those them my his her our grown menacing'
  ).split(' '),
)
/** "3 man tent", "10 people carriers", "2 kids bikes". */
const NOT_PEOPLE_NEXT = new Set(
  'tent tents team carrier carriers bike bikes clothes shoes toys crew job lift scooter scooters coat coats seat seats'.split(
    ' ',
  ),
)
const GROUPS = new Set('group gang crowd mob bunch family team party'.split(' '))
const PEOPLE_ONLY = new Set(['gang', 'crowd', 'mob', 'group'])
const THEM = new Set(['them', 'us', 'you', "'em", 'em'])
const ABOARD = new Set('car van bus minibus boat taxi cab lorry vehicle minivan'.split(' '))
const VAGUE = new Set(['about', 'around', 'roughly', 'maybe', 'like', 'at', 'least', 'some', '~'])
const MOST = 100_000

/** How many people: "two lads", "a group of about ten", "five of them". Not ages, and not things. */
export function findPeopleCounts(text: string): readonly Mention<number>[] {
  const list = pieces(text)
  const found: Mention<number>[] = []
  for (let at = 0; at < list.length; ) {
    const count = pairOf(list, at) ?? readNumber(list, at)
    const next = count === undefined ? undefined : endOfPeople(list, at, count.next, count.value)
    const first = list[at]
    const last = next === undefined ? undefined : list[next - 1]
    const whole = count !== undefined && Number.isInteger(count.value) && count.value > 0 && count.value <= MOST
    if (whole && first && last && !isAgeOrHour(list, at))
      found.push({ value: count.value, start: first.start, end: last.end })
    at = Math.max(next ?? 0, count?.next ?? 0, at + 1)
  }
  return found
}

function endOfPeople(list: readonly Piece[], at: number, next: number, value: number): number | undefined {
  const them = next + Number(list[next]?.text === 'of')
  if (list[them - 1]?.text === 'of' && THEM.has(list[them]?.text ?? '')) return them + 1
  let end = next
  while (end < next + 4 && DESCRIBES.has(list[end]?.text ?? '')) end++
  const noun = list[end]?.text ?? ''
  const after = list[end + 1]?.text ?? ''
  if (PEOPLE.has(noun)) {
    const singular = value !== 1 && (noun === 'man' || noun === 'person')
    return NOT_PEOPLE_NEXT.has(after) || singular ? undefined : end + 1
  }
  if (next > at && noun === 'in' && aboard(list, end)) return end + 3
  return next > at && standsForPeople(list, at, next) ? next : undefined
}

/** "four in the car". */
function aboard(list: readonly Piece[], at: number): boolean {
  return /^(?:the|a|my|his|her|our|their)$/.test(list[at + 1]?.text ?? '') && ABOARD.has(list[at + 2]?.text ?? '')
}

/** "a group of about ten": the number alone, where the words before it say that it counts people. */
function standsForPeople(list: readonly Piece[], at: number, next: number): boolean {
  const group = groupBefore(list, at)
  const word = list[next]?.text ?? ''
  if (group === undefined) return false
  return !/^[a-z]/.test(word) || (PEOPLE_ONLY.has(group) && (word === 'was' || !word.endsWith('s')))
}

/** "aged 14 boys", "at 9 people": a number that counts something else. */
function isAgeOrHour(list: readonly Piece[], at: number): boolean {
  const before = list[at - 1]?.text ?? ''
  return (
    before === 'aged' || before === 'age' || before === ':' || (before === 'at' && /^\d/.test(list[at]?.text ?? ''))
  )
}

/** "a couple of blokes", "a pair of lads", "a trio of youths". */
function pairOf(list: readonly Piece[], at: number): { value: number; next: number } | undefined {
  const word = list[at]?.text
  const value = word === 'pair' ? 2 : word === 'trio' ? 3 : undefined
  return value !== undefined && list[at + 1]?.text === 'of' ? { value, next: at + 2 } : undefined
}

/** The word for the group in "a group of (about) ten". */
function groupBefore(list: readonly Piece[], at: number): string | undefined {
  let back = at - 1
  while (back > at - 4 && VAGUE.has(list[back]?.text ?? '')) back--
  const word = list[back - 1]?.text ?? ''
  return list[back]?.text === 'of' && GROUPS.has(word) ? word : undefined
}
