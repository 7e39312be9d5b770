import type { WhenValue } from '../../answer-type.ts'
import { toLocal } from '../when/calendar.ts'
import { type Failed, type Interval, whenOf } from '../when/interval.ts'
import type { Moment } from '../when/moment.ts'
import { moments } from '../when/moments.ts'
import type { DayPiece, Now } from '../when/piece.ts'
import { nowOf, pieces } from '../when/pieces.ts'
import { dayIn, settle } from '../when/settle.ts'
import { tokenize } from '../when/tokenize.ts'
import { told } from '../when/told.ts'
import { type Account, accountOf } from './account.ts'
import { asidesOf } from './frames.ts'
import { DAY, eventOf, lasting, narrowest, only, spanOf, type Timed } from './time-event.ts'
import { roleOf, type TimeRole } from './time-roles.ts'

/** When it happened, when all was last well, and when it was found out, as a story tells it. */
export interface ToldTimes {
  readonly at?: WhenValue
  readonly last?: WhenValue
  readonly found?: WhenValue
  /** When something was left or parked where it then went from. */
  readonly parked?: WhenValue
}

interface Mention {
  readonly role: TimeRole
  readonly put: boolean
  /** Told of going to bed or closing up: of an hour that may be morning or evening, the evening. */
  readonly late: boolean
  readonly group: readonly Moment[]
  readonly segment: number
}

/** More times than these are no story of one matter. */
const MOST_TIMES = 16

/** Reads the times of a story each in its own clause, so that "bought it in March" is not when it went. `now` in milliseconds since 1970; `birth` is a day that is no part of it. */
export function toldTimes(told: Account, now: number, birth?: string): ToldTimes {
  const account = withoutWhens(told)
  const at = nowOf(now, 'past')
  const all = mentionsOf(account, at)
  if (all.length > MOST_TIMES) return {}
  const times = settled(all, at).filter(({ interval }) => !isDay(interval, birth))
  const left = only(times, 'left')
  const found = only(times, 'found')
  const parked = narrowest(times.flatMap(({ role, put, interval }) => (role === 'left' && put ? [interval] : [])))
  const span = spanOf(left, found)
  const event = eventOf(times, span) ?? lasting(times)
  return {
    ...(event === undefined ? {} : { at: whenOf(event) }),
    ...(left === undefined ? {} : { last: whenOf(left) }),
    ...(found === undefined ? {} : { found: whenOf(found) }),
    ...(parked === undefined ? {} : { parked: whenOf(parked) }),
  }
}

/** "between 9pm when I locked up and 8 this morning": what is said of the first time does not part it from the second. */
function withoutWhens(account: Account): Account {
  const text = account.text.replace(
    /(\bbetween\b[^.!?\n]{2,50}?)( (?:when|as|after) [^.!?\n]{3,50}?)(?= and )/gi,
    (_, first: string, rest: string) => first + ' '.repeat(rest.length),
  )
  return text === account.text ? account : accountOf(text)
}

function isDay({ start, days }: Interval, date: string | undefined): boolean {
  return date !== undefined && days && toLocal(start).startsWith(date)
}

function mentionsOf(account: Account, now: Now): readonly Mention[] {
  const { asked, elsewhere } = asidesOf(account)
  const found: Mention[] = []
  account.segments.forEach(({ from, to }, segment) => {
    if (asked.has(segment)) return
    const start = account.words[from]?.start ?? 0
    const text = withoutUntil(account.text.slice(start, account.words[to - 1]?.end ?? start))
    if (!MAY_HOLD.test(text)) return
    const tokens = tokenize(text)
    const { moments: list } = moments(tokens, pieces(tokens, now, false), now, false)
    for (const group of groupsOf(list)) {
      const offset = start + (tokens[group[0]?.runs[0]?.[0] ?? 0]?.start ?? 0)
      const word = wordAt(account, from, to, offset)
      const aside = elsewhere.some((one) => account.segmentAt[one.start] === segment)
      const late = account.words.slice(from, to).some((one) => LATE.has(one.word))
      const put = account.words.slice(from, to).some((one) => PUT.has(one.word))
      found.push({ role: aside ? 'aside' : roleHere(account, segment, word), put, late, group, segment })
    }
  })
  return joined(withoutEither(account, found))
}

/** "either on Monday or on Wednesday": of two that may be it, neither is. */
function withoutEither({ words, segments }: Account, all: readonly Mention[]): readonly Mention[] {
  const second = (one: Mention) => words[segments[one.segment]?.from ?? 0]?.word === 'or'
  return all.filter(
    (one, at) =>
      !second(one) &&
      !(all[at + 1] !== undefined && all[at + 1]?.segment === one.segment + 1 && second(all[at + 1] ?? one)),
  )
}

/** "gone when I got up at 7", "there when I went to bed": what the clause before says of the thing decides. */
function stateBefore(account: Account, segment: number): TimeRole | undefined {
  const [before, here, next] = [segment - 1, segment, segment + 1].map((at) => account.segments[at])
  const opens = here === undefined ? undefined : account.words[here.from]
  const joined = /^(?:and|but|so|then)$/.test(opens?.word ?? '')
  if (here === undefined || account.words[here.from + (joined ? 1 : 0)]?.word !== 'when') return undefined
  const behind = next?.sentence === here.sentence && account.words[next.from]?.word !== 'when' ? next.to : here.to
  if (isMissed(account, here.from, behind)) return 'found'
  if (before === undefined || joined || opens?.pause === 2) return undefined
  const words = account.words.slice(before.from, before.to).map(({ word }) => word)
  const denied = words.includes('not')
  if (words.some((word) => GONE.has(word)) || (denied && words.includes('there'))) return 'found'
  return !denied && words.some((word) => WELL.has(word)) ? 'left' : undefined
}

/** "when I went for a taxi at half 11 it wasn't in my pocket". */
function isMissed({ words }: Account, from: number, to: number): boolean {
  return words.slice(from, to).some(({ word }, step, all) => {
    const [one, two] = [all[step + 1]?.word ?? '', all[step + 2]?.word ?? '']
    return word === 'not' && (/^(?:in|there|on|where)$/.test(one) || /^(?:in|there|on|where)$/.test(two))
  })
}

const GONE = new Set('gone missing smashed broken open damaged scratched stolen empty nicked slashed'.split(' '))
const WELL = new Set('there fine locked ok okay safe intact'.split(' '))

/** "at 6.15 when I went to work": where the clause says nothing of its own, the "when" behind it does. */
function roleHere(account: Account, segment: number, word: number): TimeRole {
  const own = roleOf(account, segment, word)
  const role = own === 'aside' ? own : (stateBefore(account, segment) ?? own)
  const next = account.segments[segment + 1]
  const opens = next === undefined ? undefined : account.words[next.from]
  return role === 'plain' && next !== undefined && opens?.word === 'when' && opens.pause < 2
    ? roleOf(account, segment + 1, next.from)
    : role
}

/** "Saturday night till gone midnight": how long it went on is not when it began. "From 2 till 3" stays. */
function withoutUntil(text: string): string {
  return /\b(?:from|between)\b/i.test(text) ? text : text.replace(/\b(?:un)?till?\b.*$/is, '')
}

const LATE = new Set('bed asleep sleep pub closing supper'.split(' '))
const PUT = new Set('parked park parking locked chained left'.split(' '))

const MAY_HOLD =
  /\d|night|day|morning|evening|noon|week|month|ago|half|quarter|clock|christmas|easter|summer|winter|spring|autumn|lunch|tea|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve/i

function wordAt({ words }: Account, from: number, to: number, offset: number): number {
  let at = from
  while (at + 1 < to && (words[at + 1]?.start ?? 0) <= offset) at += 1
  return at
}

function groupsOf(list: readonly Moment[]): readonly (readonly Moment[])[] {
  const groups: Moment[][] = []
  for (const moment of list) {
    const last = groups.at(-1)
    if (moment.joined && last !== undefined) last.push(moment)
    else groups.push([moment])
  }
  return groups
}

/** "Friday morning, when I let the dog out at 7": a day or part and the clock time of the next clause are one. */
function joined(list: readonly Mention[]): readonly Mention[] {
  const found: Mention[] = []
  for (const mention of list) {
    const before = found.at(-1)
    const [a] = before?.group ?? []
    const [b] = mention.group
    const fits =
      before !== undefined &&
      mention.segment === before.segment + 1 &&
      (before.role === 'plain' || before.role === mention.role) &&
      before.group.length === 1 &&
      mention.group.length === 1 &&
      a?.clock === undefined &&
      a?.instant === undefined &&
      a?.days === undefined &&
      b?.clock !== undefined &&
      b.day === undefined &&
      (b.part === undefined || a?.part === undefined)
    if (fits && a !== undefined && b !== undefined)
      found.splice(-1, 1, { ...mention, group: [{ ...a, ...b, loose: false }] })
    else found.push(mention)
  }
  return found
}

/** Each mention as a time. One without a day takes the day told before it, or else the one told after. */
function settled(all: readonly Mention[], now: Now): readonly Timed[] {
  const anyDay = all.find(({ role, group }) => role !== 'aside' && group.some(dated))?.group.find(dated)?.day
  let day: DayPiece | undefined
  const found: Timed[] = []
  for (const { role, group, put, late } of all) {
    if (role === 'aside') continue
    const own = group.find(dated)?.day
    if (own !== undefined) day = own
    const given = day ?? anyDay
    const last = found.at(-1)?.interval
    const interval = settleOne(
      own === undefined && given !== undefined ? group.map((moment) => withDay(moment, given)) : group,
      role,
      now,
      last,
      late,
    )
    if (interval !== undefined)
      found.push({
        role,
        put,
        clock: group.some((moment) => moment.clock !== undefined),
        interval: own === undefined ? notBefore(interval, last, role, now) : interval,
      })
  }
  return found
}

const dated = (moment: Moment): boolean => moment.day !== undefined

function withDay(moment: Moment, day: DayPiece): Moment {
  return dayIn(moment) !== undefined || moment.days || moment.instant ? moment : { ...moment, day, loose: false }
}

function settleOne(
  group: readonly Moment[],
  role: TimeRole,
  now: Now,
  last: Interval | undefined,
  late: boolean,
): Interval | undefined {
  const [first] = group
  if (first === undefined) return undefined
  const loose = group.length === 1 && first.loose === true && first.day === undefined
  if (loose) return undefined
  const result: Interval | Failed = group.length > 1 ? told(group, now, false) : settle(first, now)
  if (!('failed' in result)) return bounded(tighter(group, result), now)
  if (result.failed !== 'ambiguous') return undefined
  const follows = role === 'found' && group.length === 1 && last !== undefined && !last.days
  const closest = follows ? afterLast(first, last, now) : undefined
  return closest ?? (late && group.length === 1 ? lateOn(first, now) : undefined) ?? result.day
}

/** "between 8.40 in the morning and 3.15": an hour that may be morning or afternoon is the first that comes. */
function tighter(group: readonly Moment[], interval: Interval): Interval {
  const last = group.at(-1)
  const open = group.length === 2 && last?.clock?.sure === false && last.part === undefined && last.day === undefined
  const end = interval.end - DAY / 2
  return open && !interval.days && end > interval.start ? { ...interval, end } : interval
}

/** The evening hour of a day. */
function lateOn({ clock, day }: Moment, now: Now): Interval | undefined {
  if (clock === undefined || day === undefined) return undefined
  const start = day.day * DAY + ((clock.hour % 12) + 12) * 60 + clock.minute
  return start <= now.minutes + 5 ? { start, end: start, days: false } : undefined
}

/** Nothing of it lies ahead of now. */
function bounded(interval: Interval, now: Now): Interval | undefined {
  if (interval.start > now.minutes + 5) return undefined
  const latest = interval.days ? Math.floor(now.minutes / DAY) * DAY + DAY - 1 : Math.max(interval.start, now.minutes)
  return interval.end > latest ? { ...interval, end: latest } : interval
}

/** "parked at 11 in the morning, came back at quarter to 12": the hour that comes next after the time told before. */
function afterLast({ clock, day }: Moment, last: Interval, now: Now): Interval | undefined {
  if (clock === undefined || day === undefined) return undefined
  const early = day.day * DAY + (clock.hour % 12) * 60 + clock.minute
  const next = [early, early + DAY / 2, early + DAY].find((time) => time > last.end && time <= now.minutes + 5)
  return next !== undefined && next - last.end < DAY / 2 ? { start: next, end: next, days: false } : undefined
}

/** "went to bed at 11 last night, gone at 7": a clock time that would lie before what it follows belongs to the day after. */
function notBefore(interval: Interval, last: Interval | undefined, role: TimeRole, now: Now): Interval {
  if (last === undefined || last.days || interval.days || interval.start >= last.start || role === 'left')
    return interval
  const moved = { ...interval, start: interval.start + DAY, end: interval.end + DAY }
  return moved.end <= now.minutes + 5 ? moved : interval
}
