/** A rule of style that an article may be let off. */
export type StyleRule = 'reading-age' | 'typed'

/** How many exceptions there may be in all: more, and the rule is no rule. */
export const MOST_EXCEPTIONS = 10

/** Articles that are let off a rule of style, each with the reason why its words cannot be other. */
export const STYLE_EXCEPTIONS: readonly {
  readonly id: string
  readonly rule: StyleRule
  readonly reason: string
}[] = []
