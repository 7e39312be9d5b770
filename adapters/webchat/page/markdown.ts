import { isSafeLink } from './safe-link.ts'

/** A run of words, as the assistant's texts hold them. */
export type Inline =
  | { readonly kind: 'text' | 'bold'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string }
  | { readonly kind: 'break' }

/** A paragraph, a heading or a list. */
export type Block =
  | { readonly kind: 'paragraph' | 'heading'; readonly words: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }

const INLINE = /\*\*([^*\n]{1,300})\*\*|\[([^[\]\n]{1,200})\]\(([^()\s]{1,300})\)|(https:\/\/[^\s<>()"'*]{1,300})/g
const ITEM = /^(?:[-*]|\d{1,2}[.)]) +/
const HEADING = /^#{1,6} +/

/** Reads the little Markdown that the assistant writes: paragraphs, lists, headings, bold, links. The rest stays as it is. */
export function readMarkdown(text: string): readonly Block[] {
  return text.split(/\n[ \t]*\n/).flatMap(readPart)
}

function readPart(part: string): readonly Block[] {
  const blocks: Block[] = []
  let lines: string[] = []
  const close = () => {
    const [first = ''] = lines
    if (lines.length > 0) blocks.push(ITEM.test(first) ? list(lines) : paragraph(lines))
    lines = []
  }
  for (const line of part.split('\n').map((one) => one.trim())) {
    if (line === '') continue
    const [before] = lines
    if (HEADING.test(line)) {
      close()
      blocks.push({ kind: 'heading', words: inlines(line.replace(HEADING, '')) })
      continue
    }
    if (before !== undefined && ITEM.test(before) !== ITEM.test(line)) close()
    lines.push(line)
  }
  close()
  return blocks
}

function list(lines: readonly string[]): Block {
  const ordered = /^\d/.test(lines[0] ?? '')
  return { kind: 'list', ordered, items: lines.map((line) => inlines(line.replace(ITEM, ''))) }
}

function paragraph(lines: readonly string[]): Block {
  const words = lines.flatMap((line, index) => [...(index > 0 ? [{ kind: 'break' } as const] : []), ...inlines(line)])
  return { kind: 'paragraph', words }
}

function inlines(line: string): readonly Inline[] {
  const found: Inline[] = []
  let from = 0
  for (const match of line.matchAll(INLINE)) {
    const [whole, bold, label, target, bare] = match
    const made = bold === undefined ? link(label, target, bare) : ({ kind: 'bold', text: bold } as const)
    if (made === undefined) continue
    if (match.index > from) found.push({ kind: 'text', text: line.slice(from, match.index) })
    found.push(made)
    from = match.index + (bare === undefined || made.kind === 'bold' ? whole.length : made.text.length)
  }
  if (from < line.length) found.push({ kind: 'text', text: line.slice(from) })
  return found
}

function link(label?: string, target?: string, bare?: string): Extract<Inline, { kind: 'link' }> | undefined {
  if (label !== undefined && target !== undefined)
    return isSafeLink(target) ? { kind: 'link', text: label, href: target } : undefined
  // The full stop after an address ends the sentence.
  const href = bare?.replace(/[.,;:!?]{1,5}$/, '') ?? ''
  return href === '' ? undefined : { kind: 'link', text: href, href }
}
