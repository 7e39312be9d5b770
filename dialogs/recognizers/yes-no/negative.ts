const HELPER = 'am|is|are|was|were|do|does|did|have|has|had|can|could|will|would|should'
const ENDS_SO = new RegExp(`^(?<said>.+?),? (?<helper>${HELPER}) (?<who>i|we|you|he|she|it|they|there)\\?*$`)
const ENDS_NOT = new RegExp(`^(?<said>.+?),? (?<helper>${HELPER}|wo|ca)n'?t (?<who>i|we|you|he|she|it|they|there)\\?*$`)
const DENIES = new RegExp(
  `\\b(?:${HELPER}|wo|ca)(?:n'?t| not)\\b|\\b(?:you|they|we|he|she|it|i)'(?:re|s|ve|m) not\\b|\\bnever\\b`,
)
const BEGINS = new RegExp(`^(?<helper>${HELPER}|wo|ca)n'?t (?<rest>.+)$`)
const INSIDE = new RegExp(`^(?<helper>${HELPER}) (?<who>\\w+) not (?<rest>.+)$`)
/** The statement's own subject and helping verb, which the question put straight begins with. */
const SUBJECT = new RegExp(
  `^(?:so |and |but )?(?:\\w+'(?:re|s|ve|m) not|\\w+(?: \\w+)? (?:(?:${HELPER}|wo|ca)n'?t|(?:${HELPER}) not)|\\w+'(?:re|s|ve|m|d)|\\w+ (?:${HELPER})|\\w+ never|\\w+) `,
)

const full = (helper: string) => (helper === 'wo' ? 'will' : helper === 'ca' ? 'can' : helper)

/** A question as it would be put straight. */
export interface PutStraight {
  readonly question: string
  /** Whether it was put as a denial that waits to be agreed with: "he isn't there, is he?". To agree is then no. */
  readonly denies: boolean
}

/** "You haven't got it, have you?" as "have you got it?"; "did you not see?" as "did you see?"; others as they are. */
export function putStraight(question: string): PutStraight {
  const trimmed = question.trim()
  const tag = ENDS_SO.exec(trimmed)?.groups
  if (tag?.said !== undefined && DENIES.test(tag.said))
    return { question: `${tag.helper} ${tag.who} ${tag.said.replace(SUBJECT, '')}?`, denies: true }
  const hopeful = ENDS_NOT.exec(trimmed)?.groups
  if (hopeful?.said !== undefined && !DENIES.test(hopeful.said))
    return {
      question: `${full(hopeful.helper ?? '')} ${hopeful.who} ${hopeful.said.replace(SUBJECT, '')}?`,
      denies: false,
    }
  const begins = BEGINS.exec(trimmed)?.groups
  if (begins !== undefined) return { question: `${full(begins.helper ?? '')} ${begins.rest}`, denies: false }
  const inside = INSIDE.exec(trimmed)?.groups
  if (inside !== undefined) return { question: `${inside.helper} ${inside.who} ${inside.rest}`, denies: true }
  return { question, denies: false }
}

const AGREES =
  /^(?:(?:yes |yeah |that is |thats |youre |quite |absolutely |all |its |dead )*(?:correct|right|true|exactly|indeed|agreed)(?: (?:mate|yes|yeah|there|sorry|im afraid))*)(?: |$)/
const DISAGREES =
  /^(?:(?:no |thats |that is |youre |its |actually )*(?:wrong|incorrect|not (?:true|right|correct)|untrue|false))(?: |$)/
const BARE_YES = /^(?:yes|yeah|yep|yup|aye|yh|yea|ye|y|ya)(?: (?:yes|yeah|mate|thats it))*$/

/** An answer to a denial, in the words that answer it put straight: "correct" becomes "no", and a bare yes says neither. */
export function answeredStraight(whole: string, denies: boolean): string | undefined {
  if (!denies) return whole
  if (BARE_YES.test(whole)) return undefined
  if (DISAGREES.test(whole)) return whole.replace(DISAGREES, 'yes ').trim()
  return AGREES.test(whole) ? whole.replace(AGREES, 'no ').trim() : whole
}
