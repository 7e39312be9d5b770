const SECONDS = /^\d{1,10}$/

/**
 * The wait that a `Retry-After` header asks for, in milliseconds from `now`: seconds, or a date (RFC 9110, 10.2.3).
 * Undefined where there is no header or it cannot be read.
 */
export function retryAfterMs(header: string | null, now: number): number | undefined {
  if (header === null) return undefined
  const text = header.trim()
  if (SECONDS.test(text)) return Number(text) * 1000
  const at = text.length <= 40 && /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(at) ? undefined : Math.max(0, at - now)
}
