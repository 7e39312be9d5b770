import { describe, expect, it } from 'vitest'
import type { Article } from '../../dialogs/content.ts'
import { LONGEST_SENTENCE, styleFaults } from '../../knowledge/article-style.ts'
import { contacts } from '../../knowledge/contacts.ts'
import { tapArticle } from '../dialogs/engine/kitchen-content.ts'

const byKey = new Map(contacts.map((contact) => [contact.key, contact]))
const written = { file: 'knowledge/articles/tap.md', lines: { answer: 20, short: 12, cost: 30 } }
const faults = (change: Partial<Article>) => styleFaults({ ...tapArticle, written, ...change }, byKey)

describe('the style of an article', () => {
  it('is free of faults where it is right', () => {
    expect(faults({})).toEqual([])
    expect(
      faults({ answer: 'Wait 101 days, pay £101 or £1,101, keep 99.9% and dial {{h.101}} or {{h.btp.web}}.' }),
    ).toEqual([])
  })

  it.each<[string, Partial<Article>, RegExp]>([
    ['a number that is a contact’s', { answer: 'Call 101.' }, /md:20: 101 is typed out\. Write \{\{h\.101\}\}/],
    ['one in the short form', { short: 'Call 999 now.' }, /md:12: 999 is typed out\. Write \{\{h\.999\}\}/],
    ['one with spaces', { answer: 'Call 0800 555 111.' }, /0800 555 111 is typed out\. Write \{\{h\.cs\}\}/],
    ['one that no contact has', { answer: 'Call 01632 960123.' }, /01632 960123 is typed out\. Add it/],
    ['one in what may be asked next', { followUps: { cost: 'Call 101.' } }, /md:30: 101/],
    ['an address', { answer: 'See police.uk/pu or ask.' }, /police\.uk\/pu is typed out/],
    ['an address in full', { answer: 'See [this](https://www.gov.uk/x).' }, /https:\/\/www\.gov\.uk/],
    ['an exclamation mark', { answer: 'Call now!' }, /exclamation/],
    ['a long sentence', { answer: `${'go '.repeat(LONGEST_SENTENCE + 1)}.` }, /longer than 25 words/],
    [
      'words that are hard to read',
      { answer: 'Notwithstanding previous correspondence, applicants submit supporting documentation.' },
      /need a reader of 16.*until it is 11/,
    ],
  ])('tells %s with file, line and remedy', (_, change, fault) => {
    expect(faults(change).join('\n')).toMatch(fault)
  })
})
