const DATE = /^(\d{4})-(\d{2})-(\d{2})$/
const TIME = /^(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:z|([+-])(\d{2}):(\d{2}))$/i
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether a text is a `full-date` of RFC 3339 that exists ("2024-02-29"). */
export function isRfc3339Date(text: string): boolean {
  const match = DATE.exec(text)
  if (match === null) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const days = month === 2 && !leap ? 28 : (DAYS[month - 1] ?? 0)
  return day >= 1 && day <= days
}

/** Whether a text is a `date-time` of RFC 3339, with an offset. A leap second counts only where UTC has one, at 23:59:60. */
export function isRfc3339DateTime(text: string): boolean {
  if (text.length > 64 || !/[t\s]/i.test(text.charAt(10)) || !isRfc3339Date(text.slice(0, 10))) return false
  const match = TIME.exec(text.slice(11))
  if (match === null) return false
  const [hour, minute, second] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const [zoneHour, zoneMinute] = [Number(match[5] ?? 0), Number(match[6] ?? 0)]
  if (zoneHour > 23 || zoneMinute > 59) return false
  if (hour <= 23 && minute <= 59 && second < 60) return true
  const shift = (match[4] === '-' ? 1 : -1) * (zoneHour * 60 + zoneMinute)
  const utc = (((hour * 60 + minute + shift) % 1440) + 1440) % 1440
  return hour <= 23 && minute <= 59 && second === 60 && utc === 1439
}

/** The instant of a `date-time` of RFC 3339 in UTC, so that two can be compared as texts. A leap second becomes the second before it. */
export function toUtc(dateTime: string): string {
  const text = `${dateTime.slice(0, 10)}T${dateTime.slice(11)}`.toUpperCase().replace(/^(.{16}):60/, '$1:59')
  return new Date(text).toISOString()
}
