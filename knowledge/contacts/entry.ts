import type { Contact } from '../../dialogs/content.ts'

/** What differs from one contact to the next. `source` is a name and, where there is one, an address without "https://". */
export interface Entry extends Omit<Contact, 'source' | 'owner' | 'confidence'> {
  readonly source: readonly [name: string, site?: string]
}

/** A contact that was seen in its source. Hours that were not seen there are left out. */
export function confirmed(entry: Entry): Contact {
  return contact(entry, 'confirmed')
}

/** A contact whose number, address or hours must be checked with the service before release. */
export function unconfirmed(entry: Entry): Contact {
  return contact(entry, 'unconfirmed')
}

function contact(entry: Entry, confidence: Contact['confidence']): Contact {
  const [name, site] = entry.source
  const source = site === undefined ? { name } : { name, url: `https://${site}` }
  return { ...entry, source, owner: 'contact-centre', confidence }
}
