import { execFile } from 'node:child_process'
import { readFileSync, realpathSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs, promisify } from 'node:util'
import { londonDate } from '../../dialogs/recognizers/london-time.ts'
import { frontMatter } from '../../knowledge/article.ts'
import { type ArticleUses, articleReport, reportLines } from '../article-report.ts'
import { articleSkeleton } from '../article-skeleton.ts'
import { askUses } from '../article-uses.ts'
import { readConfig } from '../config.ts'
import { loadContent } from '../content.ts'
import { articlesFolder, packageRoot } from '../package-root.ts'
import { startPreview } from '../preview.ts'

const USAGE = `Articles: look over all of them, begin one, see one before it goes live.

  npm run content -- report           every article: days left, age, words, reading age, uses, owner and source
  npm run content -- report --json    the same as JSON
  npm run content -- new ID           begin knowledge/articles/ID.md, right in all that can be known
  npm run content -- preview FILE     the chat page on this machine, with the article as FILE has it

  --url URL    the running assistant whose uses are counted (PUBLIC_URL, else http://127.0.0.1:PORT)

Uses need OPERATOR_TOKEN, else the file operator-token in DATA_DIR; without a running assistant they are not known.
Ends with 0 when done, 1 where an article breaks a rule of style, 2 for a mistake in the command or the article.
`

type Environment = Readonly<Record<string, string | undefined>>

/** What the command writes to. `until` resolves when a preview should end. */
export interface ContentTerminal {
  out(text: string): void
  error(text: string): void
  until(): Promise<void>
}

/** Where articles are kept, and the time in milliseconds since 1970. */
export interface ContentPlace {
  readonly folder: string
  readonly now: number
}

/** Runs the command with its words (without node and the script). Gives the exit code. */
export async function content(
  args: readonly string[],
  env: Environment,
  terminal: ContentTerminal,
  place: ContentPlace = { folder: articlesFolder, now: Date.now() },
): Promise<number> {
  const read = readArguments(args)
  if (read === undefined) return mistake(terminal, 'That is not a command.')
  const { values, positionals } = read
  const [command, name] = positionals
  if (values.help === true || command === 'help') {
    terminal.out(USAGE)
    return 0
  }
  if (command === 'report') return await report(values, env, terminal, place)
  if (command === 'new' && name !== undefined) return await begin(name, terminal, place)
  if (command === 'preview' && name !== undefined) return await preview(name, env, terminal)
  return mistake(terminal, command === undefined ? 'What should I do?' : `${command}: something is missing or wrong.`)
}

function readArguments(args: readonly string[]) {
  const options = { json: { type: 'boolean' }, url: { type: 'string' }, help: { type: 'boolean' } } as const
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options })
  } catch (cause) {
    if (cause instanceof TypeError) return undefined
    throw cause
  }
}

function mistake(terminal: ContentTerminal, words: string): number {
  terminal.error(`${words}\n\n${USAGE}`)
  return 2
}

async function report(
  { json, url }: { readonly json?: boolean; readonly url?: string },
  env: Environment,
  terminal: ContentTerminal,
  { folder, now }: ContentPlace,
): Promise<number> {
  const [changed, uses] = await Promise.all([lastChanges(folder), usesOf(url, env)])
  const rows = articleReport(await loadContent(), { today: londonDate(now), changed, uses })
  terminal.out(json === true ? `${JSON.stringify({ articles: rows }, null, 2)}\n` : `${reportLines(rows).join('\n')}\n`)
  return rows.some(({ faults }) => faults.length > 0) ? 1 : 0
}

/** The day on which each article's file was last changed, out of the history; empty where there is none. */
async function lastChanges(folder: string): Promise<ReadonlyMap<string, string>> {
  const log = ['log', '--format=%x00%cs', '--name-only', '--', folder]
  const changed = new Map<string, string>()
  try {
    const { stdout } = await promisify(execFile)('git', log, { cwd: packageRoot, maxBuffer: 64 * 1024 * 1024 })
    for (const commit of stdout.split('\0')) {
      const [day = '', ...files] = commit.split('\n').filter((line) => line !== '')
      for (const file of files) {
        const id = /([^/]+)\.md$/.exec(file)?.[1]
        // The newest change comes first.
        if (id !== undefined && !changed.has(id)) changed.set(id, day)
      }
    }
  } catch (error) {
    if (!(error instanceof Error)) throw error
  }
  return changed
}

async function usesOf(url: string | undefined, env: Environment): Promise<ArticleUses | undefined> {
  const token = env.OPERATOR_TOKEN || keptToken(env.DATA_DIR || './data')
  if (token === undefined) return undefined
  return await askUses(url ?? env.PUBLIC_URL ?? `http://127.0.0.1:${env.PORT || '3978'}`, token)
}

function keptToken(dataDir: string): string | undefined {
  try {
    return readFileSync(join(dataDir, 'operator-token'), 'utf8').trim()
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined
    throw error
  }
}

async function begin(id: string, terminal: ContentTerminal, { folder, now }: ContentPlace): Promise<number> {
  if (!frontMatter.shape.id.safeParse(id).success)
    return mistake(terminal, `${id} is no id. Use small letters, figures and single hyphens, such as is-it-open.`)
  const file = join(folder, `${id}.md`)
  try {
    await writeFile(file, articleSkeleton(id, londonDate(now)), { flag: 'wx' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    return mistake(terminal, `${relative(process.cwd(), file)} is there already, and was not changed.`)
  }
  const shown = relative(process.cwd(), file)
  terminal.out(`${shown} is begun. Write the answer, then look at it: npm run content -- preview ${shown}\n`)
  return 0
}

async function preview(file: string, env: Environment, terminal: ContentTerminal): Promise<number> {
  const config = { ...readConfig(env), ...(env.PORT === undefined ? { port: 0 } : {}), publicUrl: undefined }
  const shown = await startPreview(file, config, terminal.error)
  if (shown === undefined) return 2
  terminal.out(`Open http://localhost:${shown.port}/chat?topic=${shown.article.id} in a browser. Stop with Ctrl+C.\n`)
  await terminal.until()
  await shown.stop()
  return 0
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = await content(process.argv.slice(2), process.env, {
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
    until: () =>
      new Promise((resolve) => {
        process.once('SIGINT', () => resolve())
        process.once('SIGTERM', () => resolve())
      }),
  })
}
