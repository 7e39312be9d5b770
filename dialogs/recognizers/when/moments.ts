import { nearest, weekdayOf, ymd } from './calendar.ts'
import { monthName } from './dates.ts'
import { PARTS, type PartName } from './day-parts.ts'
import type { Bound, Moment, Told } from './moment.ts'
import type { DayPiece, Now, Piece } from './piece.ts'
import { type Tokens, word } from './token.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const LEADS = set(
  'the a on at in about around approx roughly just maybe possibly sometime some time like well very early late after before by until since from between gone past or and to - , / not wasnt isnt later than no earlier think i it was be up late into & only then probably perhaps say @ ~ back of going through',
)
const MENDS = set('no nope wait sorry actually rather correction mean meant scratch wrong')
const RETURNS = set('back returned return gone noticed found discovered woke came missing realised')
const SEEN = set('saw seen had used checked remember knew parked left rode drove')
const DAY_NAMES = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')

/** More words than this between two pieces, and they are taken as two matters. */
const FAR = 25

interface Link {
  readonly lead: ReadonlySet<string>
  readonly gap: readonly string[]
}

function link(tokens: Tokens, from: number, to: number): Link {
  const gap: string[] = []
  for (let k = Math.max(from, to - FAR - 1); k < to; k++) gap.push(word(tokens, k))
  const lead = new Set<string>()
  for (let k = gap.length - 1; k >= 0 && lead.size < 6; k--) {
    const text = gap[k] ?? ''
    if (!LEADS.has(text)) break
    lead.add(text)
  }
  return { lead, gap }
}

function boundOf({ lead, gap }: Link, isFirst: boolean): Bound | undefined {
  if (lead.has('no') && (lead.has('later') || lead.has('than'))) return lead.has('earlier') ? 'after' : 'before'
  if (lead.has('since')) return 'since'
  if (lead.has('gone') && !lead.has(',')) return lead.has('by') ? 'before' : lead.has('just') ? undefined : 'gone'
  if (lead.has('back') && lead.has('of')) return 'gone'
  if (lead.has('after') || lead.has('past')) return lead.has('just') || soon(gap) ? undefined : 'after'
  if (lead.has('before') || lead.has('by') || lead.has('until'))
    return lead.has('just') || soon(gap) ? undefined : 'before'
  return lead.has('from') && isFirst ? 'after' : undefined
}

/** "shortly after", "a few minutes past": the time itself, near enough. */
function soon(gap: readonly string[]): boolean {
  const k = Math.max(gap.lastIndexOf('after'), gap.lastIndexOf('past'), gap.lastIndexOf('before'))
  return ['shortly', 'soon', 'minutes', 'minute', 'bit', 'little', 'straight', 'right'].includes(gap[k - 1] ?? '')
}

/** Joins pieces into moments: what belongs together, what makes a span, what is put right. */
export function moments(tokens: Tokens, found: readonly Piece[], now: Now, whole: boolean): Told {
  const list: Moment[] = []
  let wrong: string | undefined
  let dropped: DayPiece | undefined
  let between = false
  let last = 0
  for (const piece of found) {
    const { lead, gap } = link(tokens, last, Math.max(piece.from, last))
    const fresh = piece.from >= last
    last = piece.to
    const current = list.at(-1)
    if (fresh && (lead.has('between') || lead.has('from'))) between = true
    if (piece.kind === 'wrong') {
      wrong ??= piece.say
      continue
    }
    const negated = fresh && (lead.has('not') || lead.has('wasnt') || lead.has('isnt')) && !lead.has('or')
    if (negated && !lead.has('later') && piece.kind === 'day') {
      dropped = piece
      continue
    }
    const mended = fresh && mends(tokens, gap, piece)
    const run: [number, number] = [piece.from, piece.to]
    if (piece.kind === 'shift') {
      const base = current?.day ?? dropped
      if (base) {
        const day: DayPiece = { kind: 'day', day: base.day + piece.days, fixed: true }
        const part = piece.part ?? current?.part
        list.splice(-1, 1, { day, ...(part ? { part } : {}), runs: [...(current?.runs ?? []), run] })
      }
      continue
    }
    const bound = fresh ? boundOf({ lead, gap }, list.length === 0 || whole) : undefined
    const span = current !== undefined && fresh && spans(gap, lead, between, current)
    const opens = current !== undefined && fresh && lastSeen(gap)
    const clash = current === undefined || opens || taken(current, piece, mended, gap)
    if (current && !span && !clash && gap.length <= FAR) {
      const conflict = place(current, piece, now)
      if (conflict) wrong ??= conflict
      if (bound && (piece.kind === 'clock' || current.bound === undefined)) current.bound = bound
      if (!between || bound === 'since') setEdge(current, lead)
      current.runs.push(run)
      continue
    }
    const next: Moment = { runs: [run] }
    place(next, piece, now)
    if (bound) next.bound = bound
    setEdge(next, lead)
    const ends = current && !opens && ((bound === 'before' && starts(current)) || (clash && returned(gap)))
    if (span || ends) next.joined = true
    if (opens) next.opens = true
    if (span) between = false
    list.push(next)
  }
  for (let k = 1; k < list.length; k++) turn(list, k)
  return { moments: list, wrong }
}

/** "found it this morning, last saw it on Wednesday": the second begins the span that the first ends. */
function turn(list: Moment[], k: number): void {
  const [a, b] = [list[k - 1], list[k]]
  if (!a || !b?.opens || b.joined || a.joined || list[k + 1]?.joined) return
  list[k - 1] = b
  list[k] = a
  a.joined = true
}

/** "last saw it", "last seen", "had it last". */
function lastSeen(gap: readonly string[]): boolean {
  const k = gap.lastIndexOf('last')
  return k >= 0 && SEEN.has(gap[k + 1] ?? '')
}

function setEdge(moment: Moment, lead: ReadonlySet<string>): void {
  if (lead.has('early')) moment.edge = 'early'
  if (lead.has('late')) moment.edge = 'late'
}

const starts = (moment: Moment): boolean =>
  moment.clock !== undefined || moment.part !== undefined || moment.day !== undefined

const returned = (gap: readonly string[]): boolean => gap.some((text) => RETURNS.has(text))

/** "Monday, no, Tuesday", "Tuesday i mean". */
function mends(tokens: Tokens, gap: readonly string[], piece: Piece): boolean {
  const behind = word(tokens, piece.to) === 'i' ? piece.to + 1 : piece.to
  if (['mean', 'meant'].includes(word(tokens, behind))) return true
  if (gap.length > 7) return false
  const no = gap.lastIndexOf('no')
  return gap.some(
    (text, k) => MENDS.has(text) && !(k === no && ['later', 'earlier', 'idea', 'more'].includes(gap[k + 1] ?? '')),
  )
}

/** Whether the words between make a span: "6 to 8", "Friday night or Saturday morning", "between 6 and 8". */
function spans(gap: readonly string[], lead: ReadonlySet<string>, between: boolean, current: Moment): boolean {
  if (gap.length === 0 || gap.length > 8) return false
  const core = gap.every((text) => lead.has(text)) || gap.length - lead.size <= 0
  const whole = core || (between && gap.length <= 6)
  if (!whole) return false
  if (lead.has('to') || lead.has('-') || lead.has('until') || lead.has('into')) return true
  if (lead.has('or') || lead.has('/')) return starts(current) || current.days !== undefined
  return (lead.has('and') || lead.has('&')) && (between || gap.length <= 2)
}

/** Whether the moment already holds what the piece tells. */
function taken(moment: Moment, piece: Piece, mended: boolean, gap: readonly string[]): boolean {
  if (mended) return false
  const near = gap.length <= 3 && !gap.includes('.')
  if (piece.kind === 'clock') return moment.clock !== undefined || moment.instant !== undefined
  if (piece.kind === 'instant') return moment.instant !== undefined || moment.clock !== undefined
  if (piece.kind === 'part') return moment.part !== undefined && !together(moment.part, piece.part)
  if (piece.kind === 'days')
    return moment.days !== undefined || (moment.day !== undefined && !(inside(moment.day) && near))
  if (piece.kind !== 'day') return true
  if (moment.days !== undefined && !(inside(piece) && near))
    return piece.day < moment.days.first || piece.day > moment.days.last
  return moment.day !== undefined && !sameDay(moment.day, piece)
}

const inside = (day: DayPiece): boolean => day.sought !== undefined

/** Two parts that tell one time: "early hours of this morning", "late last night", "2 in the morning, last night". */
function together(a: PartName, b: PartName): boolean {
  if (a === b) return true
  const [s1, e1] = PARTS[a]
  const [s2, e2] = PARTS[b]
  const overlap = (shift: number): boolean => Math.min(e1, e2 + shift) > Math.max(s1, s2 + shift)
  return (
    overlap(0) ||
    overlap(1440) ||
    overlap(-1440) ||
    (a === 'early hours' && b === 'morning') ||
    (b === 'early hours' && a === 'morning') ||
    a.includes('hours') ||
    b.includes('hours') ||
    (isPlainNight(a) && b === 'morning') ||
    (isPlainNight(b) && a === 'morning')
  )
}

const isPlainNight = (part: PartName): boolean => part === 'night'

/** Two ways of saying one day: "yesterday, Thursday", "Tuesday 17 November". */
const sameDay = (a: DayPiece, b: DayPiece): boolean => a.day === b.day || one(a, b) || one(b, a)

const one = (name: DayPiece, date: DayPiece): boolean =>
  name.sought?.weekday !== undefined &&
  name.sought.dom === undefined &&
  date.sought?.weekday === undefined &&
  (date.sought?.dom !== undefined || (date.fixed === true && date.sought === undefined))

/** Puts a piece into a moment. Tells where a day of the week and a date do not go together. */
function place(moment: Moment, piece: Piece, now: Now): string | undefined {
  if (piece.kind === 'clock') moment.clock = piece
  else if (piece.kind === 'instant') moment.instant = piece
  else if (piece.kind === 'days') moment.days = piece
  else if (piece.kind === 'part') {
    const narrower = moment.part && width(moment.part) < width(piece.part) ? moment.part : piece.part
    const both =
      moment.part &&
      (moment.part === 'night' || piece.part === 'night') &&
      (moment.part === 'morning' || piece.part === 'morning')
    if (moment.part && moment.part !== piece.part && (moment.part === 'night' || piece.part === 'night'))
      moment.ofNight = true
    moment.part = both ? 'night' : narrower
    if (both && moment.clock && !moment.clock.sure) moment.clock = { ...moment.clock, half: 'am', sure: true }
    if (!moment.day && piece.loose) moment.loose = true
  } else if (piece.kind === 'day') {
    const old = moment.day
    if (!old || !(one(old, piece) || one(piece, old))) moment.day = piece
    else return agree(moment, one(old, piece) ? old : piece, one(old, piece) ? piece : old, now)
  }
  return undefined
}

const width = (part: PartName): number => PARTS[part][1] - PARTS[part][0]

function agree(moment: Moment, name: DayPiece, date: DayPiece, now: Now): string | undefined {
  const weekday = name.sought?.weekday ?? 0
  if (date.sought?.dom !== undefined && date.sought.month === undefined) {
    const what = { ...date.sought, weekday }
    const day = nearest(what, now.today, now.tense === 'future' ? 1 : -1)
    if (day !== undefined) moment.day = { kind: 'day', day, sought: what }
    return undefined
  }
  moment.day = date
  if (weekdayOf(date.day) === weekday) return undefined
  const { dom, month, year } = ymd(date.day)
  return `${dom} ${monthName(month)} ${year} is a ${DAY_NAMES[weekdayOf(date.day)] ?? ''}. Check the day and the date`
}
