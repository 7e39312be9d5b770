/** A letter by e-mail, frozen in the turn that promised it. Plain text. */
export interface Letter {
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** A letter on its way. `id` is random, stays the same over every try and makes the Message-ID. */
export interface NewLetter {
  readonly id: string
  /** The submission that it is about, for the log. */
  readonly reference: string
  readonly letter: Letter
}

/** A letter as the worker sees it. */
export interface WaitingLetter extends NewLetter {
  readonly attempts: number
  readonly nextAt: number
  readonly createdAt: number
}

/** Letters on their way to the mail server, each under a key of its own. */
export interface LetterOutbox {
  /** Those whose time has come, oldest first. */
  due(now: number, limit: number): Promise<readonly WaitingLetter[]>
  /** The earliest time at which one becomes due. */
  nextDue(): Promise<number | undefined>
  /** Puts off the next try. Changes nothing where the letter is gone. */
  retry(id: string, nextAt: number, attempts: number): Promise<void>
  /** Deletes a letter with its key: it was sent, refused for good, or given up. */
  done(id: string): Promise<void>
  /** Called after each commit that put a letter here. Returns how to stop. */
  onQueued(listener: () => void): () => void
}
