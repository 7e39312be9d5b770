import { parts } from './parts.ts'
import type { Understood } from './understood.ts'

/** A part of a message is a matter of its own from this score on. */
const PART_FROM = 0.6
/** A stray sentence of a long story is no matter: a part must be this share of the message, */
const PART_SHARE = 0.2
/** and where there are more parts than this, or the whole is hardly ours, the whole must hint at its subject at least so much. */
const FEW_PARTS = 3
const OUTSIDE_FROM = 0.5
const HINT_FROM = 0.015

/** One matter of a message: its subject, how sure that is, and the words of it. */
export interface Matter {
  readonly subject: number
  readonly score: number
  readonly said: string
}

interface Part {
  readonly said: string
  readonly read: Understood
}

/** The matters that the parts of a message tell. The parts are read alone: at sentence ends first; else at each "and", where the parts differ. */
export function matters(
  normalised: string,
  whole: Understood,
  understand: (text: string) => Understood | undefined,
): readonly Matter[] {
  const read = (cut: readonly string[]): Part[] =>
    cut.flatMap((said) => {
      const understood = understand(said)
      return understood ? [{ said, read: understood }] : []
    })
  const sentences = parts(normalised, false)
  if (sentences.length > 1) {
    const strict = sentences.length > FEW_PARTS || whole.none > OUTSIDE_FROM
    return toldBy(read(sentences), normalised.length, whole, strict)
  }
  const pieces = parts(normalised, true)
  if (pieces.length < 2) return []
  const strict = pieces.length > 2 || whole.none > OUTSIDE_FROM
  const told = toldBy(read(pieces), normalised.length, whole, strict)
  return new Set(told.map(({ subject }) => subject)).size >= 2 ? told : []
}

/** What the parts tell. `strict`: only subjects that the whole message hints at count. */
function toldBy(read: readonly Part[], length: number, whole: Understood, strict: boolean): readonly Matter[] {
  return read.flatMap(({ said, read: { subjects } }): Matter[] => {
    const best = subjects[0]
    if (!best || best.score < PART_FROM || said.length < length * PART_SHARE) return []
    if (strict && (whole.likely[best.subject] ?? 0) < HINT_FROM) return []
    return [{ ...best, said }]
  })
}
