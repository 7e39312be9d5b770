import type { Bound } from './moment.ts'
import type { Piece } from './piece.ts'
import { type Tokens, word } from './token.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const LEADS = set(
  'the a on at in about around approx roughly just maybe possibly sometime some time like well very early late after before by until since from between gone past or and to - , / not wasnt isnt later than no earlier think i it was be up late into & only then probably perhaps say @ ~ back of going through already almost nearly over roughly',
)
/** Words that put right what was said before. */
export const MENDS = set(
  'no nope nah wait sorry soz actually rather correction mean meant ment scratch scrap wrong technically lie lied hang mistake oops whoops ignore typo make',
)
const RETURNS = set(
  'back returned return opened reopened unlocked gone noticed found discovered woke wake missing realised landed arrived up off finished ended',
)
const SEEN = set('saw seen had used checked remember knew parked left rode drove')

const WAS = set('was were still looked')
const WELL = set('there fine ok okay alright intact')

/** More words than this between two pieces, and they are taken as two matters. */
export const FAR = 25

/** The words between two pieces: all of them, and those right before the second that say how it belongs. */
export interface Link {
  readonly lead: ReadonlySet<string>
  readonly gap: readonly string[]
}

/** "just SHY of midnight" */
const SAME: ReadonlyMap<string, string> = new Map([['shy', 'before']])

/** The words between the tokens `from` and `to`, the last `FAR` and one of them. */
export function link(tokens: Tokens, from: number, to: number): Link {
  const gap: string[] = []
  for (let k = Math.max(from, to - FAR - 1); k < to; k++) gap.push(SAME.get(word(tokens, k)) ?? word(tokens, k))
  const lead = new Set<string>()
  for (let k = gap.length - 1; k >= 0 && lead.size < 6; k--) {
    const text = gap[k] ?? ''
    if (!LEADS.has(text)) break
    lead.add(text)
  }
  return { lead, gap }
}

/**
 * How the words before a time bound what happened. `isFirst`: no time was told before it that "from" could follow;
 * `wide`: it is a part of a day, which "just after" lies outside of.
 */
export function boundOf({ lead, gap }: Link, isFirst: boolean, wide: boolean): Bound | undefined {
  if (lead.has('no') && (lead.has('later') || lead.has('than'))) return lead.has('earlier') ? 'after' : 'before'
  if (lead.has('since')) return 'since'
  if (lead.has('gone') && !lead.has(',')) return goneBound(lead)
  if (lead.has('back') && lead.has('of')) return 'gone'
  const side = hasAny(lead, AFTER) ? 'after' : hasAny(lead, BEFORE) ? 'before' : undefined
  if (side) return !wide && (lead.has('just') || soon(gap)) ? undefined : side
  return lead.has('from') && isFirst ? 'from' : clauseBound(gap)
}

/** "before I got up at 7", "after we went to bed at half ten": the word stands before the sentence that tells the time. */
function clauseBound(gap: readonly string[]): Bound | undefined {
  const by = gap.lastIndexOf('by')
  if (by >= 0 && gap[by + 1] === 'the' && gap[by + 2] === 'time' && gap.length - by <= 9) return 'before'
  const k = Math.max(gap.lastIndexOf('after'), gap.lastIndexOf('before'))
  if (k < 0 || gap.length - k > 8 || !SUBJECTS.has(gap[k + 1] ?? '') || soon(gap)) return undefined
  if (gap[k - 1] === 'just' || gap.slice(k).some((text) => ENDS.has(text))) return undefined
  return gap[k] === 'after' ? 'after' : 'before'
}

const SUBJECTS = set('i we he she they my our id ive im wed weve')
const ENDS = set(', . ; and but so cos because')

/** "from lunchtime ONWARDS", "8 last night AT THE LATEST": how the words behind a time bound what happened. */
export function boundBehind(tokens: Tokens, i: number): Bound | undefined {
  const k = word(tokens, i) === 'at' && word(tokens, i + 1) === 'the' ? i + 2 : i
  return BEHIND.get(word(tokens, k))
}

const BEHIND: ReadonlyMap<string, Bound> = new Map([
  ['onwards', 'from'],
  ['onward', 'from'],
  ['latest', 'before'],
  ['earliest', 'after'],
])

/** "by 8 it was gone": before; "gone 8": in the hour behind it; "just gone 8": the time itself. */
function goneBound(lead: ReadonlySet<string>): Bound | undefined {
  if (lead.has('by')) return 'before'
  return lead.has('just') ? undefined : 'gone'
}

const AFTER = ['after', 'past']
const BEFORE = ['before', 'by', 'until']

const hasAny = (lead: ReadonlySet<string>, words: readonly string[]): boolean => words.some((each) => lead.has(each))

/** "shortly after", "a few minutes past": the time itself, near enough. */
function soon(gap: readonly string[]): boolean {
  const k = Math.max(gap.lastIndexOf('after'), gap.lastIndexOf('past'), gap.lastIndexOf('before'))
  if (gap[k - 1] === 'long') return gap[k - 2] === 'not'
  return ['shortly', 'soon', 'minutes', 'minute', 'bit', 'little', 'straight', 'right'].includes(gap[k - 1] ?? '')
}

/** "JUST BEFORE midnight": of the day that ends there, and not of the next. */
export const nearly = ({ lead, gap }: Link): boolean => lead.has('before') && (lead.has('just') || soon(gap))

/** Whether the words before say that it was not then: "not Monday". */
export const negates = (lead: ReadonlySet<string>): boolean =>
  (lead.has('not') || lead.has('wasnt') || lead.has('isnt')) && !lead.has('or') && !lead.has('later')

/** "last saw it", "last seen", "was still there", "it was fine". */
export function lastSeen(gap: readonly string[]): boolean {
  const k = gap.lastIndexOf('last')
  if (k >= 0 && SEEN.has(gap[k + 1] ?? '')) return true
  return gap.some((text, n) => WELL.has(text) && WAS.has(gap[n - 1] ?? '') && (!gap.includes('and') || returned(gap)))
}

/** "started in", "the first time was in": the first of several times. In a story "since" tells more often how long a thing was owned. */
export const begun = ({ gap }: Link, whole: boolean): boolean =>
  gap.slice(-6).some((text) => BEGUN.has(text) || (whole && text === 'since'))

const BEGUN = set('started starting start began begun first')

/** "last time was", "the latest one", "most recently", "happened again": the last of several times, in a story of the same sentence. */
export const latest = ({ gap }: Link, whole: boolean): boolean =>
  gap.length <= 12 &&
  (whole || !gap.includes('.')) &&
  gap.some((text, k) => LATEST.has(text) || (text === 'last' && LAST_ONE.has(gap[k + 1] ?? '')))

const LATEST = set('latest recent recently again ended stopped finished')
const LAST_ONE = set('time one was happened incident occasion occurrence event')

/** Whether the words between say that the person came back or found out. */
export const returned = (gap: readonly string[]): boolean =>
  gap.some((text, k) => (RETURNS.has(text) && !isToCome(gap, k)) || (GOT.has(text) && HOME.has(gap[k + 1] ?? '')))

/** "we LEFT at 11", "PARKED it at 8", "WENT OUT about 6": until then all was well. */
export const leaves = (gap: readonly string[]): boolean =>
  gap.some((text, k) => LEAVES.has(text) || (['out', 'off'].includes(text) && WENT.has(gap[k - 1] ?? '')))

const LEAVES = set('left parked locked')
const WENT = set('went gone set')

/** "he said he's COMING BACK at 9" */
const isToCome = (gap: readonly string[], k: number): boolean => ['coming', 'come', 'be'].includes(gap[k - 1] ?? '')

const GOT = set('got came')
const HOME = set('home in back up to there down out')

/** "Monday, no, Tuesday", "Tuesday i mean". */
export function mends(tokens: Tokens, gap: readonly string[], piece: Piece): boolean {
  const behind = word(tokens, piece.to) === 'i' ? piece.to + 1 : piece.to
  if (['mean', 'meant'].includes(word(tokens, behind))) return true
  if (gap.length > 10) return false
  const no = gap.lastIndexOf('no')
  return gap.some(
    (text, k) => MENDS.has(text) && !(k === no && ['later', 'earlier', 'idea', 'more'].includes(gap[k + 1] ?? '')),
  )
}

/** "Tuesday is bin day, SO it was Monday night": what follows is the answer. */
export function concludes({ gap }: Link): boolean {
  const k = gap.lastIndexOf('so')
  return k >= 0 && gap.length - k <= 6 && gap.slice(k + 1).every((text) => LEADING.has(text))
}

const LEADING = set(
  'it was its must be have been of thats that that probably prob about around like on the at maybe roughly say i think nearer more , actually really',
)

/** Whether the words between make a span: "6 to 8", "Friday night or Saturday morning", "between 6 and 8". `starts`: what came before can begin one. */
export function spans({ lead, gap }: Link, between: boolean, starts: boolean): boolean {
  if (gap.length === 0 || gap.length > 8) return false
  if (between && gap.includes('until')) return true
  const core = gap.every((text) => lead.has(text)) || gap.length - lead.size <= 0
  if (!core && !(between && gap.length <= 6)) return false
  if (lead.has('to') || lead.has('-') || lead.has('until') || lead.has('into')) return true
  if (lead.has('or') || lead.has('/')) return starts
  return (lead.has('and') || lead.has('&')) && (between || gap.length <= 2)
}
