import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const run = promisify(execFile)
const root = resolve(import.meta.dirname, '../../..')

const flow = (steps: string) => `
  import { defineFlow } from '${root}/dialogs/flow.ts'
  export const flow = defineFlow({
    id: 'x', title: 'x', examples: [], steps: { ${steps} },
    outcomes: { end: { kind: 'advice', title: 'x', say: ['x'] } },
  })`

const form = (second: string, rest = 'priority: [], signals: []') => `
  import { defineForm } from '${root}/dialogs/form.ts'
  export const form = defineForm({
    id: 'x', version: '1', title: 'x', examples: [], team: 'x', minutes: 1, ready: [],
    fields: {
      first: { answer: { kind: 'yes-no' }, ask: 'x', why: 'x', label: 'x' },
      second: { answer: { kind: 'text' }, ask: 'x', why: 'x', label: 'x', ${second} },
    },
    otherwisePriority: 'routine', declarations: [], next: [], ${rest},
  })`

const block = `
  import { defineBlock, defineForm } from '${root}/dialogs/form.ts'
  const block = defineBlock({
    'a.b': { answer: { kind: 'yes-no' }, ask: 'x', why: 'x', label: 'x', when: { field: 'not.there', is: 'yes' } },
  })
  export const form = defineForm({
    id: 'x', version: '1', title: 'x', examples: [], team: 'x', minutes: 1, ready: [], fields: { ...block },
    priority: [], otherwisePriority: 'routine', signals: [], declarations: [], next: [],
  })`

const cases = {
  'a right flow': flow(
    `a: { ask: 'x', yes: 'b', no: { outcome: 'end' } }, b: { ask: 'x', yes: { outcome: 'end' }, no: { outcome: ['end'] } }`,
  ),
  'a goto to no step': flow(`a: { ask: 'x', yes: 'plcae', no: { outcome: 'end' } }`),
  'an outcome that is not there': flow(`a: { ask: 'x', yes: { outcome: 'ned' }, no: { outcome: 'end' } }`),
  'an option without a way on': flow(`a: { ask: 'x', options: [{ id: 'o', label: 'o' }] }`),
  'a question without a no': flow(`a: { ask: 'x', yes: { outcome: 'end' } }`),
  'a route without otherwise': flow(
    `a: { ask: 'x', yes: 'b', no: 'b' }, b: { when: [{ step: 'a', is: 'yes', goto: { outcome: 'end' } }] }`,
  ),
  'a route that looks at no step': flow(
    `a: { ask: 'x', yes: 'b', no: 'b' }, b: { when: [{ step: 'z', is: 'yes', goto: { outcome: 'end' } }], otherwise: { outcome: 'end' } }`,
  ),
  'a right form': form(`when: { field: 'first', is: 'yes' }`),
  'a condition on no field': form(`when: { field: 'frist', is: 'yes' }`),
  'a condition deep inside on no field': form(`when: { any: [{ all: [{ field: 'frist', given: true }] }] }`),
  'a priority on no field': form(
    '',
    `signals: [], priority: [{ when: { field: 'third', is: 'yes' }, suggest: 'same-day' }]`,
  ),
  'a priority that is none': form(
    '',
    `signals: [], priority: [{ when: { field: 'first', is: 'yes' }, suggest: 'quick' }]`,
  ),
  'a story in no field': form('', `priority: [], signals: [], story: 'third'`),
  'a kind of answer that is none': form(`remarks: [{ on: 'x', say: ['x'] }], answer: { kind: 'colour' }`),
  'a block that needs a field the form lacks': block,
} as const

/** The cases that must compile; all others must not. */
const RIGHT: readonly string[] = ['a right flow', 'a right form']

describe('content that is wrong does not compile', () => {
  const wrong = new Set<string>()
  let folder = ''

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wrong-content-'))
    const names = Object.keys(cases)
    await Promise.all(Object.values(cases).map((text, index) => writeFile(join(folder, `case-${index}.ts`), text)))
    await writeFile(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        extends: join(root, 'tsconfig.json'),
        compilerOptions: { types: [] },
        include: ['case-*.ts'],
        exclude: [],
      }),
    )
    const printed = await run(join(root, 'node_modules/.bin/tsc'), ['-p', folder, '--pretty', 'false'], {
      cwd: folder,
    }).then(
      ({ stdout }) => stdout,
      (failure: { stdout?: string }) => failure.stdout ?? '',
    )
    for (const [, index] of printed.matchAll(/case-(\d+)\.ts\(/g)) wrong.add(names[Number(index)] ?? '')
  }, 60_000)

  afterAll(() => rm(folder, { recursive: true, force: true }))

  it.each(Object.keys(cases))('%s', (name) => expect(wrong.has(name)).toBe(!RIGHT.includes(name)))
})
