import type { Content } from '../dialogs/content.ts'
import { bicycleTheft } from '../dialogs/flows/bicycle-theft.ts'
import { drivingOffence } from '../dialogs/flows/driving-offence.ts'
import { lostProperty } from '../dialogs/flows/lost-property.ts'
import { crimeBicycle } from '../dialogs/forms/crime-bicycle.ts'
import { drivingOffenceReport } from '../dialogs/forms/driving-offence-report.ts'
import { lostPropertyReport } from '../dialogs/forms/lost-property-report.ts'
import { loadArticles } from '../knowledge/article.ts'
import { cards } from '../knowledge/cards.ts'
import { contacts } from '../knowledge/contacts.ts'
import { articlesFolder } from './package-root.ts'

const FLOWS = [bicycleTheft, drivingOffence, lostProperty]
const FORMS = [crimeBicycle, drivingOffenceReport, lostPropertyReport]

/** Joins all content by its ids. Rejects with CONTENT_PROBLEMS where an article cannot be read. */
export async function loadContent(): Promise<Content> {
  const articles = await loadArticles(articlesFolder)
  return {
    flows: byId(FLOWS),
    forms: byId(FORMS),
    articles: byId(articles),
    contacts: new Map(contacts.map((contact) => [contact.key, contact])),
    cards,
  }
}

function byId<T extends { readonly id: string }>(all: readonly T[]): ReadonlyMap<string, T> {
  return new Map(all.map((one) => [one.id, one]))
}
