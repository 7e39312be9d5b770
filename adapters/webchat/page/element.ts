/** An element with its attributes and children. Text is only ever set as text, so nothing that was said becomes markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  made.append(...children)
  return made
}

/** A button that does something here; it never submits a form by accident, and a double press is one press. */
export function button(label: string, kind: string, act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: kind }, label)
  made.addEventListener('click', ({ detail }) => {
    if (detail < 2) act()
  })
  return made
}

/** Words for a screen reader only. */
export function unseen(words: string): HTMLElement {
  return element('span', { class: 'unseen' }, words)
}

/** The element of the page with this id. Throws where the page and this script do not belong together. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (found === null) throw new Error(`The page has no #${id}.`)
  return found
}
