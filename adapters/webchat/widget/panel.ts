import { blockedNotice } from './blocked-notice.ts'
import { make } from './make.ts'
import type { Language } from './protocol.ts'
import { WIDGET_STYLE } from './widget-style.ts'
import { WIDGET_WORDS, type WidgetWords } from './widget-words.ts'

/** What a person can do on the widget's own parts. */
export interface PanelActs {
  open(): void
  minimise(): void
  again(): void
}

/** A small screen, or a large one at a high zoom: the chat then takes all of it. */
const SHEET = '(max-width: 40em), (max-height: 30em)'

/** The button and what it opens: a bar with "Minimise", the frame, and what is shown where the frame is blocked. */
export class Panel {
  readonly #root: ShadowRoot
  readonly #acts: PanelActs
  readonly #region = make('section', '')
  readonly #launcher = make('button', 'launcher')
  readonly #launch = make('span', '')
  readonly #unread = make('span', 'unread')
  readonly #dialog = make('dialog', 'panel')
  readonly #title = make('span', 'title')
  readonly #minimise = make('button', '')
  readonly #blocked = make('div', 'blocked')
  /** Beside the dialog and in it: one that is in view by itself makes all else mute. */
  readonly #aside = make('div', 'unseen')
  readonly #inside = make('div', 'unseen')
  readonly #sheet = matchMedia(SHEET)
  readonly #address: string
  readonly #label: string | undefined
  #words: WidgetWords
  #count = 0
  #begun = false
  #frame: HTMLIFrameElement | undefined

  constructor(
    root: ShadowRoot,
    given: { readonly address: string; readonly label: string | undefined; readonly language: Language },
    acts: PanelActs,
  ) {
    this.#root = root
    this.#acts = acts
    this.#address = given.address
    this.#label = given.label
    this.#words = WIDGET_WORDS[given.language]
    const style = new CSSStyleSheet()
    style.replaceSync(WIDGET_STYLE)
    root.adoptedStyleSheets = [style]
    this.#launcher.type = 'button'
    this.#launcher.setAttribute('aria-haspopup', 'dialog')
    this.#launcher.append(this.#launch, this.#unread)
    this.#launcher.addEventListener('click', () => acts.open())
    this.#minimise.type = 'button'
    this.#minimise.addEventListener('click', () => acts.minimise())
    for (const status of [this.#aside, this.#inside]) status.setAttribute('role', 'status')
    this.#blocked.hidden = true
    const bar = make('div', 'bar')
    bar.append(this.#title, this.#minimise)
    this.#dialog.append(bar, this.#blocked, this.#inside)
    this.#dialog.addEventListener('cancel', (event) => {
      event.preventDefault()
      acts.minimise()
    })
    this.#dialog.addEventListener('keydown', (event) => event.key === 'Escape' && acts.minimise())
    this.#sheet.addEventListener('change', () => this.again())
    visualViewport?.addEventListener('resize', () => this.#fit())
    visualViewport?.addEventListener('scroll', () => this.#fit())
    this.#region.append(this.#launcher, this.#dialog, this.#aside)
    root.append(this.#region)
    this.speak(given.language)
  }

  /** Whether it is in view. */
  get open(): boolean {
    return this.#dialog.open
  }

  /** Whether it takes the whole screen when it is opened. */
  get isSheet(): boolean {
    return this.#sheet.matches
  }

  /** The frame: made when it is first wanted, so that nothing is loaded before. */
  frame(make: () => string): { readonly frame: HTMLIFrameElement; readonly fresh: boolean } {
    if (this.#frame !== undefined) return { frame: this.#frame, fresh: false }
    const frame = document.createElement('iframe')
    frame.title = this.#words.title
    // The assistant need not know on which page it is asked.
    frame.referrerPolicy = 'no-referrer'
    frame.allow = 'clipboard-write'
    frame.src = make()
    this.#frame = frame
    this.#dialog.append(frame)
    return { frame, fresh: true }
  }

  /** Brings it into view. Without `focus` the focus stays, but for a sheet, behind which nothing can be used. */
  show(focus: boolean): void {
    if (this.open) return
    this.#launcher.hidden = true
    if (this.isSheet) this.#dialog.showModal()
    else if (focus) this.#dialog.show()
    else this.#dialog.open = true
    this.#fit()
  }

  /** Puts the focus into the frame, where it is not blocked. */
  focus(): void {
    if (this.#blocked.hidden) this.#frame?.focus()
    else this.#minimise.focus()
  }

  /** Whether the focus is in it. */
  get focused(): boolean {
    return this.#root.activeElement !== null
  }

  hide(): void {
    if (!this.open) return
    const { focused } = this
    this.#dialog.close()
    this.#launcher.hidden = false
    if (focused) this.#launcher.focus()
  }

  /** Shows it again as the screen is now: turned, zoomed, or in a page whose body was changed. */
  again(): void {
    if (!this.open) return
    const had = this.#root.activeElement
    this.#dialog.close()
    this.show(had !== null)
    if (had instanceof HTMLElement) had.focus()
  }

  /** A conversation is under way: the button says so. */
  begun(is: boolean): void {
    this.#begun = is
    this.#tellButton()
  }

  /** Notes messages that were not seen, on the button and once for a screen reader. */
  unread(count: number): void {
    if (count === this.#count) return
    this.#count = count
    this.#tellButton()
    this.#say(count === 0 ? '' : this.#unread.textContent)
  }

  /** Says how many more presses of Shift leave the page. */
  countShift(presses: number): void {
    this.#say(this.#words.shift[presses - 1] ?? '')
  }

  #say(words: string): void {
    this.#inside.textContent = this.open ? words : ''
    this.#aside.textContent = this.open ? '' : words
  }

  /** The chat cannot be shown, or can after all. */
  block(is: boolean): void {
    if (this.#blocked.hidden !== is) return
    this.#blocked.hidden = !is
    if (this.#frame !== undefined) this.#frame.hidden = is
    if (is) this.#say(this.#words.blocked)
  }

  speak(language: Language): void {
    const words = WIDGET_WORDS[language]
    this.#words = words
    this.#region.lang = language === 'cy' ? 'cy' : 'en-GB'
    for (const part of [this.#region, this.#dialog]) part.setAttribute('aria-label', words.title)
    this.#title.textContent = words.title
    this.#minimise.textContent = words.minimise
    if (this.#frame !== undefined) this.#frame.title = words.title
    this.#blocked.replaceChildren(...blockedNotice(words, this.#address, () => this.#acts.again()))
    this.#tellButton()
  }

  #tellButton(): void {
    const { launch, goOn, one, many } = this.#words
    this.#launch.textContent = this.#begun ? goOn : (this.#label ?? launch)
    this.#unread.textContent =
      this.#count === 0 ? '' : this.#count === 1 ? one : many.replace('{}', String(this.#count))
  }

  /** A keyboard on the screen of a phone makes less room than the page is told of. */
  #fit(): void {
    if (!this.open || visualViewport === null) return
    this.#dialog.style.setProperty('--height', `${visualViewport.height}px`)
    this.#dialog.style.setProperty('--top', `${visualViewport.offsetTop}px`)
  }
}
