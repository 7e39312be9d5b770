import { LONG_WORDS, MONTHS, NOT_MISSPELT, WEEKDAYS, WRITTEN_OUT } from './vocabulary.ts'

const byFirst = new Map<string, string[]>()
for (const long of LONG_WORDS) byFirst.set(long.charAt(0), [...(byFirst.get(long.charAt(0)) ?? []), long])

const known = (word: string): boolean => WEEKDAYS.has(word) || MONTHS.has(word)

/** A word of the person in plain spelling: "lst" is "last", "yesterdya" is "yesterday". Bounded: words of 6 to 12 letters only. */
export function plain(word: string): string {
  const written = WRITTEN_OUT.get(word)
  if (written !== undefined) return written
  if (word.length === 5) return short(word)
  if (word.length < 6 || word.length > 12 || known(word) || NOT_MISSPELT.has(word)) return word
  const near = byFirst.get(word.charAt(0))
  if (near === undefined) return word
  for (const target of near) {
    const allowed = target.length >= 8 ? 2 : 1
    if (Math.abs(target.length - word.length) <= allowed && slips(word, target, allowed)) return target
  }
  return word
}

/** "mnday", "frday": the name of a day with a letter missing. */
function short(word: string): string {
  if (!word.endsWith('y') && !word.endsWith('day')) return word
  const day = SHORT_DAYS.find((each) => each.charAt(0) === word.charAt(0))
  return day !== undefined && !known(word) && !NOT_MISSPELT.has(word) && slips(word, day, 1) ? day : word
}

const SHORT_DAYS = ['monday', 'friday', 'sunday']

/** Whether `a` is at most `allowed` slips (a letter wrong, missing, too many, or two swapped) from `b`. */
function slips(a: string, b: string, allowed: number): boolean {
  let older: number[] = []
  let old = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1
      let cost = Math.min((old[j] ?? 99) + 1, (row[j - 1] ?? 99) + 1, (old[j - 1] ?? 99) + same)
      const swapped =
        i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
      if (swapped) cost = Math.min(cost, (older[j - 2] ?? 99) + 1)
      row.push(cost)
      least = Math.min(least, cost)
    }
    if (least > allowed) return false
    older = old
    old = row
  }
  return (old[b.length] ?? 99) <= allowed
}
