import type { Activity, Question } from './activity.ts'
import { QUESTION } from './described.ts'
import { EarlierAnswers } from './earlier-answers.ts'
import { element } from './element.ts'
import { assistantMessage, type MessageActs, ownMessage, uploadNote } from './message.ts'
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
  readonly #earlier: EarlierAnswers
  /** The questions that stood when what is on its way was said, by its id. */
  readonly #stood = new Map<string, Question>()
  /** What the assistant told last, and in answer to what. */
  #asks: HTMLElement | undefined
  #told: Pick<Activity, 'text' | 'replyToId'> = {}
  /** The question that waits for an answer: the last one that was put after the person's last message. */
  question: Question | undefined
  /** Why the last answer to that question was not taken, in the assistant's words. */
  problem: string | undefined
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
    this.#earlier = new EarlierAnswers(acts.changeAnswer)
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
    const { question } = this
    if (question !== undefined) this.#stood.set(item.id, question)
    this.question = undefined
    if (item.type === 'event' || item.quiet === true || this.#pending.has(item.id)) return
    const message = ownMessage(item.text ?? item.files?.map(({ name }) => name).join(', ') ?? '')
    this.#pending.set(item.id, message)
    this.#earlier.said(message, isAct(item.value) ? undefined : question)
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

  /** How much of its files is sent, in words and as a bar, with a way to stop. It is not read out by itself at every step. */
  uploading(id: string, part: number, callBack: () => void): void {
    const message = this.#pending.get(id)
    if (message === undefined) return
    const percent = Math.floor(part * 100)
    const bar = message.querySelector('progress')
    if (bar === null) {
      this.note(id, '')
      message.append(uploadNote(percent, callBack))
    } else {
      bar.value = percent
      const said = message.querySelector('.note span')
      if (said !== null) said.textContent = words('Sending: {}%', percent)
    }
  }

  /** A message that will not be taken stays, with the reason; its words can be used again, and the question waits on. */
  refused(id: string, why: string): void {
    this.note(id, why)
    this.#pending.delete(id)
    this.#waitAgain(id, why)
  }

  /** A message was called back before it was sent: it goes, and the question waits on. */
  calledBack(id: string): void {
    this.#pending.get(id)?.remove()
    this.#pending.delete(id)
    this.#waitAgain(id, undefined)
  }

  #waitAgain(id: string, problem: string | undefined): void {
    const stood = this.#stood.get(id)
    if (stood === undefined || this.question !== undefined) return
    // Another object, so that its controls are shown anew.
    this.question = { ...stood }
    this.problem = problem
  }

  clear(): void {
    this.#log.replaceChildren()
  }

  #own(activity: Activity): HTMLElement | undefined {
    const { question } = this
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
    const message = ownMessage(activity.text || names.join(', ') || words('A file'))
    this.#earlier.said(message, isAct(activity.value) ? undefined : question)
    return message
  }

  #theirs(activity: Activity): HTMLElement | undefined {
    if (activity.type !== 'message') return undefined
    const { question, exit, private: sensitive, submission } = activity.channelData.assistant
    if (sensitive === true) this.sensitive = true
    if (activity.channelData.assistant.language === undefined && activity.locale !== undefined)
      this.language = activity.locale.startsWith('cy') ? 'cy' : 'en'
    if (question !== undefined) this.#ask(question, activity)
    if (submission?.status === 'queued') this.#earlier.closed()
    if (exit === true) this.exited = true
    // The page asked this on the person's behalf, and answers it by itself.
    if (question?.key === 'change' && this.#quiet.has(activity.replyToId ?? '')) return undefined
    this.#told = activity
    const message = assistantMessage(activity, this.#acts)
    if (question !== undefined) {
      this.#asks?.removeAttribute('id')
      this.#asks = message
      message.id = QUESTION
    }
    return message
  }

  /** Where a question is put again, what was told just before it in the same turn is why. */
  #ask(question: Question, { replyToId }: Activity): void {
    const again = question.again !== undefined && this.#told.replyToId === replyToId
    this.question = question
    this.problem = again ? this.#told.text : undefined
    this.#earlier.asked(question)
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

/** Whether a button's value does something else than answer: a command, a topic, a change. */
function isAct(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'key' in value && ACTS.includes(String(value.key))
}

const ACTS = ['command', 'matter', 'change']
