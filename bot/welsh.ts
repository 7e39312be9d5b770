import { join } from 'node:path'
import type { Content } from '../dialogs/content.ts'
import type { ForcePack } from '../dialogs/force.ts'
import { inWelshWords, type Missing, type WelshArticle } from '../dialogs/welsh/overlay.ts'
import { WELSH_TEXTS } from '../dialogs/welsh/texts.ts'
import { loadWelshArticles } from '../knowledge/welsh-articles.ts'
import { contentFor } from './content.ts'
import { articlesFolder } from './package-root.ts'

/** The articles in Welsh, by id. Rejects with CONTENT_PROBLEMS where one cannot be read. */
export function loadWelsh(): Promise<ReadonlyMap<string, WelshArticle>> {
  return loadWelshArticles(join(articlesFolder, 'cy'))
}

/** The plain content in Welsh as a force has it. Made when it is first asked for: most conversations never do. */
export function welshContent(
  plain: Content,
  articles: ReadonlyMap<string, WelshArticle>,
  pack: ForcePack,
  missing?: Missing,
): () => Content {
  let made: Content | undefined
  return () => {
    made ??= contentFor(inWelshWords(plain, { texts: WELSH_TEXTS, articles }, missing), pack, WELSH_TEXTS)
    return made
  }
}
