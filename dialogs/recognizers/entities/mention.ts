import type { TextEntityKind } from '../../recognition.ts'

/** Something found in a text: its normal value, and where it stands. */
export interface Mention<Value = string> {
  readonly value: Value
  readonly start: number
  readonly end: number
}

/** Finds one kind of thing in a text of at most 2,000 characters, in time linear in its length. */
export type FindText = (text: string) => readonly Mention[]

/** A kind of entity with what finds it. */
export interface Finder {
  readonly kind: TextEntityKind
  readonly find: FindText
}

/** Whether `cue` stands in the `before` characters before `start` or the `after` characters after `end`. */
export function hasCue(
  text: string,
  mention: { start: number; end: number },
  cue: RegExp,
  before: number,
  after: number,
) {
  return (
    (before > 0 && cue.test(text.slice(Math.max(0, mention.start - before), mention.start))) ||
    (after > 0 && cue.test(text.slice(mention.end, mention.end + after)))
  )
}
