import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { vaultOf } from './tiny-outbox.ts'
import { settle, threeFiles, WorkerBench } from './worker-bench.ts'

let bench: WorkerBench
beforeEach(() => {
  bench = new WorkerBench()
})
afterEach(() => bench.stop())

describe('files of a report', () => {
  it('go after their submission, in order', async () => {
    bench.start()
    const { reference } = bench.queue(threeFiles)
    await settle()
    expect(bench.told).toHaveLength(1)
    expect(bench.files).toEqual(['f-1', 'f-2', 'f-3'])
    expect(bench.outbox.items.get(reference)?.filesSent).toBe(3)
    await bench.time.pass(600_000, settle)
    expect(bench.files).toHaveLength(3)
  })

  it('are gone on with where they stopped, after a restart too', async () => {
    bench.start()
    bench.sayToFile = (id) => (id === 'f-2' ? { kind: 'later', reason: 'no answer' } : { kind: 'stored' })
    bench.queue(threeFiles)
    await settle()
    expect(bench.files).toEqual(['f-1', 'f-2'])
    await bench.stop()
    bench.sayToFile = () => ({ kind: 'stored' })
    bench.start()
    await bench.time.pass(2000, settle)
    expect(bench.files).toEqual(['f-1', 'f-2', 'f-2', 'f-3'])
    expect(bench.sent).toHaveLength(1)
  })

  it('that are refused hold up no other, and mark the report for a person to look at, who can have it sent again', async () => {
    bench.start()
    bench.sayToFile = (id) =>
      id === 'f-2' ? { kind: 'refused', reason: '415 Unsupported Media Type' } : { kind: 'stored' }
    const { reference } = bench.queue(threeFiles)
    await bench.time.pass(3_600_000, settle)
    expect(bench.files).toEqual(['f-1', 'f-2', 'f-3'])
    expect(bench.counted.refused).toBe(1)
    expect(bench.told.map(({ status }) => status)).toEqual(['received'])
    expect(bench.outbox.items.get(reference)).toMatchObject({
      status: 'refused',
      intakeId: `at-intake-${reference}`,
      filesSent: 1,
      reason: 'file 2: 415 Unsupported Media Type',
    })
    bench.sayToFile = () => ({ kind: 'stored' })
    await bench.outbox.act(reference, { act: 'retry', reason: 'the type is taken now', by: 'sam' }, bench.time.now())
    await bench.time.pass(1000, settle)
    expect(bench.outbox.items.get(reference)).toMatchObject({ status: 'received', filesSent: 3 })
    expect(bench.told).toHaveLength(1)
  })

  it('that are not in the vault do not stop the worker', async () => {
    bench.start({ vault: vaultOf(new Map()) })
    const { reference } = bench.queue(threeFiles)
    bench.queue()
    await settle()
    expect(bench.outbox.items.get(reference)).toMatchObject({
      status: 'refused',
      reason: 'file 1: it is not in the vault',
    })
    expect(bench.told).toHaveLength(2)
  })
})
