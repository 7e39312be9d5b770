import { element } from './element.ts'
import { NEUTRAL_PAGE } from './neutral-page.ts'
import { words } from './page-language.ts'
import { ShiftPresses, WITHIN_MS } from './shift-presses.ts'

/** What leaving quickly needs. */
export interface ExitParts {
  /** Ends the conversation and clears what is kept. */
  forget(): void
  /** Takes the person elsewhere, in place of this page. */
  go(address: string): void
}

/** Two more, one more: as the GOV.UK Design System's "Exit this page" counts down. */
const MORE = ['Press Shift 2 more times to leave this page.', 'Press Shift 1 more time to leave this page.'] as const
const EXPIRED = 'You did not press Shift 3 times. You are still on this page.'

/** Leaves at once by the button, by Shift three times, or by calling what it gives. */
export function quickExit(exit: HTMLElement, { forget, go }: ExitParts): () => void {
  const presses = new ShiftPresses()
  const lights = element('span', { class: 'lights', 'aria-hidden': 'true' })
  const said = element('span', { class: 'unseen', role: 'status' })
  exit.append(lights)
  exit.after(said)
  let timer: ReturnType<typeof setTimeout> | undefined
  let left = false

  const leave = () => {
    if (left) return
    left = true
    clearTimeout(timer)
    // Nothing of it may stay in view while the other page loads, nor behind the back button.
    const overlay = element('div', { class: 'leaving', role: 'alert' })
    document.body.replaceChildren(overlay)
    document.title = 'GOV.UK'
    overlay.textContent = words('Loading.')
    try {
      forget()
    } finally {
      go(NEUTRAL_PAGE)
    }
  }
  const show = (count: number, words: string) => {
    lights.replaceChildren(...Array.from({ length: count }, () => element('i')))
    said.textContent = words
    clearTimeout(timer)
  }
  const expire = () => {
    presses.reset()
    show(0, words(EXPIRED))
    timer = setTimeout(() => show(0, ''), WITHIN_MS)
  }
  const press = (event: KeyboardEvent) => {
    const begun = presses.begun
    const count = presses.count(event, Date.now())
    if (count >= 3) return leave()
    const more = MORE[count - 1]
    if (more !== undefined) {
      show(count, words(more))
      timer = setTimeout(expire, WITHIN_MS)
    } else if (begun && !presses.begun) expire()
  }
  exit.addEventListener('click', (event) => {
    // Without scripts the button sends a form; with them it is quicker.
    event.preventDefault()
    leave()
  })
  // First of all, so that nothing on the page can keep a key from it.
  for (const type of ['keydown', 'keyup'] as const) document.addEventListener(type, press, true)
  return leave
}
