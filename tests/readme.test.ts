import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const readme = read('README.md')
const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(read('package.json')))

describe('the README', () => {
  it('names only commands that there are', () => {
    const named = [...readme.matchAll(/npm run (?:--silent )?([\w-]+)/g)].map(([, name]) => name ?? '')
    expect(named.length).toBeGreaterThan(4)
    for (const name of named) expect(Object.keys(scripts)).toContain(name)
    for (const name of ['start', 'test']) expect(scripts[name]).toBeDefined()
  })

  it('names only files and folders that there are', () => {
    const paths = [...readme.matchAll(/`((?:bot|dialogs|knowledge|adapters|tests|\.build)\/[\w./-]+)`/g)].map(
      ([, path]) => path ?? '',
    )
    expect(paths.length).toBeGreaterThan(10)
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([])
  })

  it('shows only pictures that there are, each small and told in words', () => {
    const shown = [...readme.matchAll(/<img src="([^"]+)" width="\d+" alt="([^"]{20,})">/g)]
    expect(shown.length).toBe(readme.split('<img').length - 1)
    expect(shown.length).toBeGreaterThan(5)
    for (const [, path = ''] of shown) expect(statSync(join(root, path)).size, path).toBeLessThan(60_000)
  })

  it('tells every variable that the settings read, and no other', () => {
    const config = read('bot/config.ts')
    const start = config.indexOf('z.object({')
    const known = [...config.slice(start, config.indexOf('})', start)).matchAll(/^ {2}(\w+):/gm)].map(
      ([, name]) => name ?? '',
    )
    const table = readme.slice(readme.indexOf('| variable |'), readme.indexOf('**Intake.**'))
    const told = [...table.matchAll(/`([A-Z][A-Z_]{3,}|Microsoft\w+)`/g)].map(([, name]) => name ?? '')
    expect(told.toSorted()).toEqual(known.filter((name) => name !== 'NODE_ENV').toSorted())
  })

  it('speaks of no machine, registry or tool of its makers', () => {
    expect(readme).not.toMatch(/\/work\/|registry\.npmjs|issue #?\d|localhost:\d{4}\/v3/i)
  })
})
