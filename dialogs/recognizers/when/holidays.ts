import { type Day, dayOf, daysIn, weekdayOf } from './calendar.ts'
import { type Tokens, word } from './token.ts'

/** Easter Sunday by the Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
export function easter(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const m = Math.floor((a + 11 * d + 22 * e) / 451)
  const month = Math.floor((d + e - 7 * m + 114) / 31)
  return dayOf(year, month, ((d + e - 7 * m + 114) % 31) + 1)
}

const nth = (year: number, month: number, weekday: number, n: number): Day => {
  const first = dayOf(year, month, 1)
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7
}

const lastMonday = (year: number, month: number): Day => {
  const last = dayOf(year, month, daysIn(year, month))
  return last - ((weekdayOf(last) + 6) % 7)
}

const moved = (day: Day): Day => day + (weekdayOf(day) === 6 ? 2 : weekdayOf(day) === 0 ? 1 : 0)

/** Bank holidays of England and Wales in a year (Banking and Financial Dealings Act 1971, Schedule 1; substitute days by proclamation). */
export function bankHolidays(year: number): readonly Day[] {
  const sunday = easter(year)
  const christmas = moved(dayOf(year, 12, 25))
  const boxing = moved(dayOf(year, 12, 26))
  return [
    moved(dayOf(year, 1, 1)),
    sunday - 2,
    sunday + 1,
    nth(year, 5, 1, 1),
    lastMonday(year, 5),
    lastMonday(year, 8),
    christmas,
    boxing === christmas ? boxing + 1 : boxing,
  ]
}

const fixed =
  (month: number, dom: number) =>
  (year: number): Day =>
    dayOf(year, month, dom)

/** Days that have a name: the words, then the day in a year. Longer names come first. */
const NAMED: readonly (readonly [string, (year: number) => Day])[] = (
  [
    ['christmas eve eve', fixed(12, 23)],
    ['christmas eve', fixed(12, 24)],
    ['christmas day', fixed(12, 25)],
    ['boxing day', fixed(12, 26)],
    ['st stephens day', fixed(12, 26)],
    ['new years eve', fixed(12, 31)],
    ['new year eve', fixed(12, 31)],
    ['new years day', fixed(1, 1)],
    ['new year day', fixed(1, 1)],
    ['nye', fixed(12, 31)],
    ['hogmanay', fixed(12, 31)],
    ['bonfire night', fixed(11, 5)],
    ['bonfire nite', fixed(11, 5)],
    ['guy fawkes night', fixed(11, 5)],
    ['guy fawkes', fixed(11, 5)],
    ['fireworks night', fixed(11, 5)],
    ['halloween', fixed(10, 31)],
    ['mischief night', fixed(10, 30)],
    ['burns night', fixed(1, 25)],
    ['valentines day', fixed(2, 14)],
    ['valentines', fixed(2, 14)],
    ['st davids day', fixed(3, 1)],
    ['st patricks day', fixed(3, 17)],
    ['paddys day', fixed(3, 17)],
    ['st paddys', fixed(3, 17)],
    ['st paddys day', fixed(3, 17)],
    ['paddys night', fixed(3, 17)],
    ['st patricks night', fixed(3, 17)],
    ['saint patricks day', fixed(3, 17)],
    ['saint georges day', fixed(4, 23)],
    ['saint davids day', fixed(3, 1)],
    ['st valentines day', fixed(2, 14)],
    ['saint valentines day', fixed(2, 14)],
    ['valentines night', fixed(2, 14)],
    ['halloween night', fixed(10, 31)],
    ['st swithins day', fixed(7, 15)],
    ['fireworks nite', fixed(11, 5)],
    ['firework night', fixed(11, 5)],
    ['shrove tues', (year: number) => easter(year) - 47],
    ['st georges day', fixed(4, 23)],
    ['st andrews day', fixed(11, 30)],
    ['april fools day', fixed(4, 1)],
    ['april fools', fixed(4, 1)],
    ['april fool', fixed(4, 1)],
    ['candlemas', fixed(2, 2)],
    ['twelfth night', fixed(1, 5)],
    ['midsummers day', fixed(6, 24)],
    ['st patricks', fixed(3, 17)],
    ['st davids', fixed(3, 1)],
    ['st georges', fixed(4, 23)],
    ['armistice day', fixed(11, 11)],
    ['remembrance day', fixed(11, 11)],
    ['remembrance sunday', (year: number) => nth(year, 11, 0, 2)],
    ['advent sunday', (year: number) => dayOf(year, 12, 3) - weekdayOf(dayOf(year, 12, 3))],
    ['carnival sunday', (year: number) => lastMonday(year, 8) - 1],
    ['carnival monday', (year: number) => lastMonday(year, 8)],
    ['good friday', (year: number) => easter(year) - 2],
    ['easter saturday', (year: number) => easter(year) - 1],
    ['easter sunday', easter],
    ['easter day', easter],
    ['easter monday', (year: number) => easter(year) + 1],
    ['easter tuesday', (year: number) => easter(year) + 2],
    ['maundy thursday', (year: number) => easter(year) - 3],
    ['ash wednesday', (year: number) => easter(year) - 46],
    ['shrove tuesday', (year: number) => easter(year) - 47],
    ['pancake day', (year: number) => easter(year) - 47],
    ['palm sunday', (year: number) => easter(year) - 7],
    ['whit monday', (year: number) => easter(year) + 50],
    ['mothers day', (year: number) => easter(year) - 21],
    ['mothering sunday', (year: number) => easter(year) - 21],
    ['fathers day', (year: number) => nth(year, 6, 0, 3)],
    ['black friday', (year: number) => nth(year, 11, 4, 4) + 1],
    ['cyber monday', (year: number) => nth(year, 11, 4, 4) + 4],
    ['may day bank holiday', (year: number) => nth(year, 5, 1, 1)],
    ['first bank holiday in may', (year: number) => nth(year, 5, 1, 1)],
    ['second bank holiday in may', (year: number) => lastMonday(year, 5)],
    ['first may bank holiday', (year: number) => nth(year, 5, 1, 1)],
    ['second may bank holiday', (year: number) => lastMonday(year, 5)],
    ['late may bank holiday', (year: number) => lastMonday(year, 5)],
    ['whit bank holiday', (year: number) => lastMonday(year, 5)],
    ['whitsun bank holiday', (year: number) => lastMonday(year, 5)],
    ['late august bank holiday', (year: number) => lastMonday(year, 8)],
    ['boxing night', fixed(12, 26)],
    ['new years morning', fixed(1, 1)],
    ['mayday', (year: number) => nth(year, 5, 1, 1)],
    ['may day', (year: number) => nth(year, 5, 1, 1)],
    ['august bank holiday', (year: number) => lastMonday(year, 8)],
    ['summer bank holiday', (year: number) => lastMonday(year, 8)],
    ['spring bank holiday', (year: number) => lastMonday(year, 5)],
    ['early may bank holiday', (year: number) => nth(year, 5, 1, 1)],
  ] as const
).toSorted(([a], [b]) => b.length - a.length)

const byWord = new Map<string, (readonly [readonly string[], (year: number) => Day])[]>()
for (const [name, day] of NAMED) {
  const words = name.split(' ')
  const first = words[0] ?? ''
  byWord.set(first, [...(byWord.get(first) ?? []), [words, day] as const])
}

/** Words that begin the name of a day. */
export const NAMED_FIRST: readonly string[] = [...byWord.keys()]

/** The named day that stands at a token. */
export function namedDay(
  tokens: Tokens,
  i: number,
): { readonly day: (year: number) => Day; readonly to: number } | undefined {
  for (const [words, day] of byWord.get(word(tokens, i)) ?? []) {
    if (words.every((each, k) => word(tokens, i + k) === each)) return { day, to: i + words.length }
  }
  return undefined
}
