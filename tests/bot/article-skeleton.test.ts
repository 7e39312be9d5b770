import { describe, expect, it } from 'vitest'
import { articleSkeleton } from '../../bot/article-skeleton.ts'
import { readArticle } from '../../knowledge/article.ts'
import { styleFaults } from '../../knowledge/article-style.ts'
import { contacts } from '../../knowledge/contacts.ts'

const byKey = new Map(contacts.map((contact) => [contact.key, contact]))

describe('the skeleton of a new article', () => {
  it.each([
    'is-it-open',
    'x',
    'can-i-2-3',
    'a-very-long-question'.repeat(6),
  ])('is an article that is taken as it stands: %s', (id) => {
    const read = readArticle(`${id}.md`, articleSkeleton(id, '2026-11-23'))
    expect(read).toMatchObject({ ok: true, article: { id, reviewBy: '2027-08-20', confidence: 'unconfirmed' } })
    if (read.ok) expect(styleFaults(read.article, byKey)).toEqual([])
  })

  it('tells what to write where', () => {
    expect(articleSkeleton('is-it-open', '2026-11-23')).toMatch(/# At least 10 ways.*# Who says so.*under 120 words/s)
  })
})
