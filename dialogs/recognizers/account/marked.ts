import { keysThere, type Marked } from '../phrases/pattern.ts'
import { ACCOUNT_LISTS } from './lists.ts'
import type { AccountWord } from './words.ts'

interface Entry {
  readonly key: string
  readonly words: readonly string[]
}

/** The first word of an entry -> the entries that begin so. */
const BY_FIRST: ReadonlyMap<string, readonly Entry[]> = (() => {
  const found = new Map<string, Entry[]>()
  for (const [name, entries] of ACCOUNT_LISTS) {
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
export const LISTED_WORDS: readonly string[] = [...ACCOUNT_LISTS.values()].flat(2)

const NUMBER = /^\d{1,4}$/

/** Marks at each word the lists that begin there, and where each word and list is. `<num>` is a number of up to four figures. */
export function marked(account: readonly AccountWord[]): Marked {
  const words = account.map(({ word }) => word)
  const pause = account.map((word) => word.pause)
  const places = new Map<string, number[]>()
  const put = (key: string, at: number) => {
    const known = places.get(key)
    if (known === undefined) places.set(key, [at])
    else if (known.at(-1) !== at) known.push(at)
  }
  const lists = words.map((word, at) => {
    const here: [string, number][] = []
    const note = (key: string, length: number) => {
      here.push([key, length])
      put(key, at)
    }
    put(word, at)
    for (const entry of BY_FIRST.get(word) ?? []) {
      if (entry.words.every((part, step) => words[at + step] === part && (step === 0 || pause[at + step] !== 2)))
        note(entry.key, entry.words.length)
    }
    if (NUMBER.test(word)) note('<num>', 1)
    return here
  })
  return { words, pause, lists, places, there: keysThere(places) }
}
