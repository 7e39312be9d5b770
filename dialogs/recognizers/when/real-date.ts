const DATE = /^\d{4}-\d{2}-\d{2}$/
const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$/

/** Whether a value is a date "YYYY-MM-DD" that exists. */
export function isRealDate(value: unknown): boolean {
  if (typeof value !== 'string' || !DATE.test(value)) return false
  const at = Date.parse(`${value}T00:00:00Z`)
  return Number.isFinite(at) && new Date(at).toISOString().startsWith(value)
}

/** Whether a value is a clock time "HH:MM". */
export const isClock = (value: unknown): boolean => typeof value === 'string' && CLOCK.test(value)

/** Whether a value is "YYYY-MM-DDTHH:MM" of a date that exists. */
export const isLocalTime = (value: unknown): boolean =>
  typeof value === 'string' &&
  value.length === 16 &&
  value.charAt(10) === 'T' &&
  isRealDate(value.slice(0, 10)) &&
  isClock(value.slice(11))
