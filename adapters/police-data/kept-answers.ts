import type { z } from 'zod'
import type { AnswerCache, Answered } from '../../knowledge/area/area-source.ts'
import type { Got } from './json-client.ts'

/**
 * Answers kept by what was asked. A fresh one is given at once; one question is never asked twice at the same time; and where the
 * service fails, an older answer is given, marked as stale with its age.
 */
export class KeptAnswers {
  readonly #cache: AnswerCache
  readonly #now: () => number
  readonly #asking = new Map<string, Promise<Answered<unknown>>>()

  constructor(cache: AnswerCache, now: () => number) {
    this.#cache = cache
    this.#now = now
  }

  /** `shape` checks what was kept: it may be from an earlier version. `freshMs` in milliseconds. */
  async ask<Value>(
    question: string,
    shape: z.ZodType<Value>,
    freshMs: number,
    fetch: () => Promise<Got<Value>>,
  ): Promise<Answered<Value>> {
    const kept = this.#kept(question, shape)
    if (kept !== undefined && this.#now() - kept.at < freshMs) return { kind: 'answer', ...kept }
    const before = this.#asking.get(question)
    const asking = before ?? this.#fetched(question, fetch)
    if (before === undefined) this.#asking.set(question, asking)
    const answer = await asking
    if (answer.kind === 'failed') return kept === undefined ? answer : { kind: 'answer', ...kept, stale: true }
    if (answer.kind === 'none') return answer
    const read = shape.safeParse(answer.value)
    return read.success ? { ...answer, value: read.data } : { kind: 'failed' }
  }

  #kept<Value>(question: string, shape: z.ZodType<Value>): { readonly value: Value; readonly at: number } | undefined {
    const kept = this.#cache.get(question)
    const read = kept === undefined ? undefined : shape.safeParse(kept.value)
    return kept === undefined || read?.success !== true ? undefined : { value: read.data, at: kept.at }
  }

  async #fetched(question: string, fetch: () => Promise<Got<unknown>>): Promise<Answered<unknown>> {
    try {
      const got = await fetch()
      if (got.kind !== 'got') return { kind: got.kind }
      const at = this.#now()
      this.#cache.put(question, got.value, at)
      return { kind: 'answer', value: got.value, at }
    } finally {
      this.#asking.delete(question)
    }
  }
}
