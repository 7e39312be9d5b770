import { keysThere, type Marked } from '../phrases/pattern.ts'
import { LISTS } from './lexicon/lists.ts'
import type { Tokens } from './tokens.ts'

interface Entry {
  readonly key: string
  readonly words: readonly string[]
}

/** The first word of an entry -> the entries that begin so. */
const BY_FIRST: ReadonlyMap<string, readonly Entry[]> = (() => {
  const found = new Map<string, Entry[]>()
  for (const [name, entries] of LISTS) {
    for (const words of entries) {
      const first = words[0] ?? ''
      const same = found.get(first)
      const entry = { key: `<${name}>`, words }
      if (same === undefined) found.set(first, [entry])
      else same.push(entry)
    }
  }
  return found
})()

/** Every word that a list holds. */
export const LISTED_WORDS: ReadonlySet<string> = new Set([...LISTS.values()].flatMap((entries) => entries.flat()))

const ROAD = /^[amb]\d{1,4}m?$/
const NUMBER = /^\d{1,4}$/

/** What a word with figures is: a road, a year, or a small number. */
function figureSort(word: string): '<road>' | '<year>' | '<num>' | undefined {
  if (ROAD.test(word)) return '<road>'
  if (!NUMBER.test(word)) return undefined
  const value = Number(word)
  if (value >= 1900 && value < 2100) return '<year>'
  return value < 100 ? '<num>' : undefined
}

/** Marks at each word the lists that begin there, and where each word and list is. */
export function mark({ words, pause }: Tokens): Marked {
  const lists: [string, number][][] = []
  const places = new Map<string, number[]>()
  const put = (key: string, at: number) => {
    const known = places.get(key)
    if (known === undefined) places.set(key, [at])
    else if (known[known.length - 1] !== at) known.push(at)
  }
  words.forEach((word, at) => {
    const here: [string, number][] = []
    const note = (key: string, length: number) => {
      here.push([key, length])
      put(key, at)
    }
    put(word, at)
    for (const entry of BY_FIRST.get(word) ?? []) {
      let step = 1
      while (step < entry.words.length && words[at + step] === entry.words[step] && pause[at + step] !== 2) step++
      if (step === entry.words.length) note(entry.key, step)
    }
    const sort = figureSort(word)
    if (sort !== undefined) note(sort, 1)
    lists.push(here)
  })
  return { words, pause, lists, places, there: keysThere(places) }
}
