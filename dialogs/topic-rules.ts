import type { ContactKey } from './contact-key.ts'
import { addDays, londonDate, londonNow, toInstant, weekday } from './recognizers/london-time.ts'
import type { SwitchedOff, SwitchedOffAt } from './switches.ts'

/** The days of the week as opening hours name them, Sunday first. */
export const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const

/** A day of the week. */
export type Weekday = (typeof WEEKDAYS)[number]

/** Hours of a day in London clock time, "HH:MM". `to` may be "24:00"; hours over midnight are two entries. */
export interface OpenHours {
  readonly days: readonly Weekday[]
  readonly from: string
  readonly to: string
}

/** A topic (flow, form or article) that a force does not take here: never, or only in its hours. */
export interface TopicRule {
  readonly topic: string
  /** For staff; not told to people. */
  readonly reason: string
  /** When it is taken. Left out: never. */
  readonly open?: readonly OpenHours[]
  /** With `open`: not on a bank holiday of the force's nation. */
  readonly closedOnBankHolidays?: true
  /** The force's own words for the person. */
  readonly say?: string
  /** Whom to turn to; 101 and Relay UK where left out. */
  readonly instead?: readonly ContactKey[]
}

/** Days that are looked ahead for the next opening. */
const LOOK_AHEAD = 14

/** How often one reason may follow on another before the opening counts as not known. */
const MOST_TURNS = 20

/** A rule as a source of "switched off". `holidays` are YYYY-MM-DD. */
export function offByRule(rule: TopicRule, holidays: ReadonlySet<string>): SwitchedOffAt {
  const { topic, reason, say, instead } = rule
  const words = { reason, ...(say === undefined ? {} : { say }), ...(instead === undefined ? {} : { instead }) }
  return (id, now) => {
    if (id !== topic || isOpen(rule, now, holidays)) return undefined
    const until = nextOpening(rule, now, holidays)
    return until === undefined ? words : { ...words, until }
  }
}

function isOpen(rule: TopicRule, now: number, holidays: ReadonlySet<string>): boolean {
  const time = londonNow(now).slice(11)
  return hoursOn(rule, londonDate(now), holidays).some(({ from, to }) => from <= time && time < to)
}

function hoursOn(rule: TopicRule, date: string, holidays: ReadonlySet<string>): readonly OpenHours[] {
  if (rule.closedOnBankHolidays === true && holidays.has(date)) return []
  const day = WEEKDAYS[weekday(date)]
  return (rule.open ?? []).filter(({ days }) => day !== undefined && days.includes(day))
}

function nextOpening(rule: TopicRule, now: number, holidays: ReadonlySet<string>): number | undefined {
  const today = londonDate(now)
  for (let ahead = 0; ahead <= LOOK_AHEAD; ahead += 1) {
    const date = addDays(today, ahead)
    const openings = hoursOn(rule, date, holidays)
      .map(({ from }) => toInstant(`${date}T${from}`))
      .filter((at) => at > now)
    if (openings.length > 0) return Math.min(...openings)
  }
  return undefined
}

/**
 * Several sources as one: off where any says so, in the words of the first that does. It is taken again when the last of
 * them lets it be; where one of them does not know, that is not known.
 */
export function anyOff(sources: readonly SwitchedOffAt[]): SwitchedOffAt {
  const at = (id: string, now: number) => sources.map((source) => source(id, now)).filter((off) => off !== undefined)
  return (id, now) => {
    const [first] = at(id, now)
    if (first === undefined) return undefined
    const { until: _, ...words } = first
    const until = openAgain(at, id, now)
    return until === undefined ? words : { ...words, until }
  }
}

function openAgain(
  at: (id: string, now: number) => readonly SwitchedOff[],
  id: string,
  now: number,
): number | undefined {
  let time = now
  for (let turns = 0; turns < MOST_TURNS; turns += 1) {
    const offs = at(id, time)
    if (offs.length === 0) return time
    const untils = offs.flatMap(({ until }) => until ?? [])
    if (untils.length < offs.length) return undefined
    time = Math.max(...untils)
  }
  return undefined
}
