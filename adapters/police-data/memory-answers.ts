import type { AnswerCache } from '../../knowledge/area/area-source.ts'

/** Answers kept in memory only, the newest so many: for postcodes, which say where someone lives or works, and so never go to the disk. */
export class MemoryAnswers implements AnswerCache {
  readonly #most: number
  readonly #kept = new Map<string, { readonly at: number; readonly value: unknown }>()

  constructor(most: number) {
    this.#most = most
  }

  get(question: string): { readonly at: number; readonly value: unknown } | undefined {
    return this.#kept.get(question)
  }

  put(question: string, value: unknown, at: number): void {
    this.#kept.delete(question)
    this.#kept.set(question, { at, value })
    const [oldest] = this.#kept.keys()
    if (this.#kept.size > this.#most && oldest !== undefined) this.#kept.delete(oldest)
  }
}
