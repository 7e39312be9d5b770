import type { ContactKey } from '../contact-key.ts'
import type { Content } from '../content.ts'
import type { ReplyLink } from './reply.ts'

/** The contacts as links to tap, in order. */
export function linksOf(content: Content, keys: readonly ContactKey[]): readonly ReplyLink[] {
  return keys.flatMap((key) => {
    const contact = content.contacts.get(key)
    if (contact === undefined) return []
    const call =
      contact.href === undefined
        ? []
        : [{ label: contact.how ?? `${contact.name}: ${contact.number ?? contact.web ?? ''}`, href: contact.href }]
    return contact.web === undefined || contact.web === contact.href
      ? call
      : [...call, { label: contact.name, href: `https://${contact.web.replace(/^https?:\/\//, '')}` }]
  })
}

/** Areas that need no telling: all whom the assistant serves are in them. */
const EVERYWHERE: readonly string[] = ['UK', 'UK and Ireland', 'UK and Europe', 'Great Britain']

/** The contacts as lines of text: name, for which area where it is not for all, how to reach them, and when. For channels without links. */
export function contactLines(content: Content, keys: readonly ContactKey[]): readonly string[] {
  return keys.flatMap((key) => {
    const contact = content.contacts.get(key)
    if (contact === undefined) return []
    const reach = [contact.how ?? contact.number, contact.web].filter((part) => part !== undefined).join(', ')
    const hours = contact.hours === undefined ? '' : ` (${contact.hours})`
    const area = EVERYWHERE.includes(contact.area) ? '' : ` (${contact.area})`
    return [`${contact.name}${area}: ${reach}${hours}`]
  })
}
