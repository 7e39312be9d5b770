import type { Content } from '../dialogs/content.ts'
import { daysBetween } from '../dialogs/recognizers/london-time.ts'
import { styleFaults } from '../knowledge/article-style.ts'
import { longWordsASentence, readingAge } from '../knowledge/reading-age.ts'

/** What is known of an article besides its words. */
export interface ArticleRow {
  readonly id: string
  readonly title: string
  /** Days since its file was last changed; null where the history is not at hand. */
  readonly ageDays: number | null
  readonly owner: string
  /** YYYY-MM-DD, and the days until then: below 0 it is not given any more. */
  readonly reviewBy: string
  readonly daysLeft: number
  readonly confidence: 'confirmed' | 'unconfirmed'
  readonly source: string
  readonly jurisdiction: string
  readonly words: number
  readonly readingAge: number
  readonly longWordsASentence: number
  readonly examples: number
  readonly followUps: readonly string[]
  /** Times it was given, and questions about it that were not known, since the server started; null where no server was asked. */
  readonly uses: number | null
  readonly notKnown: number | null
  readonly faults: readonly string[]
}

/** Counts of articles by id and what was done, as the metrics have them. */
export type ArticleUses = ReadonlyMap<string, Readonly<Record<string, number>>>

/** What the report is made of besides the content. `changed`: the day of the last change (YYYY-MM-DD) by article id. */
export interface ReportFacts {
  readonly today: string
  readonly changed: ReadonlyMap<string, string>
  readonly uses: ArticleUses | undefined
}

/** A row for each article, the first due for review first. */
export function articleReport(content: Content, { today, changed, uses }: ReportFacts): readonly ArticleRow[] {
  const rows = [...content.articles.values()].map((article): ArticleRow => {
    const last = changed.get(article.id)
    const counts = uses?.get(article.id)
    return {
      id: article.id,
      title: article.title,
      ageDays: last === undefined ? null : daysBetween(last, today),
      owner: article.owner,
      reviewBy: article.reviewBy,
      daysLeft: daysBetween(today, article.reviewBy),
      confidence: article.confidence,
      source: article.source.url === undefined ? article.source.name : `${article.source.name}, ${article.source.url}`,
      jurisdiction: article.jurisdiction,
      words: article.answer.split(/\s+/).filter(Boolean).length,
      readingAge: readingAge(article.answer),
      longWordsASentence: longWordsASentence(article.answer),
      examples: article.examples.length,
      followUps: Object.keys(article.followUps ?? {}),
      uses: uses === undefined ? null : (counts?.given ?? 0),
      notKnown: uses === undefined ? null : (counts?.['not-known'] ?? 0),
      faults: styleFaults(article, content.contacts),
    }
  })
  return rows.toSorted((a, b) => a.daysLeft - b.daysLeft || a.id.localeCompare(b.id))
}

/** The report as lines to read: one for each article, then the sums. */
export function reportLines(rows: readonly ArticleRow[]): readonly string[] {
  const widest = Math.max(2, ...rows.map(({ id }) => id.length))
  const line = (cells: readonly (string | number | null)[]) =>
    [String(cells[0]).padEnd(widest), ...cells.slice(1).map((cell) => String(cell ?? '-').padStart(8))]
      .join(' ')
      .trimEnd()
  const head = line(['id', 'left', 'age', 'words', 'reading', 'asked', 'unknown', 'sure', ' owner: source'])
  const body = rows.map((row) =>
    line([
      row.id,
      row.daysLeft,
      row.ageDays,
      row.words,
      row.readingAge,
      row.uses,
      row.notKnown,
      row.confidence === 'confirmed' ? 'yes' : 'no',
      ` ${row.owner}: ${row.source}`,
    ]),
  )
  const count = (is: (row: ArticleRow) => boolean) => rows.filter(is).length
  const oldest = Math.max(0, ...rows.map((row) => row.readingAge))
  return [
    head,
    ...body,
    '',
    `${rows.length} articles: ${count(({ confidence }) => confidence === 'unconfirmed')} unconfirmed, ${count(({ daysLeft }) => daysLeft < 0)} not given any more, ${count(({ daysLeft }) => daysLeft >= 0 && daysLeft <= 30)} to review within 30 days, ${count(({ followUps }) => followUps.length > 0)} that answer what is asked next. The hardest is read at ${oldest}.`,
    'left: days until its review day. age: days since it was changed. asked: times given since the server started.',
    ...rows.flatMap(({ faults }) => faults),
  ]
}
