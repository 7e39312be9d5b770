import { element } from './element.ts'
import { words } from './page-language.ts'

/** What tells no one what this page is about, in the history and in the list of open pages. */
const NEUTRAL_TITLE = 'Chat'
const WORDS =
  'This page now keeps nothing on this device. If you reload, close or leave it, this chat is gone, unless you saved it under a code.'

/**
 * Keeps what is talked of here off the device, once. `forget` takes away what is stored already. A browser may hold a whole page
 * for its back button: what it gets is empty, and where it shows it again, the page begins anew.
 */
export function privateMode(place: HTMLElement, box: HTMLTextAreaElement, forget: () => void): () => void {
  let on = false
  return () => {
    if (on) return
    on = true
    forget()
    document.title = NEUTRAL_TITLE
    box.autocomplete = 'off'
    tellNotKept(place)
    addEventListener('pagehide', () => document.body.replaceChildren())
    addEventListener('pageshow', ({ persisted }) => persisted && location.reload())
  }
}

/** Says that a reload loses the chat: it is private, or the browser keeps nothing. */
export function tellNotKept(place: HTMLElement): void {
  if (!place.hasChildNodes()) place.append(element('p', {}, words(WORDS)))
}
