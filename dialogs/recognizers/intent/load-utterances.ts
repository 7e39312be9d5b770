import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Utterances } from './topic.ts'

const NONE = 'none'
const KNOWN = 'known-words'

/**
 * Reads the training lines: `<catalogue id>.txt`, `none.txt` (one line each) and `known-words.txt`
 * (words apart by spaces). Empty lines and lines that begin with # are left out.
 */
export async function loadUtterances(folder: string): Promise<Utterances> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort()
  const byId = new Map<string, readonly string[]>()
  for (const name of names) byId.set(name.slice(0, -'.txt'.length), lines(await readFile(join(folder, name), 'utf8')))
  const take = (id: string): readonly string[] => {
    const found = byId.get(id) ?? []
    byId.delete(id)
    return found
  }
  const knownWords = take(KNOWN).flatMap((line) => line.split(/\s+/))
  return { none: take(NONE), knownWords, byId }
}

function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
}
