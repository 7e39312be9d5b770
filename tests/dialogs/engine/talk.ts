import type { Content } from '../../../dialogs/content.ts'
import { greet } from '../../../dialogs/engine/front-door.ts'
import type { Reply } from '../../../dialogs/engine/reply.ts'
import { respond } from '../../../dialogs/engine/root-dialog.ts'
import type { ConversationState } from '../../../dialogs/engine/state.ts'
import { type Found, openTurn, type Services, type Turn, type TurnInput } from '../../../dialogs/engine/turn.ts'
import { newState } from '../../../dialogs/engine/upgrade.ts'
import type { VaultFile } from '../../../dialogs/ports.ts'

/** Monday 23 November 2026, 10:00 in London. */
export const MONDAY_TEN = Date.parse('2026-11-23T10:00:00Z')

/** A conversation with the pure dialogs: no store, no wire, a clock that moves ten seconds a turn. */
export class Talk {
  state: ConversationState
  last: Turn
  services: Services
  now: number

  constructor(services: Services, now = MONDAY_TEN) {
    this.services = services
    this.now = now
    this.last = greet(openTurn(newState('webchat', 'en-GB', now), services, now))
    this.state = this.last.state
  }

  /** `found` is what was looked up for it. */
  say(text: string, found?: Found): this {
    return this.#turn({ text, files: [], ...(found === undefined ? {} : { found }) })
  }

  tap(key: string, answer: string): this {
    return this.#turn({ text: '', button: { key, answer }, files: [] })
  }

  start(topic: string): this {
    return this.#turn({ text: '', topic, files: [] })
  }

  send(...files: VaultFile[]): this {
    return this.#turn({ text: '', files })
  }

  /** Says several things one after the other. */
  says(...texts: readonly string[]): this {
    for (const text of texts) this.say(text)
    return this
  }

  /** The content changes under the conversation, as a release does. */
  release(content: Content): this {
    this.services = { ...this.services, content }
    return this
  }

  get replies(): readonly Reply[] {
    return this.last.replies
  }

  /** The key of the question that is put now. */
  get key(): string | undefined {
    return this.replies.at(-1)?.assistant.question?.key
  }

  /** All that was said in the last turn. */
  get text(): string {
    return this.replies.map(({ text }) => text).join('\n')
  }

  /** The value kept under a key of the open matter. */
  value(key: string): unknown {
    return this.state.matter?.answers[key]?.value
  }

  #turn(input: TurnInput): this {
    this.now += 10_000
    this.last = respond(openTurn(this.state, this.services, this.now), input)
    this.state = JSON.parse(JSON.stringify(this.last.state))
    return this
  }
}
