import type { StoryWalk } from './walk-story.ts'

/** What twenty stories show together: shares from 0 to 1, numbers of questions and of fields. */
export interface StoryFigures {
  readonly stories: number
  readonly inTheirForm: number
  readonly filled: number
  readonly wrong: number
  readonly leastShare: number
  readonly medianShare: number
  readonly medianAsked: number
  readonly medianInForm: number
}

/** The part of the fields on a person's way that their story filled. */
export function shareFilled({ filled, asked }: StoryWalk): number {
  const all = filled.length + asked.length
  return all === 0 ? 0 : filled.length / all
}

/** The middle of several numbers; of two in the middle the higher. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

/** Counts what the walks of stories came to. `forms` are the forms that they should end in, in the same order. */
export function storyFigures(walks: readonly StoryWalk[], forms: readonly string[]): StoryFigures {
  const shares = walks.map(shareFilled)
  return {
    stories: walks.length,
    inTheirForm: walks.filter(({ form }, at) => form === forms[at]).length,
    filled: walks.reduce((sum, { filled }) => sum + filled.length, 0),
    wrong: walks.reduce((sum, { wrong }) => sum + wrong.length, 0),
    leastShare: Math.min(...shares),
    medianShare: median(shares),
    medianAsked: median(walks.map(({ asked }) => asked.length)),
    medianInForm: median(walks.map(({ inForm }) => inForm)),
  }
}
