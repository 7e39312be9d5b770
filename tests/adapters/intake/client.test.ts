import { createHash, randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createIntakeClient } from '../../../adapters/intake/client.ts'
import { retryAfterMs } from '../../../adapters/intake/retry-after.ts'
import { makeReference } from '../../../dialogs/reference.ts'
import { startIntake, type TestIntake } from './intake-server.ts'
import { oneSubmission } from './submissions.ts'

let intake: TestIntake
beforeEach(async () => {
  intake = await startIntake()
})
afterEach(() => intake.close())

const reference = makeReference((bytes) => new Uint8Array(bytes).fill(7))
const item = (changes = {}) => ({
  idempotencyKey: randomUUID(),
  body: JSON.stringify(oneSubmission(reference, changes)),
})
const client = (options = {}) => createIntakeClient({ url: intake.url, token: intake.token, ...options })

describe('handing a submission over', () => {
  it('is received with the id of the intake, and the intake has the same bytes', async () => {
    const one = item()
    expect(await client().send(one)).toEqual({ kind: 'received', intakeId: 'intake-1' })
    expect(intake.submissions.get(one.idempotencyKey)?.body).toBe(one.body)
  })

  it('gives the first receipt when it is sent again under its key', async () => {
    const one = item()
    await client().send(one)
    expect(await client().send(one)).toEqual({ kind: 'received', intakeId: 'intake-1' })
    expect(intake.submissions.size).toBe(1)
  })

  it('is refused for another body under the same key', async () => {
    const one = item()
    await client().send(one)
    const other = { ...one, body: JSON.stringify(oneSubmission(reference, { story: 'Other words.' })) }
    expect(await client().send(other)).toEqual({ kind: 'refused', reason: '409 Conflict' })
  })

  it('is refused with the places that are wrong, and without what stands there', async () => {
    intake.behave({ kind: 'status', status: 422, pointer: '/answers/0/value' })
    expect(await client().send(item())).toEqual({
      kind: 'refused',
      reason: '422 Unprocessable Entity: /answers/0/value',
    })
    intake.behave({ kind: 'status', status: 422, pointer: 'Robin Marlow lives here' })
    expect(await client().send(item())).toEqual({ kind: 'refused', reason: '422 Unprocessable Entity' })
  })

  it.each([408, 425, 429, 500, 502, 503, 504, 501, 302])('is tried later after %i', async (status) => {
    intake.behave({ kind: 'status', status })
    expect(await client().send(item())).toMatchObject({ kind: 'later' })
  })

  it.each([
    400, 401, 402, 403, 404, 405, 406, 410, 413, 415, 418, 422, 426, 431, 451,
  ])('is final after %i', async (status) => {
    intake.behave({ kind: 'status', status })
    expect(await client().send(item())).toMatchObject({ kind: 'refused' })
  })

  it('is refused where the token is wrong', async () => {
    expect(await client({ token: 'other' }).send(item())).toEqual({ kind: 'refused', reason: '401 Unauthorized' })
  })

  it('is tried later where the connection drops, and then had already been stored', async () => {
    const one = item()
    intake.behave({ kind: 'drop', stores: true })
    expect(await client().send(one)).toMatchObject({ kind: 'later' })
    expect(await client().send(one)).toEqual({ kind: 'received', intakeId: 'intake-1' })
  })

  it('is tried later where nobody listens', async () => {
    await intake.close()
    expect(await client().send(item())).toEqual({ kind: 'later', reason: 'no answer (ECONNREFUSED)' })
    intake = await startIntake()
  })

  it('is tried later where no answer comes in time', async () => {
    intake.behave({ kind: 'hang' })
    expect(await client({ timeoutMs: 50 }).send(item())).toEqual({ kind: 'later', reason: 'no answer in time' })
  })

  it.each([
    '',
    'OK',
    '{"intakeId":7,"status":"received"}',
    '[]',
    `"${'x'.repeat(200_000)}"`,
    '{"intakeId":"\ud800',
  ])('is tried later after a 200 that is no receipt (%#), as the key gives the receipt again', async (text) => {
    const one = item()
    intake.behave({ kind: 'garbage', text })
    expect(await client().send(one)).toMatchObject({ kind: 'later' })
    expect(await client().send(one)).toEqual({ kind: 'received', intakeId: 'intake-1' })
  })

  it('takes an answer that is written twice as one', async () => {
    intake.behave({ kind: 'twice' })
    expect(await client().send(item())).toEqual({ kind: 'received', intakeId: 'intake-1' })
    expect(await client().send(item())).toMatchObject({ kind: expect.stringMatching(/received|later/) })
  })

  it('waits as long as Retry-After says', async () => {
    intake.behave({ kind: 'status', status: 503, retryAfter: '7' })
    expect(await client().send(item())).toMatchObject({ kind: 'later', retryAfterMs: 7000 })
  })

  it('does not follow a redirect: a report goes to one address only', async () => {
    intake.behave({ kind: 'status', status: 307 })
    expect(await client().send(item())).toMatchObject({ kind: 'later' })
    expect(intake.requests).toHaveLength(1)
  })
})

describe('Retry-After', () => {
  const now = Date.UTC(2026, 10, 20, 9, 30, 0)
  it.each([
    ['0', 0],
    [' 120 ', 120_000],
    ['Fri, 20 Nov 2026 09:30:05 GMT', 5000],
    ['Fri, 20 Nov 2026 09:29:00 GMT', 0],
    ['soon', undefined],
    ['-5', undefined],
    ['1.5', undefined],
    ['', undefined],
    [null, undefined],
    ['x'.repeat(10_000), undefined],
  ])('%j is read as %j', (header, ms) => {
    expect(retryAfterMs(header, now)).toBe(ms)
  })
})

describe('handing a file over', () => {
  const bytes = Buffer.from('a photograph, say')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const file = { id: 'file-1', mediaType: 'image/jpeg', sha256, bytes: bytes.length }
  async function* content(of: Buffer = bytes) {
    yield of.subarray(0, 5)
    yield of.subarray(5)
  }
  const withFile = () => item({ attachments: [{ ...file, fileName: 'bike.jpg' }] })

  it('streams it with its digest, type and length', async () => {
    const one = withFile()
    await client().send(one)
    expect(await client().sendFile('intake-1', file, content())).toEqual({ kind: 'stored' })
    expect(await client().sendFile('intake-1', file, content())).toEqual({ kind: 'stored' })
    expect(intake.submissions.get(one.idempotencyKey)?.files.get('file-1')).toEqual(bytes)
    expect(intake.requests.at(-1)?.headers).toMatchObject({ 'content-type': 'image/jpeg', 'content-length': '17' })
  })

  it('is refused for other bytes', async () => {
    await client().send(withFile())
    const other = Buffer.from('A photograph, say')
    expect(await client().sendFile('intake-1', file, content(other))).toMatchObject({ kind: 'refused' })
  })

  it('is tried later where the bytes cannot be read to their end', async () => {
    await client().send(withFile())
    async function* broken() {
      yield bytes.subarray(0, 5)
      throw new Error('the disk is gone')
    }
    expect(await client().sendFile('intake-1', file, broken())).toMatchObject({ kind: 'later' })
  })

  it('keeps an odd id inside its place in the address', async () => {
    expect(await client().sendFile('a/b?c', file, content())).toMatchObject({ kind: 'refused' })
    expect(intake.requests.at(-1)?.path).toBe('/v1/submissions/a%2Fb%3Fc/attachments/file-1')
    expect(await client().sendFile('\ud800', file, content())).toMatchObject({ kind: 'later' })
  })
})

describe('the client', () => {
  it('tells whether the intake is well', async () => {
    expect(await client().health()).toBe(true)
    expect(await client({ url: 'http://127.0.0.1:1' }).health()).toBe(false)
  })

  it.each([
    '',
    'intake',
    'ftp://intake.example.police.uk',
    'javascript:alert(1)',
  ])('refuses %j as an address', (url) => {
    expect(() => client({ url })).toThrow(/CONFIG_INVALID/)
  })

  it('keeps a path in the address', async () => {
    await client({ url: `${intake.url}/base/` }).send(item())
    expect(intake.requests.at(-1)?.path).toBe('/base/v1/submissions')
  })
})
