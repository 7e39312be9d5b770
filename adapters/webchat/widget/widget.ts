import { AssistantWidget } from './assistant-widget.ts'
import { readSettings } from './settings.ts'
import { WIDGET_WORDS } from './widget-words.ts'

/** The one file that a page loads. It adds an element to the page, and no name to its window. */
const TAG = 'police-assistant'
const script =
  document.currentScript instanceof HTMLScriptElement
    ? document.currentScript
    : document.querySelector<HTMLScriptElement>('script[src*="/widget.js"]')

/** The element, for the page's own scripts. */
class PoliceAssistant extends HTMLElement implements PoliceAssistantElement {
  #widget: AssistantWidget | undefined
  #body: HTMLElement | undefined

  get opened(): boolean {
    return this.#widget?.opened ?? false
  }

  connectedCallback(): void {
    this.#body = document.body
    const address = new URL('chat', script?.src ?? location.href).href
    const settings = () => readSettings(this.dataset, { ...script?.dataset }, document.documentElement.lang)
    this.#widget?.again()
    if ('adoptedStyleSheets' in document) this.#widget ??= new AssistantWidget({ element: this, address, settings })
    else standIn(this, address)
  }

  /** Pages that change their whole body in place of loading (Turbo and its like) keep the chat. */
  disconnectedCallback(): void {
    if (document.body !== this.#body && document.querySelector(TAG) === null) document.body.append(this)
  }

  open(opening: PoliceAssistantOpening = {}): void {
    this.#widget?.open(opening.topic)
  }

  close(): void {
    this.#widget?.close()
  }
}

/** An older browser, in which the widget would need a style that a strict policy forbids, gets a link to the chat's own page. */
function standIn(element: HTMLElement, address: string): void {
  if (element.hasChildNodes()) return
  const link = document.createElement('a')
  link.href = address
  link.textContent = WIDGET_WORDS.en.launch
  element.append(link)
}

/** Puts the element at the end of the page, unless the page has one. A second tag changes nothing. */
function begin(): void {
  if (document.querySelector(TAG) === null) document.body.append(document.createElement(TAG))
}

if (customElements.get(TAG) === undefined) {
  customElements.define(TAG, PoliceAssistant)
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin)
  else begin()
}
