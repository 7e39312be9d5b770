/** Answers to one question, parted by " / ": those that say yes or no, those to ask again, and those that must not be read so. */
export interface Answers {
  readonly yes?: string
  readonly no?: string
  readonly unclear?: string
  /** Whatever they are read as, yes it must not be: someone could come to harm. */
  readonly neverYes?: string
  readonly neverNo?: string
}

/** The answers in such a text. */
export const answersIn = (text = ''): readonly string[] =>
  text
    .split(' /')
    .map((each) => each.trim())
    .filter((each) => each !== '')
