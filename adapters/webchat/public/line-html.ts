import { contactText } from '../../../dialogs/contact-text.ts'
import type { Contact } from '../../../dialogs/content.ts'
import { fillForce } from '../../../dialogs/force/words.ts'
import type { ForcePack } from '../../../dialogs/force.ts'
import type { PageLine } from '../../../knowledge/public-page.ts'
import { all, type Child, type Html, tag } from '../plain/html.ts'

/** What the lines of a page are filled with. `words` puts names of contacts into the page's language. */
export interface Filling {
  readonly pack: ForcePack
  readonly contacts: ReadonlyMap<string, Contact>
  readonly language: 'en' | 'cy'
  words(english: string): string
}

/** One line of a page: a paragraph, a list, or the force's own words with a mark where they must still be confirmed. */
export function lineHtml(line: PageLine, filling: Filling): Html {
  if (typeof line === 'string') return tag('p', {}, textHtml(line, filling))
  if ('list' in line) return tag('ul', {}, ...line.list.map((one) => tag('li', {}, textHtml(one, filling))))
  const { value, confidence } = filling.pack.notices[line.notice]
  const mark =
    confidence === 'unconfirmed' ? all(' ', tag('em', {}, filling.words('(the force has to confirm this)'))) : undefined
  // The force's words are in English, whatever the page is in.
  const spoken = filling.language === 'en' ? undefined : 'en-GB'
  return tag('p', {}, tag('span', { lang: spoken }, textHtml(value, filling)), mark)
}

const CONTACT = /\{\{(h\.[a-z0-9]{1,24})(?:\.(name|web))?\}\}/g

/** Text with its contacts as links that call, write or lead there. */
function textHtml(text: string, filling: Filling): Html {
  const filled = fillForce(filling.pack)(text)
  const children: Child[] = []
  let from = 0
  for (const match of filled.matchAll(CONTACT)) {
    children.push(filled.slice(from, match.index), contactHtml(match[1] ?? '', match[2], filling))
    from = match.index + match[0].length
  }
  return all(...children, filled.slice(from))
}

function contactHtml(key: string, part: string | undefined, { contacts, words }: Filling): Child {
  const contact = contacts.get(key)
  if (contact === undefined) return key
  if (part === 'name') return words(contact.name)
  if (part === 'web' && contact.web !== undefined)
    return tag('a', { href: `https://${contact.web}`, rel: 'noreferrer' }, contact.web)
  const said = words(contactText(contact))
  return contact.href === undefined ? said : tag('a', { href: contact.href, rel: 'noreferrer' }, said)
}
