import type { LetterOutbox, NewLetter, WaitingLetter } from '../../../dialogs/letter.ts'
import type { ConversationKey, TurnCommit } from '../../../dialogs/ports.ts'
import { sameKey } from './submissions.ts'
import type { World } from './world.ts'

/** Letters in memory. */
export class MemoryLetters implements LetterOutbox {
  readonly #world: World

  constructor(world: World) {
    this.#world = world
  }

  async due(now: number, limit: number): Promise<readonly WaitingLetter[]> {
    const all = [...this.#world.letters.values()].map(({ waiting }) => waiting)
    return all.filter(({ nextAt }) => nextAt <= now).slice(0, limit)
  }

  async nextDue(): Promise<number | undefined> {
    const times = [...this.#world.letters.values()].map(({ waiting }) => waiting.nextAt)
    return times.length === 0 ? undefined : Math.min(...times)
  }

  async retry(id: string, nextAt: number, attempts: number): Promise<void> {
    const kept = this.#world.letters.get(id)
    if (kept !== undefined) kept.waiting = { ...kept.waiting, nextAt, attempts }
  }

  async done(id: string): Promise<void> {
    this.#world.letters.delete(id)
  }

  onQueued(listener: () => void): () => void {
    return this.#world.listeners.onLettersQueued(listener)
  }
}

/** Puts a letter of a turn on its way. */
export function addLetter(world: World, { conversation, now }: TurnCommit, letter: NewLetter): void {
  const { wire, id } = conversation
  const waiting = { ...letter, attempts: 0, nextAt: now, createdAt: now }
  world.letters.set(letter.id, { conversation: { wire, id }, waiting })
}

/** Deletes the letters of a conversation that still wait. */
export function dropLetters(world: World, conversation: Pick<ConversationKey, 'wire' | 'id'>): void {
  for (const [id, letter] of world.letters) if (sameKey(letter.conversation, conversation)) world.letters.delete(id)
}
