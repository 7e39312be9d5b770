import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createServer } from '../../../adapters/http/server.ts'
import { createIntakeClient } from '../../../adapters/intake/client.ts'
import { embeddedIntakeRoutes } from '../../../adapters/intake/embedded/routes.ts'
import { mountRoutes } from '../../../adapters/intake/mount.ts'
import { createLogger } from '../../../adapters/log/logger.ts'
import { createMetrics } from '../../../adapters/metrics/metrics.ts'
import { openMemoryStore } from '../../../adapters/storage/memory/open.ts'
import { makeReference } from '../../../dialogs/reference.ts'
import { oneSubmission } from './submissions.ts'

const token = randomUUID()
const clock = { now: () => Date.UTC(2026, 10, 20, 9, 30) }
const store = openMemoryStore({ clock })
const server = createServer({
  log: createLogger({ level: 'silent' }),
  metrics: createMetrics({ process: false }),
  limits: { work: Number.POSITIVE_INFINITY, use: async () => {} },
})
let url: string
beforeEach(async () => {
  mountRoutes(server, embeddedIntakeRoutes({ table: store.intake, token, clock }))
  url = `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}`
})
afterEach(() => server.stop(1000))

describe('the embedded intake on the HTTP server of the assistant', () => {
  it('takes a submission and its file from the client, and answers what it refuses', async () => {
    const client = createIntakeClient({ url: `${url}/intake`, token })
    const bytes = randomBytes(3_000_000)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const file = { id: 'file 1/ä', mediaType: 'video/mp4', sha256, bytes: bytes.length }
    const submission = oneSubmission(makeReference(randomBytes), { attachments: [{ ...file, fileName: 'clip.mp4' }] })
    const sent = await client.send({ idempotencyKey: randomUUID(), body: JSON.stringify(submission) })
    if (sent.kind !== 'received') throw new Error(sent.reason)
    async function* content() {
      for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536)
    }
    expect(await client.sendFile(sent.intakeId, file, content())).toEqual({ kind: 'stored' })
    expect((await store.intake.file(sent.intakeId, file.id))?.file.sha256).toBe(sha256)

    const long = `"${'x'.repeat(10_000_000)}"`
    expect(await client.send({ idempotencyKey: randomUUID(), body: long })).toEqual({
      kind: 'refused',
      reason: '413 Payload Too Large',
    })
    expect(
      await createIntakeClient({ url: `${url}/intake`, token: 'x' }).send({ idempotencyKey: randomUUID(), body: long }),
    ).toEqual({ kind: 'refused', reason: '401 Unauthorized' })
    expect(await client.health()).toBe(true)
  })
})
