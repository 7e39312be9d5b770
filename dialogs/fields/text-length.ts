import { refuse, type Unread } from '../reading.ts'

/** The longest answer to a question that is not about prose. Characters. */
export const LINE_MAX = 300

/** How many characters a text has, as a person counts them. Stops counting at `most`. */
export function countCharacters(text: string, most = 100_000): number {
  if (text.length > most * 2) return text.length
  let count = 0
  for (const _ of text) count++
  return count
}

/** Why a text cannot be taken for its length, or undefined where it can. `empty` is what to say when there is nothing. */
export function lengthProblem(text: string, limits: { min?: number; max: number; empty: string }): Unread | undefined {
  if (text === '') return refuse('empty', limits.empty)
  if (text.length > limits.max) {
    const count = countCharacters(text)
    if (count > limits.max) return refuse('too-long', tooLong(count, limits.max))
  }
  const min = limits.min ?? 1
  return text.length < min ? refuse('too-short', `Write at least ${grouped(min)} characters.`) : undefined
}

function tooLong(count: number, max: number): string {
  return `What you wrote is ${grouped(count)} characters. The most is ${grouped(max)}. Make it shorter and send it again.`
}

/** A whole number with commas between thousands: "4,312". */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',')
}
