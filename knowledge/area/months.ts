/** A month as one number: 202603 is March 2026. It sorts by itself. */
export type Month = number

const NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** Reads "2026-03" or "202603"; undefined for anything else. */
export function readMonth(text: string): Month | undefined {
  const parts = /^(20\d\d)-?(0[1-9]|1[0-2])$/.exec(text.trim())
  return parts === null ? undefined : Number(`${parts[1]}${parts[2]}`)
}

/** "2026-03", as the services and files write it. */
export function writeMonth(month: Month): string {
  return `${Math.floor(month / 100)}-${String(month % 100).padStart(2, '0')}`
}

/** "March 2026". */
export function nameMonth(month: Month): string {
  return `${NAMES[(month % 100) - 1] ?? ''} ${Math.floor(month / 100)}`
}

/** The month that lies `by` months after this one; before it, where that is negative. */
export function addMonths(month: Month, by: number): Month {
  const index = Math.floor(month / 100) * 12 + (month % 100) - 1 + by
  return Math.floor(index / 12) * 100 + (index % 12) + 1
}

/** How many months lie between the two: 1 from March to April. */
export function monthsBetween(from: Month, to: Month): number {
  return (Math.floor(to / 100) - Math.floor(from / 100)) * 12 + (to % 100) - (from % 100)
}

/** The month of an instant (milliseconds since 1970), UTC. */
export function monthOf(now: number): Month {
  const date = new Date(now)
  return date.getUTCFullYear() * 100 + date.getUTCMonth() + 1
}

/** "Apr 2025 to Mar 2026", where there is little room. */
export function shortSpan(from: Month, to: Month): string {
  const short = (month: Month) => `${nameMonth(month).slice(0, 3)} ${Math.floor(month / 100)}`
  return from === to ? short(from) : `${short(from)} to ${short(to)}`
}

/** "April 2025 to March 2026". */
export function nameSpan(from: Month, to: Month): string {
  return from === to ? nameMonth(from) : `${nameMonth(from)} to ${nameMonth(to)}`
}

/** "May 2025, June 2025 and August 2025". */
export function nameMonths(months: readonly Month[]): string {
  const names = months.map(nameMonth)
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
}
