import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { loadPlainContent } from '../../bot/content.ts'
import { AssistantError } from '../../dialogs/errors.ts'
import { fillForce } from '../../dialogs/force/words.ts'
import { loadArticles, MOST_SHORT, MOST_WORDS, readArticle, renderAnswer } from '../../knowledge/article.ts'
import { contacts } from '../../knowledge/contacts.ts'
import { forces } from '../../knowledge/forces.ts'
import { articleFor } from '../../knowledge/search.ts'

const FOLDER = join(import.meta.dirname, '../../knowledge/articles')
const byKey = new Map(contacts.map((contact) => [contact.key as string, contact]))
const articles = await loadArticles(FOLDER)
const ids = new Set(articles.map(({ id }) => id))
const { flows, forms } = await loadPlainContent()
const STARTS = new Set([...[...flows.keys()].map((id) => `flow:${id}`), ...[...forms.keys()].map((id) => `form:${id}`)])

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
      const known = next.startsWith('article:') ? ids.has(next.slice('article:'.length)) : STARTS.has(next)
      expect(known, next).toBe(true)
    }
    expect(article.contacts.filter((key) => !byKey.has(key))).toEqual([])
  })

  it('writes helplines by their key, so that a number lives in one place', () => {
    for (const { id, answer, short } of articles) expect(`${answer} ${short}`, id).not.toMatch(/\d{3,5} \d{3}/)
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
    ['no answer', 'is-it-open.md', example.replace('\nCall {{h.101}}.', '\n'), /there is no answer/],
    ['a long answer', 'is-it-open.md', `${example} ${'word '.repeat(130)}`, /Cut it to 120/],
  ])('tells %s with its file and the remedy', (_, file, text, fault) => {
    const read = readArticle(file, text)
    expect(read.ok ? '' : read.faults.join('\n')).toMatch(fault)
    expect(read.ok ? '' : read.faults.join('\n')).toContain(file)
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

describe('giving an article', () => {
  const map = new Map(articles.map((article) => [article.id, article]))

  it('stops after its review day and tells where to look', () => {
    const id = 'when-should-i-call-999'
    const day = map.get(id)?.reviewBy ?? ''
    expect(articleFor(map, id, day)).toMatchObject({ found: 'article' })
    expect(articleFor(map, id, '2031-01-01')).toMatchObject({ found: 'stale', source: { name: expect.any(String) } })
    expect(articleFor(map, 'nothing', day)).toEqual({ found: 'none' })
  })
})
