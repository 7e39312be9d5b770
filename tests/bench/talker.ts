/** One person in one conversation, over whatever wire. */
export interface Talker {
  /** Says something. Resolves when all that was said to it has arrived. Rejects where it was not taken. */
  say(text: string): Promise<void>
  /** What this person would say next. */
  next(): string
  close(): void
}

/** Begins a conversation. `number` tells them apart, and seeds what is said. */
export type BeginTalk = (number: number) => Promise<Talker>
