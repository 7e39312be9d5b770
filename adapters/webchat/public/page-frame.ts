import { type Html, tag } from '../plain/html.ts'

type Words = (english: string) => string

/** The 999 line and the way out, in view on a page that has no chat. Leaving is a plain link: it works without scripts. */
export function safetyBar(words: Words): Html {
  return tag(
    'section',
    { class: 'safety', 'aria-label': words('Emergency help') },
    tag(
      'p',
      {},
      tag('strong', {}, words('In danger?'), ' ', tag('a', { class: 'urgent', href: 'tel:999' }, words('Call 999'))),
    ),
    tag(
      'a',
      { class: 'exit', href: '/chat/leave', rel: 'nofollow noreferrer', draggable: 'false' },
      words('Exit this page'),
    ),
  )
}

/** Links to the pages that a public service owes. */
export function pageFooter(words: Words, language: 'en' | 'cy'): Html {
  const query = language === 'cy' ? '?lang=cy' : ''
  const link = (path: string, name: string) => tag('li', {}, tag('a', { href: `${path}${query}` }, words(name)))
  return tag(
    'footer',
    {},
    tag('ul', {}, link('/privacy', 'Privacy'), link('/cookies', 'Cookies'), link('/accessibility', 'Accessibility')),
  )
}
