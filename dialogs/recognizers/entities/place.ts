import { KNOWN_PLACES } from './known-places.ts'
import type { Mention } from './mention.ts'
import { CHAINS, NOT_PLACES, PAIR_ENDS, PLACE_ENDS, STREET_ENDS } from './place-words.ts'
import { findRoads } from './road-names.ts'

const WORD = /[\p{L}\d][\p{L}\d'’&-]*|[^\s]/gu
const BEFORE = new Set(
  'at in outside near by on from behind opposite along inside around beside towards to through via off past between down up round'.split(
    ' ',
  ),
)
/** "the car park behind Tesco": words that carry one place on into another. */
const LINKS = new Set('behind opposite near by outside beside on in at off next'.split(' '))
const INSIDE = new Set(['of', 'the', 'and', '&', 'on', 'upon', 'le', 'in'])
const BREAKS = new Set(
  (
    'i me my we he she they you it his her their our your its was is are were has had have been be will and or but when while then so because just who which that this ' +
    'these those there took stole nicked left parked saw walking walked went got getting going came running ran hit drove driving with about around for from by to into some ' +
    'someone somebody man men lad lads bike car van phone a an not if as bad good last every same whole out off over round up down whilst after before until since during between at outside near ' +
    'locked chained stolen street-side yesterday today tonight morning night evening afternoon week month year work home bed fact order total front back top middle way end line'
  ).split(' '),
)
/** The most words that a name of a place has before its last word. */
const MOST_BEFORE = 4

interface Word {
  readonly text: string
  readonly lower: string
  readonly start: number
  readonly end: number
  readonly capital: boolean
  /** Part of a road's number, which is a place by itself. */
  readonly road: boolean
}

/** Places as written: "Holborn station", "the car park behind Tesco", "Bethnal Green Road", "M25 J10", "Peckham". */
export function findPlaces(text: string): readonly Mention[] {
  const words: Word[] = []
  const found: Mention[] = findRoads(text).map(({ start, end }) => ({ value: text.slice(start, end), start, end }))
  for (const m of text.matchAll(WORD)) {
    const [start, end] = [m.index, m.index + m[0].length]
    const road = found.some((one) => start < one.end && end > one.start)
    words.push({ text: m[0], lower: m[0].toLowerCase(), start, end, road, capital: !road && /^\p{Lu}/u.test(m[0]) })
  }
  for (let at = 0; at < words.length; ) {
    const last = placeFrom(words, at)
    const first = words[at]
    const end = last === undefined ? undefined : words[last]
    if (first && end && last !== undefined) {
      const clear = !found.some((f) => first.start < f.end && end.end > f.start)
      if (clear) found.push({ value: text.slice(first.start, end.end), start: first.start, end: end.end })
    }
    at = (last ?? at) + 1
  }
  return found
}

/** The index of the last word of the place that begins at `at`, or undefined where none does. */
function placeFrom(words: readonly Word[], at: number): number | undefined {
  const before = words[at - 1]
  const led = before !== undefined && BEFORE.has(before.lower)
  const last = named(words, at, led)
  return last === undefined ? undefined : linked(words, last)
}

function named(words: readonly Word[], at: number, led: boolean): number | undefined {
  const first = words[at]
  if (first === undefined || !/^[\p{L}\d]/u.test(first.text)) return undefined
  const the = first.lower === 'the' || first.lower === 'a' || first.lower === 'my'
  if (the && !led) return undefined
  const from = the ? at + 1 : at
  const typed = toType(words, from, led)
  if (typed !== undefined) return typed
  return led && !(the && first.lower !== 'the') ? byName(words, from) : undefined
}

/** A run of words up to one that ends the name of a place. */
function toType(words: readonly Word[], from: number, led: boolean): number | undefined {
  if (!mayBegin(words, from)) return undefined
  let best: number | undefined
  let capitals = 0
  for (let i = from; i < words.length && i <= from + MOST_BEFORE; i++) {
    const word = words[i]
    if (word === undefined) break
    if (PAIR_ENDS.has(`${word.lower} ${words[i + 1]?.lower}`) && (led || capitals > 0)) return i + 1
    if (!carriesOn(word, i === from)) break
    const ends = PLACE_ENDS.has(word.lower)
    if (best !== undefined && !ends && !word.capital) break
    if (ends && (i > from || led) && enough(word, capitals, led, i - from)) best = i
    if (word.capital) capitals++
  }
  return best
}

function mayBegin(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word === undefined || INSIDE.has(word.lower)) return false
  return !NOT_PLACES.has(word.lower) || PLACE_ENDS.has(words[at + 1]?.lower ?? '')
}

function carriesOn(word: Word, first: boolean): boolean {
  if (word.road || !/^[\p{L}\d&]/u.test(word.text)) return false
  if (first) return !BREAKS.has(word.lower)
  return !/^\d/.test(word.text) && (!BREAKS.has(word.lower) || word.capital)
}

function enough(word: Word, capitals: number, led: boolean, before: number): boolean {
  if (capitals > 0 || (led && before <= 3)) return true
  return before >= 1 && before <= 2 && STREET_ENDS.has(word.lower)
}

/** A run of capitalised words, a chain of shops or a well-known place, after "in", "near" and so on. */
function byName(words: readonly Word[], from: number): number | undefined {
  const first = words[from]
  if (first === undefined) return undefined
  const known = knownFrom(words, from)
  if (known !== undefined) return words[known]?.capital ? capitalRun(words, known) : known
  const led = words[from - 1]?.lower === 'the' ? words[from - 2]?.lower : words[from - 1]?.lower
  // "from Dave" and "by Sarah" are people.
  if (led === 'from' || led === 'by' || led === 'to' || led === 'with' || led === 'between') return undefined
  if (!first.capital || NOT_PLACES.has(first.lower) || BREAKS.has(first.lower) || first.text.length < 3)
    return undefined
  // All in capitals says nothing.
  const shouted =
    /^[\p{Lu}\d]+$/u.test(first.text) && (/\d/.test(first.text) || (first.text.length > 3 && words.length > 4))
  return shouted ? undefined : capitalRun(words, from)
}

function capitalRun(words: readonly Word[], from: number): number {
  let last = from
  while (last < from + MOST_BEFORE && words[last + 1]?.capital && !NOT_PLACES.has(words[last + 1]?.lower ?? '')) last++
  return last
}

function knownFrom(words: readonly Word[], from: number): number | undefined {
  const one = words[from]?.lower ?? ''
  const two = `${one} ${words[from + 1]?.lower ?? ''}`
  const three = `${two} ${words[from + 2]?.lower ?? ''}`
  if (KNOWN_PLACES.has(three)) return from + 2
  if (KNOWN_PLACES.has(two)) return from + 1
  return KNOWN_PLACES.has(one) || CHAINS.has(one) ? from : undefined
}

/** Carries a place on: "the car park" + "behind Tesco". */
function linked(words: readonly Word[], last: number): number {
  const link = words[last + 1]
  if (link === undefined || !LINKS.has(link.lower)) return last
  let from = last + 2
  if (link.lower === 'next') from++
  if (words[from]?.lower === 'the' && words[from + 1] !== undefined) from++
  const more = toType(words, from, true) ?? byName(words, from)
  return more ?? last
}
