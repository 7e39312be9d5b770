import { contactKeysIn } from '../../contact-text.ts'
import type { Article, Content } from '../../content.ts'
import type { Problem } from './problem.ts'
import { articleMissing, contactProblems, flowMissing, formMissing, tooLong } from './question-problems.ts'

/** The longest answer in words, and the longest short form in characters: two SMS. */
const MOST_WORDS = 120
const LONGEST_SHORT = 320

/** Ways to ask it that an article has at least. */
const FEWEST_EXAMPLES = 10

/** Faults of one article. */
export function articleProblems(id: string, article: Article, content: Content): readonly Problem[] {
  const where = placeOf(article, 'id')
  const words = article.answer.split(/\s+/).filter((word) => word !== '').length
  return [
    ...(article.id === id
      ? []
      : [
          {
            kind: 'wrong-id' as const,
            where,
            what: `Its id is "${article.id}".`,
            remedy: 'An article is kept under its own id.',
          },
        ]),
    ...(words > MOST_WORDS
      ? [
          {
            kind: 'too-long' as const,
            where,
            what: `Its answer is ${words} words.`,
            remedy: `Cut it to ${MOST_WORDS}.`,
          },
        ]
      : []),
    ...(words === 0
      ? [{ kind: 'too-short' as const, where, what: 'It has no answer.', remedy: 'Write it, the action first.' }]
      : []),
    ...(article.examples.length < FEWEST_EXAMPLES
      ? [
          {
            kind: 'too-short' as const,
            where,
            what: `It has ${article.examples.length} examples.`,
            remedy: `Write at least ${FEWEST_EXAMPLES} ways to ask it.`,
          },
        ]
      : []),
    ...tooLong(placeOf(article, 'short'), 'short answer', article.short, LONGEST_SHORT),
    ...(isDate(article.reviewBy)
      ? []
      : [
          {
            kind: 'bad-date' as const,
            where,
            what: `Its review date is "${article.reviewBy}".`,
            remedy: 'Write it as YYYY-MM-DD.',
          },
        ]),
    ...contactProblems(placeOf(article, 'contacts'), article.contacts, content),
    ...textsOf(article).flatMap(([part, text]) =>
      contactProblems(placeOf(article, part), contactKeysIn(text), content),
    ),
    ...article.next.flatMap((step) => nextProblems(placeOf(article, 'next'), step, content)),
  ]
}

/** Every text of an article that names contacts, by its part. */
function textsOf({ answer, short, followUps = {} }: Article): readonly (readonly [string, string])[] {
  return [['answer', answer], ['short', short], ...Object.entries(followUps)]
}

/** Where a part of an article is: its file and line, where it was read from one. */
function placeOf({ id, written }: Article, part: string): string {
  return written === undefined ? `article ${id}` : `${written.file}:${written.lines[part] ?? 1}`
}

function nextProblems(where: string, step: string, content: Content): readonly Problem[] {
  const [kind, id] = step.split(':')
  if (kind === 'flow') return flowMissing(where, id ?? '', content)
  if (kind === 'form') return formMissing(where, id ?? '', content)
  if (kind === 'article') return articleMissing(where, id ?? '', content)
  return [
    {
      kind: 'missing-article',
      where,
      what: `Its next step "${step}" is none.`,
      remedy: 'Write flow:ID, form:ID or article:ID.',
    },
  ]
}

/** Whether a text is a date that exists. */
export function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
