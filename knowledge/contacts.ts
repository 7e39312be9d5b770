import type { Contact } from '../dialogs/content.ts'
import { abuseContacts } from './contacts/abuse.ts'
import { articlesAContacts } from './contacts/articles-a.ts'
import { articlesBContacts } from './contacts/articles-b.ts'
import { articlesCContacts } from './contacts/articles-c.ts'
import { bodiesContacts } from './contacts/bodies.ts'
import { crimeContacts } from './contacts/crime.ts'
import { crisisContacts } from './contacts/crisis.ts'
import { intelligenceAndSafetyContacts } from './contacts/intelligence-and-safety.ts'
import { policeContacts } from './contacts/police.ts'
import { propertyContacts } from './contacts/property.ts'
import { propertyCrimeContacts } from './contacts/property-crime.ts'
import { rightsAndRequestsContacts } from './contacts/rights-and-requests.ts'
import { roadsAndPeopleContacts } from './contacts/roads-and-people.ts'
import { supportContacts } from './contacts/support.ts'
import { violenceAndAbuseContacts } from './contacts/violence-and-abuse.ts'

/**
 * Every number and address for help, the only place where they are written down. `web` is as read out, without "https://".
 * Articles and cards name an entry by its key (`{{h.101}}`); see `contact-text.ts`.
 */
export const contacts: readonly Contact[] = [
  ...policeContacts,
  ...crisisContacts,
  ...abuseContacts,
  ...supportContacts,
  ...crimeContacts,
  ...propertyContacts,
  ...bodiesContacts,
  ...violenceAndAbuseContacts,
  ...roadsAndPeopleContacts,
  ...rightsAndRequestsContacts,
  ...propertyCrimeContacts,
  ...intelligenceAndSafetyContacts,
  ...articlesBContacts,
  ...articlesAContacts,
  ...articlesCContacts,
]
