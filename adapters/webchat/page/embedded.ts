import type { Activity } from './activity.ts'
import { byId } from './element.ts'
import { HostNews } from './host-news.ts'
import { type HostHello, HostPage } from './host-page.ts'

/** What the page that holds the chat may ask of it. */
export interface EmbeddedActs {
  leave(): void
  /** Opens a topic because the person asked for it. */
  open(topic: string): void
  /** Puts the focus where the person goes on. */
  focus(): void
}

/** The chat's side of being held in a frame by `/widget.js`. On a page of its own all of this does nothing. */
export class Embedded {
  readonly #acts: EmbeddedActs
  readonly #host = parent === window ? undefined : new HostPage(parent)
  readonly #news = new HostNews((news) => this.#host?.tell(news))
  #told: 'nothing' | 'started' | 'private' = 'nothing'
  #topic: string | undefined

  constructor(acts: EmbeddedActs) {
    this.#acts = acts
    if (this.#host === undefined) return
    document.documentElement.classList.add('embedded')
    // A page that holds us by our script has its own button to start with.
    byId('start').hidden = true
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.isComposing && !event.defaultPrevented) this.#host?.tell({ say: 'minimise' })
    })
  }

  /** Says to the page that we are here. Gives what it wants; undefined where there is none, or it is not our script that holds us. */
  async meet(): Promise<HostHello | undefined> {
    if (this.#host === undefined || !new URL(location.href).searchParams.has('embedded')) return undefined
    const wants = await this.#host.meet((wish) => {
      if (wish.do === 'leave') return this.#acts.leave()
      if (wish.do === 'topic') return this.#acts.open(wish.topic)
      this.#news.shown(wish.do === 'show')
      if (wish.do === 'show' && wish.focus) this.#acts.focus()
    })
    if (wants === undefined) return undefined
    this.#news.shown(wants.shown)
    if (wants.focus) this.#acts.focus()
    if (wants.topic?.asked === true) this.#acts.open(wants.topic.id)
    else this.#topic = wants.topic?.id
    return wants
  }

  /** Something was put on its way in this tab, under this id. */
  said(clientId: string): void {
    this.#news.said(clientId)
  }

  /**
   * Takes what came. `old`: it is of before, in this tab or another. `lasts`: the browser keeps the conversation for the next page.
   * From a sensitive matter on the page is told no more.
   */
  received(
    activities: readonly Activity[],
    userId: string,
    { old, sensitive, lasts }: { readonly old: boolean; readonly sensitive: boolean; readonly lasts: boolean },
  ): void {
    const first = this.#told === 'nothing'
    if (sensitive && this.#told !== 'private') {
      this.#told = 'private'
      this.#host?.tell({ say: 'private' })
    } else if (first) {
      this.#told = 'started'
      this.#host?.tell({ say: 'started' })
      if (!lasts) this.#host?.tell({ say: 'unkept' })
    }
    this.#news.received(activities, userId, old)
    // The page's own topic is for who comes new, and not for who walks on from page to page in a conversation.
    if (first && !old && this.#topic !== undefined) this.#acts.open(this.#topic)
  }

  /** The conversation has ended. */
  over(): void {
    this.#host?.tell({ say: 'over' })
  }

  turned(language: 'en' | 'cy'): void {
    this.#host?.tell({ say: 'language', language })
  }

  /** Takes the person elsewhere, in place of the whole page. */
  go(address: string): void {
    if (this.#host === undefined) location.replace(address)
    else this.#host.leave(address)
  }
}
