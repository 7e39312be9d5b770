import type { Article } from '../dialogs/content.ts'

/**
 * The article to give for an id on a day (YYYY-MM-DD, London), or why none is given.
 * An article past its review day is not given any more: say where to look instead (`source`).
 */
export type Found =
  | { readonly found: 'article'; readonly article: Article }
  | { readonly found: 'stale'; readonly source: Article['source'] }
  | { readonly found: 'none' }

/** Looks an article up by id. Which id a message means is told by the intent recogniser. */
export function articleFor(articles: ReadonlyMap<string, Article>, id: string, today: string): Found {
  const article = articles.get(id)
  if (!article) return { found: 'none' }
  if (today > article.reviewBy) return { found: 'stale', source: article.source }
  return { found: 'article', article }
}
