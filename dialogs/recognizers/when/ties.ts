import type { Draft } from './asides.ts'
import {
  begun,
  boundBehind,
  boundOf,
  concludes,
  type Link,
  lastSeen,
  latest,
  leaves,
  mends,
  nearly,
  spans,
} from './links.ts'
import type { Bound, Moment } from './moment.ts'
import type { Piece } from './piece.ts'
import { taken } from './place.ts'
import { opensSpan, setsApart } from './separators.ts'
import type { Tokens } from './token.ts'

/** How a piece belongs to the moment before it. */
export interface Tie {
  readonly bound: Bound | undefined
  /** It is the other end of a span. */
  readonly span: boolean
  /** It tells when all was last well. */
  readonly opens: boolean
  /** It tells the first of several times. */
  readonly first: boolean
  /** It tells the last of several times, the first of which was told before. */
  readonly series: boolean
  /** It tells more closely a time that was only bounded before: "gone midnight, maybe quarter past". */
  readonly refines: boolean
  /** It puts right what was said before. */
  readonly mends: boolean
  /** It puts right a day, and no part of one follows. */
  readonly renames: boolean
  /** It cannot be told of the same moment. */
  readonly clash: boolean
}

/** How a piece that words of its own lead belongs to the last moment. `next` is the piece behind it. */
export function tie(
  tokens: Tokens,
  { list, between, begun: goesOn, mending }: Draft,
  [piece, next]: readonly [Piece, Piece | undefined],
  words: Link,
  whole: boolean,
): Tie {
  const bound = boundAt(tokens, piece, words, list.length === 0 || whole)
  const first = begun(words, whole)
  const current = list.at(-1)
  if (current === undefined) return { ...NEW, bound: bound ?? upTo(words), first }
  const apart = (!between || opensSpan(words)) && setsApart(current, piece, words, next)
  const span = !apart && spans(words, between, starts(current) || current.days !== undefined)
  const opens = lastSeen(words.gap) || (current.back === true && leaves(words.gap))
  const series = goesOn && latest(words, whole)
  const mended = isMended(tokens, current, piece, words) || (mending && words.gap.every((text) => CLOSE.has(text)))
  const refines = !bound && piece.kind === 'clock' && current.clock !== undefined && refined(current.bound, words.gap)
  const clash = opens || series || (!mended && !refines && taken(current, piece, words.gap))
  return {
    bound,
    span: span || series,
    opens,
    first,
    series,
    mends: mended,
    renames: mended && next?.kind !== 'part',
    refines,
    clash,
  }
}

function boundAt(tokens: Tokens, piece: Piece, words: Link, isFirst: boolean): Bound | undefined {
  const isMidnight = piece.kind === 'clock' && piece.midnight === true
  const told = boundBehind(tokens, piece.to) ?? boundOf(words, isFirst, isWide(piece))
  return told ?? (isMidnight && nearly(words) ? 'nearly' : undefined)
}

/** "any time UP TO 6pm", and no span that goes on to it. */
const upTo = ({ lead }: Link): Bound | undefined => (lead.has('up') && lead.has('to') ? 'before' : undefined)

/** Whether the piece stands in the stead of what was said before. */
function isMended(tokens: Tokens, current: Moment, piece: Piece, words: Link): boolean {
  if (piece.kind === 'clock' && piece.instead) return true
  const counted = current.instant !== undefined || piece.kind === 'instant'
  return (!counted && concludes(words)) || mends(tokens, words.gap, piece)
}

/** "just after" such a time lies outside of it. */
const isWide = ({ kind }: Piece): boolean => kind === 'part' || kind === 'days'

/** Words that keep what follows one with the time before: "correction, 10pm ON last Tuesday". */
const CLOSE = new Set(['on', 'at', 'the', 'about', 'around', 'in'])

/** Of a piece that begins a moment. */
const NEW: Tie = {
  bound: undefined,
  span: false,
  opens: false,
  first: false,
  series: false,
  mends: false,
  renames: false,
  refines: false,
  clash: true,
}

/** Of a piece that was read with the one before: no words of its own lead it. */
export function stale({ list }: Draft, piece: Piece, { gap }: Link): Tie {
  const current = list.at(-1)
  return { ...NEW, clash: current === undefined || taken(current, piece, gap) }
}

const refined = (bound: Bound | undefined, gap: readonly string[]): boolean =>
  (bound === 'gone' || bound === 'after' || bound === 'from') &&
  gap.length > 0 &&
  gap.every((text) => ROUGHLY.has(text))
const ROUGHLY = new Set(', - ( so maybe like say about around probably prob perhaps possibly think i more'.split(' '))

/** Whether a moment can begin a span. */
export const starts = (moment: Moment): boolean =>
  moment.clock !== undefined || moment.part !== undefined || moment.day !== undefined
