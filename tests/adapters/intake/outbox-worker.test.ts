import { createHash, randomBytes } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { FileResult, SendResult } from '../../../adapters/intake/client.ts'
import { type OutboxWorker, type OutboxWorkerParts, startOutboxWorker } from '../../../adapters/intake/outbox-worker.ts'
import type { DeliveryChange, OutboxItem } from '../../../dialogs/ports.ts'
import { makeReference } from '../../../dialogs/reference.ts'
import { FakeTime } from './fake-time.ts'
import { oneSubmission } from './submissions.ts'
import { TinyOutbox, vaultOf } from './tiny-outbox.ts'

const later: SendResult = { kind: 'later', reason: '503 Service Unavailable' }
const settle = async () => {
  for (let turn = 0; turn < 30; turn++) await Promise.resolve()
}

let time: FakeTime
let outbox: TinyOutbox
let worker: OutboxWorker
let sent: { readonly reference: string; readonly at: number; readonly key: string; readonly body: string }[]
let files: string[]
let told: DeliveryChange[]
let late: string[]
let counted: Record<string, number>
/** What the intake says to a submission; it may wait. */
let say: (item: OutboxItem) => Promise<SendResult> | SendResult
let sayToFile: (id: string) => FileResult

beforeEach(() => {
  time = new FakeTime()
  outbox = new TinyOutbox()
  sent = []
  files = []
  told = []
  late = []
  counted = { refused: 0, late: 0 }
  say = (item) => ({ kind: 'received', intakeId: `at-intake-${item.reference}` })
  sayToFile = () => ({ kind: 'stored' })
})
afterEach(() => worker.stop())

function start(more: Partial<OutboxWorkerParts> = {}): void {
  const count = (name: string) => () => {
    counted[name] = (counted[name] ?? 0) + 1
  }
  worker = startOutboxWorker({
    outbox,
    vault: vaultOf(
      new Map([
        ['f-1', Buffer.from('one')],
        ['f-2', Buffer.from('two')],
        ['f-3', Buffer.from('three')],
      ]),
    ),
    client: {
      async send(item) {
        const whole = [...outbox.items.values()].find((one) => one.idempotencyKey === item.idempotencyKey)
        if (whole === undefined) throw new Error('sent what was not queued')
        sent.push({ reference: whole.reference, at: time.now(), key: item.idempotencyKey, body: item.body })
        return await say(whole)
      },
      async sendFile(_intakeId, file) {
        files.push(file.id)
        return sayToFile(file.id)
      },
    },
    clock: time,
    timers: time,
    random: () => 0.5,
    async deliver(item, change) {
      if (change.status === 'received') await outbox.received(item.reference, change.intakeId ?? '')
      else await outbox.refused(item.reference, change.reason ?? '')
      told.push(change)
    },
    late: async (item) => void late.push(item.reference),
    metrics: { refused: count('refused'), late: count('late') },
    ...more,
  })
}

const queue = (changes: Parameters<typeof oneSubmission>[1] = {}) =>
  outbox.queue(oneSubmission(makeReference(randomBytes), changes), time.now())
const urgent = { routing: { team: 'response', suggestedPriority: 'urgent-review' } } as const
const threeFiles = {
  attachments: ['f-1', 'f-2', 'f-3'].map((id) => ({
    id,
    fileName: `${id}.jpg`,
    mediaType: 'image/jpeg',
    bytes: 3,
    sha256: createHash('sha256').update(id).digest('hex'),
  })),
}
const gaps = () => sent.slice(1).map(({ at }, index) => at - (sent[index]?.at ?? 0))

describe('the outbox worker', () => {
  it('sends at once after a commit and tells what came of it', async () => {
    start()
    await settle()
    const { reference } = queue()
    await settle()
    expect(sent).toHaveLength(1)
    expect(told).toEqual([{ reference, status: 'received', intakeId: `at-intake-${reference}` }])
    await time.pass(600_000, settle)
    expect(sent).toHaveLength(1)
  })

  it('takes up on its start what was left', async () => {
    queue()
    queue()
    start()
    await settle()
    expect(told).toHaveLength(2)
  })

  it('tries again after about 1, 2, 4... seconds, at most 60, with the same key and bytes', async () => {
    start()
    say = () => later
    queue()
    await time.pass(400_000, settle)
    expect(gaps().slice(0, 9)).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000])
    expect(new Set(sent.map(({ key, body }) => key + body)).size).toBe(1)
    expect(told).toEqual([])
  })

  it.each([
    [0, 800],
    [0.999_999, 1200],
  ])('with chance %d waits %d ms first: a fifth less or more', async (chance, ms) => {
    start({ random: () => chance })
    say = () => later
    queue()
    await time.pass(5000, settle)
    expect(gaps()[0]).toBe(ms)
  })

  it('never tries before Retry-After, also across a restart', async () => {
    start()
    say = () => ({ kind: 'later', reason: '429 Too Many Requests', retryAfterMs: 300_000 })
    queue()
    await time.pass(100_000, settle)
    await worker.stop()
    start()
    await time.pass(199_999, settle)
    expect(sent).toHaveLength(1)
    await time.pass(2000, settle)
    expect(sent).toHaveLength(2)
  })

  it('tells a refusal, raises the metric and does not try again', async () => {
    start()
    say = () => ({ kind: 'refused', reason: '422 Unprocessable Entity: /answers/0/value' })
    const { reference } = queue()
    await time.pass(300_000, settle)
    expect(told).toEqual([{ reference, status: 'refused', reason: '422 Unprocessable Entity: /answers/0/value' }])
    expect(counted.refused).toBe(1)
    expect(sent).toHaveLength(1)
  })

  it('sends a refused one again when an operator says so', async () => {
    start()
    say = () => ({ kind: 'refused', reason: '403 Forbidden' })
    const { reference } = queue()
    await settle()
    say = () => ({ kind: 'received', intakeId: 'i' })
    await outbox.act(reference, { act: 'retry', reason: 'the token was wrong', by: 'sam' }, time.now())
    await time.pass(1000, settle)
    expect(told.map(({ status }) => status)).toEqual(['refused', 'received'])
  })

  it('has 16 in work at once, one at a time for each reference, and in the end all of 300', async () => {
    start()
    let now = 0
    let most = 0
    const open: (() => void)[] = []
    const inWork = new Set<string>()
    say = async ({ reference }) => {
      expect(inWork.has(reference)).toBe(false)
      inWork.add(reference)
      most = Math.max(most, ++now)
      await new Promise<void>((go) => open.push(go))
      now--
      inWork.delete(reference)
      return { kind: 'received', intakeId: 'i' }
    }
    for (let one = 0; one < 300; one++) queue()
    for (let step = 0; step < 400; step++) {
      open.shift()?.()
      await time.pass(5, settle)
    }
    expect(most).toBe(16)
    expect(new Set(told.map(({ reference }) => reference)).size).toBe(300)
    expect(told).toHaveLength(300)
  })

  it('takes urgent ones first', async () => {
    for (let one = 0; one < 40; one++) queue()
    const { reference } = queue(urgent)
    start()
    await settle()
    expect(sent[0]?.reference).toBe(reference)
  })

  it('keeps one slow answer from holding up the others', async () => {
    start()
    let release = (_: SendResult) => {}
    say = () => new Promise((go) => (release = go))
    const slow = queue()
    await settle()
    say = () => (sent.length === 2 ? later : { kind: 'received', intakeId: 'i' })
    const other = queue()
    await time.pass(2000, settle)
    expect(told.map(({ reference }) => reference)).toEqual([other.reference])
    release({ kind: 'received', intakeId: 'i' })
    await settle()
    expect(told.at(-1)?.reference).toBe(slow.reference)
  })

  it('repeats an attempt whose result the store did not take, without asking again at once', async () => {
    start()
    await settle()
    outbox.failures = 2
    queue()
    await settle()
    expect(sent).toHaveLength(1)
    await time.pass(10_000, settle)
    expect(sent).toHaveLength(3)
    expect(told).toHaveLength(1)
    expect(gaps()[0]).toBeGreaterThanOrEqual(1000)
    expect(gaps()[1]).toBeGreaterThanOrEqual(2000)
  })

  it('goes on after the store could not be read', async () => {
    let broken = true
    const due = outbox.due.bind(outbox)
    outbox.due = (now, limit) => (broken ? Promise.reject(new Error('locked')) : due(now, limit))
    start()
    queue()
    await time.pass(3000, settle)
    broken = false
    await time.pass(60_000, settle)
    expect(told).toHaveLength(1)
  })

  it('rests while there is nothing to do', async () => {
    start()
    await settle()
    outbox.reads = 0
    await time.pass(600_000, settle)
    expect(outbox.reads).toBeLessThanOrEqual(20)
  })

  it('takes nothing up after a stop, and finishes what is in work before it', async () => {
    start()
    let answer = (_: SendResult) => {}
    say = () => new Promise((go) => (answer = go))
    queue()
    await settle()
    const stopped = worker.stop()
    queue()
    answer({ kind: 'received', intakeId: 'i' })
    await stopped
    await time.pass(600_000, settle)
    expect(sent).toHaveLength(1)
    expect(told).toHaveLength(1)
  })
})

describe('files', () => {
  it('go after their submission, in order', async () => {
    start()
    const { reference } = queue(threeFiles)
    await settle()
    expect(told).toHaveLength(1)
    expect(files).toEqual(['f-1', 'f-2', 'f-3'])
    expect(outbox.items.get(reference)?.filesSent).toBe(3)
    await time.pass(600_000, settle)
    expect(files).toHaveLength(3)
  })

  it('are gone on with where they stopped, after a restart too', async () => {
    start()
    sayToFile = (id) => (id === 'f-2' ? { kind: 'later', reason: 'no answer' } : { kind: 'stored' })
    queue(threeFiles)
    await settle()
    expect(files).toEqual(['f-1', 'f-2'])
    await worker.stop()
    sayToFile = () => ({ kind: 'stored' })
    start()
    await time.pass(2000, settle)
    expect(files).toEqual(['f-1', 'f-2', 'f-2', 'f-3'])
    expect(sent).toHaveLength(1)
  })

  it('that are refused hold up no other, and mark the report for a person to look at, who can have it sent again', async () => {
    start()
    sayToFile = (id) => (id === 'f-2' ? { kind: 'refused', reason: '415 Unsupported Media Type' } : { kind: 'stored' })
    const { reference } = queue(threeFiles)
    await time.pass(3_600_000, settle)
    expect(files).toEqual(['f-1', 'f-2', 'f-3'])
    expect(counted.refused).toBe(1)
    expect(told.map(({ status }) => status)).toEqual(['received'])
    expect(outbox.items.get(reference)).toMatchObject({
      status: 'refused',
      intakeId: `at-intake-${reference}`,
      filesSent: 1,
      reason: 'file 2: 415 Unsupported Media Type',
    })
    sayToFile = () => ({ kind: 'stored' })
    await outbox.act(reference, { act: 'retry', reason: 'the type is taken now', by: 'sam' }, time.now())
    await time.pass(1000, settle)
    expect(outbox.items.get(reference)).toMatchObject({ status: 'received', filesSent: 3 })
    expect(told).toHaveLength(1)
  })

  it('that are not in the vault do not stop the worker', async () => {
    start({ vault: vaultOf(new Map()) })
    const { reference } = queue(threeFiles)
    queue()
    await settle()
    expect(outbox.items.get(reference)).toMatchObject({ status: 'refused', reason: 'file 1: it is not in the vault' })
    expect(told).toHaveLength(2)
  })
})

describe('an urgent report that has not arrived within a minute', () => {
  it('is told once, at the minute, while attempts go on', async () => {
    start()
    say = () => later
    const { reference } = queue(urgent)
    queue()
    await time.pass(59_999, settle)
    expect(late).toEqual([])
    await time.pass(2, settle)
    expect(late).toEqual([reference])
    await time.pass(300_000, settle)
    expect(late).toEqual([reference])
    expect(counted.late).toBe(1)
  })

  it('is told also while an answer hangs', async () => {
    start()
    let release = (_: SendResult) => {}
    say = () => new Promise((go) => (release = go))
    const hanging = queue(urgent)
    await time.pass(61_000, settle)
    expect(late).toEqual([hanging.reference])
    release({ kind: 'received', intakeId: 'i' })
  })

  it('is told after a restart too, when one more try has not helped', async () => {
    start()
    say = () => ({ kind: 'later', reason: '503', retryAfterMs: 3_600_000 })
    const { reference } = queue(urgent)
    await settle()
    await worker.stop()
    await time.pass(120_000, settle)
    start()
    await time.pass(3000, settle)
    expect(late).toEqual([reference])
  })

  it('is not told when it arrives or is refused in time', async () => {
    start()
    queue(urgent)
    await settle()
    say = () => ({ kind: 'refused', reason: '422' })
    queue(urgent)
    await time.pass(120_000, settle)
    expect(late).toEqual([])
  })

  it('is told again where telling failed', async () => {
    let tries = 0
    start({
      late: async () => {
        tries++
        if (tries === 1) throw new Error('conflict')
      },
    })
    say = () => later
    queue(urgent)
    await time.pass(70_000, settle)
    expect(tries).toBe(2)
  })
})
