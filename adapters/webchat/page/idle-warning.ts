import { button, element } from './element.ts'
import { IdleWatch } from './idle-watch.ts'
import { words } from './page-language.ts'

/** What the warning needs. */
export interface IdleWarningParts {
  readonly place: HTMLElement
  /** How long the answers are still kept, in milliseconds. */
  keptFor(): Promise<number | undefined>
  /** Whether answers would be lost. */
  hasDraft(): boolean
  save(): void
  /** Says something to the assistant, so that the time begins again. */
  stay(): void
}

/** Warns in time that unsent answers will be deleted, with a button that gives more time as often as it is pressed. */
export function idleWarning({ place, keptFor, hasDraft, save, stay }: IdleWarningParts): IdleWatch {
  const calm = () => place.replaceChildren()
  const answered = (act: () => void) => () => {
    calm()
    act()
  }
  return new IdleWatch({
    keptFor,
    hasDraft,
    calm,
    warn(leftMs) {
      const minutes = Math.max(1, Math.round(leftMs / 60_000))
      const warning =
        minutes === 1
          ? words('Answers that are not sent are deleted in 1 minute, unless you go on or save them.')
          : words('Answers that are not sent are deleted in {} minutes, unless you go on or save them.', minutes)
      place.replaceChildren(
        element('p', {}, warning),
        button(words('I need more time'), 'main', answered(stay)),
        ' ',
        button(words('Save my answers'), 'small', answered(save)),
      )
    },
  })
}
