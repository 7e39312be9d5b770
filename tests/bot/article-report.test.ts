import { describe, expect, it } from 'vitest'
import { articleReport, reportLines } from '../../bot/article-report.ts'
import { kitchenContent, tapArticle } from '../dialogs/engine/kitchen-content.ts'

const late = {
  ...tapArticle,
  id: 'an-old-one',
  reviewBy: '2026-11-22',
  confidence: 'unconfirmed' as const,
  answer: 'Call 101!',
  followUps: { cost: 'Nothing.' },
}
const content = { ...kitchenContent, articles: new Map([...kitchenContent.articles, [late.id, late]]) }
const facts = {
  today: '2026-11-23',
  changed: new Map([[tapArticle.id, '2026-11-13']]),
  uses: new Map([[tapArticle.id, { given: 4, 'not-known': 2 }]]),
}

describe('the report on articles', () => {
  it('has a row for each, the first due first, with all that is known', () => {
    const rows = articleReport(content, facts)
    expect(rows).toMatchObject([
      {
        id: 'an-old-one',
        daysLeft: -1,
        ageDays: null,
        uses: 0,
        notKnown: 0,
        confidence: 'unconfirmed',
        followUps: ['cost'],
      },
      {
        id: tapArticle.id,
        daysLeft: 159,
        ageDays: 10,
        owner: 'kitchens',
        source: 'The book of kitchens, https://example.com/kitchens',
        words: 15,
        readingAge: 6,
        examples: 10,
        uses: 4,
        notKnown: 2,
        faults: [],
      },
    ])
    expect(rows[0]?.faults).toHaveLength(2)
  })

  it('does not claim to know uses where no server was asked', () => {
    expect(articleReport(content, { ...facts, uses: undefined })[0]).toMatchObject({ uses: null, notKnown: null })
  })

  it('can be read: a line each, the sums, and what is wrong', () => {
    const text = reportLines(articleReport(content, facts)).join('\n')
    expect(text).toMatch(/an-old-one +-1 +- +2 +6 +0 +0 +no +kitchens: The book of kitchens/)
    expect(text).toContain('2 articles: 1 unconfirmed, 1 not given any more, 0 to review within 30 days, 1 that answer')
    expect(text).toContain('101 is typed out')
  })

  it('of no article is empty and no fault', () => {
    expect(reportLines(articleReport({ ...content, articles: new Map() }, facts)).join('\n')).toContain('0 articles')
  })
})
