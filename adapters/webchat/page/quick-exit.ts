import { NEUTRAL_PAGE } from './neutral-page.ts'
import { words } from './page-language.ts'
import { ShiftPresses } from './shift-presses.ts'

/** What leaving quickly needs. */
export interface ExitParts {
  /** Ends the conversation and clears what is kept. */
  forget(): void
  tell(said: string): void
  /** Takes the person elsewhere, in place of this page. */
  go(address: string): void
}

/** Leaves at once by the button or by Shift three times. */
export function quickExit(exit: HTMLElement, { forget, tell, go }: ExitParts): () => void {
  const presses = new ShiftPresses()
  const leave = () => {
    // Nothing of it may stay in view while the other page loads, nor behind the back button.
    document.body.replaceChildren()
    document.title = 'GOV.UK'
    forget()
    go(NEUTRAL_PAGE)
  }
  exit.addEventListener('click', leave)
  document.addEventListener('keydown', (event) => {
    const count = presses.count(event, Date.now())
    if (count >= 3) leave()
    else if (count === 2) tell(words('Press Shift once more to leave this page.'))
  })
  return leave
}
