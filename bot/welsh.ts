import { join } from 'node:path'
import type { Content } from '../dialogs/content.ts'
import type { ForcePack } from '../dialogs/force.ts'
import { inWelshWords, type Missing, type WelshArticle } from '../dialogs/welsh/overlay.ts'
import { WELSH_TEXTS } from '../dialogs/welsh/texts.ts'
import { inWelsh } from '../dialogs/welsh/worded.ts'
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
    const words = inWelshWords(plain, { texts: WELSH_TEXTS, articles }, missing)
    made ??= contentFor(words, inWelshPack(pack), WELSH_TEXTS)
    return made
  }
}

/** A force's names and sentences in Welsh, where there are any; what it has of its own stays as it wrote it. */
function inWelshPack(pack: ForcePack): ForcePack {
  const words = Object.entries(pack.words).map(([name, fact]) => [name, { ...fact, value: inWelsh(fact.value) }])
  return { ...pack, name: inWelsh(pack.name), words: { ...pack.words, ...Object.fromEntries(words) } }
}
