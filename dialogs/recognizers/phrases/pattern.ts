/** How words are spelt in what is searched: one word to one or more. */
export type Spellings = ReadonlyMap<string, readonly string[]>

/** What a search may still cost, in steps. A search that has none left finds nothing more. */
export interface Budget {
  left: number
}

/** One element of a phrase, compiled. */
interface Element {
  /** Single words and lists. */
  readonly keys: ReadonlySet<string>
  /** Alternatives of several words, and beginnings of words ("groom*"). */
  readonly phrases: readonly (readonly string[])[]
  /** With what an alternative can begin; empty where that may be any word. */
  readonly firsts: readonly string[]
  readonly optional: boolean
  /** How many words may stand before it. */
  readonly gap: number
  readonly starts: boolean
  readonly ends: boolean
  readonly not: boolean
}

/** A phrase, compiled: matched against `Marked` text. */
export interface Pattern {
  readonly source: string
  readonly elements: readonly Element[]
  /** The rarest key set: one of these must be in the text. */
  readonly anchor: readonly string[]
  /** Of each of these sets one key must be in the text, by number. */
  readonly needed: readonly (readonly number[])[]
}

/** A text with, at each word, the keys (the word, and the lists it is in) and how many words each takes. */
export interface Marked {
  readonly words: readonly string[]
  readonly pause: readonly (0 | 1 | 2)[]
  /** At each word: key and length, flat, for keys longer than or other than the word itself. */
  readonly lists: readonly (readonly (readonly [string, number])[])[]
  /** Where each key begins. */
  readonly places: ReadonlyMap<string, readonly number[]>
  /** Which keys are there, by number: hundreds of phrases ask for them. */
  readonly there: Uint8Array
}

/** Keys that phrases can begin with, numbered as the phrases are compiled. */
const NUMBERS = new Map<string, number>()

function numberOf(key: string): number {
  const known = NUMBERS.get(key)
  if (known !== undefined) return known
  NUMBERS.set(key, NUMBERS.size)
  return NUMBERS.size - 1
}

/** Which of the keys of all phrases are there, by number, from where each key begins. */
export function keysThere(places: ReadonlyMap<string, unknown>): Uint8Array {
  const there = new Uint8Array(NUMBERS.size)
  for (const key of places.keys()) {
    const number = NUMBERS.get(key)
    if (number !== undefined) there[number] = 1
  }
  return there
}

/** Where a phrase was found: from the first word to before `end`, and the words inside that only filled a gap. */
export interface Found {
  readonly start: number
  readonly end: number
  readonly gaps: readonly number[]
}

const COMMON = new Set(
  'i he she they him her them we us you it me my his their our your the a an is are am was were be been have has had to of in on at and not no do for with from this that <who> <has> <is> <me> <kin> <not> up out by now will'.split(
    ' ',
  ),
)

function compileElement(text: string, gap: number, starts: boolean, spellings: Spellings): Element {
  const ends = text.endsWith('$')
  let body = ends ? text.slice(0, -1) : text
  const not = body.startsWith('!')
  if (not) body = body.slice(1)
  const optional = body.endsWith('?')
  if (optional) body = body.slice(0, -1)
  const alternatives = body.split('|').map((words) => words.split('_').flatMap((word) => spellings.get(word) ?? [word]))
  const phrases = alternatives.filter((words) => words.length > 1 || words[0]?.endsWith('*'))
  const keys = new Set(alternatives.filter((words) => !phrases.includes(words)).map((words) => words[0] ?? ''))
  const open = phrases.some((words) => words[0]?.endsWith('*'))
  const firsts = open ? [] : [...new Set(alternatives.map((words) => words[0] ?? ''))]
  return { keys, phrases, firsts, optional, gap, starts, ends, not }
}

/**
 * Compiles a phrase: `word`, `one|other|two_words`, `word*` (begins so), `<name>` (a word list), `word?` (may be missing),
 * `..` (up to three words between; `..5` up to five), `^` (a sentence begins here), `$` (a sentence ends here), `!word` (not followed by).
 */
export function compile(source: string, spellings: Spellings): Pattern {
  const elements: Element[] = []
  let gap = 0
  let starts = false
  for (const part of source.split(' ')) {
    if (part.startsWith('..')) gap = part === '..' ? 3 : Number(part.slice(2))
    else if (part === '^') starts = true
    else if (part === '$') elements.push(...elements.splice(-1).map((last) => ({ ...last, ends: true })))
    else {
      elements.push(compileElement(part, gap, starts, spellings))
      gap = 0
      starts = false
    }
  }
  const needed = elements.filter((element) => !element.optional && !element.not && element.firsts.length > 0)
  const rare = needed.find((element) => !element.firsts.some((key) => COMMON.has(key))) ?? needed[0]
  // The anchor is asked for first: what is rare rules out most.
  const inTurn = rare === undefined ? needed : [rare, ...needed.filter((element) => element !== rare)]
  return { source, elements, anchor: rare?.firsts ?? [], needed: inTurn.map(({ firsts }) => firsts.map(numberOf)) }
}

/** Whether all is there that a phrase cannot be without. */
export function mayMatch({ needed }: Pattern, { there }: Marked): boolean {
  for (const keys of needed) {
    let one = false
    // A phrase may be compiled after a text was marked: then nothing is known of its new keys.
    for (let at = 0; at < keys.length && !one; at += 1) one = there[keys[at] ?? 0] !== 0
    if (!one) return false
  }
  return true
}

/** All words and lists that a phrase names. */
export function keysOf(pattern: Pattern): readonly string[] {
  return pattern.elements.flatMap(({ keys, phrases }) => [
    ...keys,
    ...phrases.flat().filter((word) => !word.endsWith('*')),
  ])
}

const isWord = (wanted: string | undefined, word: string) =>
  wanted === word || (wanted?.endsWith('*') === true && word.startsWith(wanted.slice(0, -1)))

function isPhrase(phrase: readonly string[], text: Marked, at: number): boolean {
  return phrase.every((wanted, step) => {
    const word = text.words[at + step]
    return word !== undefined && isWord(wanted, word) && (step === 0 || text.pause[at + step] !== 2)
  })
}

function lengthsAt({ keys, phrases }: Element, text: Marked, at: number): readonly number[] {
  const word = text.words[at]
  if (word === undefined) return []
  const lengths: number[] = []
  for (const phrase of phrases) if (isPhrase(phrase, text, at)) lengths.push(phrase.length)
  for (const [key, length] of text.lists[at] ?? []) if (keys.has(key)) lengths.push(length)
  if (keys.has(word)) lengths.push(1)
  return lengths
}

function ends(element: Element, text: Marked, end: number): boolean {
  return !element.ends || end >= text.words.length || text.pause[end] !== 0
}

function stepOver(
  pattern: Pattern,
  text: Marked,
  index: number,
  at: number,
  gaps: readonly number[],
  budget: Budget,
): Found | undefined {
  const element = pattern.elements[index]
  if (element === undefined || (element.starts && text.pause[at] !== 2)) return undefined
  for (const length of lengthsAt(element, text, at)) {
    if (!ends(element, text, at + length)) continue
    const rest = from(pattern, text, index + 1, at + length, gaps, budget)
    if (rest !== undefined) return rest
  }
  return undefined
}

function from(
  pattern: Pattern,
  text: Marked,
  index: number,
  at: number,
  gaps: readonly number[],
  budget: Budget,
): Found | undefined {
  if (budget.left <= 0) return undefined
  budget.left -= 1
  const element = pattern.elements[index]
  if (element === undefined) return { start: 0, end: at, gaps }
  if (element.not) {
    return lengthsAt(element, text, at).length > 0 ? undefined : from(pattern, text, index + 1, at, gaps, budget)
  }
  let passed = gaps
  for (let here = at; here <= at + element.gap; here++) {
    if (here >= text.words.length || (index > 0 && text.pause[here] === 2)) break
    const rest = stepOver(pattern, text, index, here, passed, budget)
    if (rest !== undefined) return rest
    if (here < at + element.gap) passed = [...passed, here]
  }
  return element.optional ? from(pattern, text, index + 1, at, gaps, budget) : undefined
}

/** Every place where the phrase begins, in order, at most `most`. Without a budget, the gaps and alternatives of the phrase are the bound. */
export function matches(
  pattern: Pattern,
  text: Marked,
  most = 20,
  budget: Budget = { left: Number.POSITIVE_INFINITY },
): Iterable<Found> {
  return mayMatch(pattern, text) ? found(pattern, text, most, budget) : NONE
}

const NONE: readonly Found[] = []

function* found(pattern: Pattern, text: Marked, most: number, budget: Budget): Generator<Found> {
  const first = pattern.elements[0]
  if (first === undefined) return
  let count = 0
  const starts =
    first.optional || first.firsts.length === 0
      ? text.words.keys()
      : first.firsts.flatMap((key) => text.places.get(key) ?? [])
  for (const at of starts) {
    if (first.starts && text.pause[at] !== 2) continue
    const match = from(pattern, text, 0, at, [], budget)
    if (match === undefined) continue
    yield { ...match, start: at }
    if (++count >= most) return
  }
}
