import { dayBegins, leavesTime } from './company.ts'
import { type ClockPiece, type Got, got, type Scan } from './piece.ts'
import { at, type Token, type Tokens, word } from './token.ts'

const CUES = new Set(
  'at about around by after before since until from between gone past nearly almost approx approximately roughly circa @ ~ of'.split(
    ' ',
  ),
)
const LOOSE_CUES = new Set([
  'about',
  'around',
  'roughly',
  'approx',
  'approximately',
  'nearly',
  'almost',
  'circa',
  '~',
  'of',
])
const PERSONS = new Set(
  'he she him her man men lad lads boy boys girl girls aged age looked looks male female guy bloke kid they were i im hes shes son daughter'.split(
    ' ',
  ),
)
const JOINS = new Set(['to', '-', 'until', 'and', 'or', '/', '&'])

/** Times on the clock: 7.30pm, half seven, quarter to eight, 1930hrs, midnight, "at 8". */
export function readClock(scan: Scan, i: number): Got | undefined {
  const { tokens } = scan
  const token = at(tokens, i)
  if (token.text === 'midnight') return got(i + 1, { kind: 'clock', hour: 0, minute: 0, sure: true })
  if (token.text === 'midday') return got(i + 1, { kind: 'clock', hour: 12, minute: 0, sure: true })
  if (token.text === 'half' || token.text === 'quarter') return spoken(scan, i)
  if (token.kind !== 'number' || token.stuck) return undefined
  const named = token.value === 12 ? word(tokens, i + 1) : ''
  if (named === 'midday' || named === 'midnight') return readClock(scan, i + 1)
  return spoken(scan, i) ?? figures(scan, i) ?? four(scan, i) ?? hourOnly(scan, i)
}

const clock = (hour: number, minute: number, half: 'am' | 'pm' | undefined, sure = false): ClockPiece => ({
  kind: 'clock',
  hour,
  minute,
  sure: sure || half !== undefined,
  ...(half ? { half } : {}),
})

/** "am" or "pm" at a token, dotted or not, and what follows it. */
function halfAt(tokens: Tokens, i: number): { readonly half?: 'am' | 'pm'; readonly to: number } {
  const text = word(tokens, i)
  if (text === 'am' || text === 'pm') return { half: text, to: i + 1 }
  const dotted =
    (text === 'a' || text === 'p') &&
    (word(tokens, i + 1) === 'm' || (word(tokens, i + 1) === '.' && word(tokens, i + 2) === 'm'))
  if (!dotted) return { to: i }
  const m = word(tokens, i + 1) === 'm' ? i + 1 : i + 2
  return {
    half: text === 'a' ? 'am' : 'pm',
    to: word(tokens, m + 1) === '.' && at(tokens, m + 1).glued ? m + 2 : m + 1,
  }
}

/** What may follow an hour: "ish", "o'clock", "sharp", am or pm. */
function behind(
  tokens: Tokens,
  i: number,
): { readonly half?: 'am' | 'pm'; readonly to: number; readonly clear: boolean } {
  let k = i
  let clear = false
  for (let n = 0; n < 3; n++) {
    const text = word(tokens, k)
    if (text === 'ish' || text === 'oclock') clear = true
    else if (text === 'o' && word(tokens, k + 1) === 'clock') {
      clear = true
      k++
    } else if (text === '-' && word(tokens, k + 1) === 'ish') k++
    else break
    k++
    if (word(tokens, k - 1) === '-') k++
  }
  const half = halfAt(tokens, k)
  const end = word(tokens, half.to) === 'ish' ? half.to + 1 : half.to
  return { ...half, to: end, clear: clear || half.half !== undefined }
}

const isHour = (token: Token): boolean =>
  token.kind === 'number' && !token.stuck && token.value >= 1 && token.value <= 12 && token.digits.length < 3

/** "half seven", "quarter to eight", "ten past four", "twenty-five to midnight". */
function spoken(scan: Scan, i: number): Got | undefined {
  const { tokens } = scan
  const first = word(tokens, i)
  if (first === 'half') {
    const k = ['past', 'after', '-'].includes(word(tokens, i + 1)) ? i + 2 : i + 1
    return onHour(scan, k, 30, k > i + 1)
  }
  const minutes = first === 'quarter' ? 15 : at(tokens, i).value
  const named = word(tokens, i + 1) === 'minutes' || word(tokens, i + 1) === 'minute'
  const k = named ? i + 2 : i + 1
  const way = word(tokens, k)
  if (way !== 'to' && way !== 'past' && way !== 'of' && way !== 'after' && way !== 'before') return undefined
  if ((way === 'of' || way === 'after' || way === 'before') && first !== 'quarter' && !named) return undefined
  if (minutes < 1 || minutes > 29 || (first !== 'quarter' && !named && ![5, 10, 20, 25].includes(minutes)))
    return undefined
  const lead = word(tokens, i - 1)
  if (way === 'to' && first !== 'quarter' && (lead === 'from' || lead === 'between')) return undefined
  return onHour(scan, k + 1, way === 'past' || way === 'after' ? minutes : -minutes, true)
}

function onHour(scan: Scan, i: number, minutes: number, clear: boolean): Got | undefined {
  const { tokens } = scan
  const token = at(tokens, i)
  const hour =
    token.text === 'midnight' ? (minutes < 0 ? 24 : 0) : token.text === 'midday' ? 12 : isHour(token) ? token.value : -1
  if (hour < 0 || (word(tokens, i + 1) === ':' && at(tokens, i + 2).kind === 'number')) return undefined
  const after = behind(tokens, i + 1)
  if (!after.clear && token.kind === 'number' && !leavesTime(tokens, i + 1, scan.whole)) return undefined
  if (
    !clear &&
    !scan.whole &&
    !after.clear &&
    !CUES.has(word(tokens, i - 2)) &&
    !dayBegins(tokens, i + 1) &&
    !scan.before
  )
    return undefined
  const total = hour * 60 + minutes
  const sure = token.kind === 'word'
  const shifted = minutes < 0 && hour === 1 ? 12 * 60 + 60 + minutes : total
  // "quarter to twelve pm" and "quarter to twelve at night" are 11:45 of the other half: the half said is that of the hour meant.
  return got(after.to, clock(Math.floor(shifted / 60), ((shifted % 60) + 60) % 60, after.half, sure))
}

/** "7.30pm", "19:30", "7:30", "10:30:15", "7-30pm", "7 30 pm", "seven thirty". */
function figures(scan: Scan, i: number): Got | undefined {
  const { tokens } = scan
  const hour = at(tokens, i)
  const sign = at(tokens, i + 1)
  const words = hour.digits === '' && sign.kind === 'number' && sign.digits === ''
  const spaced = hour.digits !== '' && sign.kind === 'number' && sign.digits.length === 2
  const k = words || spaced ? i + 1 : i + 2
  const minute = at(tokens, k)
  const oh = words ? false : hour.digits === '' && sign.text === 'oh' && minute.kind === 'number'
  if (hour.value > 23 || hour.digits.length > 2 || minute.kind !== 'number' || minute.stuck || minute.value > 59)
    return undefined
  if (!(words || spaced || oh)) {
    if (
      !(sign.text === ':' || sign.text === '.' || sign.text === '-' || sign.text === ';') ||
      minute.digits.length !== 2 ||
      !sign.glued ||
      !minute.glued
    )
      return undefined
    const longer =
      at(tokens, k + 1).text === sign.text && at(tokens, k + 2).glued && at(tokens, k + 2).kind === 'number'
    if (longer && sign.text !== ':') return undefined
    const chained =
      ['.', ':', '-', '/'].includes(word(tokens, i - 1)) && hour.glued && at(tokens, i - 2).kind === 'number'
    if (chained && !(word(tokens, i - 1) === '-' && sign.text !== '-')) return undefined
  }
  if (words && !(minute.value >= 10 || oh)) return undefined
  const seconds = word(tokens, k + 1) === ':' && at(tokens, k + 2).glued ? k + 3 : k + 1
  const after = behind(tokens, word(tokens, seconds) === 'hours' ? seconds + 1 : seconds)
  const colon = sign.text === ':' || sign.text === ';'
  if (!after.clear && !leavesTime(tokens, after.to, scan.whole) && !colon) return undefined
  const led =
    CUES.has(word(tokens, i - 1)) ||
    scan.before !== undefined ||
    dayBegins(tokens, after.to) ||
    word(tokens, seconds) === 'hours'
  if (!after.clear && !colon && !(led || (scan.whole && !spaced))) return undefined
  if ((sign.text === '-' || spaced) && after.half === undefined && !(spaced && word(tokens, i - 1) === 'at'))
    return undefined
  const sure =
    hour.value > 12 ||
    hour.value === 0 ||
    hour.digits.startsWith('0') ||
    (hour.value === 12 && hour.digits !== '') ||
    dated(scan, i, hour)
  return got(after.to, clock(hour.value, minute.value, hour.value > 12 ? undefined : after.half, sure))
}

/** "19/11/2026 10:30": behind a date in figures a time of two and two figures is one of 24 hours. */
function dated(scan: Scan, i: number, hour: Token): boolean {
  const before = scan.before
  return (
    hour.digits.length === 2 &&
    before?.kind === 'day' &&
    i - before.to <= 2 &&
    at(scan.tokens, before.to - 1).digits !== ''
  )
}

/** "1930hrs", "at 0200", "730pm", "nineteen hundred hours". */
function four(scan: Scan, i: number): Got | undefined {
  const { tokens } = scan
  const token = at(tokens, i)
  const next = word(tokens, i + 1)
  if (token.digits === '' && next === 'hundred') {
    const hours = word(tokens, i + 2) === 'hours' ? i + 3 : i + 2
    return token.value < 24 && (hours > i + 2 || token.value > 12)
      ? got(hours, clock(token.value, 0, undefined, true))
      : undefined
  }
  if (token.digits.length !== 3 && token.digits.length !== 4) return undefined
  const hour = Math.floor(token.value / 100)
  const minute = token.value % 100
  if (hour > 23 || minute > 59) return undefined
  const after = behind(tokens, i + 1)
  if (after.half && hour > 0) return got(after.to, clock(hour, minute, hour > 12 ? undefined : after.half, hour > 12))
  if (token.digits.length !== 4) return undefined
  if (next === 'hours' || next === 'h') return got(i + 2, clock(hour, minute, undefined, true))
  const lead = word(tokens, i - 1)
  const joined = JOINS.has(lead) && scan.before?.kind === 'clock'
  const directly = scan.before?.kind === 'day' && i - scan.before.to <= 1
  const led =
    joined || directly || (CUES.has(lead) && lead !== 'of' && lead !== 'since' && lead !== 'before' && lead !== 'after')
  if (!led && !(scan.whole && dayBegins(tokens, i + 1)) && !(token.digits.startsWith('0') && scan.whole))
    return undefined
  return leavesTime(tokens, i + 1, scan.whole) ? got(i + 1, clock(hour, minute, undefined, true)) : undefined
}

/** "7pm", "eight o'clock", "7ish", "at 8", and "6" of "6 to 8pm". */
function hourOnly(scan: Scan, i: number): Got | undefined {
  const { tokens } = scan
  const token = at(tokens, i)
  const long = token.digits.length > 2
  const after = behind(tokens, i + 1)
  if (long || token.value > 23 || token.value < 0) return undefined
  if (after.half && token.value > 0)
    return got(after.to, clock(token.value, 0, token.value > 12 ? undefined : after.half, token.value > 12))
  if (after.clear && isHour(token)) return got(after.to, clock(token.value, 0, undefined))
  if (!isHour(token)) return undefined
  if (!bare(scan, i)) return undefined
  return got(i + 1, { ...clock(token.value, 0, undefined), bare: true })
}

/** Whether a number alone is an hour here, by the words around it. */
function bare(scan: Scan, i: number): boolean {
  const { tokens, before } = scan
  const lead = word(tokens, i - 1)
  const join = JOINS.has(lead) && before?.kind === 'clock' && i - before.to <= 2
  const next = word(tokens, i + 1)
  if (!scan.partner && JOINS.has(next) && at(tokens, partner(tokens, i + 2)).kind === 'number') {
    const there = partner(tokens, i + 2)
    const second = readClock(
      { ...scan, partner: true, before: { kind: 'clock', hour: 1, minute: 0, sure: false, from: i, to: i + 1 } },
      there,
    )
    const said = second?.said[0]
    if (said?.kind !== 'clock') return false
    return !said.bare || join || CUES.has(lead) || scan.whole || dayBegins(tokens, second?.to ?? there)
  }
  if (!leavesTime(tokens, i + 1, scan.whole)) return false
  if (join || dayBegins(tokens, i + 1)) return true
  const near = scan.whole && before?.kind !== undefined && before.kind !== 'clock' && i - before.to <= 1
  if (near || (scan.whole && tokens.length <= 3)) return true
  if (!CUES.has(lead)) return false
  if (lead === 'of') return word(tokens, i - 2) === 'back'
  if (scan.whole || !LOOSE_CUES.has(lead)) return true
  for (let k = i - 2; k >= i - 4; k--) if (PERSONS.has(word(tokens, k))) return false
  return true
}

const partner = (tokens: Tokens, i: number): number =>
  ['about', 'around', 'maybe', 'like'].includes(word(tokens, i)) ? i + 1 : i
