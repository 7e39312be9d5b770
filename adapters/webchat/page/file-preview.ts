import { element } from './element.ts'
import { sizeInWords } from './file-limits.ts'

/** Pictures that browsers show. Others are shown by their name. */
const SHOWN = /^image\/(?:jpeg|png|gif|webp)$/

/** What a chosen file is: a small picture where it is one, its name and its size. It never leaves the device for this. */
export function filePreview(file: File): HTMLElement {
  const about = element('span', {}, file.name, element('span', { class: 'note' }, ` (${sizeInWords(file.size)})`))
  if (!SHOWN.test(file.type)) return about
  const address = URL.createObjectURL(file)
  const picture = element('img', { class: 'thumbnail', src: address, alt: '' })
  const done = () => URL.revokeObjectURL(address)
  picture.addEventListener('load', done)
  picture.addEventListener('error', () => {
    done()
    picture.remove()
  })
  return element('span', { class: 'preview' }, picture, about)
}
