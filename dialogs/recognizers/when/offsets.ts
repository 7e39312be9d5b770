import { readClock } from './clock.ts'
import { readDate } from './dates.ts'
import { isPart } from './day-parts.ts'
import { easter } from './holidays.ts'
import { clock } from './hour-company.ts'
import { type ClockPiece, type Got, got, type Said, type Scan } from './piece.ts'
import { sought } from './said-date.ts'
import { says, type Tokens, word } from './token.ts'
import { readLength } from './units.ts'
import { bankHoliday } from './weekends.ts'

const ONE_DAY = new Set(['day', 'night', 'evening', 'morning', 'afternoon'])

/** A time told by how far it lies from another: "the day after bonfire night", "half an hour before midnight". */
export function readOffset(scan: Scan, i: number): Got | undefined {
  const { tokens } = scan
  const start = word(tokens, i) === 'the' ? i + 1 : i
  const name = word(tokens, start)
  if (ONE_DAY.has(name)) return awayFrom(scan, start + 1, { days: 1 }, name)
  if (name === 'week' && (start > i || scan.whole)) return weekBeside(scan, start + 1)
  const length = readLength(tokens, i)
  if (length === undefined) return undefined
  if (length.minutes !== undefined)
    return hourAwayFrom(scan, length.to, length.minutes) ?? awayFromThat(scan, length.to, length.minutes)
  return length.days === undefined ? undefined : awayFrom(scan, length.to, { days: length.days }, '')
}

/** 1 behind "after", -1 behind "before"; 0 where neither stands. */
function wayAt(tokens: Tokens, i: number): -1 | 0 | 1 {
  const text = word(tokens, i)
  return text === 'after' ? 1 : text === 'before' ? -1 : 0
}

function awayFrom(scan: Scan, i: number, by: { readonly days: number }, name: string): Got | undefined {
  // "a week ON FROM bank holiday Monday"
  const on = says(scan.tokens, i, 'on', 'from')
  const way = on ? 1 : wayAt(scan.tokens, i)
  const anchor = way === 0 ? undefined : dayAt(scan, on ? i + 2 : i + 1)
  if (anchor === undefined) return undefined
  const day: Said = { kind: 'day', day: anchor.day + way * by.days, fixed: true }
  return isPart(name) ? got(anchor.to, day, { kind: 'part', part: name }) : got(anchor.to, day)
}

/** "the week before Christmas": the seven days up to it. */
function weekBeside(scan: Scan, i: number): Got | undefined {
  const leading = says(scan.tokens, i, 'leading', 'up', 'to')
  const way = leading ? -1 : wayAt(scan.tokens, i)
  const anchor = way === 0 ? undefined : dayAt(scan, leading ? i + 3 : i + 1)
  if (anchor === undefined) return undefined
  const first = way < 0 ? anchor.day - 7 : anchor.day + 1
  if (scan.now.tense === 'past' && first > scan.now.today) return undefined
  return got(anchor.to, { kind: 'days', first, last: first + 6 })
}

/** A day that others are counted from: a date, or a day that has a name. */
export function dayAt(scan: Scan, i: number): { readonly day: number; readonly to: number } | undefined {
  const found = readDate(scan, i)
  const said = found?.said.length === 1 ? found.said[0] : undefined
  if (found && said?.kind === 'day') return { day: said.day, to: found.to }
  const bank = says(scan.tokens, i, 'bank', 'holiday', 'monday') ? bankHoliday(scan, i, i + 2) : undefined
  if (bank?.said[0]?.kind === 'day') return { day: bank.said[0].day, to: bank.to }
  const name = word(scan.tokens, i)
  const feast =
    name === 'christmas'
      ? sought(scan.now, { month: 12, dom: 25 })
      : name === 'easter'
        ? sought(scan.now, { holiday: easter })
        : undefined
  return feast?.kind === 'day' ? { day: feast.day, to: i + 1 } : undefined
}

/** "half an hour before midnight", "an hour after midday", "two hours before 9pm". */
function hourAwayFrom(scan: Scan, i: number, minutes: number): Got | undefined {
  const way = wayAt(scan.tokens, i)
  const found = way === 0 || scan.partner ? undefined : readClock({ ...scan, partner: true }, i + 1)
  const said = found?.said[0]
  if (!found || said?.kind !== 'clock' || minutes > 360) return undefined
  return got(found.to, movedBy(said, way * minutes))
}

/** "clocked off at 10.15, it was 5 minutes AFTER THAT": from the hour told before. */
function awayFromThat({ tokens, whole, hour }: Scan, i: number, minutes: number): Got | undefined {
  const way = wayAt(tokens, i)
  if (!whole || !hour || way === 0 || minutes > 360) return undefined
  const to = THAT.has(word(tokens, i + 1)) ? i + 2 : i + 1
  if (to === i + 1 && !ENDS.has(word(tokens, to))) return undefined
  return got(to, { ...movedBy(hour, way * minutes), instead: true })
}

const THAT = new Set(['that', 'then', 'this'])
const ENDS = new Set(['', '.', ',', 'on', 'in', 'at', 'and', 'when'])

function movedBy(from: ClockPiece, minutes: number): ClockPiece {
  const hour = from.half ? (from.hour % 12) + (from.half === 'pm' ? 12 : 0) : from.hour
  const total = (hour * 60 + from.minute + minutes + 1440) % 1440
  const sure = from.sure || from.half !== undefined
  const moved = sure ? Math.floor(total / 60) : Math.floor(total / 60) % 12 || 12
  const half = sure ? (total < 720 ? 'am' : 'pm') : undefined
  return clock(moved, total % 60, half, sure)
}
