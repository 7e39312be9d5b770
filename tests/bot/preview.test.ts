import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { articleSkeleton } from '../../bot/article-skeleton.ts'
import { chat } from '../../bot/commands/chat.ts'
import { readConfig } from '../../bot/config.ts'
import { previewArticle } from '../../bot/preview.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'preview-test-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const config = () => readConfig({ DATA_DIR: join(folder, 'data'), PORT: '0' })

function file(change: (text: string) => string = (text) => text, id = 'is-it-open'): string {
  const path = join(folder, `${id}.md`)
  writeFileSync(path, change(articleSkeleton(id, '2026-11-23')))
  return path
}

/** What a person sees who writes these lines. */
async function talked(args: readonly string[], ...lines: readonly string[]) {
  let shown = ''
  const terminal = {
    lines: (async function* () {
      yield* lines
    })(),
    write(text: string) {
      shown += text
    },
  }
  const code = await chat(args, { DATA_DIR: join(folder, 'data'), PORT: '0' }, terminal)
  return { code, shown }
}

describe('the preview of an article', () => {
  it('is shown in the chat at once, hears its own examples and what may be asked next', async () => {
    const path = file((text) => text.replace('is it open, in other words 3', 'zzz any chance the shutters are up'))
    const { code, shown } = await talked(
      ['--article', path],
      'zzz any chance the shutters are up',
      'how long does that take?',
      '/quit',
    )
    expect(code).toBe(0)
    expect(shown.split('Say what to do first').length - 1).toBe(2)
    expect(shown).toContain('Headings like this answer what is asked next.')
  })

  it('takes the place of the article with its id', async () => {
    const { shown } = await talked(
      ['--article', file((text) => text, 'when-should-i-call-101')],
      'when should I call 101?',
      '/quit',
    )
    expect(shown.split('Say what to do first').length - 1).toBe(2)
  })

  it('touches no data of a running server, and leaves nothing behind', async () => {
    const preview = await previewArticle(file(), config())
    await preview.stop()
    expect(existsSync(join(folder, 'data'))).toBe(false)
  })

  it('tells what breaks a rule of style, and shows it all the same', async () => {
    const { code, shown } = await talked(
      ['--article', file((text) => text.replace('call {{h.101}}.\n\n##', 'call 101!\n\n##'))],
      '/quit',
    )
    expect(code).toBe(0)
    expect(shown).toMatch(/To mend before it goes live: .*101 is typed out/)
  })

  it.each([
    ['a contact that is not there', (text: string) => text.replaceAll('h.101', 'h.none'), /h\.none/],
    [
      'a next step that is not there',
      (text: string) => text.replace('next: []', 'next: ["form:none"]'),
      /md:\d+.*none/,
    ],
    ['no front matter', () => 'Call 101.', /md:1: no front matter/],
  ])('starts nothing with %s, and says where', async (_, change, words) => {
    const { code, shown } = await talked(['--article', file(change)], '/quit')
    expect(code).toBe(2)
    expect(shown).toMatch(words)
    expect(existsSync(join(folder, 'data'))).toBe(false)
  })

  it('asks which file where none is named', async () => {
    expect((await talked(['--article'])).code).toBe(2)
  })
})
