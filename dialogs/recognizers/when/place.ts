import { type Day, nearest, weekdayOf, ymd } from './calendar.ts'
import { PARTS, type PartName } from './day-parts.ts'
import type { Moment } from './moment.ts'
import type { DayPiece, DaysPiece, Now, PartPiece, Piece } from './piece.ts'
import { monthName } from './said-date.ts'

const DAY_NAMES = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')

/** Puts a piece into a moment. Gives what to tell where a day of the week and a date do not go together. */
export function place(moment: Moment, piece: Piece, now: Now): string | undefined {
  switch (piece.kind) {
    case 'clock':
      moment.clock = piece
      return undefined
    case 'instant':
      moment.instant = piece
      return undefined
    case 'days':
      moment.days = piece
      return undefined
    case 'part':
      placePart(moment, piece)
      return undefined
    case 'day':
      return placeDay(moment, piece, now)
    default:
      return undefined
  }
}

/** The narrower of two parts; "night" with "morning" is the night, its hours those of the morning. */
function placePart(moment: Moment, { part, loose }: PartPiece): void {
  const old = moment.part
  const night = old === 'night' || part === 'night'
  const both = old !== undefined && night && (old === 'morning' || part === 'morning')
  if (old && old !== part && night) moment.ofNight = true
  moment.part = both ? 'night' : old && width(old) < width(part) ? old : part
  if (both && moment.clock && !moment.clock.sure) moment.clock = { ...moment.clock, half: 'am', sure: true }
  if (!moment.day && loose) moment.loose = true
}

const width = (part: PartName): number => PARTS[part][1] - PARTS[part][0]

function placeDay(moment: Moment, piece: DayPiece, now: Now): string | undefined {
  const old = moment.day
  if (old && isEnded(piece, old)) return undefined
  if (old && isName(old, piece)) return agree(moment, old, piece, now)
  if (old && isName(piece, old)) return agree(moment, piece, old, now)
  moment.day = piece
  return undefined
}

/** Whether the first is the day of the week that may go with the second, a date. */
const isName = (name: DayPiece, date: DayPiece): boolean =>
  name.sought?.weekday !== undefined &&
  name.sought.dom === undefined &&
  date.sought?.weekday === undefined &&
  (date.sought?.dom !== undefined ||
    date.sought?.holiday !== undefined ||
    (date.fixed === true && date.sought === undefined))

function agree(moment: Moment, name: DayPiece, date: DayPiece, now: Now): string | undefined {
  const weekday = name.sought?.weekday ?? 0
  if (date.sought?.dom !== undefined && date.sought.month === undefined) {
    const what = { ...date.sought, weekday }
    const day = nearest(what, now.today, now.tense === 'future' ? 1 : -1)
    if (day === undefined || Math.abs(now.today - day) > TOO_FAR) return disagree(date.day)
    moment.day = { kind: 'day', day, sought: what }
    return undefined
  }
  moment.day = date
  if (weekdayOf(date.day) === weekday) return undefined
  return disagree(date.day)
}

/** A day of the week and of the month are meant of the last weeks; further off, one of them is likelier wrong. */
const TOO_FAR = 70

function disagree(day: Day): string {
  const { dom, month, year } = ymd(day)
  return `${dom} ${monthName(month)} ${year} is a ${DAY_NAMES[weekdayOf(day)] ?? ''}. Check the day and the date`
}

/** Whether the moment already holds what the piece tells, so that the piece begins another. */
export function taken(moment: Moment, piece: Piece, gap: readonly string[]): boolean {
  switch (piece.kind) {
    case 'clock':
    case 'instant':
      return moment.clock !== undefined || moment.instant !== undefined
    case 'part':
      return (
        moment.part !== undefined &&
        (!together(moment.part, piece.part) || (moment.clock !== undefined && gap.includes('and')))
      )
    case 'days':
      return moment.days !== undefined || (moment.day !== undefined && !narrows(moment.day, gap, piece))
    case 'day':
      if (moment.days !== undefined && !narrows(piece, gap, moment.days))
        return piece.day < moment.days.first || piece.day > moment.days.last
      return moment.day !== undefined && (!sameDay(moment.day, piece) || isOther(moment.day, piece, gap))
    default:
      return true
  }
}

/** Whether a day may be one of the days said right beside it: "Tuesday last week". */
const narrows = (day: DayPiece, gap: readonly string[], { first, last }: DaysPiece): boolean =>
  (day.sought !== undefined || (day.day >= first && day.day <= last)) && gap.length <= 3 && !gap.includes('.')

/** "happened saturday but I only noticed today": two days, and not one with its name. */
const isOther = (a: DayPiece, b: DayPiece, gap: readonly string[]): boolean =>
  a.day !== b.day && gap.some((text) => OTHERS.has(text))

const OTHERS = new Set(['but', 'happened', 'occurred'])

/** Two ways of saying one day: "yesterday, Thursday", "Tuesday 17 November". */
const sameDay = (a: DayPiece, b: DayPiece): boolean =>
  a.day === b.day || isName(a, b) || isName(b, a) || isEnded(a, b) || isEnded(b, a)

/** "today, well yesterday now": told after midnight, of the day that has just ended. */
const isEnded = (today: DayPiece, yesterday: DayPiece): boolean =>
  today.orYesterday === true && yesterday.fixed === true && today.day - 1 === yesterday.day

/** Two parts that tell one time: "early hours of this morning", "late last night", "2 in the morning, last night". */
function together(a: PartName, b: PartName): boolean {
  if (a === b || a.includes('hours') || b.includes('hours')) return true
  if ((a === 'night' && b === 'morning') || (b === 'night' && a === 'morning')) return true
  const [s1, e1] = PARTS[a]
  const [s2, e2] = PARTS[b]
  const overlap = (shift: number): boolean => Math.min(e1, e2 + shift) > Math.max(s1, s2 + shift)
  return overlap(0) || overlap(1440) || overlap(-1440)
}
