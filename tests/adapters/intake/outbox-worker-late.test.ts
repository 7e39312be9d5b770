import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { SendResult } from '../../../adapters/intake/client.ts'
import { intakeLater, settle, urgent, WorkerBench } from './worker-bench.ts'

let bench: WorkerBench
beforeEach(() => {
  bench = new WorkerBench()
})
afterEach(() => bench.stop())

describe('an urgent report that has not arrived within a minute', () => {
  it('is told once, at the minute, while attempts go on', async () => {
    bench.start()
    bench.say = () => intakeLater
    const { reference } = bench.queue(urgent)
    bench.queue()
    await bench.time.pass(59_999, settle)
    expect(bench.late).toEqual([])
    await bench.time.pass(2, settle)
    expect(bench.late).toEqual([reference])
    await bench.time.pass(300_000, settle)
    expect(bench.late).toEqual([reference])
    expect(bench.counted.late).toBe(1)
  })

  it('is told also while an answer hangs', async () => {
    bench.start()
    let release = (_: SendResult) => {}
    bench.say = () => new Promise((go) => (release = go))
    const hanging = bench.queue(urgent)
    await bench.time.pass(61_000, settle)
    expect(bench.late).toEqual([hanging.reference])
    release({ kind: 'received', intakeId: 'i' })
  })

  it('is told after a restart too, when one more try has not helped', async () => {
    bench.start()
    bench.say = () => ({ kind: 'later', reason: '503', retryAfterMs: 3_600_000 })
    const { reference } = bench.queue(urgent)
    await settle()
    await bench.stop()
    await bench.time.pass(120_000, settle)
    bench.start()
    await bench.time.pass(3000, settle)
    expect(bench.late).toEqual([reference])
  })

  it('is not told when it arrives or is refused in time', async () => {
    bench.start()
    bench.queue(urgent)
    await settle()
    bench.say = () => ({ kind: 'refused', reason: '422' })
    bench.queue(urgent)
    await bench.time.pass(120_000, settle)
    expect(bench.late).toEqual([])
  })

  it('is told again where telling failed', async () => {
    let tries = 0
    bench.start({
      late: async () => {
        tries++
        if (tries === 1) throw new Error('conflict')
      },
    })
    bench.say = () => intakeLater
    bench.queue(urgent)
    await bench.time.pass(70_000, settle)
    expect(tries).toBe(2)
  })
})
