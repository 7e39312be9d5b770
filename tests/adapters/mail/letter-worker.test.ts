import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startLetterWorker } from '../../../adapters/mail/letter-worker.ts'
import { createSmtpMailer } from '../../../adapters/mail/smtp-mailer.ts'
import { openMemoryStore } from '../../../adapters/storage/memory/open.ts'
import type { Storage } from '../../../adapters/storage/storage.ts'
import type { LetterOutbox } from '../../../dialogs/letter.ts'
import type { Clock, Mailer, MailResult } from '../../../dialogs/ports.ts'
import { FakeTime } from '../intake/fake-time.ts'
import { letterOf } from '../storage/contract/letters.ts'
import { conversation, turnOn } from '../storage/contract/samples.ts'
import { startMailServer } from './mail-server.ts'

const from = { name: '', address: 'no-reply@example.police.uk' }
const HOUR = 3_600_000

/** Puts letters into a store, each from a conversation of its own. */
async function write(store: Storage, now: number, ...ids: readonly string[]): Promise<void> {
  for (const id of ids)
    await store.turns.commit(turnOn(conversation(id), 0, { letters: [letterOf(id)], now, expiresAt: now + 48 * HOUR }))
}

describe('a letter to a real mail server', () => {
  const clock: Clock = { now: () => Date.now() }
  const stops: (() => Promise<unknown>)[] = []
  afterEach(async () => {
    for (const stop of stops.splice(0).reverse()) await stop()
  })

  async function started(url: string, letters?: (own: LetterOutbox) => LetterOutbox) {
    const store = openMemoryStore({ clock })
    const ends: string[] = []
    const mailer = await createSmtpMailer({ url, from })
    const worker = startLetterWorker({
      letters: letters?.(store.letters) ?? store.letters,
      mailer,
      clock,
      random: () => 0,
      ended: (end) => ends.push(end),
    })
    stops.push(() => worker.stop())
    return { store, ends }
  }

  it('is sent once, and then it is nowhere any more', async () => {
    const server = await startMailServer()
    stops.push(() => server.close())
    const { store, ends } = await started(server.url)
    await write(store, clock.now(), ...Array.from({ length: 12 }, (_, at) => `letter-${at}`))
    await expect.poll(() => ends.length, { timeout: 10_000 }).toBe(12)
    const ids = server.received.map(({ headers }) => headers.get('message-id'))
    expect([ids.length, new Set(ids).size]).toEqual([12, 12])
    expect(await store.letters.nextDue()).toBeUndefined()
  })

  it('waits for a server that is down, and is sent when it is up', async () => {
    const gone = await startMailServer()
    await gone.close()
    const { store, ends } = await started(gone.url)
    await write(store, clock.now(), 'letter')
    await expect.poll(async () => (await store.letters.due(clock.now() + HOUR, 1))[0]?.attempts).toBe(1)
    const server = await startMailServer({ port: gone.port })
    stops.push(() => server.close())
    await expect.poll(() => ends, { timeout: 10_000 }).toEqual(['sent'])
    expect(server.received).toHaveLength(1)
  })

  it('is deleted where the server refuses it for good', async () => {
    const server = await startMailServer()
    stops.push(() => server.close())
    server.behave({ kind: 'answer', at: 'recipient', code: 550 })
    const { store, ends } = await started(server.url)
    await write(store, clock.now(), 'letter')
    await expect.poll(() => ends).toEqual(['refused'])
    expect(await store.letters.nextDue()).toBeUndefined()
    expect(server.tries()).toBe(1)
  })

  it('is not sent over and over where the store cannot delete it', async () => {
    const server = await startMailServer()
    stops.push(() => server.close())
    let failures = 2
    const { store, ends } = await started(server.url, (own) => ({
      due: (...given) => own.due(...given),
      nextDue: () => own.nextDue(),
      retry: (...given) => own.retry(...given),
      onQueued: (listener) => own.onQueued(listener),
      done: (id) => (failures-- > 0 ? Promise.reject(new Error('disk full')) : own.done(id)),
    }))
    await write(store, clock.now(), 'letter')
    await expect.poll(() => ends, { timeout: 10_000 }).toEqual(['sent'])
    expect(server.received).toHaveLength(1)
  })
})

describe('the tries at a letter', () => {
  let time: FakeTime
  let store: Storage
  let tries: number[]
  let result: MailResult
  let ends: string[]
  let stop: () => Promise<void>
  const settle = async () => {
    for (let turn = 0; turn < 30; turn += 1) await Promise.resolve()
  }

  beforeEach(() => {
    time = new FakeTime()
    store = openMemoryStore({ clock: time })
    tries = []
    ends = []
    result = 'later'
    const begun = time.now()
    const mailer: Mailer = {
      send: async () => {
        tries.push((time.now() - begun) / 1000)
        return result
      },
      close: () => {},
    }
    const worker = startLetterWorker({
      letters: store.letters,
      mailer,
      clock: time,
      timers: time,
      random: () => 0.5,
      ended: (end) => ends.push(end),
    })
    stop = () => worker.stop()
  })
  afterEach(() => stop())

  it('come after 1, 2, 4 ... seconds and then every 60', async () => {
    await write(store, time.now(), 'letter')
    await time.pass(300_000, settle)
    expect(tries).toEqual([0, 1, 3, 7, 15, 31, 63, 123, 183, 243])
  })

  it('end after a day, and the letter is deleted', async () => {
    await write(store, time.now(), 'letter')
    await time.pass(23 * HOUR, settle)
    expect(ends).toEqual([])
    await time.pass(2 * HOUR, settle)
    expect(ends).toEqual(['given-up'])
    expect(await store.letters.nextDue()).toBeUndefined()
    const before = tries.length
    await time.pass(HOUR, settle)
    expect(tries).toHaveLength(before)
  })

  it('of others go on beside one that fails', async () => {
    await write(store, time.now(), 'one', 'two', 'three', 'four', 'five')
    await settle()
    result = 'sent'
    await time.pass(2_000, settle)
    expect(ends).toEqual(['sent', 'sent', 'sent', 'sent', 'sent'])
  })

  it('end with the worker', async () => {
    await stop()
    await write(store, time.now(), 'letter')
    await time.pass(HOUR, settle)
    expect(tries).toEqual([])
  })
})
