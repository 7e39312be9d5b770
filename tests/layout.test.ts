import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const MOST_LINES = 300

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    return entry.isDirectory() ? filesIn(path) : [path]
  })
}

const all = ['bot', 'dialogs', 'knowledge', 'adapters', 'tests'].flatMap(filesIn)
const sources = all
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
const product = sources.filter(({ path }) => !path.startsWith('tests/'))

/** Content and tables may be as long as what they hold. */
const isContent = (path: string) =>
  /^(?:dialogs\/(?:flows|forms|welsh)|knowledge)\//.test(path) || /^dialogs\/(?:phrases|language-cards)\.ts$/.test(path)
const isTable = (path: string) =>
  path.startsWith('tests/dialogs/flows/') ||
  /\.(?:cases|table)\.ts$/.test(path) ||
  path === 'tests/dialogs/kitchen-sink.ts'

/** What a file imports: project paths, or package names. */
function importsOf({ path, text }: { path: string; text: string }): readonly string[] {
  return [...text.matchAll(/^(?:import|export)\b[^'"\n]*(?:\n[^'"\n]*)*?from '([^']+)'|\bimport\('([^']+)'\)/gm)]
    .map(([, one, other]) => one ?? other ?? '')
    .map((name) => (name.startsWith('.') ? relative(root, resolve(root, dirname(path), name)) : name))
}

function offenders(files: typeof sources, from: RegExp, forbidden: RegExp): readonly string[] {
  return files
    .filter(({ path }) => from.test(path))
    .flatMap((file) =>
      importsOf(file)
        .filter((name) => forbidden.test(name))
        .map((name) => `${file.path} imports ${name}`),
    )
}

const RULES: readonly (readonly [string, RegExp, RegExp])[] = [
  ['nobody imports bot/ but bot/ itself', /^(?:dialogs|knowledge|adapters)\//, /^bot\//],
  ['dialogs know no adapter', /^dialogs\//, /^adapters\//],
  ['dialogs know no knowledge', /^dialogs\//, /^knowledge\//],
  ['knowledge knows no adapter', /^knowledge\//, /^adapters\//],
  [
    'flows refer to other content by id',
    /^dialogs\/flows\//,
    /^dialogs\/(?:engine|recognizers|fields|forms\/(?!blocks))|^knowledge\//,
  ],
  [
    'forms refer to other content by id',
    /^dialogs\/forms\//,
    /^dialogs\/(?:engine|recognizers|fields|flows)|^knowledge\//,
  ],
  [
    'definitions know no engine',
    /^dialogs\/(?:flow|form|answer|answer-type|content|reading|recognition|reference|contact-key|errors|phrases)\.ts$/,
    /^dialogs\/(?:engine|recognizers|flows|forms)\//,
  ],
  ['recognisers know no engine', /^dialogs\/recognizers\//, /^dialogs\/(?:engine|flows|forms|fields)\//],
  [
    'adapters know the engine only by the types of state and reply',
    /^adapters\//,
    /^dialogs\/engine\/(?!state\.ts|reply\.ts)/,
  ],
  ['the SDK stays where Activities are carried', /^(?:dialogs|knowledge|adapters\/(?!botframework\/))/, /^botbuilder/],
  ['the SQLite binding stays in its folder', /^(?!adapters\/storage\/sqlite\/|tests\/)/, /^libsql$/],
  ['the dialogs SDK is not used', /./, /^botbuilder-dialogs/],
]

describe('the layout', () => {
  it.each(RULES)('%s', (_, from, forbidden) => {
    expect(offenders(product, from, forbidden)).toEqual([])
  })

  it('keeps every file under 300 lines, content and tables aside', () => {
    const long = sources.filter(
      ({ path, text }) => !isContent(path) && !isTable(path) && text.split('\n').length > MOST_LINES + 1,
    )
    expect(long.map(({ path }) => path)).toEqual([])
  })

  it('has no folder that says nothing of what is in it, and no index', () => {
    expect(all.filter((path) => /(?:^|\/)(?:utils|helpers|common|types)\/|\/index\.ts$/.test(path))).toEqual([])
  })

  it('has no default exports, no any and no silenced checks', () => {
    const bad =
      /^export default|\bas any\b|: any(?=\s*(?:[;,)=\]|&>]|$))|@ts-(?:ignore|expect-error|nocheck)|biome-ignore|\bTODO\b|\bFIXME\b/m
    expect(product.filter(({ text }) => bad.test(text)).map(({ path }) => path)).toEqual([])
  })

  it('has no skipped and no focused test', () => {
    const bad = /\b(?:it|test|describe)\.(?:skip|only|todo|fails)\b/
    expect(
      sources
        .filter(({ path, text }) => path.endsWith('.test.ts') && path !== 'tests/layout.test.ts' && bad.test(text))
        .map(({ path }) => path),
    ).toEqual([])
  })

  it('names every exported thing', () => {
    const naked = product.flatMap(({ path, text }) =>
      [...text.matchAll(/(^|\n)([^\n]*)\nexport (?:async )?(?:function|class|interface|type|const) (\w+)/g)]
        .filter(([, , before = '']) => !/\*\/\s*$|^export (?:async )?function|^\s*\/\/|^@/.test(before))
        .map(([, , , name]) => `${path}: ${name ?? ''}`),
    )
    expect(naked).toEqual([])
  })

  it('keeps a file under the id of its flow or form', () => {
    const named = product.filter(({ path }) => /^dialogs\/(?:flows|forms)\/[^/]+\.ts$/.test(path))
    for (const { path, text } of named)
      expect(text).toContain(`id: '${path.split('/').at(-1)?.replace('.ts', '') ?? ''}'`)
  })
})
