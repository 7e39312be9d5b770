/** The classes of the second opinion, in the order of its weights. */
export const LEVELS = ['emergency', 'crisis', 'safeguarding', 'none'] as const

/** One of the classes. */
export type Level = (typeof LEVELS)[number]

/** A training line and its class. */
export interface DangerLine {
  readonly text: string
  readonly level: Level
  /** Whose it is: a line is judged by models that have not seen its writer's others. */
  readonly writer: string
  /** Written for this; the lines of topics only teach what people say besides. */
  readonly hard: boolean
}

/** Whose lines are in other languages than English: they are few of each, so they are judged by bounds of their own. */
export const LANGUAGES = 'languages'
