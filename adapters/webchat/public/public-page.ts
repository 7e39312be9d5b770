import type { PublicPage } from '../../../knowledge/public-page.ts'
import { forceBar } from '../force-bar.ts'
import { PLAIN, postForm } from '../plain/forms-of-page.ts'
import { safety } from '../plain/frame-html.ts'
import { tag } from '../plain/html.ts'
import { type Filling, lineHtml } from './line-html.ts'
import { pageFooter } from './page-frame.ts'

/** A page that a public service owes, whole and without scripts. `other` is its address in the other language. */
export function publicPage(page: PublicPage, filling: Filling, other: string): string {
  const { language, words, pack } = filling
  const cy = language === 'cy'
  const head = tag(
    'head',
    {},
    tag('meta', { charset: 'utf-8' }),
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    tag('meta', { name: 'color-scheme', content: 'light dark' }),
    tag('title', {}, `${page.title} - ${words('Police enquiries assistant')}`),
    tag('link', { rel: 'icon', href: '/chat/icon.svg', type: 'image/svg+xml' }),
    tag('link', { rel: 'stylesheet', href: '/chat/chat.css' }),
  )
  const sections = page.sections.flatMap(({ heading, lines }) => [
    tag('h2', {}, heading),
    ...lines.map((line) => lineHtml(line, filling)),
  ])
  const body = tag(
    'body',
    { class: 'public' },
    tag('a', { class: 'skip', href: '#main' }, words('Skip to the text')),
    safety(words),
    // Its button is in the bar. It ends a chat of the plain page too.
    postForm(undefined, {}, { action: `${PLAIN}/leave`, id: 'leave' }),
    tag('header', {}, forceBar(pack, words)),
    tag(
      'main',
      { id: 'main', tabindex: '-1' },
      tag('h1', {}, page.title),
      tag(
        'p',
        {},
        tag('a', { href: other, lang: cy ? 'en-GB' : 'cy', hreflang: cy ? 'en' : 'cy' }, cy ? 'English' : 'Cymraeg'),
      ),
      ...page.intro.map((line) => lineHtml(line, filling)),
      ...sections,
      tag('p', {}, tag('a', { href: cy ? '/chat?lang=cy' : '/chat' }, words('Go to the chat'))),
    ),
    pageFooter(words, language),
  )
  const html = tag('html', { lang: cy ? 'cy' : 'en-GB' }, head, body)
  return `<!doctype html>\n${html.markup}\n`
}
