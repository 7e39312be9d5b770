import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { SendResult } from '../../../adapters/intake/client.ts'
import { intakeLater, settle, urgent, WorkerBench } from './worker-bench.ts'

let bench: WorkerBench
beforeEach(() => {
  bench = new WorkerBench()
})
afterEach(() => bench.stop())

describe('the outbox worker', () => {
  it('sends at once after a commit and tells what came of it', async () => {
    bench.start()
    await settle()
    const { reference } = bench.queue()
    await settle()
    expect(bench.sent).toHaveLength(1)
    expect(bench.told).toEqual([{ reference, status: 'received', intakeId: `at-intake-${reference}` }])
    await bench.time.pass(600_000, settle)
    expect(bench.sent).toHaveLength(1)
  })

  it('goes on within half a minute when the clock is set back by an hour', async () => {
    bench.start()
    bench.say = () => intakeLater
    bench.queue()
    await bench.time.pass(3_500, settle)
    expect(bench.sent).toHaveLength(3)
    bench.time.setBack(3_600_000)
    bench.say = () => ({ kind: 'received', intakeId: 'i' })
    await bench.time.pass(31_000, settle)
    expect(bench.told).toHaveLength(1)
  })

  it('does not spin where something is due that cannot be read', async () => {
    bench.queue()
    let looks = 0
    bench.outbox.due = async () => {
      looks += 1
      if (looks > 200) throw new Error('It spins.')
      return []
    }
    bench.start()
    await bench.time.pass(10_000, settle)
    expect(looks).toBeGreaterThan(5)
    expect(looks).toBeLessThan(60)
  })

  it('takes up on its start what was left', async () => {
    bench.queue()
    bench.queue()
    bench.start()
    await settle()
    expect(bench.told).toHaveLength(2)
  })

  it('tries again after about 1, 2, 4... seconds, at most 60, with the same key and bytes', async () => {
    bench.start()
    bench.say = () => intakeLater
    bench.queue()
    await bench.time.pass(400_000, settle)
    expect(bench.gaps().slice(0, 9)).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000])
    expect(new Set(bench.sent.map(({ key, body }) => key + body)).size).toBe(1)
    expect(bench.told).toEqual([])
  })

  it.each([
    [0, 800],
    [0.999_999, 1200],
  ])('with chance %d waits %d ms first: a fifth less or more', async (chance, ms) => {
    bench.start({ random: () => chance })
    bench.say = () => intakeLater
    bench.queue()
    await bench.time.pass(5000, settle)
    expect(bench.gaps()[0]).toBe(ms)
  })

  it('never tries before Retry-After, also across a restart', async () => {
    bench.start()
    bench.say = () => ({ kind: 'later', reason: '429 Too Many Requests', retryAfterMs: 300_000 })
    bench.queue()
    await bench.time.pass(100_000, settle)
    await bench.stop()
    bench.start()
    await bench.time.pass(199_999, settle)
    expect(bench.sent).toHaveLength(1)
    await bench.time.pass(2000, settle)
    expect(bench.sent).toHaveLength(2)
  })

  it('tells a refusal, raises the metric and does not try again', async () => {
    bench.start()
    bench.say = () => ({ kind: 'refused', reason: '422 Unprocessable Entity: /answers/0/value' })
    const { reference } = bench.queue()
    await bench.time.pass(300_000, settle)
    expect(bench.told).toEqual([{ reference, status: 'refused', reason: '422 Unprocessable Entity: /answers/0/value' }])
    expect(bench.counted.refused).toBe(1)
    expect(bench.sent).toHaveLength(1)
  })

  it('sends a refused one again when an operator says so', async () => {
    bench.start()
    bench.say = () => ({ kind: 'refused', reason: '403 Forbidden' })
    const { reference } = bench.queue()
    await settle()
    bench.say = () => ({ kind: 'received', intakeId: 'i' })
    await bench.outbox.act(reference, { act: 'retry', reason: 'the token was wrong', by: 'sam' }, bench.time.now())
    await bench.time.pass(1000, settle)
    expect(bench.told.map(({ status }) => status)).toEqual(['refused', 'received'])
  })

  it('has 16 in work at once, one at a time for each reference, and in the end all of 300', async () => {
    bench.start()
    let now = 0
    let most = 0
    const open: (() => void)[] = []
    const inWork = new Set<string>()
    bench.say = async ({ reference }) => {
      expect(inWork.has(reference)).toBe(false)
      inWork.add(reference)
      most = Math.max(most, ++now)
      await new Promise<void>((go) => open.push(go))
      now--
      inWork.delete(reference)
      return { kind: 'received', intakeId: 'i' }
    }
    for (let one = 0; one < 300; one++) bench.queue()
    for (let step = 0; step < 400; step++) {
      open.shift()?.()
      await bench.time.pass(5, settle)
    }
    expect(most).toBe(16)
    expect(new Set(bench.told.map(({ reference }) => reference)).size).toBe(300)
    expect(bench.told).toHaveLength(300)
  })

  it('takes urgent ones first', async () => {
    for (let one = 0; one < 40; one++) bench.queue()
    const { reference } = bench.queue(urgent)
    bench.start()
    await settle()
    expect(bench.sent[0]?.reference).toBe(reference)
  })

  it('keeps one slow answer from holding up the others', async () => {
    bench.start()
    let release = (_: SendResult) => {}
    bench.say = () => new Promise((go) => (release = go))
    const slow = bench.queue()
    await settle()
    bench.say = () => (bench.sent.length === 2 ? intakeLater : { kind: 'received', intakeId: 'i' })
    const other = bench.queue()
    await bench.time.pass(2000, settle)
    expect(bench.told.map(({ reference }) => reference)).toEqual([other.reference])
    release({ kind: 'received', intakeId: 'i' })
    await settle()
    expect(bench.told.at(-1)?.reference).toBe(slow.reference)
  })

  it('repeats an attempt whose result the store did not take, without asking again at once', async () => {
    bench.start()
    await settle()
    bench.outbox.failures = 2
    bench.queue()
    await settle()
    expect(bench.sent).toHaveLength(1)
    await bench.time.pass(10_000, settle)
    expect(bench.sent).toHaveLength(3)
    expect(bench.told).toHaveLength(1)
    expect(bench.gaps()[0]).toBeGreaterThanOrEqual(1000)
    expect(bench.gaps()[1]).toBeGreaterThanOrEqual(2000)
  })

  it('goes on after the store could not be read', async () => {
    let broken = true
    const due = bench.outbox.due.bind(bench.outbox)
    bench.outbox.due = (now, limit) => (broken ? Promise.reject(new Error('locked')) : due(now, limit))
    bench.start()
    bench.queue()
    await bench.time.pass(3000, settle)
    broken = false
    await bench.time.pass(60_000, settle)
    expect(bench.told).toHaveLength(1)
  })

  it('rests while there is nothing to do', async () => {
    bench.start()
    await settle()
    bench.outbox.reads = 0
    await bench.time.pass(600_000, settle)
    expect(bench.outbox.reads).toBeLessThanOrEqual(20)
  })

  it('takes nothing up after a stop, and finishes what is in work before it', async () => {
    bench.start()
    let answer = (_: SendResult) => {}
    bench.say = () => new Promise((go) => (answer = go))
    bench.queue()
    await settle()
    const stopped = bench.stop()
    bench.queue()
    answer({ kind: 'received', intakeId: 'i' })
    await stopped
    await bench.time.pass(600_000, settle)
    expect(bench.sent).toHaveLength(1)
    expect(bench.told).toHaveLength(1)
  })
})
