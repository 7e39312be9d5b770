import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type Behaviour, startIntake, type TestIntake } from '../adapters/intake/intake-server.ts'
import { type AssistantProcess, startAssistant } from '../end-to-end/assistant-process.ts'
import { sendReport } from '../end-to-end/send-report.ts'
import { WHOLE } from './size.ts'

const list = z.object({
  submissions: z.array(z.looseObject({ reference: z.string(), status: z.string(), reason: z.string().optional() })),
})

let intake: TestIntake
let assistant: AssistantProcess
beforeAll(async () => {
  intake = await startIntake()
  assistant = await startAssistant({ intake })
})
afterAll(async () => {
  await assistant.stop()
  await intake.close()
})

const later = (status: number, retryAfter?: string): Behaviour => ({
  kind: 'status',
  status,
  ...(retryAfter === undefined ? {} : { retryAfter }),
})

/** What the intake does to the first tries, and how long the next one must be waited for at least, in milliseconds. */
type Trouble = readonly [name: string, behaviour: readonly Behaviour[], waitMs: number]
const SOME: readonly Trouble[] = [
  ['answers 503', [later(503)], 400],
  ['answers 429 and says when to come back', [later(429, '2')], 2_000],
  ['drops the connection after it stored', [{ kind: 'drop', stores: true }], 400],
  ['is slow', [{ kind: 'slow', ms: 1_000 }], 0],
  ['answers twice over', [{ kind: 'twice' }], 0],
  ['answers garbage', [{ kind: 'garbage', text: '<html>All is well</html>' }], 0],
]
const MORE: readonly Trouble[] = [
  ['is well', [], 0],
  ['answers 503 twice', [later(503), later(503)], 400],
  ['answers 500', [later(500)], 400],
  ['answers 408', [later(408)], 400],
  ['answers 503 and names a time', [later(503, new Date(Date.now() + 2_000).toUTCString())], 0],
  ['drops the connection before it stores', [{ kind: 'drop', stores: false }], 400],
  ['answers an empty body', [{ kind: 'garbage', text: '' }], 0],
  ['answers with null', [{ kind: 'garbage', text: 'null' }], 0],
  ['never answers', [{ kind: 'hang' }], 10_000],
]

const FINAL: readonly (readonly [string, Behaviour])[] = [
  ['422', { kind: 'status', status: 422, pointer: '/answers/3/value' }],
  ['400', { kind: 'status', status: 400 }],
  ['409', { kind: 'status', status: 409 }],
  ['413', { kind: 'status', status: 413 }],
]

const requestsOf = (key: string | undefined) =>
  intake.requests.filter((one) => one.key === key && one.method === 'POST')

describe('an intake that', () => {
  it.each(WHOLE ? [...SOME, ...MORE] : SOME)(
    '%s has the submission once, and the person is told so once',
    async (_, behaviour, wait) => {
      intake.behave(...behaviour)
      const { reference, statuses } = await sendReport(assistant)
      await expect.poll(statuses, { timeout: 25_000, interval: 50 }).toEqual(['queued', 'received'])
      const records = [...intake.submissions.values()].filter(({ submission }) => submission.reference === reference)
      expect(records).toHaveLength(1)
      const tries = requestsOf(records[0]?.key)
      expect(new Set(tries.map(({ body }) => body.toString('base64'))).size).toBe(1)
      const [first, second] = tries
      if (first !== undefined && second !== undefined) expect(second.at - first.at).toBeGreaterThanOrEqual(wait)
    },
    30_000,
  )

  it('loses files on the way gets them again, whole', async () => {
    intake.behaveWithFiles({ kind: 'drop', stores: false }, { kind: 'status', status: 503 })
    const { reference } = await sendReport(assistant)
    const record = () => [...intake.submissions.values()].find(({ submission }) => submission.reference === reference)
    await expect.poll(() => record()?.files.size, { timeout: 15_000 }).toBe(1)
  })
})

/** A request of an operator. */
async function operator(path: string, body?: object, token = assistant.operatorToken) {
  const answer = await fetch(`${assistant.url}/operator/${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return { status: answer.status, text: await answer.text() }
}
const refused = async () => list.parse(JSON.parse((await operator('submissions?status=refused')).text)).submissions

describe('an intake that refuses for good', () => {
  it.each(
    WHOLE ? FINAL : FINAL.slice(0, 1),
  )('with %s is tried once; the person is told, staff sees it and brings it there', async (status, behaviour) => {
    const before = intake.requests.filter(({ method }) => method === 'POST').length
    intake.behave(behaviour)
    const { reference, statuses, line } = await sendReport(assistant)
    await expect.poll(statuses, { timeout: 5_000, interval: 50 }).toEqual(['queued', 'refused'])
    await new Promise((resolve) => setTimeout(resolve, 1_300))
    expect(intake.requests.filter(({ method }) => method === 'POST').length - before).toBe(1)
    const told = (await line.all()).at(-1)?.text ?? ''
    expect(told).toContain(reference)
    expect(told).toMatch(/101/)
    expect(told).toMatch(/999/)
    const [seen] = (await refused()).filter((one) => one.reference === reference)
    expect(seen?.status).toBe('refused')
    expect(seen?.reason).toContain(status)
    expect((await operator(`submissions/${reference}/retry`, { by: 'A. Keeper' })).status).toBe(400)
    const act = { by: 'A. Keeper', reason: 'The intake was mended' }
    expect((await operator(`submissions/${reference}/retry`, act)).status).toBe(200)
    await expect.poll(statuses, { timeout: 5_000, interval: 50 }).toEqual(['queued', 'refused', 'received'])
    const records = [...intake.submissions.values()].filter(({ submission }) => submission.reference === reference)
    expect(records).toHaveLength(1)
    expect((await refused()).map((one) => one.reference)).not.toContain(reference)
    expect((await operator(`submissions/${reference}/retry`, act)).status).toBe(409)
    expect((await operator('audit')).text).toContain(reference)
  })

  it('is nothing that others may see', async () => {
    for (const token of ['', 'wrong', assistant.secret])
      expect((await operator('submissions', undefined, token)).status).toBe(401)
  })

  it('shows in the metrics', async () => {
    const headers = { authorization: `Bearer ${assistant.operatorToken}` }
    const text = await (await fetch(`${assistant.url}/metrics`, { headers })).text()
    expect(text).toMatch(/^\w*refused\w* [1-9]/m)
    expect((await fetch(`${assistant.url}/metrics`)).status).toBeGreaterThanOrEqual(401)
  })
})
