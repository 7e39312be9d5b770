import type { Content } from '../../content.ts'
import { isDate } from './article-problems.ts'
import type { Problem } from './problem.ts'
import { contactProblems } from './question-problems.ts'

/** Faults of the danger cards and of the contacts. */
export function cardProblems(content: Content): readonly Problem[] {
  return [
    ...Object.entries(content.cards).flatMap(([name, card]) => [
      ...contactProblems(`card ${name}`, card.contacts, content),
      ...(card.contacts.length === 0
        ? [
            {
              kind: 'too-short' as const,
              where: `card ${name}`,
              what: 'It names no one to call.',
              remedy: 'Add `contacts`, numbers first.',
            },
          ]
        : []),
    ]),
    ...[...content.contacts].flatMap(([key, contact]) => [
      ...(contact.key === key
        ? []
        : [
            {
              kind: 'wrong-id' as const,
              where: `contact ${key}`,
              what: `Its key is "${contact.key}".`,
              remedy: 'A contact is kept under its own key.',
            },
          ]),
      ...(isDate(contact.reviewBy)
        ? []
        : [
            {
              kind: 'bad-date' as const,
              where: `contact ${key}`,
              what: `Its review date is "${contact.reviewBy}".`,
              remedy: 'Write it as YYYY-MM-DD.',
            },
          ]),
    ]),
  ]
}
