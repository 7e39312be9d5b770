/** Something that can be started or answered, with how people ask for it. Flows, forms and articles of the content give these. */
export interface IntentTopic {
  readonly kind: 'flow' | 'form' | 'article'
  readonly id: string
  readonly title: string
  readonly examples: readonly string[]
}

/** Lines for training, besides the content's own examples. */
export interface Utterances {
  /** By catalogue id. */
  readonly byId: ReadonlyMap<string, readonly string[]>
  /** Nothing to do with the police, or only by its words. */
  readonly none: readonly string[]
  /** Common English words that are no misspelling of a training word. */
  readonly knownWords: readonly string[]
}

/** One line with the class it is of. */
export interface LabelledLine {
  readonly text: string
  readonly label: number
}
