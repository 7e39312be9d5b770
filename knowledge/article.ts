import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { contactKeysIn, withContacts } from '../dialogs/contact-text.ts'
import type { Article, Contact } from '../dialogs/content.ts'
import { AssistantError } from '../dialogs/errors.ts'

/** The most words that an answer may have. */
export const MOST_WORDS = 120
/** The most characters that `short` may have: two text messages. */
export const MOST_SHORT = 320

const contactKey = z.templateLiteral(['h.', z.string().regex(/^[a-z0-9]{1,24}$/)])

/** The front matter of an article. Unknown keys are a fault, so that a misspelt one is seen. */
export const frontMatter = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+){0,20}$/),
  title: z.string().min(3).max(120),
  examples: z.array(z.string().min(2).max(300)).min(10),
  short: z.string().min(20).max(MOST_SHORT),
  source: z.strictObject({ name: z.string().min(2), url: z.url({ protocol: /^https$/ }).optional() }),
  jurisdiction: z.enum(['uk', 'gb', 'england-wales', 'england', 'wales', 'scotland', 'northern-ireland']),
  owner: z.string().min(2),
  reviewBy: z.iso.date(),
  confidence: z.enum(['confirmed', 'unconfirmed']),
  next: z.array(z.string().regex(/^(flow|form|article):[a-z0-9-]{1,80}$/)),
  contacts: z.array(contactKey),
})

/** One article file read, or the faults that are in it, each with its remedy. */
export type ArticleFile =
  | { readonly ok: true; readonly article: Article }
  | { readonly ok: false; readonly faults: readonly string[] }

/** Reads one article: front matter between two lines of `---`, then the answer in Markdown. */
export function readArticle(file: string, text: string): ArticleFile {
  const parts = split(text)
  if (!parts) return { ok: false, faults: [`${file}: no front matter. Begin with "---", the fields, and "---".`] }
  let yaml: unknown
  try {
    yaml = parse(parts.head)
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unreadable'
    return { ok: false, faults: [`${file}: the front matter is not YAML (${why}). Put texts with ":" in quotes.`] }
  }
  const read = frontMatter.safeParse(yaml)
  if (!read.success) {
    const faults = read.error.issues.map(
      (issue) => `${file}: ${issue.path.join('.') || 'front matter'}: ${issue.message}.`,
    )
    return { ok: false, faults }
  }
  const { source, ...rest } = read.data
  const from = source.url === undefined ? { name: source.name } : { name: source.name, url: source.url }
  const article: Article = { ...rest, source: from, answer: parts.body }
  const faults = articleFaults(file, article)
  return faults.length ? { ok: false, faults } : { ok: true, article }
}

/** What the schema cannot see: the file's name, the length of the answer, contacts named but not listed. */
function articleFaults(file: string, article: Article): string[] {
  const faults: string[] = []
  const say = (fault: string) => faults.push(`${file}: ${fault}`)
  if (file !== `${article.id}.md`) say(`id is "${article.id}". Name the file ${article.id}.md, or change the id.`)
  const words = article.answer.split(/\s+/).filter(Boolean).length
  if (words === 0) say('there is no answer. Write it below the second "---".')
  if (words > MOST_WORDS) say(`the answer has ${words} words. Cut it to ${MOST_WORDS}.`)
  const listed = new Set<string>(article.contacts)
  for (const key of contactKeysIn(`${article.answer} ${article.short}`)) {
    if (!listed.has(key)) say(`{{${key}}} is used but not listed. Add ${key} to contacts.`)
  }
  return faults
}

function split(text: string): { head: string; body: string } | undefined {
  const lines = text.replaceAll('\r\n', '\n').split('\n')
  if (lines[0]?.trim() !== '---') return undefined
  const end = lines.findIndex((line, index) => index > 0 && line.trim() === '---')
  if (end < 0) return undefined
  return {
    head: lines.slice(1, end).join('\n'),
    body: lines
      .slice(end + 1)
      .join('\n')
      .trim(),
  }
}

/**
 * Reads every `.md` file of a folder, in the order of their names.
 * @throws AssistantError CONTENT_PROBLEMS with every fault of every file, and what to do.
 */
export async function loadArticles(folder: string): Promise<readonly Article[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort()
  const files = await Promise.all(
    names.map(async (name) => readArticle(name, await readFile(join(folder, name), 'utf8'))),
  )
  const faults = files.flatMap((file) => (file.ok ? [] : file.faults))
  if (faults.length) throw new AssistantError('CONTENT_PROBLEMS', faults.join('\n'))
  return files.flatMap((file) => (file.ok ? [file.article] : []))
}

/** An article's words with the numbers put in: the answer in Markdown, and the short one for SMS. */
export function renderAnswer(
  article: Article,
  contacts: ReadonlyMap<string, Contact>,
): { readonly answer: string; readonly short: string } {
  return { answer: withContacts(article.answer, contacts), short: withContacts(article.short, contacts) }
}
