import type { Match } from '../../recognition.ts'

/** From this score on the assistant acts; below, it asks which of a few is meant. */
export const ACT_FROM = 0.6
/** Below this score nothing that was understood is worth asking about. */
export const ASK_FROM = 0.1

/** Two scores that together say more than one topic can: two matters in one message. */
export const BOTH_FROM = 1.2

/** What to do with what was understood: start it, ask which is meant, or say that it is not known. */
export type Band = 'act' | 'ask' | 'none'

/** The band of a list of matches, best first. */
export function decideBand(matches: readonly Match[], outOfScope: boolean): Band {
  const score = matches[0]?.score ?? 0
  if (outOfScope) return 'none'
  if (score >= ACT_FROM) return 'act'
  return score >= ASK_FROM ? 'ask' : 'none'
}
