import type { Activity, Question } from './activity.ts'
import { element } from './element.ts'
import { assistantMessage, type MessageActs, ownMessage } from './message.ts'
import type { Outgoing } from './outbox.ts'
import { words } from './page-language.ts'

/** How near its end, in pixels, a person is who follows the conversation. */
const NEAR_PX = 160

/** The conversation as shown: every activity once, and what is on its way with a word about that. */
export class Transcript {
  readonly #log: HTMLElement
  readonly #acts: MessageActs
  readonly #seen = new Set<string>()
  readonly #pending = new Map<string, HTMLElement>()
  readonly #quiet = new Set<string>()
  readonly #taken = new Set<string>()
  /** The question that waits for an answer: the last one that was put after the person's last message. */
  question: Question | undefined
  /** The person said something, and has not been answered. */
  #said = false
  /** Whether the person has written or tapped anything. */
  spoke = false
  /** Set when a sensitive matter was opened: nothing may be kept on the device from then on. */
  sensitive = false
  /** The language of the conversation, by its last message. */
  language: 'en' | 'cy' | undefined
  /** Set when the assistant ended the conversation. */
  exited = false

  /** Where what is new comes in view: its beginning, its end (of a log that was restored), or nowhere. */
  #show: 'beginning' | 'end' | 'nowhere'

  constructor(log: HTMLElement, acts: MessageActs, restored: boolean) {
    this.#log = log
    this.#acts = acts
    this.#show = restored ? 'end' : 'nowhere'
  }

  /** What comes next was said before, and its end is where the person goes on. */
  resume(): void {
    this.#show = 'end'
  }

  /** Adds what is new. */
  receive(activities: readonly Activity[], userId: string): void {
    const added = activities
      .filter(({ id }) => !this.#seen.has(id))
      .flatMap((activity) => {
        this.#seen.add(activity.id)
        const made = activity.from.id === userId ? this.#own(activity) : this.#theirs(activity)
        return made === undefined ? [] : [made]
      })
    this.#append(added)
    if (added.length > 0) this.#said = false
  }

  /** Shows something that was just written or tapped, before it is acknowledged. */
  sending(item: Outgoing): void {
    if (this.#taken.has(item.id)) return
    this.question = undefined
    if (item.type === 'event' || item.quiet === true || this.#pending.has(item.id)) return
    const message = ownMessage(item.text ?? item.files?.map(({ name }) => name).join(', ') ?? '')
    this.#pending.set(item.id, message)
    this.#said = true
    this.#append([message])
  }

  /** Says beside a message how it fares; empty words take that away again. */
  note(id: string, said: string): void {
    const message = this.#pending.get(id)
    if (message === undefined) return
    const note = message.querySelector('.note')
    if (note?.textContent === said) return
    note?.remove()
    if (said !== '') message.append(element('p', { class: 'note' }, said))
  }

  /** A message that will not be taken stays, with the reason; its words can be used again. */
  refused(id: string, why: string): void {
    this.note(id, why)
    this.#pending.delete(id)
  }

  clear(): void {
    this.#log.replaceChildren()
  }

  #own(activity: Activity): HTMLElement | undefined {
    this.question = undefined
    const { clientActivityID: client, quiet } = activity.channelData
    if (quiet === true) this.#quiet.add(activity.id)
    if (client !== undefined) this.#taken.add(client)
    if (activity.type !== 'message' || quiet === true) return undefined
    this.spoke = true
    const pending = client === undefined ? undefined : this.#pending.get(client)
    if (client !== undefined && pending !== undefined) {
      this.note(client, '')
      this.#pending.delete(client)
      return undefined
    }
    const names = activity.attachments.flatMap(({ name }) => (name === undefined ? [] : [name]))
    return ownMessage(activity.text || names.join(', ') || words('A file'))
  }

  #theirs(activity: Activity): HTMLElement | undefined {
    if (activity.type !== 'message') return undefined
    const { question, exit, private: sensitive } = activity.channelData.assistant
    if (sensitive === true) this.sensitive = true
    if (activity.channelData.assistant.language === undefined && activity.locale !== undefined)
      this.language = activity.locale.startsWith('cy') ? 'cy' : 'en'
    if (question !== undefined) this.question = question
    if (exit === true) this.exited = true
    // The page asked this on the person's behalf, and answers it by itself.
    if (question?.key === 'change' && this.#quiet.has(activity.replyToId ?? '')) return undefined
    return assistantMessage(activity, this.#acts)
  }

  /** Who has just said something is shown the answer's beginning; who reads further up is left there. */
  #append(messages: readonly HTMLElement[]): void {
    const [first] = messages
    if (first === undefined) return
    const show = this.#show
    const atEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - NEAR_PX
    this.#log.append(...messages)
    this.#show = 'beginning'
    if (show === 'end') messages.at(-1)?.scrollIntoView({ block: 'start', behavior: 'instant' })
    else if (show === 'beginning' && (atEnd || this.#said)) first.scrollIntoView({ block: 'start' })
  }
}
