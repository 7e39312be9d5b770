const DAY = 86_400_000
const HOUR = 3_600_000

const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** Offsets change on whole hours only, so one look-up an hour is enough. Emptied when full. */
const offsets = new Map<number, number>()

/** London's offset from UTC at an instant, in milliseconds (0 or 3,600,000 in our days). */
function offsetAt(instant: number): number {
  const bucket = Math.floor(instant / HOUR)
  const known = offsets.get(bucket)
  if (known !== undefined) return known
  const part: Record<string, number> = {}
  for (const { type, value } of london.formatToParts(bucket * HOUR)) part[type] = Number(value)
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0 } = part
  const offset = Date.UTC(year, month - 1, day, hour, minute) - bucket * HOUR
  if (offsets.size > 2000) offsets.clear()
  offsets.set(bucket, offset)
  return offset
}

const asUtc = (local: string): number => Date.parse(`${local.slice(0, 16)}:00Z`)
const dayMs = (date: string): number => Date.parse(`${date.slice(0, 10)}T00:00:00Z`)

/** London clock time of an instant (ms since 1970): "YYYY-MM-DDTHH:MM". */
export function londonNow(now: number): string {
  return new Date(now + offsetAt(now)).toISOString().slice(0, 16)
}

/** London's date of an instant (ms since 1970): "YYYY-MM-DD". */
export function londonDate(now: number): string {
  return londonNow(now).slice(0, 10)
}

/**
 * The instant (ms since 1970) of a London clock time "YYYY-MM-DDTHH:MM". The hour that is left out in March moves
 * forward (01:30 is taken as 02:30 BST); of the hour that comes twice in October the first is taken.
 */
export function toInstant(local: string): number {
  const wall = asUtc(local)
  const before = offsetAt(wall - DAY)
  const after = offsetAt(wall + DAY)
  if (offsetAt(wall - before) === before) return wall - before
  if (offsetAt(wall - after) === after) return wall - after
  return wall - Math.min(before, after)
}

/** RFC 3339 with London's offset: "2026-07-01T09:30" is "2026-07-01T09:30:00+01:00". */
export function withOffset(local: string): string {
  const instant = toInstant(local)
  const offset = offsetAt(instant)
  const wall = new Date(instant + offset).toISOString().slice(0, 16)
  return `${wall}:00${offset < 0 ? '-' : '+'}${new Date(Math.abs(offset)).toISOString().slice(11, 16)}`
}

/** Whether a London clock time comes twice, as 01:00 to 01:59 does on the last Sunday of October. */
export function isDoubled(local: string): boolean {
  const instant = toInstant(local)
  const later = instant + HOUR
  return offsetAt(instant) > offsetAt(later) && londonNow(later) === local.slice(0, 16)
}

/** A date some days later (or earlier, below 0). */
export function addDays(date: string, days: number): string {
  return new Date(dayMs(date) + days * DAY).toISOString().slice(0, 10)
}

/** Day of the week of a date: 0 Sunday to 6 Saturday. */
export function weekday(date: string): number {
  return new Date(dayMs(date)).getUTCDay()
}

/** Whole days from `a` to `b`, below 0 where `b` is earlier. */
export function daysBetween(a: string, b: string): number {
  return Math.round((dayMs(b) - dayMs(a)) / DAY)
}
