import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLogger } from '../adapters/log/logger.ts'
import type { Article, Content } from '../dialogs/content.ts'
import { AssistantError } from '../dialogs/errors.ts'
import type { Recognition } from '../dialogs/recognition.ts'
import { plain } from '../dialogs/recognizers/words.ts'
import { readArticle } from '../knowledge/article.ts'
import { styleFaults } from '../knowledge/article-style.ts'
import type { Config } from './config.ts'
import { contentFor, loadPlainContent } from './content.ts'
import { forceOf } from './force.ts'
import { createRecognise, loadModels, type Recognise } from './recognise.ts'
import { type Running, serve } from './serve.ts'

/** A server of its own that has one article as it stands in a file. `stop` removes all that it stored. */
export interface Preview extends Running {
  readonly article: Article
  /** Faults of style: `npm run check` would not take it, and it is shown all the same. */
  readonly warnings: readonly string[]
}

/**
 * Serves everything as it is, with the article of a file added or in the place of the one with its id. Nothing of it reaches
 * an intake, a mailbox or the data of a running server.
 * @throws AssistantError CONTENT_PROBLEMS with every fault of the file: its line and what to write; NOT_FOUND where there is no file.
 */
export async function previewArticle(file: string, config: Config): Promise<Preview> {
  const article = await articleIn(file)
  const pack = forceOf(config)
  const plainContent = await loadPlainContent()
  const articles = new Map([...plainContent.articles, [article.id, article] as const])
  const content: Content = contentFor({ ...plainContent, articles }, pack)
  const recognise = hearing(createRecognise(await loadModels()), article)
  const dataDir = await mkdtemp(join(tmpdir(), 'preview-'))
  const apart = { ...config, dataDir, production: false, intake: undefined, mail: undefined, microsoft: undefined }
  const remove = () => rm(dataDir, { recursive: true, force: true })
  try {
    const running = await serve(
      apart,
      createLogger({ level: 'silent' }),
      { now: () => Date.now() },
      { content, recognise },
    )
    const stop = async () => {
      await running.stop()
      await remove()
    }
    return { ...running, stop, article, warnings: styleFaults(article, content.contacts) }
  } catch (error) {
    await remove()
    throw error
  }
}

/** Starts a preview and writes what must be mended; undefined where the file or the content with it cannot be served. */
export async function startPreview(
  file: string,
  config: Config,
  write: (text: string) => void,
): Promise<Preview | undefined> {
  try {
    const preview = await previewArticle(file, config)
    for (const warning of preview.warnings) write(`To mend before it goes live: ${warning}\n`)
    return preview
  } catch (error) {
    if (!(error instanceof AssistantError) || !['CONTENT_PROBLEMS', 'NOT_FOUND'].includes(error.code)) throw error
    write(`${error.message.slice(error.code.length + 2)}\n`)
    return undefined
  }
}

async function articleIn(file: string): Promise<Article> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new AssistantError(
        'NOT_FOUND',
        `there is no file ${file}. Nothing was started. Begin one: npm run content -- new ID.`,
      )
    throw error
  })
  const read = readArticle(file, text)
  if (!read.ok) throw new AssistantError('CONTENT_PROBLEMS', read.faults.join('\n'))
  return read.article
}

/** The reader of messages, which also takes the article's title and examples word for word: the model is trained on them only with the next build. */
function hearing(recognise: Recognise, { id, title, examples }: Article): Recognise {
  const said = new Set([title, ...examples].map(plain))
  return (text, now) => {
    const read = recognise(text, now)
    if (!said.has(plain(text))) return read
    const heard: Partial<Recognition> = {
      matches: [{ kind: 'article', id, score: 1 }],
      outOfScope: false,
      band: 'act',
    }
    return { ...read, ...heard }
  }
}
