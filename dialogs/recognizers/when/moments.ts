import { boundOf, FAR, type Link, lastSeen, link, mends, negates, returned, spans } from './links.ts'
import type { Bound, Moment, Told } from './moment.ts'
import type { DayPiece, Now, Piece, ShiftPiece } from './piece.ts'
import { place, taken } from './place.ts'
import type { Tokens } from './token.ts'

/** What is gathered on the way through the pieces. */
interface Draft {
  readonly list: Moment[]
  wrong: string | undefined
  /** A day that was only named to say that it was not then. */
  dropped: DayPiece | undefined
  /** "between" or "from" was said and the span not yet closed. */
  between: boolean
}

/** How a piece belongs to the moment before it. */
interface Tie {
  readonly bound: Bound | undefined
  /** It is the other end of a span. */
  readonly span: boolean
  /** It tells when all was last well. */
  readonly opens: boolean
  /** It cannot be told of the same moment. */
  readonly clash: boolean
}

/** Joins pieces into moments: what belongs together, what makes a span, what is put right. */
export function moments(tokens: Tokens, found: readonly Piece[], now: Now, whole: boolean): Told {
  const draft: Draft = { list: [], wrong: undefined, dropped: undefined, between: false }
  let last = 0
  for (const piece of found) {
    const words = link(tokens, last, Math.max(piece.from, last))
    // Two pieces of one reading share the words before them: only the first is led by them.
    const fresh = piece.from >= last
    last = piece.to
    if (fresh && (words.lead.has('between') || words.lead.has('from'))) draft.between = true
    if (piece.kind === 'wrong') draft.wrong ??= piece.say
    else if (piece.kind === 'day' && fresh && negates(words.lead)) draft.dropped = piece
    else if (piece.kind === 'shift') shift(draft, piece, [piece.from, piece.to])
    else take(draft, piece, words, fresh ? tie(tokens, draft, piece, words, whole) : stale(draft, piece, words), now)
  }
  for (let k = 1; k < draft.list.length; k++) turn(draft.list, k)
  return { moments: draft.list, wrong: draft.wrong }
}

/** "the night before": the day said, moved. */
function shift({ list, dropped }: Draft, piece: ShiftPiece, run: [number, number]): void {
  const current = list.at(-1)
  const base = current?.day ?? dropped
  if (!base) return
  const day: DayPiece = { kind: 'day', day: base.day + piece.days, fixed: true }
  const part = piece.part ?? current?.part
  list.splice(-1, 1, { day, ...(part ? { part } : {}), runs: [...(current?.runs ?? []), run] })
}

function tie(tokens: Tokens, { list, between }: Draft, piece: Piece, words: Link, whole: boolean): Tie {
  const bound = boundOf(words, list.length === 0 || whole)
  const current = list.at(-1)
  if (current === undefined) return { bound, span: false, opens: false, clash: true }
  const span = spans(words, between, begins(current) || current.days !== undefined)
  const opens = lastSeen(words.gap)
  const clash = opens || (!mends(tokens, words.gap, piece) && taken(current, piece, words.gap))
  return { bound, span, opens, clash }
}

const stale = ({ list }: Draft, piece: Piece, { gap }: Link): Tie => {
  const current = list.at(-1)
  return { bound: undefined, span: false, opens: false, clash: current === undefined || taken(current, piece, gap) }
}

/** Adds a piece to the last moment, or begins another with it. */
function take(draft: Draft, piece: Piece, { lead, gap }: Link, { bound, span, opens, clash }: Tie, now: Now): void {
  const current = draft.list.at(-1)
  const run: [number, number] = [piece.from, piece.to]
  if (current && !span && !clash && gap.length <= FAR) {
    const conflict = place(current, piece, now)
    if (conflict) draft.wrong ??= conflict
    if (bound && (piece.kind === 'clock' || current.bound === undefined)) current.bound = bound
    if (!draft.between || bound === 'since') setEdge(current, lead)
    current.runs.push(run)
    return
  }
  const next: Moment = { runs: [run] }
  place(next, piece, now)
  if (bound) next.bound = bound
  setEdge(next, lead)
  const ends = current && !opens && ((bound === 'before' && begins(current)) || (clash && returned(gap)))
  if (span || ends) next.joined = true
  if (opens) next.opens = true
  if (span) draft.between = false
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
const begins = (moment: Moment): boolean =>
  moment.clock !== undefined || moment.part !== undefined || moment.day !== undefined
