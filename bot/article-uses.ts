import type { ArticleUses } from './article-report.ts'

const LINE = /^enquiries_articles_total\{(?<labels>[^}]*)\} (?<value>[\d.e+]+)$/
const LABEL = /(\w+)="((?:[^"\\]|\\.)*)"/g

/** Reads how often each article was used out of the metrics' text. */
export function usesIn(metrics: string): ArticleUses {
  const uses = new Map<string, Record<string, number>>()
  for (const line of metrics.split('\n')) {
    const { labels = '', value } = LINE.exec(line)?.groups ?? {}
    const named = Object.fromEntries([...labels.matchAll(LABEL)].map(([, name = '', text = '']) => [name, text]))
    if (value === undefined || named.article === undefined || named.how === undefined) continue
    uses.set(named.article, { ...uses.get(named.article), [named.how]: Number(value) })
  }
  return uses
}

/** Asks a running server at `base`. Undefined where none answers, or it does not take the token: the report then tells no uses. */
export async function askUses(base: string, token: string): Promise<ArticleUses | undefined> {
  try {
    const headers = { authorization: `Bearer ${token}` }
    const answer = await fetch(`${base.replace(/\/+$/, '')}/metrics`, { headers, signal: AbortSignal.timeout(2_000) })
    return answer.ok ? usesIn(await answer.text()) : undefined
  } catch (error) {
    if (error instanceof TypeError || error instanceof DOMException) return undefined
    throw error
  }
}
