import { randomUUID } from 'node:crypto'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startIntake, type TestIntake } from '../adapters/intake/intake-server.ts'
import { type AssistantProcess, startAssistant } from '../end-to-end/assistant-process.ts'
import { sendReport } from '../end-to-end/send-report.ts'

let intake: TestIntake
let assistant: AssistantProcess
let sent: Awaited<ReturnType<typeof sendReport>>
beforeAll(async () => {
  intake = await startIntake()
  assistant = await startAssistant({ intake })
  sent = await sendReport(assistant)
  await intake.until(() => intake.submissions.size > 0)
})
afterAll(async () => {
  await assistant.stop()
  await intake.close()
})

/** What the intake may say. */
interface News {
  readonly id?: string
  readonly status?: string
  readonly message?: string
  readonly occurredAt?: string
  readonly reference?: string
  readonly crimeReference?: string
}

/** Posts news as the intake does; `sign` may sign it otherwise. */
async function tell(news: News, sign?: (id: string, at: Date, body: string) => string): Promise<number> {
  const { id = randomUUID(), status = 'in-review', occurredAt = new Date().toISOString(), ...rest } = news
  const [record] = [...intake.submissions.values()]
  const body = JSON.stringify({ reference: sent.reference, intakeId: record?.intakeId, status, occurredAt, ...rest })
  const at = new Date()
  const signed = new Webhook(assistant.webhookSecret).sign(id, at, body)
  const answer = await fetch(`${assistant.url}/intake/events`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': sign === undefined ? signed : sign(id, at, body),
    },
    body,
  })
  return answer.status
}

const texts = async () => (await sent.line.all()).map(({ text }) => text ?? '')
const times = async (words: string) => (await texts()).filter((text) => text.includes(words)).length

describe('news from the intake', () => {
  it('comes into the conversation once, by itself, however often it is posted', async () => {
    const id = randomUUID()
    const news = { id, status: 'assigned', message: 'Someone from the lost property team has it.' }
    expect(await tell(news)).toBe(204)
    await expect.poll(() => times('lost property team has it')).toBe(1)
    expect(await Promise.all([tell(news), tell(news)])).toEqual([204, 204])
    await assistant.kill('SIGKILL')
    await assistant.restart()
    expect(await tell(news)).toBe(204)
    expect(await times('lost property team has it')).toBe(1)
    const last = (await sent.line.all()).at(-1)
    expect(last?.replyToId).toBeUndefined()
    expect(last?.channelData?.assistant?.submission).toEqual({ reference: sent.reference, status: 'received' })
  })

  it('tells the crime reference with it', async () => {
    expect(await tell({ status: 'more-information-needed', crimeReference: '01/1234/26' })).toBe(204)
    await expect.poll(() => times('01/1234/26')).toBe(1)
  })

  it('that is older than what is known changes nothing', async () => {
    const before = await texts()
    expect(await tell({ message: 'From long ago.', occurredAt: '2020-01-01T00:00:00Z' })).toBe(204)
    expect(await texts()).toEqual(before)
  })

  it('of a submission that is unknown is taken, and told to nobody', async () => {
    const before = await texts()
    expect(await tell({ reference: '2222-2222-22' })).toBeLessThan(500)
    expect(await texts()).toEqual(before)
  })

  it.each([
    ['no signature', () => ''],
    [
      'another secret',
      (id: string, at: Date, body: string) => new Webhook(Buffer.alloc(24, 1), { format: 'raw' }).sign(id, at, body),
    ],
    ['another body', (id: string, at: Date) => new Webhook(assistant.webhookSecret).sign(id, at, '{}')],
    ['another id', (_: string, at: Date, body: string) => new Webhook(assistant.webhookSecret).sign('x', at, body)],
    [
      'another time',
      (id: string, at: Date, body: string) =>
        new Webhook(assistant.webhookSecret).sign(id, new Date(at.getTime() - 400_000), body),
    ],
  ])('signed with %s is refused and changes nothing', async (_, sign) => {
    const before = await texts()
    expect(await tell({ message: 'Not from us.', status: 'closed' }, sign)).toBe(401)
    expect(await texts()).toEqual(before)
  })
})
