import { randomBytes, randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { operatorRoutes } from '../../../adapters/intake/operator.ts'
import type { RouteAnswer } from '../../../adapters/intake/route.ts'
import { makeReference } from '../../../dialogs/reference.ts'
import { oneSubmission } from './submissions.ts'
import { TinyOutbox } from './tiny-outbox.ts'

const token = randomUUID()
const now = Date.UTC(2026, 10, 20, 9, 30)
const bad = { ...oneSubmission(makeReference(randomBytes)), story: 'Robin Marlow saw it.' }
const { reference } = bad
const attachment = { id: 'f-1', fileName: 'a.jpg', mediaType: 'image/jpeg', bytes: 1, sha256: 'a'.repeat(64) }

let outbox: TinyOutbox
beforeEach(async () => {
  outbox = new TinyOutbox()
  outbox.queue(bad, now)
  await outbox.refused(reference, '422 Unprocessable Entity: /story')
})

async function* bytesOf(text: string) {
  yield Buffer.from(text)
}

interface Asked {
  readonly method?: string
  readonly authorization?: string
  readonly token?: string | undefined
  readonly body?: unknown
  readonly text?: string
}

/** Asks one of the routes, named by its template, with the reference of the refused submission unless another is given. */
async function ask(
  path: string,
  query: Record<string, string> = {},
  asked: Asked = {},
  of = reference,
): Promise<RouteAnswer> {
  const method = asked.method ?? (asked.body === undefined && asked.text === undefined ? 'GET' : 'POST')
  const given = 'token' in asked ? asked.token : token
  const routes = operatorRoutes({ outbox, token: given, clock: { now: () => now }, key: () => 'a-new-key-for-this' })
  const route = routes.find((one) => one.path === path && one.method === method)
  if (route === undefined) throw new Error(`no route ${method} ${path}`)
  return await route.handle({
    headers: { authorization: asked.authorization ?? `Bearer ${token}` },
    params: { reference: of },
    query: new URLSearchParams(query),
    body: bytesOf(asked.text ?? JSON.stringify(asked.body) ?? ''),
  })
}

const list = '/operator/submissions'
const one = '/operator/submissions/:reference'
const said = { by: 'sam', reason: 'the form was wrong' }
const contentOf = (answer: RouteAnswer): unknown => JSON.parse(answer.body ?? 'null')

describe('the operator', () => {
  it.each([list, one, '/operator/audit'])('is let into %s only with the token', async (path) => {
    for (const authorization of ['', 'Bearer', 'Bearer other', `Basic ${token}`, `Bearer ${token} x`])
      expect((await ask(path, {}, { authorization })).status).toBe(401)
    expect((await ask(path, {}, { token: undefined })).status).toBe(404)
    expect((await ask(path, {}, { token: '', authorization: 'Bearer ' })).status).toBe(404)
  })

  it('sees what is refused, without personal data', async () => {
    outbox.queue(oneSubmission(makeReference(randomBytes)), now)
    const answer = await ask(list, { status: 'refused' })
    expect(answer.status).toBe(200)
    expect(contentOf(answer)).toEqual({
      submissions: [
        {
          reference,
          form: 'crime-bicycle',
          status: 'refused',
          priority: 'routine',
          attempts: 0,
          reason: '422 Unprocessable Entity: /story',
          createdAt: '2026-11-20T09:30:00.000Z',
          files: 0,
          filesSent: 0,
        },
      ],
    })
    expect(answer.body).not.toContain('Marlow')
    expect(contentOf(await ask(list))).toMatchObject({ submissions: [{}, {}] })
    expect((await ask(list, { status: 'lost' })).status).toBe(400)
  })

  it('sees a whole submission only by name, and that is audited', async () => {
    expect((await ask(one)).status).toBe(400)
    expect(outbox.trail).toEqual([])
    const answer = await ask(one, { by: 'sam' })
    expect(contentOf(answer)).toMatchObject({ reference, body: bad })
    expect(answer.headers).toMatchObject({ 'cache-control': 'no-store' })
    expect(outbox.trail).toEqual([{ at: now, by: 'sam', act: 'viewed', reference, reason: 'viewed' }])
    expect((await ask(one, { by: 'sam' }, {}, 'none')).status).toBe(404)
    expect(contentOf(await ask('/operator/audit'))).toEqual({ audit: outbox.trail })
  })

  it('sends one again under its key', async () => {
    const key = outbox.items.get(reference)?.idempotencyKey
    expect((await ask(`${one}/retry`, {}, { body: said })).status).toBe(200)
    expect(outbox.items.get(reference)).toMatchObject({ status: 'queued', idempotencyKey: key })
    expect(outbox.trail).toEqual([{ at: now, act: 'retry', reference, ...said }])
    expect((await ask(`${one}/retry`, {}, { body: said })).status).toBe(409)
  })

  it('corrects one, which then goes under a new key', async () => {
    const body = { ...bad, story: 'It was seen.' }
    expect((await ask(`${one}/correct`, {}, { body: { ...said, body } })).status).toBe(200)
    const item = outbox.items.get(reference)
    expect(item).toMatchObject({ status: 'queued', idempotencyKey: 'a-new-key-for-this' })
    expect(JSON.parse(item?.body ?? '')).toEqual(body)
  })

  it.each([
    ['a body that does not fit the contract', { ...bad, channel: 'fax' }, '/channel'],
    ['another reference', oneSubmission(makeReference(randomBytes)), '/reference'],
    ['other files', { ...bad, attachments: [attachment] }, '/attachments'],
  ])('cannot correct with %s', async (_name, body, pointer) => {
    const answer = await ask(`${one}/correct`, {}, { body: { ...said, body } })
    expect(answer.status).toBe(422)
    const { errors } = z.object({ errors: z.array(z.object({ pointer: z.string() })) }).parse(contentOf(answer))
    expect(errors.map((error) => error.pointer)).toEqual([pointer])
    expect(outbox.items.get(reference)?.status).toBe('refused')
    expect(outbox.trail).toEqual([])
  })

  it('cannot correct what the intake has: it would be there twice', async () => {
    await outbox.received(reference, 'i-1')
    await outbox.refused(reference, 'file 1: 415 Unsupported Media Type')
    const answer = await ask(`${one}/correct`, {}, { body: { ...said, body: bad } })
    expect(answer.status).toBe(409)
    expect(outbox.trail).toEqual([])
  })

  it('closes one', async () => {
    expect((await ask(`${one}/close`, {}, { body: said })).status).toBe(200)
    expect(outbox.items.get(reference)?.status).toBe('closed')
  })

  it.each([
    ['nothing', {}],
    ['no reason', { by: 'sam' }],
    ['an empty reason', { by: 'sam', reason: '   ' }],
    ['nobody', { by: '', reason: 'because' }],
    ['a body that belongs to correct', { ...said, body: bad }],
    ['something more', { ...said, force: true }],
  ])('cannot close with %s', async (_name, body) => {
    expect((await ask(`${one}/close`, {}, { body })).status).toBe(400)
    expect(outbox.items.get(reference)?.status).toBe('refused')
  })

  it('gets a clear answer to odd requests', async () => {
    expect((await ask(`${one}/correct`, {}, { body: said })).status).toBe(400)
    expect((await ask(`${one}/close`, {}, { text: '{' })).status).toBe(400)
    expect((await ask(`${one}/close`, {}, { text: `"${'x'.repeat(3_000_000)}"` })).status).toBe(413)
    expect((await ask(`${one}/close`, {}, { body: said }, "' OR 1=1 --")).status).toBe(404)
  })
})
