import { createHash, randomBytes } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createIntakeClient } from '../../../adapters/intake/client.ts'
import { type OutboxWorker, startOutboxWorker } from '../../../adapters/intake/outbox-worker.ts'
import type { Timers } from '../../../adapters/intake/timers.ts'
import type { Clock, DeliveryChange } from '../../../dialogs/ports.ts'
import { makeReference } from '../../../dialogs/reference.ts'
import { type Behaviour, startIntake, type TestIntake } from './intake-server.ts'
import { oneSubmission } from './submissions.ts'
import { TinyOutbox, vaultOf } from './tiny-outbox.ts'

/** A clock and timers that run so many times faster than the real ones. */
const SPEED = 200
const began = performance.now()
const fast: Clock & Timers = {
  now: () => Math.floor((performance.now() - began) * SPEED),
  after(ms, run) {
    const timer = setTimeout(run, ms / SPEED)
    return () => clearTimeout(timer)
  },
}

const photo = randomBytes(30_000)
const sha256 = createHash('sha256').update(photo).digest('hex')
const withPhoto = {
  attachments: [{ id: 'f-1', fileName: 'a.jpg', mediaType: 'image/jpeg', bytes: photo.length, sha256 }],
}

let intake: TestIntake
let outbox: TinyOutbox
let worker: OutboxWorker
let told: DeliveryChange[]
let tried: number[]
let allTold: () => void

function startWorker(): void {
  const client = createIntakeClient({ url: intake.url, token: intake.token, timeoutMs: 300 })
  worker = startOutboxWorker({
    outbox,
    vault: vaultOf(new Map([['f-1', photo]])),
    client: {
      send: (item) => {
        tried.push(fast.now())
        return client.send(item)
      },
      sendFile: client.sendFile,
    },
    clock: fast,
    timers: fast,
    async deliver(item, change) {
      if (change.status === 'received') await outbox.received(item.reference, change.intakeId ?? '')
      else await outbox.refused(item.reference, change.reason ?? '')
      told.push(change)
      allTold()
    },
  })
}

beforeEach(async () => {
  intake = await startIntake()
  outbox = new TinyOutbox()
  told = []
  tried = []
  allTold = () => {}
  startWorker()
})
afterEach(async () => {
  await worker.stop()
  await intake.close()
})

const queue = (changes = {}) => outbox.queue(oneSubmission(makeReference(randomBytes), changes), fast.now())
const toldOf = (count: number) =>
  new Promise<void>((done) => {
    allTold = () => told.length >= count && done()
    allTold()
  })

const temporary: readonly Behaviour[] = [
  { kind: 'status', status: 503 },
  { kind: 'status', status: 429, retryAfter: '2' },
  { kind: 'status', status: 500 },
  { kind: 'drop', stores: true },
  { kind: 'drop', stores: false },
  { kind: 'garbage', text: 'stored, I think' },
  { kind: 'twice' },
  { kind: 'slow', ms: 20 },
  { kind: 'hang' },
]

describe('the worker and the client at an intake that misbehaves', () => {
  it.each(temporary)('hand one over exactly once after %j', async (behaviour) => {
    intake.behave(behaviour)
    const { reference } = queue()
    await toldOf(1)
    expect(intake.submissions.size).toBe(1)
    expect(told).toEqual([{ reference, status: 'received', intakeId: 'intake-1' }])
    expect(new Set(intake.requests.map(({ body }) => body.toString())).size).toBe(1)
  })

  it('hand forty over exactly once through everything, all mixed', async () => {
    intake.behave(
      ...Array.from({ length: 60 }, (_, at): Behaviour => temporary[(at * 7) % temporary.length] ?? { kind: 'good' }),
    )
    const items = Array.from({ length: 40 }, () => queue())
    await toldOf(40)
    const arrived = [...intake.submissions.values()].map(({ submission }) => submission.reference)
    expect(arrived.toSorted()).toEqual(items.map(({ reference }) => reference).toSorted())
    expect(told).toHaveLength(40)
  })

  it('wait for Retry-After', async () => {
    intake.behave({ kind: 'status', status: 503, retryAfter: '30' })
    queue()
    await toldOf(1)
    expect((tried[1] ?? 0) - (tried[0] ?? 0)).toBeGreaterThanOrEqual(30_000)
  })

  it('tell a refusal, and keep the submission', async () => {
    intake.behave({ kind: 'status', status: 422, pointer: '/answers/0/value' })
    const { reference } = queue()
    await toldOf(1)
    expect(told).toEqual([{ reference, status: 'refused', reason: '422 Unprocessable Entity: /answers/0/value' }])
    expect(outbox.items.get(reference)?.body).toContain(reference)
  })

  it('tell a refusal where the contract is broken, and where the key was used for another body', async () => {
    queue({ channel: 'fax' })
    await toldOf(1)
    expect(told[0]?.reason).toBe('422 Unprocessable Entity: /channel')
    const item = queue()
    await toldOf(2)
    outbox.items.set(item.reference, { ...item, body: item.body.replace('Kestrel', 'Merlin') })
    outbox.queue(oneSubmission(makeReference(randomBytes)), fast.now())
    await toldOf(4)
    expect(told.map(({ status }) => status).toSorted()).toEqual(['received', 'received', 'refused', 'refused'])
  })

  it('send a file after its submission, through faults, with the right bytes', async () => {
    intake.behaveWithFiles({ kind: 'status', status: 503 }, { kind: 'drop', stores: true }, { kind: 'hang' })
    const { reference, idempotencyKey } = queue(withPhoto)
    await intake.until(() => intake.requests.filter(({ method }) => method === 'PUT').length === 4)
    await worker.stop()
    expect(intake.submissions.get(idempotencyKey)?.files.get('f-1')).toEqual(photo)
    expect(outbox.items.get(reference)).toMatchObject({ status: 'received', filesSent: 1 })
    expect(told).toHaveLength(1)
  })

  it('hand over what was queued while the intake was away', async () => {
    const port = Number(new URL(intake.url).port)
    const { token } = intake
    await intake.close()
    const { reference } = queue()
    await new Promise<void>((done) => {
      const retry = outbox.retry.bind(outbox)
      outbox.retry = async (...args) => {
        await retry(...args)
        done()
      }
    })
    intake = await startIntake({ port, token })
    await toldOf(1)
    expect(told).toMatchObject([{ reference, status: 'received' }])
  })
})
