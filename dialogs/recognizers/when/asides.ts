import { dayOf, daysIn, ymd } from './calendar.ts'
import type { Moment } from './moment.ts'
import type {
  DayPiece,
  LengthPiece,
  MonthPiece,
  Now,
  Piece,
  Place,
  ShiftPiece,
  WrongPiece,
  YearPiece,
} from './piece.ts'
import { monthDay } from './said-date.ts'

/** What is gathered on the way through the pieces. */
export interface Draft {
  readonly list: Moment[]
  wrong: string | undefined
  /** The day of the month in a date that does not exist. */
  wrongDom: number | undefined
  length: number | undefined
  /** A day that was only named to say that it was not then. */
  dropped: DayPiece | undefined
  /** "between" or "from" was said and the span not yet closed. */
  between: boolean
  /** The last piece put right what was said before, and what stands right behind it does too. */
  mending: boolean
  /** The last moment was told as the first of several times. */
  begun: boolean
}

/** What is no part of a moment: a date that does not exist, a year or a month that puts one right, how long it went on. */
export function aside(
  draft: Draft,
  piece: Piece,
  now: Now,
): piece is (WrongPiece | YearPiece | MonthPiece | LengthPiece) & Place {
  switch (piece.kind) {
    case 'year':
      mendYear(draft, piece.year)
      return true
    case 'month':
      mendMonth(draft, piece, now)
      return true
    case 'wrong':
      draft.wrong ??= piece.say
      draft.wrongDom = piece.dom
      return true
    case 'length':
      draft.length = piece.minutes
      return true
    default:
      return false
  }
}

/** "2nd of January 2025, sorry 2026". */
function mendYear({ list }: Draft, year: number): void {
  const moment = list.findLast((each) => each.day)
  if (!moment?.day) return
  const { month, dom } = ymd(moment.day.day)
  if (dom <= daysIn(year, month)) moment.day = { kind: 'day', day: dayOf(year, month, dom), fixed: true }
}

/** "31st of September, no, August". */
function mendMonth(draft: Draft, { month, from, to }: MonthPiece & Place, now: Now): void {
  const moment = draft.list.findLast((each) => each.day)
  const dom = draft.wrongDom ?? moment?.day?.sought?.dom
  const said = dom === undefined ? undefined : monthDay(now, month, dom)
  draft.wrong = said?.kind === 'wrong' ? said.say : undefined
  if (said?.kind !== 'day') return
  if (moment && draft.wrongDom === undefined) moment.day = said
  else draft.list.push({ day: said, runs: [[from, to]] })
}

/** "the night before": the day said, moved. */
export function shift(
  { list, dropped }: Draft,
  piece: ShiftPiece,
  run: [number, number],
  lead: ReadonlySet<string>,
): void {
  const either = lead.has('or')
  const current = list.at(-1)
  const base = current?.day ?? dropped
  if (!base) return
  const day: DayPiece = { kind: 'day', day: base.day + piece.days, fixed: true }
  const part = piece.part ?? current?.part
  if (either && current) {
    list.push({ day, ...(piece.part ? { part: piece.part } : {}), joined: true, either, runs: [run] })
    return
  }
  // "last night and the night before": both, the earlier first.
  if (current && piece.days < 0 && (lead.has('and') || lead.has('&'))) {
    list.splice(-1, 1, { day, ...(part ? { part } : {}), runs: [run] }, { ...current, joined: true })
    return
  }
  list.splice(-1, 1, { day, ...(part ? { part } : {}), runs: [...(current?.runs ?? []), run] })
}
