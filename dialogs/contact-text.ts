import type { ContactKey } from './contact-key.ts'
import type { Contact } from './content.ts'

const PLACEHOLDER = /\{\{(h\.[a-z0-9]{1,24})(?:\.(name|number|how|web|hours))?\}\}/g

/** What is said for a contact: its number, else what to do ("Text 61016"), else its address. */
export function contactText(contact: Contact): string {
  return contact.number ?? contact.how ?? contact.web ?? contact.name
}

/** The contact keys that a text names, each once, in their order. */
export function contactKeysIn(text: string): ContactKey[] {
  const keys = [...text.matchAll(PLACEHOLDER)].map((match): ContactKey => `h.${match[1]?.slice(2) ?? ''}`)
  return [...new Set(keys)]
}

/**
 * Puts contacts into a text: `{{h.101}}` is the number (else how, else the address), `{{h.btp.web}}` one part of it.
 * A key that is not there is left as it stands; `articleFaults` and the card tests find it before release.
 */
export function withContacts(text: string, contacts: ReadonlyMap<string, Contact>): string {
  return text.replace(PLACEHOLDER, (whole: string, key: string, part: string | undefined) => {
    const contact = contacts.get(key)
    if (!contact) return whole
    return (part === undefined ? contactText(contact) : partOf(contact, part)) ?? whole
  })
}

function partOf(contact: Contact, part: string): string | undefined {
  switch (part) {
    case 'name':
      return contact.name
    case 'number':
      return contact.number
    case 'how':
      return contact.how
    case 'hours':
      return contact.hours
    default:
      return contact.web
  }
}
