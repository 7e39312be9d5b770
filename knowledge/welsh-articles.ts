import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { AssistantError } from '../dialogs/errors.ts'
import type { WelshArticle } from '../dialogs/welsh/overlay.ts'
import { MOST_SHORT } from './article.ts'

const head = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,80}$/),
  title: z.string().min(3).max(140),
  examples: z.array(z.string().min(2).max(300)).min(3),
  short: z.string().min(20).max(MOST_SHORT),
  of: z.string().regex(/^[0-9a-f]{8}$/),
  /** Who wrote it: it stays unconfirmed until a Welsh speaker of the force signs it off. */
  written: z.enum(['machine', 'person']),
  confidence: z.enum(['confirmed', 'unconfirmed']),
})

/**
 * Reads every Welsh article of a folder.
 * @throws AssistantError CONTENT_PROBLEMS with the fault of each file, and what to do.
 */
export async function loadWelshArticles(folder: string): Promise<ReadonlyMap<string, WelshArticle>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort()
  const read = await Promise.all(names.map(async (name) => readOne(name, await readFile(join(folder, name), 'utf8'))))
  const faults = read.filter((one) => typeof one === 'string')
  if (faults.length > 0) throw new AssistantError('CONTENT_PROBLEMS', faults.join('\n'))
  return new Map(read.flatMap((one) => (typeof one === 'string' ? [] : [[one.id, one] as const])))
}

function readOne(name: string, text: string): WelshArticle | string {
  const file = `knowledge/articles/cy/${name}`
  const parts = /^---\n(?<front>[\s\S]*?)\n---\n(?<body>[\s\S]*)$/.exec(text.replaceAll('\r\n', '\n'))?.groups
  if (parts === undefined) return `${file}:1: no front matter. Begin with "---", the fields, and "---".`
  const front = head.safeParse(yamlOf(parts.front ?? ''))
  if (!front.success)
    return `${file}: ${front.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}.`
  const answer = (parts.body ?? '').trim()
  if (answer === '') return `${file}: there is no answer. Write it below the second "---".`
  if (name !== `${front.data.id}.md`) return `${file}: id is "${front.data.id}". Name the file ${front.data.id}.md.`
  const { written: _, ...rest } = front.data
  return { ...rest, answer }
}

function yamlOf(text: string): unknown {
  try {
    return parse(text)
  } catch {
    return undefined
  }
}
