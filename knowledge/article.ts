import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import { contactKeysIn, withContacts } from '../dialogs/contact-text.ts'
import type { Article, Contact } from '../dialogs/content.ts'
import { AssistantError } from '../dialogs/errors.ts'
import { type ArticleBody, readBody } from './article-body.ts'

/** The most words that an answer may have. */
export const MOST_WORDS = 120
/** The most words below a heading that answers a follow-up. */
export const MOST_FOLLOW_UP_WORDS = 60
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

/** What to write for each field, for whoever got it wrong. */
const REMEDIES: Readonly<Record<string, string>> = {
  id: 'Write the name of the file without ".md": small letters, figures and single hyphens.',
  title: 'Write the question as a person asks it, in quotes, 3 to 120 characters.',
  examples: 'Write at least 10 ways to ask it, one a line after "  - ", each in quotes and under 300 characters.',
  short: `Write the answer for a text message, in quotes, 20 to ${MOST_SHORT} characters.`,
  source: 'Write source: {"name": "Who says so", "url": "https://..."}. The address may be left out.',
  jurisdiction: 'Write one of: uk, gb, england-wales, england, wales, scotland, northern-ireland.',
  owner: 'Write the team that keeps this answer true, such as contact-centre.',
  reviewBy: 'Write the day by which to check it again, as "2027-05-23".',
  confidence: 'Write confirmed (seen in the source) or unconfirmed.',
  next: 'Write a list of flow:ID, form:ID or article:ID, such as ["flow:theft"], or [].',
  contacts: 'Write a list of keys of knowledge/contacts.ts, such as ["h.101"], or [].',
}

/** One article file read, or the faults that are in it: each with its file, line and remedy. */
export type ArticleFile =
  | { readonly ok: true; readonly article: Article }
  | { readonly ok: false; readonly faults: readonly string[] }

/** Reads one article: front matter between two lines of `---`, the answer in Markdown, then what may be asked next below headings. */
export function readArticle(file: string, text: string): ArticleFile {
  const parts = split(text)
  if (!parts) return { ok: false, faults: [`${file}:1: no front matter. Begin with "---", the fields, and "---".`] }
  const counter = new LineCounter()
  const yaml = parseDocument(parts.head, { lineCounter: counter, prettyErrors: false })
  // The first line of the file is "---".
  const lineAt = (offset: number) => counter.linePos(offset).line + 1
  const [broken] = yaml.errors
  if (broken !== undefined) {
    const why = broken.message.split('\n')[0] ?? 'unreadable'
    const fault = `${file}:${lineAt(broken.pos[0])}: the front matter is not YAML (${why}). Put texts with ":" in quotes.`
    return { ok: false, faults: [fault] }
  }
  const lines = linesOf(yaml.contents, lineAt)
  const read = frontMatter.safeParse(yaml.toJS())
  if (!read.success)
    return { ok: false, faults: read.error.issues.flatMap((issue) => schemaFaults(file, issue, lines)) }
  const body = readBody(parts.body, parts.bodyLine)
  const { source, ...rest } = read.data
  const from = source.url === undefined ? { name: source.name } : { name: source.name, url: source.url }
  const article: Article = {
    ...rest,
    source: from,
    answer: body.answer,
    ...(Object.keys(body.followUps).length === 0 ? {} : { followUps: body.followUps }),
    written: { file, lines: { ...lines, ...body.lines } },
  }
  const faults = articleFaults(file, article, body)
  return faults.length ? { ok: false, faults } : { ok: true, article }
}

function linesOf(contents: unknown, lineAt: (offset: number) => number): Record<string, number> {
  if (!isMap(contents)) return {}
  const entries = contents.items.flatMap(({ key }): [string, number][] =>
    isScalar(key) && typeof key.value === 'string' ? [[key.value, lineAt(key.range?.[0] ?? 0)]] : [],
  )
  return Object.fromEntries(entries)
}

function schemaFaults(file: string, issue: z.core.$ZodIssue, lines: Readonly<Record<string, number>>): string[] {
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys : []
  if (unknown.length > 0 && issue.path.length === 0)
    return unknown.map(
      (key) =>
        `${file}:${lines[key] ?? 1}: there is no field "${key}". Write one of ${Object.keys(REMEDIES).join(', ')}.`,
    )
  const [field = ''] = issue.path.map(String)
  const remedy = REMEDIES[field] ?? 'Begin with "---", one field a line, and "---".'
  if (field !== '' && lines[field] === undefined) return [`${file}:1: ${field} is missing. ${remedy}`]
  return [
    `${file}:${lines[field] ?? 1}: ${placeIn(issue.path) || 'front matter'} ${WRONG[issue.code] ?? 'cannot be read'}. ${remedy}`,
  ]
}

/** What is wrong, in plain words, by the kind of fault. */
const WRONG: Readonly<Record<string, string>> = {
  too_small: 'is too short, or has too few',
  too_big: 'is too long',
  invalid_type: 'is not the sort of thing that belongs here',
  unrecognized_keys: 'has a part that is not known',
}

/** "examples", or "examples, number 4". */
function placeIn(path: readonly PropertyKey[]): string {
  return path.map((part) => (typeof part === 'number' ? `number ${part + 1}` : String(part))).join(', ')
}

/** What the schema cannot see: the file's name, lengths, headings, contacts named but not listed. */
function articleFaults(file: string, article: Article, body: ArticleBody): string[] {
  const faults = body.faults.map(({ line, fault }) => `${file}:${line}: ${fault}`)
  const { lines = {} } = article.written ?? {}
  const say = (part: string, fault: string) => faults.push(`${file}:${lines[part] ?? 1}: ${fault}`)
  const base = file.split('/').at(-1)
  if (base !== `${article.id}.md`) say('id', `id is "${article.id}". Name the file ${article.id}.md, or change the id.`)
  const words = wordsIn(article.answer)
  if (words === 0) say('answer', 'there is no answer. Write it below the second "---".')
  if (words > MOST_WORDS) say('answer', `the answer has ${words} words. Cut it to ${MOST_WORDS}.`)
  for (const [kind, text] of Object.entries(body.followUps)) {
    const more = wordsIn(text)
    if (more === 0) say(kind, 'there is nothing below this heading. Write an answer, or take the heading out.')
    if (more > MOST_FOLLOW_UP_WORDS)
      say(kind, `the answer below this heading has ${more} words. Cut it to ${MOST_FOLLOW_UP_WORDS}.`)
  }
  const listed = new Set<string>(article.contacts)
  for (const key of contactKeysIn([article.answer, article.short, ...Object.values(body.followUps)].join(' '))) {
    if (!listed.has(key)) say('contacts', `{{${key}}} is used but not listed. Add ${key} to contacts.`)
  }
  return faults
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter(Boolean).length
}

function split(text: string): { head: string; body: string; bodyLine: number } | undefined {
  const lines = text.replaceAll('\r\n', '\n').split('\n')
  if (lines[0]?.trim() !== '---') return undefined
  const end = lines.findIndex((line, index) => index > 0 && line.trim() === '---')
  if (end < 0) return undefined
  return { head: lines.slice(1, end).join('\n'), body: lines.slice(end + 1).join('\n'), bodyLine: end + 2 }
}

/**
 * Reads every `.md` file of a folder, in the order of their names. `shown` is what the folder is called in faults.
 * @throws AssistantError CONTENT_PROBLEMS with every fault of every file, and what to do.
 */
export async function loadArticles(folder: string, shown = 'knowledge/articles'): Promise<readonly Article[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort()
  const files = await Promise.all(
    names.map(async (name) => readArticle(`${shown}/${name}`, await readFile(join(folder, name), 'utf8'))),
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
