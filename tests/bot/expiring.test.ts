import { describe, expect, it } from 'vitest'
import { expiring } from '../../bot/expiring.ts'
import { kitchenContent, tapArticle } from '../dialogs/engine/kitchen-content.ts'

const content = { articles: kitchenContent.articles, contacts: new Map() }

describe('what expires', () => {
  it.each([
    ['2027-03-31', []],
    ['2027-04-01', [false]],
    ['2027-05-01', [false]],
    ['2027-05-02', [true]],
  ])('on %s is listed from 30 days before the review day on, which itself still counts', (today, listed) => {
    expect(expiring(content, today).map(({ expired }) => expired)).toEqual(listed)
  })

  it('names what it is, its day and its owner, the first due first', () => {
    const later = { ...tapArticle, id: 'a-later-one', reviewBy: '2027-05-02' }
    const two = { ...content, articles: new Map([[later.id, later], ...kitchenContent.articles]) }
    expect(expiring(two, '2027-05-02')).toEqual([
      { what: `article ${tapArticle.id}`, reviewBy: '2027-05-01', owner: 'kitchens', expired: true },
      { what: 'article a-later-one', reviewBy: '2027-05-02', owner: 'kitchens', expired: false },
    ])
  })
})
