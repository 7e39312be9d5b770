import type { Content } from '../dialogs/content.ts'
import { forForce } from '../dialogs/force/apply.ts'
import type { ForcePack } from '../dialogs/force.ts'
import { loadArticles } from '../knowledge/article.ts'
import { cards, cardsWith } from '../knowledge/cards.ts'
import { contacts } from '../knowledge/contacts.ts'
import { forces } from '../knowledge/forces.ts'
import { FLOWS } from './flows.ts'
import { FORMS } from './forms.ts'
import { articlesFolder } from './package-root.ts'

/** All content as one force has it, joined by its ids; the generic force where none is given. Rejects with CONTENT_PROBLEMS where an article cannot be read. */
export async function loadContent(pack: ForcePack = forces[0]): Promise<Content> {
  return contentFor(await loadPlainContent(), pack)
}

/** All content before any force. */
export async function loadPlainContent(): Promise<Content> {
  const articles = await loadArticles(articlesFolder)
  return {
    flows: byId(FLOWS),
    forms: byId(FORMS),
    articles: byId(articles),
    contacts: new Map(contacts.map((contact) => [contact.key, contact])),
    cards,
  }
}

/** Plain content with a force's pack applied; `words` are the cards' lines in another language. */
export function contentFor(plain: Content, pack: ForcePack, words?: ReadonlyMap<string, string>): Content {
  const own = forForce(plain, pack)
  return { ...own, cards: cardsWith(own.contacts, words) }
}

function byId<T extends { readonly id: string }>(all: readonly T[]): ReadonlyMap<string, T> {
  return new Map(all.map((one) => [one.id, one]))
}
