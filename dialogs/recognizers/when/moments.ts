import { aside, type Draft, shift } from './asides.ts'
import {
  begun,
  boundBehind,
  boundOf,
  FAR,
  type Link,
  lastSeen,
  latest,
  link,
  mends,
  negates,
  returned,
  spans,
} from './links.ts'
import type { Bound, Moment, Told } from './moment.ts'
import type { Now, Piece } from './piece.ts'
import { place, taken } from './place.ts'
import type { Tokens } from './token.ts'

/** How a piece belongs to the moment before it. */
interface Tie {
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
  /** It cannot be told of the same moment. */
  readonly clash: boolean
}

/** Joins pieces into moments: what belongs together, what makes a span, what is put right. */
export function moments(tokens: Tokens, found: readonly Piece[], now: Now, whole: boolean): Told {
  const draft: Draft = {
    list: [],
    wrong: undefined,
    wrongDom: undefined,
    length: undefined,
    dropped: undefined,
    between: false,
    begun: false,
  }
  let last = 0
  for (const piece of found) {
    const words = link(tokens, last, Math.max(piece.from, last))
    // Two pieces of one reading share the words before them: only the first is led by them.
    const fresh = piece.from >= last
    last = piece.to
    if (fresh && (words.lead.has('between') || words.lead.has('from'))) draft.between = true
    if (aside(draft, piece, now)) continue
    if (piece.kind === 'day' && fresh && negates(words.lead)) draft.dropped = piece
    else if (piece.kind !== 'shift' && fresh && denied(words)) continue
    else if (piece.kind === 'shift') shift(draft, piece, [piece.from, piece.to], words.lead)
    else take(draft, piece, words, fresh ? tie(tokens, draft, piece, words, whole) : stale(draft, piece, words), now)
  }
  for (let k = 1; k < draft.list.length; k++) turn(draft.list, k)
  return { moments: draft.list, wrong: draft.wrong, length: draft.length }
}

/** "not 6, more like 7", "not an hour ago": a time that was only named to say that it was not then. */
const denied = (words: Link): boolean => negates(words.lead) && !BOUNDS.some((each) => words.lead.has(each))
const BOUNDS = ['before', 'after', 'until', 'since', 'by', 'in', 'to', '-', 'gone', 'past', 'between', 'from']

function tie(tokens: Tokens, { list, between, begun: goesOn }: Draft, piece: Piece, words: Link, whole: boolean): Tie {
  const bound = boundBehind(tokens, piece.to) ?? boundOf(words, list.length === 0 || whole, piece.kind === 'part')
  const first = begun(words, whole)
  const current = list.at(-1)
  if (current === undefined) return { ...NEW, bound, first }
  const span = spans(words, between, starts(current) || current.days !== undefined)
  const opens = lastSeen(words.gap)
  const series = goesOn && latest(words, whole)
  const mended = mends(tokens, words.gap, piece)
  const refines = !bound && piece.kind === 'clock' && current.clock !== undefined && refined(current.bound, words.gap)
  const clash = opens || series || (!mended && !refines && taken(current, piece, words.gap))
  return { bound, span: span || series, opens, first, series, mends: mended, refines, clash }
}

/** Of a piece that begins a moment. */
const NEW: Tie = {
  bound: undefined,
  span: false,
  opens: false,
  first: false,
  series: false,
  mends: false,
  refines: false,
  clash: true,
}

/** Of a piece that was read with the one before: no words of its own lead it. */
function stale({ list }: Draft, piece: Piece, { gap }: Link): Tie {
  const current = list.at(-1)
  return { ...NEW, clash: current === undefined || taken(current, piece, gap) }
}

const HEDGES = new Set(['or', 'maybe', 'possibly', 'perhaps', 'might', 'could'])

const refined = (bound: Bound | undefined, gap: readonly string[]): boolean =>
  (bound === 'gone' || bound === 'after' || bound === 'from') &&
  gap.length > 0 &&
  gap.every((text) => ROUGHLY.has(text))
const ROUGHLY = new Set(', - ( so maybe like say about around probably prob perhaps possibly think i more'.split(' '))

/** Adds a piece to the last moment, or begins another with it. */
function take(draft: Draft, piece: Piece, words: Link, tied: Tie, now: Now): void {
  const current = draft.list.at(-1)
  if (current && !tied.span && !tied.clash && words.gap.length <= FAR) add(draft, current, piece, words, tied, now)
  else begin(draft, piece, words, tied, now)
}

function add(draft: Draft, current: Moment, piece: Piece, { lead, gap }: Link, tied: Tie, now: Now): void {
  const { bound, first } = tied
  const conflict = place(current, piece, now)
  if (conflict && tied.mends && piece.kind === 'day') current.day = piece
  else if (conflict) draft.wrong ??= conflict
  // "after sunday dinner, half 2": the hour behind the comma is the time itself.
  if (piece.kind === 'clock' && !bound && (gap.includes(',') || tied.refines) && current.bound !== 'since')
    delete current.bound
  if (bound && (piece.kind === 'clock' || current.bound === undefined)) current.bound = bound
  if (!draft.between || bound === 'since') setEdge(current, lead)
  current.runs.push([piece.from, piece.to])
  draft.begun ||= first
}

function begin(draft: Draft, piece: Piece, { lead, gap }: Link, tied: Tie, now: Now): void {
  const { bound, span, opens, series, clash } = tied
  const current = draft.list.at(-1)
  const next: Moment = { runs: [[piece.from, piece.to]] }
  place(next, piece, now)
  if (bound) next.bound = bound
  setEdge(next, lead)
  const ends = current && !opens && ((bound === 'before' && starts(current)) || (clash && returned(gap)))
  if (span || ends) next.joined = true
  if (span && lead.has('into')) next.into = true
  if ((span && (lead.has('/') || lead.has('or'))) || (clash && gap.some((text) => HEDGES.has(text)))) next.either = true
  if (opens) next.opens = true
  if (series) next.series = true
  if (span) draft.between = false
  draft.begun = tied.first
  draft.list.push(next)
}

/** "found it this morning, last saw it on Wednesday": the second begins the span that the first ends. */
function turn(list: Moment[], k: number): void {
  const [a, b] = [list[k - 1], list[k]]
  if (!a || !b?.opens || b.joined || a.joined || list[k + 1]?.joined) return
  list[k - 1] = b
  list[k] = a
  a.joined = true
}

function setEdge(moment: Moment, lead: ReadonlySet<string>): void {
  if (lead.has('early')) moment.edge = 'early'
  if (lead.has('late')) moment.edge = 'late'
}

/** Whether a moment can begin a span. */
const starts = (moment: Moment): boolean =>
  moment.clock !== undefined || moment.part !== undefined || moment.day !== undefined
