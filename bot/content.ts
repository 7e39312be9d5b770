import type { Content } from '../dialogs/content.ts'
import { loadArticles } from '../knowledge/article.ts'
import { cards } from '../knowledge/cards.ts'
import { contacts } from '../knowledge/contacts.ts'
import { FLOWS } from './flows.ts'
import { FORMS } from './forms.ts'
import { articlesFolder } from './package-root.ts'

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
