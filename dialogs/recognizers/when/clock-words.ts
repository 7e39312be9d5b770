import { dayBegins, leavesTime } from './company.ts'
import { behindHour, CUES, clock, isHour, JOINS } from './hour-company.ts'
import { type Got, got, type Scan } from './piece.ts'
import { at, says, word } from './token.ts'

const WAYS = new Set(['to', 'past', 'passed', 'of', 'after', 'before'])
/** Minutes that are said without the word "minutes". */
const FIVES = new Set([5, 10, 20, 25])

/** "half seven", "quarter to eight", "ten past four", "twenty-five to midnight". */
export function readSpoken(scan: Scan, i: number): Got | undefined {
  const { tokens } = scan
  const first = word(tokens, i)
  if (first === 'half') return halfPast(scan, i + 1)
  if (says(tokens, i + 1, '/') && at(tokens, i).value === 1) return inShares(scan, i + 2)
  const quarter = first === 'quarter'
  if (says(tokens, i, 'five', 'and', 'twenty')) return fiveAndTwenty(scan, i + 3)
  const minutes = quarter ? 15 : at(tokens, i).value
  const named = word(tokens, i + 1) === 'minutes' || word(tokens, i + 1) === 'minute'
  const k = named ? i + 2 : i + 1
  const way = word(tokens, k)
  if (!WAYS.has(way)) return undefined
  const plain = (way === 'to' || way === 'past' || way === 'passed') && FIVES.has(minutes)
  if (!quarter && !named && !plain) return undefined
  if (minutes < 1 || minutes > 29) return undefined
  const lead = word(tokens, i - 1)
  if (way === 'to' && !quarter && (lead === 'from' || lead === 'between')) return undefined
  return beyond(scan, k, minutes)
}

/** "1/4 to 4", "1/2 past 3": from the figure behind the stroke. */
function inShares(scan: Scan, i: number): Got | undefined {
  const { value } = at(scan.tokens, i)
  const way = word(scan.tokens, i + 1)
  if (value === 4 && (way === 'past' || way === 'to')) return beyond(scan, i + 1, 15)
  return value === 2 && way === 'past' ? halfPast(scan, i + 1) : undefined
}

function halfPast(scan: Scan, i: number): Got | undefined {
  const led = ['past', 'passed', 'after', '-'].includes(word(scan.tokens, i))
  if (word(scan.tokens, i) === '-' && word(scan.tokens, i + 1) === 'past') return halfPast(scan, i + 1)
  return led ? (onHour(scan, i + 1, 30, true) ?? onSameHour(scan, i + 1, 30)) : onHour(scan, i, 30, false)
}

/** The minutes past or to the hour behind the word at `i`. */
function beyond(scan: Scan, i: number, minutes: number): Got | undefined {
  const way = word(scan.tokens, i)
  const past = way === 'past' || way === 'passed'
  const found = onHour(scan, i + 1, past || way === 'after' ? minutes : -minutes, true)
  if (!found && (way === 'after' || way === 'before')) return undefined
  return found ?? (past ? onSameHour(scan, i + 1, minutes) : toSameHour(scan, i + 1, minutes))
}

/** "QUARTER PAST and half past five", "quarter TO or ten to 8": the hour that is told with the minutes behind. */
function hourAhead(scan: Scan, i: number): Got | undefined {
  if (scan.partner || !scan.whole || !(JOINS.has(word(scan.tokens, i)) || word(scan.tokens, i) === ','))
    return undefined
  return readSpoken({ ...scan, partner: true, hour: undefined }, i + 1)
}

function withHourAhead(scan: Scan, to: number, minute: number): Got | undefined {
  const said = hourAhead(scan, to)?.said[0]
  const same = said?.kind === 'clock' && said.minute > 30 === minute > 30
  return same ? got(to, clock(said.hour, minute, said.half, said.sure)) : undefined
}

/** "between 5 and half past", "from 2 till 10 past": the minutes of an hour said just before. */
function onSameHour(scan: Scan, to: number, minutes: number): Got | undefined {
  const { hour: before, tokens, whole } = scan
  const ahead = withHourAhead(scan, to, minutes)
  if (ahead) return ahead
  if (!whole || !before || before.hour > 22 || at(tokens, to).kind === 'number') return undefined
  const { hour, minute, half, sure } = before
  const next = minute >= minutes
  if (next && half && hour === 11) return undefined
  return got(to, clock(next ? (sure ? hour + 1 : (hour % 12) + 1) : hour, minutes, half, sure))
}

/** "5 to 6, no, it was 25 to": the minutes to an hour said just before. */
function toSameHour(scan: Scan, to: number, minutes: number): Got | undefined {
  const { hour: before, tokens, whole } = scan
  const ahead = withHourAhead(scan, to, 60 - minutes)
  if (ahead) return ahead
  if (!whole || !before || at(tokens, to).kind === 'number' || word(tokens, to) !== '') return undefined
  const { hour, minute, half, sure } = before
  return minute > 30 ? got(to, clock(hour, 60 - minutes, half, sure)) : undefined
}

/** "five and twenty past two", as older people say it. */
function fiveAndTwenty(scan: Scan, i: number): Got | undefined {
  const way = word(scan.tokens, i)
  return way === 'to' || way === 'past' ? onHour(scan, i + 1, way === 'past' ? 25 : -25, true) : undefined
}

/** The minutes before or after an hour that stands at `i`. `clear`: the words before leave no doubt that it is a time. */
function onHour(scan: Scan, i: number, minutes: number, clear: boolean): Got | undefined {
  const { tokens } = scan
  const token = at(tokens, i)
  const hour =
    token.text === 'midnight' ? (minutes < 0 ? 24 : 0) : token.text === 'midday' ? 12 : isHour(token) ? token.value : -1
  if (hour < 0 || (word(tokens, i + 1) === ':' && at(tokens, i + 2).kind === 'number')) return undefined
  const after = behindHour(tokens, i + 1)
  // "5 to 10 past 6": the ten are minutes.
  if (word(tokens, after.to) === 'past' && isHour(at(tokens, after.to + 1))) return undefined
  if (!after.clear && token.kind === 'number' && !leavesTime(tokens, i + 1, scan.whole)) return undefined
  const kept = clear || after.clear || scan.whole || scan.before !== undefined
  if (!kept && !CUES.has(word(tokens, i - 2)) && !dayBegins(tokens, i + 1)) return undefined
  // "quarter to one" is 12:45: the half said is that of the hour meant.
  const total = (minutes < 0 && hour === 1 ? 13 : hour) * 60 + minutes
  return got(after.to, clock(Math.floor(total / 60), ((total % 60) + 60) % 60, after.half, token.kind === 'word'))
}
