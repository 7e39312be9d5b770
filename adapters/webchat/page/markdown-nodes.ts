import { element } from './element.ts'
import { type Block, type Inline, readMarkdown } from './markdown.ts'

/** The assistant's text as elements. */
export function markdownNodes(text: string): readonly Node[] {
  return readMarkdown(text).map(blockNode)
}

function blockNode(block: Block): Node {
  if (block.kind !== 'list') return element(block.kind === 'heading' ? 'h3' : 'p', {}, ...block.words.map(inlineNode))
  const items = block.items.map((words) => element('li', {}, ...words.map(inlineNode)))
  return element(block.ordered ? 'ol' : 'ul', {}, ...items)
}

function inlineNode(inline: Inline): Node {
  switch (inline.kind) {
    case 'text':
      return document.createTextNode(inline.text)
    case 'bold':
      return element('strong', {}, inline.text)
    case 'break':
      return element('br')
    case 'link':
      return linkNode(inline.text, inline.href)
  }
}

/** A link. A web page opens beside the chat, so that nothing typed is lost. */
export function linkNode(label: string, href: string): HTMLAnchorElement {
  const web = /^https:/i.test(href)
  const attributes = web ? { href, target: '_blank', rel: 'noopener noreferrer' } : { href }
  return element('a', attributes, web ? `${label} (opens in a new tab)` : label)
}
