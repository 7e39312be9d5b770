import { button, element } from './element.ts'
import { words } from './page-language.ts'

/** Silence after which an open draft is warned of, in milliseconds. Drafts are deleted after 60 minutes (domain 7.6). */
const QUIET_MS = 30 * 60_000
const LOOK_MS = 15_000

/** What the warning needs. */
export interface IdleParts {
  readonly place: HTMLElement
  /** Whether answers would be lost. */
  hasDraft(): boolean
  save(): void
  /** Says something to the assistant, so that the time begins again. */
  stay(): void
}

/** Warns in time that unsent answers will be deleted. Gives the function to call whenever something was sent. */
export function idleWarning({ place, hasDraft, save, stay }: IdleParts): () => void {
  let since = Date.now()
  const clear = () => place.replaceChildren()
  const answered = (act: () => void) => () => {
    clear()
    act()
  }
  setInterval(() => {
    if (place.hasChildNodes() || Date.now() - since < QUIET_MS || !hasDraft()) return
    const warning = words(
      'You have not sent anything for 30 minutes. Answers that are not sent are deleted after 60 minutes, unless you save them.',
    )
    place.append(
      element('p', {}, warning),
      button(words('Save my answers'), 'main', answered(save)),
      ' ',
      button(words('I am still here'), 'small', answered(stay)),
    )
  }, LOOK_MS)
  return () => {
    since = Date.now()
    clear()
  }
}
