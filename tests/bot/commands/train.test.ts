import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { articleSkeleton } from '../../../bot/article-skeleton.ts'

const ROOT = join(import.meta.dirname, '../../..')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'train-'))
  cpSync(join(ROOT, 'dist'), join(folder, 'dist'), { recursive: true, filter: (path) => !path.endsWith('.json') })
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  mkdirSync(join(folder, 'knowledge', 'articles'), { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('a build with an article that is wrong', () => {
  it('ends with its file, its line and what to write, and nothing of the program', () => {
    const text = articleSkeleton('is-it-open', '2026-11-23').replace('jurisdiction: uk', 'jurisdiction: mars')
    writeFileSync(join(folder, 'knowledge', 'articles', 'is-it-open.md'), text)
    const { status, stderr } = spawnSync(process.execPath, [join(folder, 'dist', 'train.js')], { encoding: 'utf8' })
    expect(status).toBe(1)
    expect(stderr).toMatch(/^knowledge\/articles\/is-it-open\.md:\d+: jurisdiction cannot be read\. Write one of: uk,/)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })
})
