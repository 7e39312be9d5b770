import { describe, expect, it } from 'vitest'
import { contactKeysIn } from '../../dialogs/contact-text.ts'
import { fillForce } from '../../dialogs/force/words.ts'
import { contacts } from '../../knowledge/contacts.ts'
import { forces } from '../../knowledge/forces.ts'
import type { PageLine, PublicPage } from '../../knowledge/public-page.ts'
import { PUBLIC_PAGES } from '../../knowledge/public-pages.ts'
import { readingAge, sentencesOf } from '../../knowledge/reading-age.ts'

const keys = new Set<string>(contacts.map(({ key }) => key))
const linesOf = ({ intro, sections }: PublicPage): readonly PageLine[] => [
  ...intro,
  ...sections.flatMap(({ lines }) => lines),
]
/** The words of a page as one force has them, a line each. */
const wordsOf = (page: PublicPage, pack: (typeof forces)[number]) =>
  linesOf(page)
    .flatMap((line) =>
      typeof line === 'string' ? [line] : 'list' in line ? line.list : [pack.notices[line.notice].value],
    )
    .map(fillForce(pack))

const all = [...PUBLIC_PAGES].flatMap(([name, { en, cy }]) => [
  [`${name} in English`, en] as const,
  [`${name} in Welsh`, cy] as const,
])

describe.each(all)('the page %s', (_, page) => {
  it.each(forces.map((pack) => [pack.id, pack] as const))('has everything filled in for %s', (__, pack) => {
    const text = wordsOf(page, pack).join('\n')
    expect(text).not.toContain('{{force.')
    expect(contactKeysIn(text).filter((key) => !keys.has(key))).toEqual([])
  })

  it('types no number that a contact has', () => {
    const numbers = contacts.flatMap(({ number }) => (number === undefined ? [] : [number]))
    const text = JSON.stringify(page)
    for (const number of numbers.filter((one) => one.length > 3)) expect(text).not.toContain(number)
  })
})

describe.each([...PUBLIC_PAGES].map(([name, { en }]) => [name, en] as const))('the page %s', (_, page) => {
  it.each(forces.map((pack) => [pack.id, pack] as const))('is plain English for %s', (__, pack) => {
    const text = wordsOf(page, pack).join('\n')
    expect(text).not.toMatch(/!|n't\b/)
    for (const sentence of sentencesOf(text)) expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(25)
    expect(readingAge(text)).toBeLessThanOrEqual(11)
  })
})

it('tells of privacy who, why, for how long, to whom, the rights and the way to complain', () => {
  const { en } = PUBLIC_PAGES.get('privacy') ?? { en: { title: '', intro: [], sections: [] } }
  const [generic] = forces
  const text = wordsOf(en, generic).join('\n')
  for (const said of ['in charge of your data', 'Part 3', '60 minutes', '7 days', '{{h.ico.web}}', 'machine'])
    expect(text).toContain(said)
})
