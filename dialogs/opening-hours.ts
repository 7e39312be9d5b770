import type { Contact } from './content.ts'
import { addDays, londonDate, londonNow, weekday } from './recognizers/london-time.ts'
import { showDate, showTime } from './recognizers/when/show-when.ts'
import { type OpenHours, WEEKDAYS, type Weekday } from './topic-rules.ts'

/** When it is, in milliseconds since 1970, and the bank holidays (YYYY-MM-DD) that count for a contact of an area. */
export interface HoursAt {
  readonly now: number
  holidays(area: string): ReadonlySet<string>
}

const DAY_NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const
const DAILY: readonly Weekday[] = WEEKDAYS
const MONDAY_TO_FRIDAY: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri']
const PART =
  /^(?:(?<days>[a-z][a-z ]*?),? )?(?<from>\d{1,2}(?::\d\d)?[ap]m|midday|noon|midnight) to (?<to>\d{1,2}(?::\d\d)?[ap]m|midday|noon|midnight)(?<daily> daily| every day| a day)?(?:, [a-z ]+)?$/
/** Days that are looked ahead for the next opening. */
const LOOK_AHEAD = 14

/**
 * Reads hours as contacts tell them: "Monday to Friday, 8am to 8pm", "5pm to midnight daily", parts with ";" between.
 * Undefined for what tells no hours of a day ("Office hours"), which is then shown as it stands.
 */
export function readHours(text: string): readonly OpenHours[] | undefined {
  const parts = text
    .toLowerCase()
    .split(';')
    .map((part) => readPart(part.trim()))
  return parts.every((part) => part !== undefined) ? parts : undefined
}

function readPart(text: string): OpenHours | undefined {
  const { days, from, to, daily } = PART.exec(text)?.groups ?? {}
  if (from === undefined || to === undefined) return undefined
  const open = days === undefined ? (daily === undefined ? undefined : DAILY) : readDays(days)
  const [start, end] = [readClock(from), to === 'midnight' ? '24:00' : readClock(to)]
  return open === undefined || start >= end ? undefined : { days: open, from: start, to: end }
}

function readDays(text: string): readonly Weekday[] | undefined {
  if (text === 'weekdays') return MONDAY_TO_FRIDAY
  if (text === 'weekends') return ['sat', 'sun']
  if (text === 'daily' || text === 'every day') return DAILY
  const range = /^([a-z]+) to ([a-z]+)$/.exec(text)
  if (range !== null) return daysBetween(dayOf(range[1] ?? ''), dayOf(range[2] ?? ''))
  const each = text.split(/ and /).map((name) => WEEKDAYS[dayOf(name)])
  return each.every((day) => day !== undefined) ? each : undefined
}

function dayOf(name: string): number {
  return DAY_NAMES.findIndex((day) => day.toLowerCase() === name.replace(/s$/, ''))
}

function daysBetween(first: number, last: number): readonly Weekday[] | undefined {
  if (first < 0 || last < 0) return undefined
  const count = ((last - first + 7) % 7) + 1
  return Array.from({ length: count }, (_, at) => WEEKDAYS[(first + at) % 7] ?? 'sun')
}

function readClock(text: string): string {
  if (text === 'midday' || text === 'noon') return '12:00'
  if (text === 'midnight') return '00:00'
  const [, hour = '', minute = '00', half = ''] = /^(\d{1,2})(?::(\d\d))?([ap]m)$/.exec(text) ?? []
  const clock = (Number(hour) % 12) + (half === 'pm' ? 12 : 0)
  return `${String(clock).padStart(2, '0')}:${minute}`
}

/**
 * Whether a contact is open, as words for now: "open now until 8pm", "closed now, opens on Monday at 9am". Undefined where its
 * hours are not known or it never closes. Hours that were not seen in the source are told as what should be. Who is open on
 * working days only may be closed on a bank holiday: that is said, not claimed.
 */
export function openNow(contact: Contact, at: HoursAt): string | undefined {
  const hours = contact.hours === undefined ? undefined : readHours(contact.hours)
  if (hours === undefined) return undefined
  const today = londonDate(at.now)
  const time = londonNow(at.now).slice(11)
  const holidays = at.holidays(contact.area)
  const sure = contact.confidence === 'confirmed'
  if (isOff(hours, today, holidays)) return 'it may be closed today, a bank holiday'
  const open = on(hours, today).find(({ from, to }) => from <= time && time < to)
  if (open !== undefined) {
    const until = showTime(open.to === '24:00' ? '00:00' : open.to)
    return sure ? `open now until ${until}` : `should be open now, until ${until}`
  }
  const next = nextOpening(hours, today, time, holidays)
  const opens = next === undefined ? '' : `, opens ${next}`
  return sure ? `closed now${opens}` : `should be closed now${opens}`
}

function on(hours: readonly OpenHours[], date: string): readonly OpenHours[] {
  const day = WEEKDAYS[weekday(date)]
  return hours.filter(({ days }) => day !== undefined && days.includes(day))
}

/** A bank holiday on a day on which those of working days only would be open. */
function isOff(hours: readonly OpenHours[], date: string, holidays: ReadonlySet<string>): boolean {
  const workingDaysOnly = !hours.some(({ days }) => days.includes('sun'))
  return workingDaysOnly && holidays.has(date) && on(hours, date).length > 0
}

function nextOpening(
  hours: readonly OpenHours[],
  today: string,
  time: string,
  holidays: ReadonlySet<string>,
): string | undefined {
  for (let ahead = 0; ahead <= LOOK_AHEAD; ahead += 1) {
    const date = addDays(today, ahead)
    if (isOff(hours, date, holidays)) continue
    const openings = on(hours, date).map(({ from }) => from)
    const [first] = openings.filter((from) => ahead > 0 || from > time).toSorted()
    if (first !== undefined) return `${dayWords(date, ahead)}at ${showTime(first)}`
  }
  return undefined
}

function dayWords(date: string, ahead: number): string {
  if (ahead === 0) return ''
  if (ahead === 1) return 'tomorrow '
  return ahead < 7 ? `on ${DAY_NAMES[weekday(date)] ?? ''} ` : `on ${showDate(date)} `
}
