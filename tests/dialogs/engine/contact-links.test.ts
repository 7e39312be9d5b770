import { describe, expect, it } from 'vitest'
import type { Contact } from '../../../dialogs/content.ts'
import { contactLines, linksOf } from '../../../dialogs/engine/contact-links.ts'
import { kitchenContent } from './kitchen-content.ts'

const line: Contact = {
  key: 'h.line',
  name: 'A line',
  for: 'Tests',
  area: 'UK',
  source: { name: 'A source' },
  owner: 'tests',
  reviewBy: '2027-05-23',
  confidence: 'confirmed',
}
const having = (more: Partial<Contact>) => ({
  ...kitchenContent,
  contacts: new Map([[line.key, { ...line, ...more }]]),
})
const hrefs = (more: Partial<Contact>) => linksOf(having(more), ['h.line']).map(({ href }) => href)

describe('the links of a contact', () => {
  it.each<[string, Partial<Contact>, readonly string[]]>([
    ['a number', { number: '101', href: 'tel:101' }, ['tel:101']],
    ['a number and a page', { number: '101', href: 'tel:101', web: 'a.org' }, ['tel:101', 'https://a.org']],
    ['a page', { web: 'a.org/x' }, ['https://a.org/x']],
    ['a page that is told in two ways', { web: 'a.org/x', href: 'https://www.a.org/x' }, ['https://www.a.org/x']],
    ['two pages', { web: 'a.org/x', href: 'https://a.org/y' }, ['https://a.org/y', 'https://a.org/x']],
  ])('are each place once: %s', (_, more, links) => {
    expect(hrefs(more)).toEqual(links)
  })

  it('of a key that is not there are none', () => {
    expect(linksOf(having({}), ['h.gone'])).toEqual([])
    expect(contactLines(having({}), ['h.gone'])).toEqual([])
  })
})
