import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createIntakeClient } from '../../../adapters/intake/client.ts'
import { embeddedIntakeRoutes } from '../../../adapters/intake/embedded/routes.ts'
import { startOutboxWorker } from '../../../adapters/intake/outbox-worker.ts'
import { openMemoryStore } from '../../../adapters/storage/memory/open.ts'
import { openSqliteStore } from '../../../adapters/storage/sqlite/open.ts'
import type { Storage } from '../../../adapters/storage/storage.ts'
import type { DeliveryChange, NewSubmission, VaultFile } from '../../../dialogs/ports.ts'
import { makeReference } from '../../../dialogs/reference.ts'
import { serveRoutes } from './serve-routes.ts'
import { oneSubmission } from './submissions.ts'

const clock = { now: Date.now }
const token = randomUUID()
const state = {
  schema: 1,
  locale: 'en-GB',
  channel: 'webchat',
  startedAt: '2026-11-20T09:30:00Z',
  aside: [],
  concerns: [],
  sent: [],
  misses: 0,
  turns: 1,
} as const

const stores: readonly [string, (dataDir: string) => Promise<Storage>][] = [
  ['in memory', async () => openMemoryStore({ clock })],
  ['in SQLite', (dataDir) => openSqliteStore({ clock, dataDir, dataKeys: [randomBytes(32)] })],
]

describe.each(stores)('an outbox %s and the embedded intake beside it', (_name, open) => {
  let dataDir: string
  let store: Storage
  let server: { url: string; close(): Promise<void> }
  let stop: (() => Promise<void>)[]
  let told: DeliveryChange[]
  let version: number

  beforeEach(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'intake-'))
    store = await open(dataDir)
    server = await serveRoutes(embeddedIntakeRoutes({ table: store.intake, token, clock }))
    stop = []
    told = []
    version = 0
  })
  afterEach(async () => {
    for (const one of stop) await one()
    await server.close()
    await store.turns.close()
    rmSync(dataDir, { recursive: true })
  })

  const conversation = { wire: 'directline', id: 'c-1' }
  const commit = (submissions: readonly NewSubmission[], files: readonly string[] = []) =>
    store.turns.commit({
      conversation,
      version: version++,
      state,
      activities: [],
      submissions,
      deliveries: [],
      files,
      expiresAt: clock.now() + 3_600_000,
      now: clock.now(),
    })
  const newSubmission = (files: readonly VaultFile[] = []): NewSubmission => {
    const submission = oneSubmission(makeReference(randomBytes), files.length > 0 ? { attachments: files } : {})
    return { submission, idempotencyKey: randomUUID(), files: files.map(({ id }) => id) }
  }

  function startWorker(url = `${server.url}/intake`): void {
    const worker = startOutboxWorker({
      outbox: store.outbox,
      vault: store.files,
      client: createIntakeClient({ url, token }),
      clock,
      async deliver(item, change) {
        if (change.status === 'received')
          await store.outbox.received(item.reference, change.intakeId ?? '', clock.now())
        else await store.outbox.refused(item.reference, change.reason ?? '', clock.now())
        told.push(change)
      },
    })
    stop.push(worker.stop)
  }

  /** Waits until something is so. It ends with the test's own time limit. */
  async function until(seen: () => Promise<boolean>): Promise<void> {
    while (!(await seen())) await new Promise((go) => setTimeout(go, 5))
  }

  it('bring every submission over once, with its file', async () => {
    startWorker()
    await commit([newSubmission(), newSubmission()])
    async function* content() {
      yield Buffer.from('GIF89a and the rest of a picture')
    }
    const file = await store.files.put(conversation, 'a.gif', content(), 1000)
    await commit([newSubmission([file]), ...Array.from({ length: 20 }, () => newSubmission())], [file.id])
    const arrived = () => store.intake.list()
    await until(async () => {
      const all = await arrived()
      return (
        all.length === 23 && all.some(({ files }) => files.length === 1) && (await store.outbox.nextDue()) === undefined
      )
    })
    expect((await arrived()).flatMap(({ files }) => files)).toMatchObject([
      { attachmentId: file.id, sha256: file.sha256 },
    ])
    expect(new Set(told.map(({ reference }) => reference)).size).toBe(23)
    expect(told).toHaveLength(23)
    expect((await store.outbox.list('received')).map(({ intakeId }) => intakeId).toSorted()).toEqual(
      (await arrived()).map(({ intakeId }) => intakeId).toSorted(),
    )
  })

  it('keep a refused one, which an operator has sent again', async () => {
    startWorker(`${server.url}/nowhere`)
    await commit([newSubmission()])
    await until(async () => (await store.outbox.list('refused')).length === 1)
    await stop.pop()?.()
    startWorker()
    const [item] = await store.outbox.list('refused')
    const { reference = '' } = item ?? {}
    await store.outbox.act(reference, { act: 'retry', reason: 'the address was wrong', by: 'sam' }, clock.now())
    await until(async () => (await store.outbox.list('received')).length === 1)
    expect(told.map(({ status }) => status)).toEqual(['refused', 'received'])
  })
})
