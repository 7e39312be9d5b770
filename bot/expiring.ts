import type { Content } from '../dialogs/content.ts'
import { addDays } from '../dialogs/recognizers/london-time.ts'

/** Days before its review day from which content is listed. */
export const SOON_DAYS = 30

/** Content that must be looked at again. `expired`: its review day is past, and an article is not given any more. */
export interface Expiring {
  readonly what: string
  /** YYYY-MM-DD. */
  readonly reviewBy: string
  readonly owner: string
  readonly expired: boolean
}

/** The articles and contacts whose review day is past or within 30 days of `today` (YYYY-MM-DD, London), the first due first. */
export function expiring(content: Pick<Content, 'articles' | 'contacts'>, today: string): readonly Expiring[] {
  const until = addDays(today, SOON_DAYS)
  const all = [
    ...[...content.articles.values()].map((article) => ({ what: `article ${article.id}`, of: article })),
    ...[...content.contacts.values()].map((contact) => ({ what: `contact ${contact.key}`, of: contact })),
  ]
  return all
    .filter(({ of }) => of.reviewBy <= until)
    .map(({ what, of: { reviewBy, owner } }) => ({ what, reviewBy, owner, expired: reviewBy < today }))
    .toSorted((a, b) => a.reviewBy.localeCompare(b.reviewBy) || a.what.localeCompare(b.what))
}
