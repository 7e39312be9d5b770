const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** A length of time in plain words, from milliseconds: "an hour", "90 minutes", "2 days". Rounded to whole minutes. */
export function spanWords(ms: number): string {
  if (ms >= DAY && ms % DAY === 0) return count(ms / DAY, 'a day', 'days')
  if (ms >= HOUR && ms % HOUR === 0) return count(ms / HOUR, 'an hour', 'hours')
  return count(Math.max(1, Math.round(ms / MINUTE)), 'a minute', 'minutes')
}

function count(number: number, one: string, many: string): string {
  return number === 1 ? one : `${number} ${many}`
}
