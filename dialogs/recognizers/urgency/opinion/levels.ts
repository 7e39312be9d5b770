/** The classes of the second opinion, in the order of its weights. */
export const LEVELS = ['emergency', 'crisis', 'safeguarding', 'none'] as const

/** One of the classes. */
export type Level = (typeof LEVELS)[number]

/** A training line and its class. */
export interface DangerLine {
  readonly text: string
  readonly level: Level
  readonly writer: string
}
