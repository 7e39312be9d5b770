import { createHash, randomBytes } from 'node:crypto'
import type { FileResult, SendResult } from '../../../adapters/intake/client.ts'
import { type OutboxWorker, type OutboxWorkerParts, startOutboxWorker } from '../../../adapters/intake/outbox-worker.ts'
import type { DeliveryChange, OutboxItem } from '../../../dialogs/ports.ts'
import { makeReference } from '../../../dialogs/reference.ts'
import { FakeTime } from './fake-time.ts'
import { oneSubmission } from './submissions.ts'
import { TinyOutbox, vaultOf } from './tiny-outbox.ts'

/** What an intake says that cannot take a report now. */
export const intakeLater: SendResult = { kind: 'later', reason: '503 Service Unavailable' }

/** Lets all promises that are due run. */
export const settle = async () => {
  for (let turn = 0; turn < 30; turn++) await Promise.resolve()
}

export const urgent = { routing: { team: 'response', suggestedPriority: 'urgent-review' } } as const

export const threeFiles = {
  attachments: ['f-1', 'f-2', 'f-3'].map((id) => ({
    id,
    fileName: `${id}.jpg`,
    mediaType: 'image/jpeg',
    bytes: 3,
    sha256: createHash('sha256').update(id).digest('hex'),
  })),
}

interface Sent {
  readonly reference: string
  readonly at: number
  readonly key: string
  readonly body: string
}

/** A real outbox worker with a clock that tests turn, an intake that says what they want, and notes of what it did. */
export class WorkerBench {
  readonly time = new FakeTime()
  readonly outbox = new TinyOutbox()
  readonly sent: Sent[] = []
  readonly files: string[] = []
  readonly told: DeliveryChange[] = []
  readonly late: string[] = []
  readonly counted = { refused: 0, late: 0 }
  #worker: OutboxWorker | undefined

  /** What the intake says to a submission; it may wait. */
  say: (item: OutboxItem) => Promise<SendResult> | SendResult = (item) => ({
    kind: 'received',
    intakeId: `at-intake-${item.reference}`,
  })
  sayToFile: (id: string) => FileResult = () => ({ kind: 'stored' })

  start(more: Partial<OutboxWorkerParts> = {}): void {
    const { time, outbox, counted } = this
    this.#worker = startOutboxWorker({
      outbox,
      vault: vaultOf(new Map(['f-1', 'f-2', 'f-3'].map((id) => [id, Buffer.from(`what ${id} holds`)]))),
      client: {
        send: (item) => this.#send(item),
        sendFile: async (_intakeId, file) => {
          this.files.push(file.id)
          return this.sayToFile(file.id)
        },
      },
      clock: time,
      timers: time,
      random: () => 0.5,
      deliver: (item, change) => this.#deliver(item, change),
      late: async (item) => void this.late.push(item.reference),
      metrics: { refused: () => void counted.refused++, late: () => void counted.late++ },
      ...more,
    })
  }

  async stop(): Promise<void> {
    await this.#worker?.stop()
  }

  queue(changes: Parameters<typeof oneSubmission>[1] = {}): ReturnType<TinyOutbox['queue']> {
    return this.outbox.queue(oneSubmission(makeReference(randomBytes), changes), this.time.now())
  }

  /** The times between one attempt and the next, in ms. */
  gaps(): readonly number[] {
    return this.sent.slice(1).map(({ at }, index) => at - (this.sent[index]?.at ?? 0))
  }

  async #send(item: Parameters<OutboxWorkerParts['client']['send']>[0]): Promise<SendResult> {
    const whole = [...this.outbox.items.values()].find((one) => one.idempotencyKey === item.idempotencyKey)
    if (whole === undefined) throw new Error('sent what was not queued')
    this.sent.push({ reference: whole.reference, at: this.time.now(), key: item.idempotencyKey, body: item.body })
    return await this.say(whole)
  }

  async #deliver(item: OutboxItem, change: DeliveryChange): Promise<void> {
    if (change.status === 'received') await this.outbox.received(item.reference, change.intakeId ?? '')
    else await this.outbox.refused(item.reference, change.reason ?? '')
    this.told.push(change)
  }
}
