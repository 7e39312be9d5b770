import { NEUTRAL_PAGE } from '../page/neutral-page.ts'
import { ShiftPresses } from '../page/shift-presses.ts'
import { FrameLink, frameAddress } from './frame-link.ts'
import { Panel } from './panel.ts'
import type { FrameNews, Hello } from './protocol.ts'
import { Remembered } from './remembered.ts'
import type { Settings } from './settings.ts'

/** How long the frame may take to end the conversation before the page goes, in milliseconds. Nothing is in view by then. */
const LEAVE_MS = 300

/** What the widget needs. */
export interface WidgetParts {
  readonly element: HTMLElement
  /** The address of the chat page. */
  readonly address: string
  /** As the page wants it now: asked for again at each opening. */
  settings(): Settings
}

/** The widget on its page: opens and minimises the chat, carries between the page and the frame, and leaves. */
export class AssistantWidget {
  readonly #parts: WidgetParts
  readonly #panel: Panel
  readonly #remembered = new Remembered()
  readonly #presses = new ShiftPresses()
  #link: FrameLink | undefined
  #private = false
  #leaving = false
  /** Whether the person asked for it, or only the page. */
  #wanted = false
  #asked: string | undefined
  #focus = false

  constructor(parts: WidgetParts) {
    this.#parts = parts
    const { label, language } = parts.settings()
    this.#panel = new Panel(
      parts.element.attachShadow({ mode: 'open' }),
      { address: parts.address, label, language: language ?? 'en' },
      { open: () => this.open(), minimise: () => this.close(), again: () => this.#link?.again() },
    )
    for (const type of ['keydown', 'keyup'] as const) document.addEventListener(type, (event) => this.#key(event), true)
    addEventListener('online', () => this.#link?.stands === false && this.#link.again())
    // A page that the browser had kept whole may show a conversation that was left since.
    addEventListener('pageshow', ({ persisted }) => persisted && this.#remembered.lost && location.reload())
    this.#start()
  }

  get opened(): boolean {
    return this.#panel.open
  }

  /** Opens it because the person asked for it, on a topic where one is named. */
  open(topic?: string): void {
    this.#wanted = true
    this.#asked = topic
    this.#show(true)
    if (topic !== undefined) this.#link?.tell({ do: 'topic', topic })
  }

  close(): void {
    if (!this.opened) return
    this.#panel.hide()
    this.#link?.tell({ do: 'hide' })
    this.#remembered.set('minimised')
    this.#dispatch('closed')
  }

  /** Stands in a new body. */
  again(): void {
    this.#panel.again()
  }

  /** On the next page of a conversation it is there as it was; else the page may want it in view, where that hides nothing. */
  #start(): void {
    const was = this.#remembered.read()
    this.#panel.begun(was !== undefined)
    if (was === 'open' || (was === undefined && this.#parts.settings().opened && !this.#panel.isSheet))
      this.#show(false)
    else if (was === 'minimised') this.#load()
  }

  #show(focus: boolean): void {
    if (this.opened) {
      if (focus) this.#panel.focus()
      return
    }
    this.#focus = focus
    this.#panel.show(focus)
    this.#load()
    if (focus) this.#panel.focus()
    this.#link?.tell({ do: 'show', focus })
    this.#panel.unread(0)
    this.#remembered.set('open')
    this.#dispatch('opened')
  }

  #load(): void {
    const { frame, fresh } = this.#panel.frame(() => frameAddress(this.#parts.address, this.#parts.settings()))
    if (!fresh) return
    this.#link = new FrameLink({
      frame,
      origin: new URL(this.#parts.address).origin,
      hello: () => this.#hello(),
      news: (news) => this.#take(news),
      blocked: (is) => this.#block(is),
    })
  }

  #hello(): Hello {
    const { topic, place } = this.#parts.settings()
    const asked = this.#asked
    this.#asked = undefined
    // While it loaded, the focus may have gone elsewhere, and is left there.
    const focus = this.#focus && this.opened && this.#panel.focused
    if (focus) this.#panel.focus()
    const id = asked ?? topic
    return {
      assistant: 'hello',
      ...(id === undefined ? {} : { topic: { id, asked: asked !== undefined } }),
      ...(place === undefined ? {} : { place }),
      begin: this.#wanted,
      shown: this.opened,
      focus,
    }
  }

  #take(news: FrameNews): void {
    if (news.say === 'started') this.#begun()
    else if (news.say === 'unkept') this.#remembered.forget()
    else if (news.say === 'over') this.#over()
    else if (news.say === 'private') this.#goPrivate()
    else if (news.say === 'minimise') this.close()
    else if (news.say === 'language') this.#panel.speak(news.language)
    else if (news.say === 'exit') this.#go(news.to)
    else if (news.say === 'unread') {
      this.#panel.unread(news.count)
      this.#dispatch('unread', { count: news.count })
    } else this.#dispatch(news.say)
  }

  #begun(): void {
    this.#wanted = true
    this.#private = false
    this.#panel.begun(true)
    this.#remembered.begin(this.opened ? 'open' : 'minimised')
    this.#dispatch('started')
  }

  #over(): void {
    this.#panel.begun(false)
    this.#remembered.forget()
  }

  #goPrivate(): void {
    this.#private = true
    this.#panel.begun(true)
    this.#remembered.forget()
  }

  #block(is: boolean): void {
    this.#panel.block(is)
    if (is) this.#dispatch('blocked')
  }

  /** Shift three times leaves, while the chat is in view. */
  #key(event: KeyboardEvent): void {
    if (!this.opened) this.#presses.reset()
    const presses = this.opened ? this.#presses.count(event, Date.now()) : 0
    if (presses >= 3) this.#leave()
    else if (presses > 0) this.#panel.countShift(presses)
  }

  /** Nothing is in view from this moment; the frame ends the conversation and says where to go. */
  #leave(): void {
    this.#blank()
    this.#link?.tell({ do: 'leave' })
    setTimeout(() => this.#go(NEUTRAL_PAGE), this.#link?.stands === true ? LEAVE_MS : 0)
  }

  #go(address: string): void {
    if (this.#leaving) return
    this.#leaving = true
    this.#blank()
    location.replace(address)
  }

  #blank(): void {
    this.#remembered.forget()
    document.documentElement.style.setProperty('display', 'none', 'important')
    document.title = 'GOV.UK'
  }

  /** Tells the page. From a sensitive matter on, only what anyone can see. */
  #dispatch(name: keyof PoliceAssistantEventMap, detail: object | null = null): void {
    if (this.#private && name !== 'opened' && name !== 'closed') return
    this.#parts.element.dispatchEvent(new CustomEvent(name, { bubbles: true, detail }))
  }
}
