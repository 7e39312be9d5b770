import { parts } from './parts.ts'
import type { Understood } from './understood.ts'

/** A part of a message is a matter of its own from this score on, */
const PART_FROM = 0.6
/** and for the police but not ours from this probability on. */
const OTHER_FROM = 0.75
/** A stray sentence of a long story is no matter: a part must be this share of the message, */
const PART_SHARE = 0.2
/** and where there are more parts than this, or the whole is hardly ours, the whole must hint at its subject at least so much. */
const FEW_PARTS = 3
const OUTSIDE_FROM = 0.5
const HINT_FROM = 0.015
/** What is not ours is counted only where the whole hints at it this much. */
const OTHER_HINT_FROM = 0.1

/** One matter of a message: its subject, how sure that is, and the words of it. */
export interface Matter {
  readonly subject: number
  readonly score: number
  readonly said: string
}

/** The matters of a message that its parts tell, and whether one of them is for the police but not ours. */
export interface Matters {
  readonly ours: readonly Matter[]
  readonly other: boolean
}

interface Part {
  readonly said: string
  readonly read: Understood
}

const NOTHING: Matters = { ours: [], other: false }

/** Reads the parts of a message alone: at sentence ends first; else at each "and", where the parts differ. */
export function matters(
  normalised: string,
  whole: Understood,
  understand: (text: string) => Understood | undefined,
): Matters {
  const read = (cut: readonly string[]): Part[] =>
    cut.flatMap((said) => {
      const understood = understand(said)
      return understood ? [{ said, read: understood }] : []
    })
  const sentences = parts(normalised, false)
  if (sentences.length > 1) {
    const strict = sentences.length > FEW_PARTS || whole.other + whole.none > OUTSIDE_FROM
    return toldBy(read(sentences), normalised.length, whole, strict)
  }
  const pieces = parts(normalised, true)
  if (pieces.length < 2) return NOTHING
  const strict = pieces.length > 2 || whole.other + whole.none > OUTSIDE_FROM
  const told = toldBy(read(pieces), normalised.length, whole, strict)
  const different = new Set(told.ours.map(({ subject }) => subject)).size + (told.other ? 1 : 0)
  return different >= 2 ? told : NOTHING
}

/** What the parts tell. `strict`: only subjects that the whole message hints at count. */
function toldBy(read: readonly Part[], length: number, whole: Understood, strict: boolean): Matters {
  const ours = read.flatMap(({ said, read: { subjects } }): Matter[] => {
    const best = subjects[0]
    if (!best || best.score < PART_FROM || said.length < length * PART_SHARE) return []
    if (strict && (whole.likely[best.subject] ?? 0) < HINT_FROM) return []
    return [{ ...best, said }]
  })
  const other = read.some(({ said, read: { other } }) => other >= OTHER_FROM && said.length >= length * PART_SHARE)
  return { ours, other: other && read.length <= FEW_PARTS && whole.other >= OTHER_HINT_FROM }
}
