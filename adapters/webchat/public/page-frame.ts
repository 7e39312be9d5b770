import { type Html, tag } from '../plain/html.ts'

type Words = (english: string) => string

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
