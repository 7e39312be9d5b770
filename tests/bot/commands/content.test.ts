import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { articleSkeleton } from '../../../bot/article-skeleton.ts'
import { content } from '../../../bot/commands/content.ts'
import { readArticle } from '../../../knowledge/article.ts'

const now = Date.parse('2026-11-23T10:00:00Z')
const reported = z.object({ articles: z.array(z.looseObject({ id: z.string(), uses: z.number().nullable() })) })

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'articles-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

async function run(args: readonly string[], during: (out: string) => Promise<void> = async () => {}) {
  let out = ''
  let error = ''
  const env = { DATA_DIR: folder, PORT: '0' }
  const code = await content(
    args,
    env,
    {
      out(text) {
        out += text
      },
      error(text) {
        error += text
      },
      until: () => during(out),
    },
    { folder, now },
  )
  return { code, out, error }
}

describe('npm run content', () => {
  it('report tells every article, as text and as JSON, and no uses where no assistant runs', async () => {
    const text = await run(['report'])
    expect(text.error).toBe('')
    expect(text.out).toMatch(/when-should-i-call-999 .*contact-centre: Police\.uk/)
    const { articles } = reported.parse(JSON.parse((await run(['report', '--json'])).out))
    expect(articles.length).toBeGreaterThan(13)
    expect(articles.every(({ uses }) => uses === null)).toBe(true)
  })

  it('new begins an article that can be read, and never writes over one', async () => {
    expect((await run(['new', 'is-it-open'])).code).toBe(0)
    const file = join(folder, 'is-it-open.md')
    expect(readArticle('is-it-open.md', readFileSync(file, 'utf8')).ok).toBe(true)
    writeFileSync(file, 'mine')
    const again = await run(['new', 'is-it-open'])
    expect([again.code, readFileSync(file, 'utf8')]).toEqual([2, 'mine'])
    expect(again.error).toContain('is there already')
  })

  it.each([
    [['new', '../x']],
    [['new', 'Is It Open']],
    [['new']],
    [['preview']],
    [['--what']],
    [['sweep']],
    [[]],
  ])('refuses %j with how it is used', async (args) => {
    const { code, error } = await run(args)
    expect(code).toBe(2)
    expect(error).toContain('npm run content -- new ID')
  })

  it('preview serves the chat page with the article as the file has it, until it is stopped', async () => {
    const file = join(folder, 'is-it-open.md')
    writeFileSync(file, articleSkeleton('is-it-open', '2026-11-23'))
    let page: Response | undefined
    const { code, out } = await run(['preview', file], async (told) => {
      page = await fetch(/http:\S+/.exec(told)?.[0] ?? '')
    })
    expect([code, page?.status]).toEqual([0, 200])
    expect(out).toContain('/chat?topic=is-it-open')
  })

  it('preview tells what is wrong with the file, its line and what to write, and starts nothing', async () => {
    const file = join(folder, 'is-it-open.md')
    writeFileSync(file, articleSkeleton('is-it-open', '2026-11-23').replace('owner: contact-centre', 'ownr: me'))
    const { code, error } = await run(['preview', file])
    expect(code).toBe(2)
    expect(error).toMatch(/is-it-open\.md:\d+: there is no field "ownr"/)
    const none = await run(['preview', join(folder, 'nothing.md')])
    expect(none.error).toContain('there is no file')
  })
})
