/**
 * What came of reading an answer: a value, or why not. A wrong answer is a value, not an exception.
 * `say` tells the person what to do, in the words of the question, without "please", "sorry" or "invalid".
 */
export type Reading<Value> =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false
      readonly why: 'unclear' | 'too-long' | 'too-short' | 'impossible' | 'empty'
      readonly say?: string
    }

/** A reading that needs the question to be put again. */
export type Unread = Extract<Reading<never>, { ok: false }>

/** Nothing could be made of it: ask again, plainer. */
export const unclear: Unread = { ok: false, why: 'unclear' }

/** A value that was read. */
export function read<Value>(value: Value): Reading<Value> {
  return { ok: true, value }
}

/** An answer that cannot be taken, with what to do about it. */
export function refuse(why: Unread['why'], say: string): Unread {
  return { ok: false, why, say }
}
