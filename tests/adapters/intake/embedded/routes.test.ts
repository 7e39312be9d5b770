import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createIntakeClient } from '../../../../adapters/intake/client.ts'
import { embeddedIntakeRoutes } from '../../../../adapters/intake/embedded/routes.ts'
import type { IntakeTable } from '../../../../adapters/storage/intake-table.ts'
import { openMemoryStore } from '../../../../adapters/storage/memory/open.ts'
import { makeReference } from '../../../../dialogs/reference.ts'
import { contractSchema, problemDetails } from '../contract-schema.ts'
import { serveRoutes } from '../serve-routes.ts'
import { oneSubmission } from '../submissions.ts'

const token = 'a-token-made-at-start'
const isProblem = problemDetails()
const isReceipt = contractSchema('Receipt')
const isStatus = contractSchema('Status')
const problemShape = z.object({ status: z.number(), errors: z.array(z.object({ pointer: z.string() })).optional() })

let table: IntakeTable
let server: { url: string; close(): Promise<void> }
beforeEach(async () => {
  const clock = { now: () => Date.UTC(2026, 10, 20, 9, 30) }
  table = openMemoryStore({ clock }).intake
  server = await serveRoutes(embeddedIntakeRoutes({ table, token, clock }))
})
afterEach(() => server.close())

async function post(body: string | Uint8Array, headers: Record<string, string> = {}) {
  const response = await fetch(`${server.url}/intake/v1/submissions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'idempotency-key': randomUUID(), ...headers },
    body,
  })
  const value: unknown = await response.json()
  if (response.status >= 400) expect(isProblem(value), JSON.stringify(value)).toBe(true)
  return { status: response.status, value }
}

const pointersOf = (value: unknown) => problemShape.parse(value).errors?.map(({ pointer }) => pointer)
const bytes = Buffer.from('the bytes of a photograph')
const sha256 = createHash('sha256').update(bytes).digest('hex')
const file = { id: 'f-1', mediaType: 'image/jpeg', sha256, bytes: bytes.length }
const submission = (changes = {}) => oneSubmission(makeReference(randomBytes), changes)
const digestOf = (of: Buffer) => `sha-256=:${createHash('sha256').update(of).digest('base64')}:`

describe('the embedded intake', () => {
  it('says that it is well without a token', async () => {
    expect((await fetch(`${server.url}/intake/v1/health`)).status).toBe(200)
  })

  it('stores a submission, gives the first receipt again for the same, and its status', async () => {
    const body = JSON.stringify(submission())
    const key = { 'idempotency-key': randomUUID() }
    const first = await post(body, key)
    expect(first.status).toBe(201)
    expect(isReceipt(first.value)).toBe(true)
    expect(await post(body, key)).toEqual({ status: 200, value: first.value })
    expect(await table.list()).toHaveLength(1)
    const { intakeId } = z.object({ intakeId: z.string() }).parse(first.value)
    const status = await fetch(`${server.url}/intake/v1/submissions/${intakeId}`, {
      headers: { authorization: `Bearer ${token}` },
    })
    expect(isStatus(await status.json())).toBe(true)
  })

  it('stores one of twenty that come at once under one key', async () => {
    const body = JSON.stringify(submission())
    const key = { 'idempotency-key': randomUUID() }
    const all = await Promise.all(Array.from({ length: 20 }, () => post(body, key)))
    expect(all.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(all.filter(({ status }) => status === 200)).toHaveLength(19)
    expect(await table.list()).toHaveLength(1)
  })

  it('refuses another body under the same key, and the same reference under another key', async () => {
    const one = submission()
    const key = { 'idempotency-key': randomUUID() }
    await post(JSON.stringify(one), key)
    expect((await post(JSON.stringify({ ...one, story: 'Other words.' }), key)).status).toBe(409)
    expect((await post(JSON.stringify(one))).status).toBe(409)
    expect(await table.list()).toHaveLength(1)
  })

  it.each(['', 'short', 'k'.repeat(65)])('refuses the key %j', async (key) => {
    expect((await post(JSON.stringify(submission()), { 'idempotency-key': key })).status).toBe(400)
  })

  it.each([
    'Bearer other',
    'Basic YTpi',
    '',
    `Bearer ${token}x`,
  ])('refuses the authorization %j', async (authorization) => {
    expect((await post(JSON.stringify(submission()), { authorization })).status).toBe(401)
    expect(await table.list()).toHaveLength(0)
  })

  it.each(['', '{', 'null x', '['.repeat(100_000)])('refuses what is not JSON (%#)', async (body) => {
    expect((await post(body)).status).toBe(400)
  })

  it('refuses what is not UTF-8, and what is too long', async () => {
    expect((await post(new Uint8Array([0x22, 0xff, 0x22]))).status).toBe(400)
    expect((await post(`"${'x'.repeat(1_048_577)}"`)).status).toBe(413)
  })

  it('points to each place that does not fit the contract', async () => {
    const odd = {
      ...submission(),
      channel: 'fax',
      'a/b': 1,
      answers: [{ key: '_', question: '', kind: 'text', display: '' }],
    }
    const { status, value } = await post(JSON.stringify(odd))
    expect(status).toBe(422)
    expect(pointersOf(value)?.toSorted()).toEqual(['/answers/0/key', '/answers/0/value', '/a~1b', '/channel'])
  })

  it.each([
    'null',
    '[]',
    '7',
    '{}',
    `${'['.repeat(5000)}${']'.repeat(5000)}`,
  ])('refuses %.20s as a submission', async (body) => {
    expect((await post(body)).status).toBe(422)
  })

  it('tells nothing of a submission that it has not', async () => {
    const headers = { authorization: `Bearer ${token}` }
    expect((await fetch(`${server.url}/intake/v1/submissions/none`, { headers })).status).toBe(404)
    expect((await fetch(`${server.url}/intake/v1/submissions/none`)).status).toBe(401)
  })
})

describe('an attachment at the embedded intake', () => {
  async function listed(): Promise<string> {
    const { value } = await post(JSON.stringify(submission({ attachments: [{ ...file, fileName: 'bike.jpg' }] })))
    return z.object({ intakeId: z.string() }).parse(value).intakeId
  }
  async function put(path: string, body: Buffer, headers: Record<string, string> = {}) {
    const response = await fetch(`${server.url}/intake/v1/submissions/${path}`, {
      method: 'PUT',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'image/jpeg',
        'content-digest': digestOf(body),
        ...headers,
      },
      body: new Uint8Array(body),
    })
    return response.status
  }

  it('is stored, and the second time already there', async () => {
    const intakeId = await listed()
    expect(await put(`${intakeId}/attachments/f-1`, bytes)).toBe(201)
    expect(await put(`${intakeId}/attachments/f-1`, bytes)).toBe(200)
    expect((await table.file(intakeId, 'f-1'))?.file).toEqual({ attachmentId: 'f-1', sha256, bytes: bytes.length })
  })

  it.each([
    ['without a digest', bytes, { 'content-digest': '' }, 422],
    ['with a digest that cannot be read', bytes, { 'content-digest': 'sha-256=abc' }, 422],
    ['with another digest than was listed', Buffer.from('x'), {}, 422],
    [
      'with other bytes than its digest',
      Buffer.from('The bytes of a photograph'),
      { 'content-digest': digestOf(bytes) },
      422,
    ],
    ['with fewer bytes', bytes.subarray(1), { 'content-digest': digestOf(bytes) }, 422],
    ['with more bytes', Buffer.concat([bytes, bytes]), { 'content-digest': digestOf(bytes) }, 413],
    ['of another type', bytes, { 'content-type': 'text/html' }, 415],
    ['without the token', bytes, { authorization: '' }, 401],
    ['with several digests, one of them right', bytes, { 'content-digest': `md5=:aaaa:, ${digestOf(bytes)}` }, 201],
  ])('%s gets its answer', async (_name, body, headers, status) => {
    const intakeId = await listed()
    expect(await put(`${intakeId}/attachments/f-1`, body, headers)).toBe(status)
    expect((await table.file(intakeId, 'f-1')) !== undefined).toBe(status === 201)
  })

  it('is refused where it was not listed', async () => {
    const intakeId = await listed()
    expect(await put(`${intakeId}/attachments/f-2`, bytes)).toBe(404)
    expect(await put('none/attachments/f-1', bytes)).toBe(404)
  })
})

it('is spoken to by the client as any other intake', async () => {
  const client = createIntakeClient({ url: `${server.url}/intake`, token })
  const one = submission({ attachments: [{ ...file, fileName: 'bike.jpg' }] })
  const sent = await client.send({ idempotencyKey: randomUUID(), body: JSON.stringify(one) })
  if (sent.kind !== 'received') throw new Error(sent.reason)
  async function* content() {
    yield bytes
  }
  expect(await client.sendFile(sent.intakeId, file, content())).toEqual({ kind: 'stored' })
  expect(await client.health()).toBe(true)
})
