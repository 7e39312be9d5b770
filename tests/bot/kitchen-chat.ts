import { openMemoryStore } from '../../adapters/storage/memory/open.ts'
import type { Storage } from '../../adapters/storage/storage.ts'
import { createAssistant, type RunningAssistant } from '../../bot/assistant.ts'
import { readCode } from '../../dialogs/code.ts'
import type { ConversationState } from '../../dialogs/engine/state.ts'
import type { Services } from '../../dialogs/engine/turn.ts'
import { readState } from '../../dialogs/engine/upgrade.ts'
import type { Clock, ConversationKey, StoredActivity, TurnStore } from '../../dialogs/ports.ts'
import type { SavedDraft } from '../../dialogs/saved-draft.ts'
import { ANSWERS } from '../dialogs/engine/kitchen-answers.ts'
import { kitchenServices } from '../dialogs/engine/kitchen-content.ts'
import { MONDAY_TEN } from '../dialogs/engine/talk.ts'
import { activity, dataOf, type ReplyData } from '../end-to-end/assistant-data.ts'

/** An assistant over a store in memory, with several conversations and a clock that is moved by hand. */
export class Kitchen {
  time = MONDAY_TEN
  readonly clock: Clock = { now: () => this.time }
  readonly storage: Storage = openMemoryStore({ clock: this.clock, readState })
  readonly services: Services = kitchenServices()
  readonly assistant: RunningAssistant
  #chats = 0

  /** `wrap` puts something between the assistant and the store. */
  constructor(wrap: (store: TurnStore) => TurnStore = (store) => store) {
    this.assistant = createAssistant({
      store: wrap(this.storage.turns),
      codes: this.storage.codes,
      services: this.services,
      clock: this.clock,
      middleware: [],
    })
  }

  /** A new conversation, greeted. */
  async chat(): Promise<KitchenChat> {
    this.#chats += 1
    const key = { wire: 'directline', id: `chat-${this.#chats}` }
    await this.assistant.begin(key, { userId: 'dl_sam' })
    return new KitchenChat(this, key)
  }

  /** One that saved its draft at the question for the colour, and the code. */
  async saved(): Promise<{ readonly chat: KitchenChat; readonly code: string }> {
    const chat = await this.chatAt('sink.colour')
    const { code } = await chat.say('save')
    return { chat, code }
  }

  /** The saved draft behind a code as it is shown. */
  behind(code: string): Promise<SavedDraft | undefined> {
    return this.storage.codes.draft(readCode(code)?.code ?? '', this.time)
  }

  /** How many reports were sent in all. */
  async sent(): Promise<number> {
    return (await this.storage.outbox.list(undefined)).length
  }

  /** The state of a conversation as it is stored. */
  async state({ key }: KitchenChat): Promise<ConversationState | undefined> {
    const opened = await this.storage.turns.open(key, undefined)
    return opened.kind === 'open' ? opened.state : undefined
  }

  /** One at this question of the form, with all before it answered. */
  async chatAt(question: string): Promise<KitchenChat> {
    const chat = await this.chat()
    await chat.start('kitchen-sink-form')
    await chat.upTo(question)
    return chat
  }
}

/** One conversation. */
export class KitchenChat {
  readonly key: ConversationKey
  readonly #kitchen: Kitchen
  #last: readonly StoredActivity[] = []

  constructor(kitchen: Kitchen, key: ConversationKey) {
    this.#kitchen = kitchen
    this.key = key
  }

  say(text: string): Promise<this> {
    return this.take({ type: 'message', text })
  }

  tap(key: string, answer: string): Promise<this> {
    return this.take({ type: 'message', text: '', value: { key, answer } })
  }

  start(topic: string): Promise<this> {
    return this.take({ type: 'event', name: 'start', value: { topic } })
  }

  /** Answers the form from the first question until this one is put. */
  async upTo(question: string): Promise<this> {
    for (const [next, answer] of ANSWERS) {
      if (next === question) break
      if (this.question === next) await this.say(answer)
    }
    return this
  }

  /** Says what is left to say until the report is sent. */
  async finish(): Promise<this> {
    await this.upTo('review')
    await this.say('send')
    while (this.question?.startsWith('dec.') === true) await this.say('yes')
    return this
  }

  async take(one: { type: 'message' | 'event'; [key: string]: unknown }): Promise<this> {
    this.#kitchen.time += 1000
    const { replies } = await this.#kitchen.assistant.take(this.key, { from: { id: 'dl_sam' }, ...one })
    this.#last = replies
    return this
  }

  /** All that was said in the last turn. */
  get text(): string {
    return this.#last.map(({ text }) => String(text)).join('\n')
  }

  get data(): readonly ReplyData[] {
    return this.#last.map((one) => dataOf(activity.parse(one)))
  }

  /** The key of the question that stands. */
  get question(): string | undefined {
    return this.data.at(-1)?.question?.key
  }

  /** The code that was given in the last turn. */
  get code(): string {
    return this.data.flatMap(({ code }) => (code === undefined ? [] : [code.value]))[0] ?? ''
  }

  /** The reference of what was sent in the last turn. */
  get reference(): string | undefined {
    return this.data.flatMap(({ submission }) => (submission === undefined ? [] : [submission.reference]))[0]
  }
}
