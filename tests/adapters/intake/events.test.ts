import { createHmac, randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { Webhook } from 'standardwebhooks'
import { beforeEach, describe, expect, it } from 'vitest'
import { intakeEventsRoute } from '../../../adapters/intake/events.ts'
import type { StatusEvent } from '../../../dialogs/ports.ts'
import { makeReference } from '../../../dialogs/reference.ts'
import { oneSubmission } from './submissions.ts'
import { TinyOutbox } from './tiny-outbox.ts'

const key = randomBytes(32)
const secret = `whsec_${key.toString('base64')}`
const now = Date.UTC(2026, 10, 20, 9, 30)
const reference = makeReference(randomBytes)
const status = { reference, intakeId: 'i-1', status: 'in-review', occurredAt: '2026-11-20T09:29:00Z' }

let outbox: TinyOutbox
let told: StatusEvent[]
beforeEach(() => {
  outbox = new TinyOutbox()
  outbox.queue(oneSubmission(reference), now)
  told = []
})

const route = (options: { secret?: string; tell?: () => Promise<void> } = {}) =>
  intakeEventsRoute({
    outbox,
    secret,
    clock: { now: () => now },
    tell: async (_item, event) => void told.push(event),
    ...options,
  })

async function* bytesOf(body: string | Uint8Array) {
  yield typeof body === 'string' ? Buffer.from(body) : body
}

interface Sent {
  readonly id?: string
  readonly at?: number
  readonly body?: unknown
  readonly signature?: string
  readonly secret?: string
}

/** Sends an event as the intake does; gives the status of the answer. */
async function send(
  { id = 'msg-1', at = now, body = status, signature, secret: by = secret }: Sent = {},
  to = route(),
) {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const headers = {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at / 1000)),
    'webhook-signature': signature ?? new Webhook(by).sign(id, new Date(at), text),
  }
  return (await to.handle({ headers, params: {}, query: new URLSearchParams(), body: bytesOf(text) })).status
}

describe('POST /intake/events', () => {
  it('takes a signed event and tells the conversation once, however often it comes', async () => {
    const to = route()
    expect(await send({}, to)).toBe(204)
    expect(await send({}, to)).toBe(204)
    expect(told).toEqual([{ webhookId: 'msg-1', ...status, occurredAt: '2026-11-20T09:29:00.000Z' }])
  })

  it('takes events in any order: an older one is not told after a newer one', async () => {
    const to = route()
    await send({ id: 'b', body: { ...status, status: 'assigned', occurredAt: '2026-11-20T09:29:30+00:00' } }, to)
    // 10:29:10 in a zone an hour ahead is before 09:29:30 in London.
    await send({ id: 'a', body: { ...status, occurredAt: '2026-11-20T10:29:10+01:00' } }, to)
    expect(told.map((event) => event.status)).toEqual(['assigned'])
  })

  it('passes on the crime reference and the words for the person', async () => {
    await send({ body: { ...status, crimeReference: '01/7654321/26', message: 'We have read it.', extra: 1 } })
    expect(told[0]).toMatchObject({ crimeReference: '01/7654321/26', message: 'We have read it.' })
    expect(told[0]).not.toHaveProperty('extra')
  })

  it('takes an event about a report that it does not know, and says nothing', async () => {
    expect(await send({ body: { ...status, reference: 'unknown' } })).toBe(204)
    expect(told).toEqual([])
  })

  it.each([
    ['5 minutes old', -300_000, 204],
    ['5 minutes ahead', 300_000, 204],
    ['older than that', -301_000, 401],
    ['further ahead than that', 301_000, 401],
  ])('judges an event that is %s', async (_name, shift, answer) => {
    expect(await send({ at: now + shift })).toBe(answer)
  })

  it('takes one right signature among several', async () => {
    const right = new Webhook(secret).sign('msg-1', new Date(now), JSON.stringify(status))
    expect(await send({ signature: `v1,AAAA v1a,abc ${right} ` })).toBe(204)
  })

  it.each([
    '',
    'v1',
    'v1,',
    'v1,AAAA',
    'v2,AAAA',
    ' ',
    'x'.repeat(10_000),
  ])('refuses the signature %.20j', async (signature) => {
    expect(await send({ signature })).toBe(401)
  })

  it('refuses a right signature under another version, another id, time, body or secret', async () => {
    const right = new Webhook(secret).sign('msg-1', new Date(now), JSON.stringify(status))
    expect(await send({ signature: right.replace('v1', 'v2') })).toBe(401)
    expect(await send({ signature: right, id: 'msg-2' })).toBe(401)
    expect(await send({ signature: right, at: now + 1000 })).toBe(401)
    expect(await send({ signature: right, body: { ...status, status: 'closed' } })).toBe(401)
    expect(await send({ secret: `whsec_${randomBytes(32).toString('base64')}` })).toBe(401)
  })

  it('refuses an event without its headers', async () => {
    const body = bytesOf(JSON.stringify(status))
    const answer = await route().handle({ headers: {}, params: {}, query: new URLSearchParams(), body })
    expect(answer.status).toBe(401)
  })

  it.each([
    '',
    '{',
    '[]',
    'null',
    '{}',
    { ...status, status: 'lost' },
    { ...status, occurredAt: 'today' },
  ])('refuses the signed body %j', async (body) => {
    expect(await send({ body })).toBe(400)
  })

  it('reads a plain secret as it stands, as the contract writes the HMAC', async () => {
    const plain = 'not base64, but a sentence'
    const text = JSON.stringify(status)
    const mac = createHmac('sha256', plain)
      .update(`msg-1.${now / 1000}.${text}`)
      .digest('base64')
    expect(await send({ signature: `v1,${mac}` }, route({ secret: plain }))).toBe(204)
  })

  it.each(['', 'whsec_', 'whsec_?'])('does not start with the secret %j', (odd) => {
    expect(() => route({ secret: odd })).toThrow(/CONFIG_INVALID/)
  })

  it('keeps the status also where the conversation cannot be told', async () => {
    const to = route({ tell: () => Promise.reject(new Error('gone')) })
    expect(await send({}, to)).toBe(204)
  })

  it('answers every unsigned text with 400 or 401', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.string(), fc.uint8Array(), async (id, signature, body) => {
        const headers = { 'webhook-id': id, 'webhook-timestamp': String(now / 1000), 'webhook-signature': signature }
        const answer = await route().handle({ headers, params: {}, query: new URLSearchParams(), body: bytesOf(body) })
        expect([400, 401]).toContain(answer.status)
      }),
    )
    expect(told).toEqual([])
  })
})
