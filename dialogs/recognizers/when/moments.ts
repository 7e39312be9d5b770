import { aside, type Draft, shift } from './asides.ts'
import { isNight } from './day-parts.ts'
import { FAR, type Link, link, negates, returned } from './links.ts'
import type { Moment, Told } from './moment.ts'
import type { Now, Piece } from './piece.ts'
import { place } from './place.ts'
import { dayIn } from './settle.ts'
import { stale, starts, type Tie, tie } from './ties.ts'
import type { Tokens } from './token.ts'

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
    mending: false,
  }
  let last = 0
  const told = withoutEnds(tokens, found)
  for (const [k, piece] of told.entries()) {
    const words = link(tokens, last, Math.max(piece.from, last))
    // Two pieces of one reading share the words before them: only the first is led by them.
    const fresh = piece.from >= last
    last = piece.to
    if (fresh && (words.gap.slice(-NEAR).includes('between') || words.lead.has('from'))) draft.between = true
    if (aside(draft, piece, now)) continue
    if (piece.kind === 'day' && fresh && negates(words.lead)) draft.dropped = piece
    else if (piece.kind !== 'shift' && fresh && denied(words)) continue
    else if (piece.kind === 'shift') shift(draft, piece, [piece.from, piece.to], words.lead)
    else
      take(
        draft,
        piece,
        words,
        fresh ? tie(tokens, draft, [piece, told[k + 1]], words, whole) : stale(draft, piece, words),
        now,
      )
  }
  for (let k = 1; k < draft.list.length; k++) turn(draft.list, k)
  return { moments: draft.list, wrong: draft.wrong, length: draft.length }
}

/** "over the Easter weekend, we CAME HOME Monday night": without the day that ended these, and its part. */
function withoutEnds(tokens: Tokens, found: readonly Piece[]): readonly Piece[] {
  const [days, day, part] = found
  if (days?.kind !== 'days' || day?.kind !== 'day' || !returned(link(tokens, days.to, day.from).gap)) return found
  return [days, ...found.slice(part?.kind === 'part' && part.from === day.to ? 3 : 2)]
}

/** "not 6, more like 7", "not an hour ago": a time that was only named to say that it was not then. */
const denied = (words: Link): boolean => negates(words.lead) && !BOUNDS.some((each) => words.lead.has(each))
const BOUNDS = ['before', 'after', 'until', 'since', 'by', 'in', 'to', '-', 'gone', 'past', 'between', 'from']

/** How far before a time "between" may stand: "between LOCKING UP AT 6", in tokens. */
const NEAR = 6

const HEDGES = new Set(['or', 'maybe', 'possibly', 'perhaps', 'might', 'could'])

/** Adds a piece to the last moment, or begins another with it. */
function take(draft: Draft, piece: Piece, words: Link, tied: Tie, now: Now): void {
  const current = draft.list.at(-1)
  if (current && !tied.span && !tied.clash && words.gap.length <= FAR) add(draft, current, piece, words, tied, now)
  else begin(draft, piece, words, tied, now)
}

function add(draft: Draft, current: Moment, piece: Piece, { lead, gap }: Link, tied: Tie, now: Now): void {
  const { bound, first } = tied
  // "Saturday night, technically Sunday, at 2": another name of the same night.
  if (tied.renames && piece.kind === 'day' && isNight(current.part) && dayIn(current) === piece.day - 1)
    current.part = 'early hours'
  const conflict = place(current, piece, now)
  if (conflict && tied.mends && piece.kind === 'day') current.day = piece
  else if (conflict) draft.wrong ??= conflict
  // "after sunday dinner, half 2": the hour behind the comma is the time itself.
  if (piece.kind === 'clock' && !bound && (gap.includes(',') || tied.refines) && current.bound !== 'since')
    delete current.bound
  if (bound && (piece.kind === 'clock' || current.bound === undefined)) current.bound = bound
  if (!draft.between || bound === 'since') setEdge(current, lead)
  if (piece.kind === 'clock' && returned(gap)) current.back = true
  current.runs.push([piece.from, piece.to])
  draft.begun ||= first
  draft.mending = tied.mends
}

function begin(draft: Draft, piece: Piece, { lead, gap }: Link, tied: Tie, now: Now): void {
  const { bound, span, opens, series, clash } = tied
  const current = draft.list.at(-1)
  const next: Moment = { runs: [[piece.from, piece.to]] }
  place(next, piece, now)
  if (bound) next.bound = bound
  setEdge(next, lead)
  if (span || (current && isEnd(draft, current, gap, tied))) next.joined = true
  if (span && lead.has('into')) next.into = true
  if ((span && (lead.has('/') || lead.has('or'))) || (clash && gap.some((text) => HEDGES.has(text)))) next.either = true
  if (clash && gap.includes('and')) next.listed = true
  if (opens) next.opens = true
  if (!current && returned(gap)) next.back = true
  if (series) next.series = true
  if (span) draft.between = false
  draft.begun = tied.first
  draft.mending = false
  draft.list.push(next)
}

/** Whether a moment ends the span that the one before begins: "gone by 8", "back at 6", "between ... and". */
function isEnd({ between }: Draft, current: Moment, gap: readonly string[], { bound, opens, clash }: Tie): boolean {
  if (opens) return false
  const back = returned(gap) || (between && gap.includes('and'))
  return (bound === 'before' && starts(current)) || (clash && back)
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
