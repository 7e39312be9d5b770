import type { Put } from './state.ts'

const BETWEEN = /(?:[\s,;.&+!?]|\band\b)+/g

/**
 * Whether a message is nothing but labels that were shown as answers, one or several. Then it is a choice as a tap is: the words are
 * ours ("It was set on fire"), and no danger is heard in them. What follows from the choice still is.
 */
export function isShownLabels(put: Put | undefined, text: string): boolean {
  const labels = (put?.options ?? []).map(({ label }) => plain(label)).toSorted((a, b) => b.length - a.length)
  const said = plain(text)
  if (labels.length === 0 || said === '' || said.length > 2000) return false
  const rest = labels.reduce((left, label) => left.replaceAll(label, ' '), said)
  return rest !== said && rest.replaceAll(BETWEEN, '') === ''
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll('’', "'").trim()
}
