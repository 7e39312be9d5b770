import { make } from './make.ts'
import type { WidgetWords } from './widget-words.ts'

/** What is shown where the frame does not come: help first, then where to go instead. */
export function blockedNotice(words: WidgetWords, address: string, again: () => void): readonly Node[] {
  const own = link(address, words.ownPage)
  own.target = '_blank'
  own.rel = 'noopener noreferrer'
  const retry = make('button', '')
  retry.type = 'button'
  retry.textContent = words.again
  retry.addEventListener('click', again)
  return [
    line(words.danger, ' ', link('tel:999', words.call999)),
    line(words.blocked),
    line(own),
    line(retry),
    line(words.otherwise, ' ', link('tel:101', words.call101)),
  ]
}

function line(...parts: readonly (Node | string)[]): HTMLElement {
  const made = make('p', '')
  made.append(...parts)
  return made
}

function link(href: string, words: string): HTMLAnchorElement {
  const made = make('a', '')
  made.href = href
  made.append(words)
  return made
}
