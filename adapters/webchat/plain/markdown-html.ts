import { type Block, type Inline, readMarkdown } from '../page/markdown.ts'
import type { Say } from '../page/say.ts'
import { all, type Html, tag } from './html.ts'

/** The assistant's text as markup: the same paragraphs, lists and links as on the page with scripts. */
export function markdownHtml(text: string, say: Say): Html {
  return blocksHtml(readMarkdown(text), say)
}

/** Blocks as markup. */
export function blocksHtml(blocks: readonly Block[], say: Say): Html {
  return all(...blocks.map((block) => blockHtml(block, say)))
}

/** A run of words as markup. */
export function inlinesHtml(words: readonly Inline[], say: Say): Html {
  return all(...words.map((one) => inlineHtml(one, say)))
}

/** A link. A web page opens beside this one, so that nothing typed is lost. */
export function linkHtml(label: string, href: string, say: Say): Html {
  const web = /^https:/i.test(href)
  return web
    ? tag('a', { href, target: '_blank', rel: 'noopener noreferrer' }, `${label} ${say('(opens in a new tab)')}`)
    : tag('a', { href }, label)
}

function blockHtml(block: Block, say: Say): Html {
  if (block.kind !== 'list') return tag(block.kind === 'heading' ? 'h3' : 'p', {}, inlinesHtml(block.words, say))
  const items = block.items.map((words) => tag('li', {}, inlinesHtml(words, say)))
  return tag(block.ordered ? 'ol' : 'ul', {}, ...items)
}

function inlineHtml(inline: Inline, say: Say): Html {
  switch (inline.kind) {
    case 'text':
      return all(inline.text)
    case 'bold':
      return tag('strong', {}, inline.text)
    case 'break':
      return tag('br', {})
    case 'link':
      return linkHtml(inline.text, inline.href, say)
  }
}
