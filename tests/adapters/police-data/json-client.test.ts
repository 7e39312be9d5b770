import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { JsonClient, type JsonClientOptions } from '../../../adapters/police-data/json-client.ts'
import { Pace } from '../../../adapters/police-data/pace.ts'
import { type Fault, playServices } from './played-services.ts'

const PATH = '/locate-neighbourhood?q=51.52,-0.12'
const shape = z.object({ force: z.string(), neighbourhood: z.string() })
const found = { kind: 'got', value: { force: 'exampleshire', neighbourhood: 'EX01' } }

/** Asks once, with this fault for so many requests. */
async function ask(fault: Fault, until: number, more: Partial<JsonClientOptions> = {}) {
  const services = await playServices()
  services.fault((_path, times) => (times <= until ? fault : undefined))
  const failed: string[] = []
  const client = new JsonClient({
    url: services.police,
    pace: { perSecond: 1000, burst: 1000, atOnce: 10 },
    timeoutMs: fault.how === 'hang' ? 1_000 : 8_000,
    backoffMs: 5,
    failed: (why) => failed.push(why),
    ...more,
  })
  const answer = await client.get(PATH, shape)
  return { services, client, failed, answer, asked: services.asked.length }
}

describe('asking a service', () => {
  it('gives what it answers', async () => expect((await ask({}, 0)).answer).toEqual(found))

  it.each([
    ['429', { status: 429, body: '' }],
    ['429 with a time to wait', { status: 429, headers: { 'retry-after': '0' } }],
    ['500', { status: 500, body: '<html>Oops</html>' }],
    ['503', { status: 503 }],
    ['no JSON', { body: '<html>Maintenance</html>' }],
    ['another shape', { body: '{"hello":1}' }],
    ['nothing within the time', { how: 'hang' as const }],
    ['half an answer', { how: 'cut' as const }],
  ])('tries again after %s, and has it then', async (_name, fault) => {
    const { answer, asked, failed } = await ask(fault, 2)
    expect(answer).toEqual(found)
    expect(asked).toBe(3)
    expect(failed).toEqual([])
  })

  it.each([
    ['429', { status: 429 }, 3],
    ['500', { status: 500 }, 3],
    ['no JSON', { body: 'no' }, 3],
    ['nothing', { how: 'hang' as const }, 3],
    ['a time to wait that is too long', { status: 429, headers: { 'retry-after': '3600' } }, 1],
    ['a way to elsewhere', { status: 302, headers: { location: 'http://127.0.0.1:1/' } }, 3],
  ])('gives up after three tries of %s, and is told of it once', async (_name, fault, tries) => {
    const { answer, asked, failed } = await ask(fault, 99)
    expect(answer.kind).toBe('failed')
    expect(asked).toBe(tries)
    expect(failed).toHaveLength(1)
  })

  it.each([404, 400])('takes %i for "there is none", at once', async (status) => {
    const { answer, asked } = await ask({ status }, 99)
    expect(answer).toEqual({ kind: 'none' })
    expect(asked).toBe(1)
  })

  it('leaves a service alone for a while that asked for it, or could not be reached', async () => {
    const { client, services } = await ask({ status: 429 }, 99)
    services.fault(() => undefined)
    expect((await client.get(PATH, shape)).kind).toBe('failed')
    expect(services.asked).toHaveLength(3)
    const rested = await ask({ how: 'hang' }, 99, { restMs: 0, timeoutMs: 50 })
    rested.services.fault(() => undefined)
    expect(await rested.client.get(PATH, shape)).toEqual(found)
  })

  it('still asks other questions where only one fails', async () => {
    const { client, services } = await ask({ status: 500 }, 99)
    services.fault(() => undefined)
    expect(await client.get(PATH, shape)).toEqual(found)
  })

  it('refuses an answer that is far too large', async () => {
    const { answer } = await ask({ body: `["${'x'.repeat(17_000_000)}"]` }, 99, { tries: 1, timeoutMs: 5_000 })
    expect(answer).toEqual({ kind: 'failed', why: 'the answer is too large' })
  })

  it('waits no longer than it may, whatever the collector takes away meanwhile', async () => {
    setFlagsFromString('--expose-gc')
    const collect = z.custom<() => void>((made) => typeof made === 'function').parse(runInNewContext('gc'))
    const collecting = setInterval(collect, 20)
    const { answer } = await ask({ how: 'hang' }, 99, { timeoutMs: 300, tries: 1 })
    clearInterval(collecting)
    expect(answer).toEqual({ kind: 'failed', why: 'TimeoutError' })
  }, 10_000)

  it('ends what is on its way when it is closed', async () => {
    const services = await playServices()
    services.fault(() => ({ how: 'hang' }))
    const client = new JsonClient({ url: services.police, pace: { perSecond: 10, burst: 10, atOnce: 2 } })
    const asking = client.get(PATH, shape)
    client.close()
    expect((await asking).kind).toBe('failed')
  })
})

describe('the pace', () => {
  it('never has more calls in work than it may, and loses none', async () => {
    const pace = new Pace({ perSecond: 10_000, burst: 1_000, atOnce: 3 })
    let inWork = 0
    let most = 0
    const done = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        pace
          .run(async () => {
            inWork += 1
            most = Math.max(most, inWork)
            await new Promise((resolve) => setImmediate(resolve))
            inWork -= 1
            if (index % 7 === 0) throw new Error('a call that fails')
            return index
          })
          .catch(() => -1),
      ),
    )
    expect(most).toBe(3)
    expect(done.filter((index) => index >= 0)).toHaveLength(34)
  })

  it('lets the burst through and makes the rest wait for their turn', async () => {
    const slept: number[] = []
    const pace = new Pace(
      { perSecond: 50, burst: 3, atOnce: 100 },
      {
        now: () => 0,
        sleep: async (ms) => {
          slept.push(ms)
        },
      },
    )
    await Promise.all(Array.from({ length: 6 }, () => pace.run(async () => {})))
    expect(slept).toEqual([20, 40, 60])
  })
})
