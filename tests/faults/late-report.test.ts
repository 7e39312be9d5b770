import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createIntakeClient } from '../../adapters/intake/client.ts'
import { type OutboxWorker, startOutboxWorker } from '../../adapters/intake/outbox-worker.ts'
import { openSqliteStore } from '../../adapters/storage/sqlite/open.ts'
import type { Storage } from '../../adapters/storage/storage.ts'
import { createAssistant, type RunningAssistant } from '../../bot/assistant.ts'
import { createTeller } from '../../bot/tell.ts'
import { readState } from '../../dialogs/engine/upgrade.ts'
import { crimeBicycle } from '../../dialogs/forms/crime-bicycle.ts'
import { FakeTime } from '../adapters/intake/fake-time.ts'
import { startIntake, type TestIntake } from '../adapters/intake/intake-server.ts'
import { kitchenContent, kitchenServices } from '../dialogs/engine/kitchen-content.ts'
import { DEFAULT_FORCE } from '../dialogs/engine/real-services.ts'
import { activity, dataOf } from '../end-to-end/assistant-data.ts'
import { temporaryFolder } from '../end-to-end/assistant-process.ts'
import { innerLine } from '../end-to-end/inner-line.ts'
import { type Sayings, SKIPPED } from '../end-to-end/sayings.ts'
import { submitted } from '../end-to-end/submitted.ts'
import { isSent, receipt, Walker } from '../end-to-end/walker.ts'

const key = { wire: 'directline', id: 'late' }
const URGENT: Sayings = {
  'gate.danger': { press: 'yes', value: true },
  safety: { press: 'safe', value: 'safe' },
  'when.at': { say: 'yesterday at 3pm', value: {} },
  'bike.photo': SKIPPED,
}

let time: FakeTime
let intake: TestIntake
let storage: Storage
let assistant: RunningAssistant
let worker: OutboxWorker
const dataDirs: string[] = []

/** Starts all that delivers, over the directory of this test. */
async function begin(): Promise<void> {
  const services = kitchenServices({ ...kitchenContent, forms: new Map([[crimeBicycle.id, crimeBicycle]]) })
  const dataDir = dataDirs.at(-1) ?? ''
  storage = await openSqliteStore({ dataDir, dataKeys: [Buffer.alloc(32, 7)], clock: time, readState })
  assistant = createAssistant({ store: storage.turns, codes: storage.codes, services, clock: time, middleware: [] })
  const { turns: store, outbox } = storage
  const teller = createTeller({ store, outbox, assistant, force: DEFAULT_FORCE, clock: time })
  const { deliver, late } = teller
  const client = createIntakeClient(intake)
  worker = startOutboxWorker({ outbox, vault: storage.files, client, clock: time, timers: time, deliver, late })
}

async function end(): Promise<void> {
  await worker.stop()
  await storage.turns.close()
}

beforeEach(async () => {
  time = new FakeTime()
  intake = await startIntake()
  dataDirs.push(join(temporaryFolder(), 'data'))
  await begin()
})
afterEach(async () => {
  await end()
  await intake.close()
})

const settle = () => new Promise<void>((resolve) => setTimeout(resolve, 30))

async function sendUrgent(): Promise<string> {
  const walker = await new Walker(innerLine(assistant, key.id)).open(crimeBicycle.id)
  await walker.walk(URGENT, isSent)
  const reference = receipt(walker)?.reference ?? ''
  const item = await storage.outbox.get(reference)
  expect(submitted.parse(JSON.parse(item?.body ?? '{}')).routing.suggestedPriority).toBe('urgent-review')
  return reference
}

/** What was told of the submission, as `status` or as "late". */
async function told(): Promise<readonly string[]> {
  const log = await storage.turns.activities(key, 0)
  return (log?.activities ?? [])
    .map((one) => activity.parse(one))
    .flatMap((one) => {
      const { submission, outcome } = dataOf(one)
      if (submission === undefined) return []
      return outcome?.kind === 'call' ? [`late: ${one.text}`] : [submission.status]
    })
}

describe('an urgent report that does not reach the intake', () => {
  it('is told as late within a minute or so, once, with whom to call, and arrives all the same', async () => {
    await intake.close()
    const reference = await sendUrgent()
    await time.pass(50_000, settle)
    expect(await told()).toEqual(['queued'])
    await time.pass(15_000, settle)
    expect(await told()).toEqual(['queued', expect.stringMatching(/late: .*Call 101 now.*999/s)])
    await time.pass(600_000, settle)
    expect(await told()).toHaveLength(2)
    intake = await startIntake({ token: intake.token, port: Number(new URL(intake.url).port) })
    await time.pass(120_000, settle)
    expect(await told()).toEqual(['queued', expect.stringContaining(reference), 'received'])
    expect(intake.submissions.size).toBe(1)
  })

  it('is told so after a restart too, and still once', async () => {
    await intake.close()
    await sendUrgent()
    await time.pass(20_000, settle)
    await end()
    await time.pass(60_000, settle)
    await begin()
    await time.pass(10_000, settle)
    expect((await told()).filter((one) => one.startsWith('late'))).toHaveLength(1)
    await end()
    await begin()
    await time.pass(120_000, settle)
    expect((await told()).filter((one) => one.startsWith('late'))).toHaveLength(1)
  })

  it('says nothing of the kind where it arrives in time', async () => {
    intake.behave({ kind: 'status', status: 503, retryAfter: '5' })
    await sendUrgent()
    await time.pass(120_000, settle)
    expect(await told()).toEqual(['queued', 'received'])
  })
})
