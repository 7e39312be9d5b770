import { dataOf, type LoggedActivity, type PutQuestion } from './assistant-data.ts'
import type { Line } from './line.ts'
import { type Saying, type Sayings, sayingFor } from './sayings.ts'

/** An answer as the intake must have it. */
export interface Expected {
  readonly key: string
  readonly kind: string
  readonly ask: string
  readonly value: unknown
  readonly display: string | undefined
  readonly missing: Saying['missing']
  readonly source: 'asked' | 'story' | 'corrected'
}

/** How often one question may be put before the walker gives up. */
const MOST_TRIES = 3

/** Talks someone through a form by what the replies carry, never by their words. */
export class Walker {
  readonly line: Line
  /** By key, in the order in which they were put. */
  readonly expected = new Map<string, Expected>()
  /** All replies so far. */
  readonly heard: LoggedActivity[] = []
  /** The ids under which what was said was taken, in order. */
  readonly said: string[] = []
  last: readonly LoggedActivity[] = []

  constructor(line: Line) {
    this.line = line
  }

  /** The question that stands. */
  get question(): PutQuestion | undefined {
    const last = this.last.at(-1)
    return last === undefined ? undefined : dataOf(last).question
  }

  /** The words of the last turn. */
  get text(): string {
    return this.last.map(({ text }) => text ?? '').join('\n')
  }

  open(topic: string): Promise<this> {
    return this.#turn(() => this.line.post({ type: 'event', name: 'start', value: { topic } }))
  }

  say(text: string): Promise<this> {
    return this.#turn(() => this.line.post({ type: 'message', text }))
  }

  press(key: string, answer: string): Promise<this> {
    return this.#turn(() => this.line.post({ type: 'message', value: { key, answer } }))
  }

  upload(bytes: Uint8Array, name: string): Promise<this> {
    return this.#turn(() => this.line.upload(bytes, name))
  }

  /** Answers the question that stands and keeps what the intake must have for it. */
  async answer(saying: Saying): Promise<this> {
    const { question } = this
    const ask = this.last.at(-1)?.text ?? ''
    if (question === undefined) throw new Error(`No question stands after: ${this.text}`)
    if (saying.file !== undefined) await this.upload(saying.file.bytes, saying.file.name)
    else if (saying.say !== undefined) await this.say(saying.say)
    else await this.press(question.key, saying.press ?? '')
    if (this.question?.key === question.key) return this
    const { value, display, missing } = saying
    const { key, kind } = question
    this.expected.set(key, { key, kind, ask, value, display, missing, source: 'asked' })
    return this
  }

  /** What was said of a question that was answered before is now otherwise. */
  corrected(key: string, value: unknown, display: string): void {
    const before = this.expected.get(key)
    if (before === undefined) throw new Error(`${key} was not answered before.`)
    this.expected.set(key, { ...before, value, display, missing: undefined, source: 'corrected' })
  }

  /** Answers all that is put until `stop` says so. `asides` are done once, when their question stands. */
  async walk(
    table: Sayings,
    stop: (walker: this) => boolean,
    asides: Readonly<Record<string, (walker: this) => Promise<unknown>>> = {},
  ): Promise<this> {
    const done = new Set<string>()
    const tries = new Map<string, number>()
    while (!stop(this)) {
      const { question } = this
      if (question === undefined) throw new Error(`No question stands after: ${this.text}`)
      const aside = asides[question.key]
      if (aside !== undefined && !done.has(question.key)) {
        done.add(question.key)
        await aside(this)
        continue
      }
      const count = (tries.get(question.key) ?? 0) + 1
      if (count > MOST_TRIES) throw new Error(`${question.key} is put again and again: ${this.text}`)
      tries.set(question.key, count)
      await this.answer(sayingFor(question, table))
    }
    return this
  }

  async #turn(post: () => Promise<string>): Promise<this> {
    const id = await post()
    this.said.push(id)
    this.last = await this.line.repliesTo(id)
    this.heard.push(...this.last)
    return this
  }
}

/** Whether the review is put. */
export const atReview = (walker: Walker): boolean => walker.question?.key === 'review'

/** The receipt of what was sent in the last turn. */
export function receipt(walker: Walker) {
  return walker.last.map((one) => dataOf(one).submission).find((found) => found !== undefined)
}

/** Whether it is sent. */
export const isSent = (walker: Walker): boolean => receipt(walker) !== undefined
