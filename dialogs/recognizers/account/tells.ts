import { compile, type Found, keysOf, matches, type Pattern } from '../phrases/pattern.ts'
import type { Account } from './account.ts'
import { isTold } from './frames.ts'
import { ACCOUNT_SPELLINGS } from './spelling.ts'

const compiled = new Map<string, Pattern>()

/** A phrase that tells something in an account, compiled once. */
export function tell(phrase: string): Pattern {
  const before = compiled.get(phrase)
  if (before !== undefined) return before
  const made = compile(phrase.replace(/(?<=\w)-(?=\w)/g, '_'), ACCOUNT_SPELLINGS)
  compiled.set(phrase, made)
  return made
}

/** The words that phrases are looked for by. */
export function wordsIn(phrases: readonly string[]): readonly string[] {
  return phrases.flatMap((phrase) => keysOf(tell(phrase))).filter((key) => /^[a-z]/.test(key))
}

/** The places where one of the phrases tells what happened here. */
export function toldIn(account: Account, phrases: readonly string[]): readonly Found[] {
  return phrases.flatMap((phrase) =>
    [...matches(tell(phrase), account.marked, 6, account.budget)].filter((match) => isTold(account, match)),
  )
}

/** Something with its phrases: an option, or yes and no. */
export interface Telling {
  readonly id: string
  readonly tells: readonly string[]
  /** Others that this one holds within itself. */
  readonly over?: readonly string[] | undefined
}

/**
 * Which of several things an account tells. A match inside a longer one of another thing does not count: "road bike" is no "bike".
 * One in a gap of it does: "told the council and the landlord".
 */
export function whichTold(account: Account, tellings: readonly Telling[]): readonly string[] {
  const all = tellings.map(({ id, tells }) => ({ id, found: toldIn(account, tells) }))
  const inside = (match: Found, id: string) =>
    all.some(
      (other) =>
        other.id !== id &&
        other.found.some(
          ({ start, end, gaps }) =>
            start <= match.start &&
            end >= match.end &&
            end - start > match.end - match.start &&
            !gaps.some((at) => at >= match.start && at < match.end),
        ),
    )
  const told = all.filter(({ id, found }) => found.some((match) => !inside(match, id))).map(({ id }) => id)
  const held = new Set(tellings.filter(({ id }) => told.includes(id)).flatMap(({ over = [] }) => over))
  return told.filter((id) => !held.has(id))
}
