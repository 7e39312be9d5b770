import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { FLOWS } from '../../bot/flows.ts'
import { FORMS } from '../../bot/forms.ts'
import { AssistantError } from '../../dialogs/errors.ts'
import { fillForce } from '../../dialogs/force/words.ts'
import { loadArticles, MOST_SHORT, MOST_WORDS, readArticle, renderAnswer } from '../../knowledge/article.ts'
import { MOST_EXCEPTIONS, STYLE_EXCEPTIONS } from '../../knowledge/article-exceptions.ts'
import { styleFaults } from '../../knowledge/article-style.ts'
import { contacts } from '../../knowledge/contacts.ts'
import { forces } from '../../knowledge/forces.ts'

const FOLDER = join(import.meta.dirname, '../../knowledge/articles')
const byKey = new Map(contacts.map((contact) => [contact.key as string, contact]))
const articles = await loadArticles(FOLDER)
const served = new Map<string, ReadonlyMap<string, unknown>>([
  ['flow', new Map(FLOWS.map((flow) => [flow.id, flow]))],
  ['form', new Map(FORMS.map((form) => [form.id, form]))],
  ['article', new Map(articles.map((article) => [article.id, article]))],
])

const example = [
  '---',
  'id: is-it-open',
  'title: Is it open?',
  'examples: [aa, bb, cc, dd, ee, ff, gg, hh, ii, jj]',
  'short: Call {{h.101}} and ask about it.',
  'source: { name: Police.uk }',
  'jurisdiction: uk',
  'owner: contact-centre',
  'reviewBy: "2027-05-01"',
  'confidence: confirmed',
  'next: []',
  'contacts: [h.101]',
  '---',
  'Call {{h.101}}.',
].join('\n')

describe('the articles', () => {
  it('are at least twelve, each with ten or more ways to ask, all different', () => {
    expect(articles.length).toBeGreaterThanOrEqual(12)
    for (const { id, examples } of articles) expect(new Set(examples).size, id).toBeGreaterThanOrEqual(10)
    const all = articles.flatMap(({ examples }) => examples)
    expect(new Set(all).size).toBe(all.length)
  })

  it.each(
    forces.flatMap((pack) => articles.map((article) => [article.id, pack.id, article, fillForce(pack)] as const)),
  )('%s fits its lengths with the numbers of the %s force put in', (_, __, article, fill) => {
    const filled = { ...article, answer: fill(article.answer), short: fill(article.short) }
    const { answer, short } = renderAnswer(filled, byKey)
    expect(answer.split(/\s+/).length).toBeLessThanOrEqual(MOST_WORDS)
    expect(short.length).toBeLessThanOrEqual(MOST_SHORT)
    expect(`${answer}${short}`).not.toContain('{{')
  })

  it.each(
    articles.map((article) => [article.id, article] as const),
  )('%s leads on to things that exist', (_, article) => {
    for (const next of article.next) {
      const [kind = '', id = ''] = next.split(':')
      expect(served.get(kind)?.has(id), next).toBe(true)
    }
    expect(article.contacts.filter((key) => !byKey.has(key))).toEqual([])
  })

  it.each(
    articles.map((article) => [article.id, article] as const),
  )('%s is read at eleven or younger, in short sentences, with numbers and addresses by their key', (_, article) => {
    expect(styleFaults(article, byKey)).toEqual([])
  })

  it('are let off a rule of style at most ten times, each with a reason, and only where there is such an article', () => {
    expect(STYLE_EXCEPTIONS.length).toBeLessThanOrEqual(MOST_EXCEPTIONS)
    for (const { id, reason } of STYLE_EXCEPTIONS) {
      expect(served.get('article')?.has(id), id).toBe(true)
      expect(reason.length, id).toBeGreaterThan(30)
    }
  })

  it('uses plain words', () => {
    for (const { id, answer, short } of articles) {
      expect(`${answer} ${short}`, id).not.toMatch(
        /!|\b(?:commence|prior to|perpetrator|VRM|RTC|invalid|sorry|shouldn't|can't)\b/i,
      )
    }
  })
})

describe('reading an article', () => {
  it('takes one that is right', () => {
    const read = readArticle('is-it-open.md', example)
    expect(read).toMatchObject({ ok: true, article: { id: 'is-it-open', answer: 'Call {{h.101}}.' } })
  })

  it.each([
    ['no front matter', 'is-it-open.md', 'Call 101.', /no front matter.*Begin with/],
    ['front matter that is not closed', 'is-it-open.md', '---\nid: a', /no front matter/],
    ['broken YAML', 'is-it-open.md', example.replace('title: Is it open?', 'title: "Is it'), /not YAML/],
    ['another file name', 'closed.md', example, /Name the file is-it-open\.md/],
    ['too few examples', 'is-it-open.md', example.replace('aa, bb, ', ''), /examples/],
    ['a misspelt key', 'is-it-open.md', example.replace('owner:', 'ownr:'), /owner/],
    ['a wrong day', 'is-it-open.md', example.replace('2027-05-01', '2027-02-31'), /reviewBy/],
    ['a next step that is no step', 'is-it-open.md', example.replace('next: []', 'next: [page:x]'), /next/],
    [
      'an unlisted contact',
      'is-it-open.md',
      example.replace('contacts: [h.101]', 'contacts: []'),
      /Add h\.101 to contacts/,
    ],
    [
      'no such heading',
      'is-it-open.md',
      `${example}\n\n## On the Moon\n\nNo.`,
      /no one can ask for "On the Moon".*In Scotland/,
    ],
    ['a heading twice', 'is-it-open.md', `${example}\n\n## In Scotland\n\nYes.\n\n## in scotland\n\nNo.`, /twice/],
    ['a heading with nothing below', 'is-it-open.md', `${example}\n\n## In Scotland\n`, /nothing below/],
    ['a long follow-up', 'is-it-open.md', `${example}\n\n## In Scotland\n\n${'word '.repeat(61)}`, /Cut it to 60/],
    ['an unlisted contact of a follow-up', 'is-it-open.md', `${example}\n\n## In Scotland\n\n{{h.999}}`, /Add h\.999/],
    ['a field twice', 'is-it-open.md', example.replace('owner:', 'title: Again\nowner:'), /not YAML/],
    [
      'a field left out',
      'is-it-open.md',
      example.replace('owner: contact-centre\n', ''),
      /owner is missing\. Write the team/,
    ],
    ['no answer', 'is-it-open.md', example.replace('\nCall {{h.101}}.', '\n'), /there is no answer/],
    ['a long answer', 'is-it-open.md', `${example} ${'word '.repeat(130)}`, /Cut it to 120/],
  ])('tells %s with its file and the remedy', (_, file, text, fault) => {
    const read = readArticle(file, text)
    expect(read.ok ? '' : read.faults.join('\n')).toMatch(fault)
    expect(read.ok ? '' : read.faults.join('\n')).toContain(file)
  })
})

describe('the line that a fault names', () => {
  it.each([
    ['a wrong field', example.replace(': uk', ': mars'), 7, 'jurisdiction'],
    ['a misspelt key', example.replace('owner:', 'ownr:'), 8, 'ownr'],
    ['broken YAML', example.replace('title: Is it open?', 'title: "Is it'), 3, 'not YAML'],
    ['a long answer', `${example} ${'word '.repeat(130)}`, 14, 'Cut it'],
    ['an unlisted contact', example.replace('contacts: [h.101]', 'contacts: []'), 12, 'Add h.101'],
    ['no such heading', `${example}\n\n## On the Moon\n\nNo.`, 16, 'On the Moon'],
    [
      'the same with other line ends',
      `${example}\n\n## On the Moon\n\nNo.`.replaceAll('\n', '\r\n'),
      16,
      'On the Moon',
    ],
  ])('is the one of %s', (_, text, line, words) => {
    const read = readArticle('is-it-open.md', text)
    const fault = read.ok ? '' : (read.faults.find((one) => one.includes(words)) ?? '')
    expect(fault).toMatch(new RegExp(`^is-it-open\\.md:${line}: `))
  })
})

describe('what may be asked next', () => {
  it('stands below headings, does not count in the answer, and knows its line', () => {
    const read = readArticle(
      'is-it-open.md',
      `${example}\n\n## in scotland\n\nYes, **there** too.\n\n## What does it cost\nNothing.\n`,
    )
    expect(read).toMatchObject({
      ok: true,
      article: {
        answer: 'Call {{h.101}}.',
        followUps: { scotland: 'Yes, **there** too.', cost: 'Nothing.' },
        written: { file: 'is-it-open.md', lines: { id: 2, contacts: 12, answer: 14, scotland: 16, cost: 20 } },
      },
    })
  })
})

describe('loading a folder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'articles-'))
  afterAll(() => rm(folder, { recursive: true }))

  it('tells every fault of every file at once', async () => {
    await writeFile(join(folder, 'one.md'), 'nothing')
    await writeFile(join(folder, 'two.md'), example)
    const error = await loadArticles(folder).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(AssistantError)
    expect(error).toMatchObject({ code: 'CONTENT_PROBLEMS', message: expect.stringMatching(/one\.md[\s\S]*two\.md/) })
  })
})
