import { words } from './page-language.ts'

/** Where the person is taken: a page that anyone might have open. */
const ELSEWHERE = 'https://www.gov.uk/'
/** Milliseconds in which Shift must be pressed three times, as in the GOV.UK Design System's "Exit this page". */
const WITHIN_MS = 5_000

/** Leaves at once by the button or by Shift three times. `forget` ends the conversation and clears what is kept. */
export function quickExit(exit: HTMLElement, forget: () => void, tell: (said: string) => void): () => void {
  let presses: number[] = []
  const leave = () => {
    // Nothing of it may stay in view while the other page loads, nor behind the back button.
    document.body.replaceChildren()
    document.title = 'GOV.UK'
    forget()
    location.replace(ELSEWHERE)
  }
  exit.addEventListener('click', leave)
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Shift') {
      presses = []
      return
    }
    if (event.repeat) return
    const now = Date.now()
    presses = [...presses.filter((at) => now - at < WITHIN_MS), now]
    if (presses.length >= 3) leave()
    else if (presses.length === 2) tell(words('Press Shift once more to leave this page.'))
  })
  return leave
}
