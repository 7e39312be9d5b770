import { button, element } from './element.ts'
import { words } from './page-language.ts'

/** A chooser for files. Several can be chosen at once. */
export function fileControl(send: (files: readonly File[]) => void): HTMLElement {
  const chooser = element('input', {
    type: 'file',
    multiple: '',
    class: 'unseen',
    tabindex: '-1',
    'aria-hidden': 'true',
  })
  chooser.addEventListener('change', () => {
    const files = [...(chooser.files ?? [])]
    if (files.length > 0) send(files)
  })
  return element(
    'div',
    {},
    button(words('Choose a photo, video or document'), 'main', () => chooser.click()),
    chooser,
  )
}
