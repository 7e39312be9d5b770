import { isPart, narrowed, type PartName } from './day-parts.ts'
import { type Got, got, type Said, type Scan } from './piece.ts'
import { says, type Tokens, word } from './token.ts'
import { WEEKDAYS } from './vocabulary.ts'

const EARLY = 5 * 60

/** The part of the day that stands at a token behind "this", "yesterday" or "last". */
const simple = (tokens: Tokens, i: number): PartName | undefined => {
  const text = word(tokens, i)
  if (text === 'lunchtime' || text === 'lunch') return 'lunch'
  if (text === 'teatime' || text === 'tea') return 'tea'
  if (text === 'eve') return 'evening'
  return ['morning', 'afternoon', 'evening', 'night'].includes(text) && isPart(text) ? text : undefined
}

/** Days told from today: yesterday, last night, this morning, the night before last. */
export function readRelativeDay(scan: Scan, i: number): Got | undefined {
  const { tokens, now } = scan
  const start = word(tokens, i) === 'the' ? i + 1 : i
  const first = word(tokens, start)
  if (
    start > i &&
    first !== 'day' &&
    first !== 'one' &&
    !WEEKDAYS.has(first) &&
    first !== 'night' &&
    first !== 'evening' &&
    first !== 'afternoon' &&
    first !== 'morning'
  )
    return undefined
  // In the small hours "tonight" is the night that began yesterday.
  const evening = now.minutes - now.today * 1440 < EARLY ? now.today - 1 : now.today
  switch (first) {
    case 'yesterday':
      return part(tokens, start + 1, day(now.today - 1))
    case 'echdoe':
      return got(start + 1, day(now.today - 2))
    case 'echnos':
      return got(start + 1, day(now.today - 2), night)
    case 'neithiwr':
    case 'yestreen':
      return got(start + 1, day(now.today - 1), first === 'neithiwr' ? night : { kind: 'part', part: 'evening' })
    case 'today':
      return got(start + 1, dayOfNow(now))
    case 'tonight':
      return got(start + 1, day(evening), night)
    case 'tomorrow':
      return part(tokens, start + 1, { ...day(now.today + 1), ahead: true })
    case 'overnight':
      return scan.whole || word(tokens, start - 1) !== 'an'
        ? got(start + 1, { kind: 'part', part: 'overnight' })
        : undefined
    case 'this':
      return sameTime(scan, start) ?? led(scan, start, evening)
    case 'last':
    case 'earlier':
      return led(scan, start, evening)
    default:
      return before(scan, start, evening)
  }
}

const night: Said = { kind: 'part', part: 'night' }
const day = (of: number): Said & { kind: 'day' } => ({ kind: 'day', day: of, fixed: true })

/** Today, which in the small hours may be the day that has just ended. */
const dayOfNow = ({ today, minutes }: Scan['now']): Said & { kind: 'day' } =>
  minutes - today * 1440 < EARLY ? { ...day(today), orYesterday: true } : day(today)

function part(tokens: Tokens, i: number, of: Said): Got {
  const found = simple(tokens, i)
  return found ? got(i + 1, of, { kind: 'part', part: found }) : got(i, of)
}

function led(scan: Scan, i: number, evening: number): Got | undefined {
  const { tokens, now } = scan
  const first = word(tokens, i)
  if (first === 'earlier') return earlier(scan, i)
  const late = word(tokens, i + 1) === 'very' ? i + 2 : i + 1
  const simply = simple(tokens, late)
  if (!simply) return undefined
  // "last night late on"
  const found = word(tokens, late + 1) === 'late' ? narrowed(simply, 'late') : simply
  const dark = simply === 'night' || simply === 'evening'
  if (first === 'last')
    return dark || scan.whole ? got(late + 1, day(now.today - 1), { kind: 'part', part: found }) : undefined
  return got(late + 1, dark ? day(evening) : dayOfNow(now), { kind: 'part', part: found })
}

/** "this time yesterday", "about this time last night": at the hour that it is now. */
function sameTime({ tokens, now }: Scan, i: number): Got | undefined {
  const night = says(tokens, i + 2, 'last', 'night')
  if (word(tokens, i + 1) !== 'time' || !(night || word(tokens, i + 2) === 'yesterday')) return undefined
  const minute = now.minutes - now.today * 1440
  if (night && minute < EARLY + 720 && minute >= EARLY) return undefined
  if (!night && simple(tokens, i + 3)) return undefined
  const at = now.minutes - 1440
  return got(night ? i + 4 : i + 3, { kind: 'instant', start: at, end: at })
}

/** "earlier today", "earlier on today", "earlier" as the whole answer. */
function earlier(scan: Scan, i: number): Got | undefined {
  const { tokens, now } = scan
  const next = word(tokens, i + 1)
  if (next === 'on' && word(tokens, i + 2) === 'today') return got(i + 3, day(now.today))
  if (next === 'today') return got(i + 2, day(now.today))
  if (!scan.whole) return undefined
  if (next === 'on') return word(tokens, i + 2) === '' ? got(i + 2, day(now.today)) : undefined
  return next === '' && scan.before === undefined ? got(i + 1, day(now.today)) : undefined
}

/** "the day before yesterday", "night before last", "the day after tomorrow", "the night before". */
function before(scan: Scan, i: number, evening: number): Got | undefined {
  const { tokens, now } = scan
  if (says(tokens, i, 'day', 'before', 'yesterday')) return part(tokens, i + 3, day(now.today - 2))
  if (says(tokens, i, 'day', 'after', 'tomorrow')) return part(tokens, i + 3, { ...day(now.today + 2), ahead: true })
  if (says(tokens, i, 'day', 'before', 'last')) return got(i + 3, day(now.today - 2))
  const found = simple(tokens, i)
  const second = word(tokens, i + 1)
  if (found && second === 'before' && word(tokens, i + 2) === 'last')
    return got(i + 3, day(evening - (evening < now.today ? 1 : 2)), { kind: 'part', part: found })
  if (found && second === 'before' && word(tokens, i + 2) === 'yesterday')
    return got(i + 3, day(now.today - 2), { kind: 'part', part: found })
  return beside(scan, i, found)
}

const ENDS = new Set(['', ',', '.', 'at', 'about', 'around', 'in'])

/** "the night before", "the day after", "not last Sunday, the one before": from the day said earlier. */
function beside({ tokens, before: said }: Scan, i: number, found: PartName | undefined): Got | undefined {
  const second = word(tokens, i + 1)
  const weekly = said?.kind === 'day' && said.sought?.weekday !== undefined
  if (weekly && says(tokens, i, 'one', 'before')) return got(i + 2, { kind: 'shift', days: -7 })
  const again = weekly && WEEKDAYS.get(word(tokens, i)) === said.sought?.weekday
  if (again && second === 'before' && ENDS.has(word(tokens, i + 2))) return got(i + 2, { kind: 'shift', days: -7 })
  const isDay = word(tokens, i) === 'day'
  if ((found || isDay) && (second === 'before' || (second === 'after' && isDay)) && said)
    return got(i + 2, { kind: 'shift', days: second === 'before' ? -1 : 1, ...(found ? { part: found } : {}) })
  return undefined
}
