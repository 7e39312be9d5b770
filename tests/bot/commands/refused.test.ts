import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { operatorRoutes } from '../../../adapters/intake/operator.ts'
import { refused } from '../../../bot/commands/refused.ts'
import { makeReference } from '../../../dialogs/reference.ts'
import { serveRoutes } from '../../adapters/intake/serve-routes.ts'
import { oneSubmission } from '../../adapters/intake/submissions.ts'
import { TinyOutbox } from '../../adapters/intake/tiny-outbox.ts'

const token = randomUUID()
const now = Date.UTC(2026, 10, 20, 9, 30)
const submission = oneSubmission(makeReference(randomBytes))
const { reference } = submission

let outbox: TinyOutbox
let folder: string
let server: { url: string; close(): Promise<void> }
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'refused-'))
  outbox = new TinyOutbox()
  outbox.queue(submission, now)
  await outbox.refused(reference, '422 Unprocessable Entity: /story')
  server = await serveRoutes(operatorRoutes({ outbox, token, clock: { now: () => now }, key: randomUUID }))
})
afterEach(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

/** Runs the command; gives its exit code and what it wrote. */
async function run(args: readonly string[], env: Record<string, string> = { OPERATOR_TOKEN: token }) {
  const out: string[] = []
  const error: string[] = []
  const code = await refused(
    args,
    { PUBLIC_URL: server.url, ...env },
    { out: (text) => void out.push(text), error: (text) => void error.push(text), user: 'sam' },
  )
  return { code, out: out.join(''), error: error.join('') }
}

function file(text: string): string {
  const path = join(folder, 'corrected.json')
  writeFileSync(path, text)
  return path
}

describe('npm run refused', () => {
  it('lists what is refused', async () => {
    const { code, out, error } = await run([])
    expect(code).toBe(0)
    expect(out).toContain(reference)
    expect(out).toContain('422 Unprocessable Entity: /story')
    expect(error).toBe('1 refused.\n')
    expect(await run(['list', '--status', 'queued'])).toEqual({ code: 0, out: '', error: '0 queued.\n' })
  })

  it('shows one, as JSON that can be edited, corrected and sent', async () => {
    const shown = await run(['show', reference.toLowerCase()])
    expect(JSON.parse(shown.out)).toEqual(submission)
    const edited = file(shown.out.replace('by the library', 'by the town hall'))
    expect(await run(['correct', reference, '--file', edited, '--reason', 'wrong place'])).toMatchObject({ code: 0 })
    expect(outbox.items.get(reference)?.body).toContain('by the town hall')
    const { out } = await run(['audit'])
    expect(out).toContain(`${reference}  viewed  sam`)
    expect(out).toContain(`${reference}  correct  sam  wrong place`)
  })

  it('sends again and closes, with a reason and a name', async () => {
    expect((await run(['retry', reference, '--reason', 'the intake was mended', '--by', 'alex'])).code).toBe(0)
    expect(outbox.trail.at(-1)).toMatchObject({ act: 'retry', by: 'alex' })
    await outbox.refused(reference, '422')
    expect((await run(['close', reference, '--reason', 'taken by phone'])).code).toBe(0)
    expect(outbox.items.get(reference)?.status).toBe('closed')
  })

  it.each([
    ['an unknown word', ['reopen', 'x']],
    ['an unknown option', ['list', '--all']],
    ['no reference', ['show']],
    ['no reason', ['retry', reference]],
    ['no file', ['correct', reference, '--reason', 'because']],
    ['a file that is not there', ['correct', reference, '--reason', 'because', '--file', '/none.json']],
    ['too many words', ['close', reference, 'x', '--reason', 'because']],
    ['plain HTTP to another machine', ['list', '--url', 'http://assistant.example.police.uk']],
    ['no address', ['list', '--url', 'assistant']],
  ])('ends with 2 for %s', async (_name, args) => {
    const { code, error } = await run(args)
    expect(code).toBe(2)
    expect(error).not.toBe('')
  })

  it('ends with 2 for a file that is not JSON, and with 1 for one that does not fit', async () => {
    const words = ['correct', reference, '--reason', 'because', '--file']
    expect((await run([...words, file('{')])).code).toBe(2)
    const answer = await run([...words, file(JSON.stringify({ ...submission, channel: 'fax' }))])
    expect(answer.code).toBe(1)
    expect(answer.error).toContain('/channel')
  })

  it('ends with 1 for a submission that is not there or not refused', async () => {
    expect((await run(['show', 'NONE'])).code).toBe(1)
    await outbox.received(reference, 'i-1')
    expect((await run(['close', reference, '--reason', 'because'])).code).toBe(1)
  })

  it('takes the token from DATA_DIR, and ends with 3 without the right one', async () => {
    writeFileSync(join(folder, 'operator-token'), `${token}\n`)
    expect((await run([], { DATA_DIR: folder })).code).toBe(0)
    expect((await run([], { DATA_DIR: join(folder, 'none') })).code).toBe(3)
    expect((await run([], { OPERATOR_TOKEN: 'other' })).code).toBe(3)
  })

  it('ends with 3 where nobody or somebody else answers', async () => {
    expect((await run(['--url', 'http://127.0.0.1:1'])).code).toBe(3)
    const answer = { status: 200, body: '{"hello":1}' }
    const other = await serveRoutes([{ method: 'GET', path: '/operator/submissions', handle: async () => answer }])
    expect((await run(['--url', other.url])).code).toBe(3)
    await other.close()
  })

  it('prints how it is used', async () => {
    const { code, out } = await run(['--help'])
    expect(code).toBe(0)
    expect(out).toContain('npm run refused -- retry REFERENCE --reason WHY')
  })
})
