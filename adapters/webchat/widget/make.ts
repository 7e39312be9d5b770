/** An element with a class. Text is only ever set as text, as Trusted Types want it. */
export function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, name: string): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  made.className = name
  return made
}
