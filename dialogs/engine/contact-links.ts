import type { ContactKey } from '../contact-key.ts'
import type { Contact, Content } from '../content.ts'
import { type HoursAt, openNow } from '../opening-hours.ts'
import { worded } from '../welsh/worded.ts'
import type { ReplyLink } from './reply.ts'
import type { Turn } from './turn.ts'

/** The contacts as links to tap, in order. */
export function linksOf(content: Content, keys: readonly ContactKey[]): readonly ReplyLink[] {
  return keys.flatMap((key) => {
    const contact = content.contacts.get(key)
    if (contact === undefined) return []
    const call =
      contact.href === undefined
        ? []
        : [{ label: contact.how ?? `${contact.name}: ${contact.number ?? contact.web ?? ''}`, href: contact.href }]
    return contact.web === undefined || bareAddress(contact.web) === bareAddress(contact.href ?? '')
      ? call
      : [...call, { label: contact.name, href: `https://${contact.web.replace(/^https?:\/\//, '')}` }]
  })
}

/** An address as read out: without its scheme and "www.". */
function bareAddress(address: string): string {
  return address.replace(/^https?:\/\//, '').replace(/^www\./, '')
}

/** Areas that need no telling: all whom the assistant serves are in them. */
const EVERYWHERE: readonly string[] = ['UK', 'UK and Ireland', 'UK and Europe', 'Great Britain']

/** The contacts as lines of text: name, for which area where it is not for all, how to reach them, and when. With `at` also whether they are open then. For channels without links. */
export function contactLines(content: Content, keys: readonly ContactKey[], at?: HoursAt): readonly string[] {
  return keys.flatMap((key) => {
    const contact = content.contacts.get(key)
    if (contact === undefined) return []
    const reach = [contact.how ?? contact.number, contact.web].filter((part) => part !== undefined).join(', ')
    const open = at === undefined ? undefined : openNow(contact, at)
    const times = [contact.hours, open]
      .map((part) => (part === undefined ? part : worded(part)))
      .filter((part) => part !== undefined)
      .join(': ')
    const hours = times === '' ? '' : ` (${times})`
    const area = EVERYWHERE.includes(contact.area) ? '' : ` (${worded(contact.area)})`
    return [`${contact.name}${area}: ${reach}${hours}`]
  })
}

/** The same lines with whether each contact is open now. */
export function linesNow(turn: Turn, keys: readonly ContactKey[]): readonly string[] {
  return contactLines(turn.services.content, keys, hoursAt(turn))
}

/** Whether each of these contacts is open now, a line each; those without set hours and those that never close have none. */
export function openLines(turn: Turn, keys: readonly ContactKey[]): readonly string[] {
  const contacts = keys.flatMap((key): readonly Contact[] => {
    const contact = turn.services.content.contacts.get(key)
    return contact === undefined ? [] : [contact]
  })
  return contacts.flatMap((contact) => {
    const open = openNow(contact, hoursAt(turn))
    return open === undefined ? [] : [`${contact.name}: ${worded(open)}.`]
  })
}

/** The time of the turn, with the bank holidays of a contact's nation; the force's own where its area is no one nation. */
function hoursAt({ now, services: { force } }: Turn): HoursAt {
  return { now, holidays: (area) => force.nationHolidays[NATION_OF[area] ?? ''] ?? force.holidays }
}

const NATION_OF: Readonly<Record<string, string>> = {
  England: 'england',
  Wales: 'wales',
  'England and Wales': 'england',
  Scotland: 'scotland',
  'Northern Ireland': 'northern-ireland',
}
