import type { Danger } from '../../recognition.ts'

/** A frame that a match can stand in, which changes what it means. */
export type Frame = 'negated' | 'past' | 'asked' | 'fiction' | 'over' | 'habit'

/** What a finding makes the assistant do. */
export interface Finding {
  readonly urgency: Danger['urgency']
  readonly level: Danger['level']
}

/**
 * One rule of danger, to be read and reviewed by people who take emergency calls.
 *
 * `says` are phrases, in the spelling of `tokens.ts` (contractions written out: "he is", "can not"):
 * `word`, `one|other|two_words`, `word*` (begins so), `<name>` (a word list of `lexicon/`), `word?` (may be missing),
 * `..` (up to three words between; `..5` up to five), `^` (a sentence begins here), `$` (a sentence ends here), `!word` (not followed by).
 */
export interface Rule {
  readonly id: string
  readonly level: 'red' | 'amber' | 'blue'
  readonly urgency: Exclude<Danger['urgency'], 'none'>
  readonly says: readonly string[]
  /** Word lists of which one must be somewhere in the message, each. */
  readonly needs?: readonly string[]
  /** Word lists that cancel the rule when one is anywhere in the message. */
  readonly unless?: readonly string[]
  /** A wide net: counts only where no other rule found anything. */
  readonly net?: true
  /**
   * Calm people use its words too ("gunshots", "send an ambulance"): alone it makes the assistant ask, and it is an alarm
   * where the second opinion holds with it.
   */
  readonly loose?: true
  /** Now and then calm people use its words ("the landlord is murdering me"): where the second opinion holds it for calm, it only asks. */
  readonly yields?: true
  /** Frames that do not cancel it. Every other frame does. */
  readonly despite?: readonly Frame[]
  /** What it becomes when it is told of the past or of habit, instead of nothing. */
  readonly before?: Finding
}

/** Past abuse: care, not alarm. */
export const CARE: Finding = { urgency: 'safeguarding', level: 'blue' }
