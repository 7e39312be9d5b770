import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { contractSchema } from '../adapters/intake/contract-schema.ts'
import { startIntake, type TestIntake } from '../adapters/intake/intake-server.ts'
import { activity, dataOf } from './assistant-data.ts'
import { type AssistantProcess, startAssistant } from './assistant-process.ts'
import { asides, bicycle, driving, type FormTalk, lost } from './form-tables.ts'
import { officialLine } from './line.ts'
import { londonDate } from './sayings.ts'
import { submitted } from './submitted.ts'
import { atReview, isSent, receipt, Walker } from './walker.ts'

const log = z.object({ activities: z.array(activity), watermark: z.string() })

let intake: TestIntake
let assistant: AssistantProcess
beforeAll(async () => {
  intake = await startIntake()
  assistant = await startAssistant({ intake })
})
afterAll(async () => {
  expect(await assistant.stop()).toBe(0)
  await intake.close()
})

/** The whole conversation as it is kept. */
async function logOf(id: string) {
  const headers = { authorization: `Bearer ${assistant.secret}` }
  const answered = await fetch(`${assistant.domain}/conversations/${id}/activities`, { headers })
  return log.parse(await answered.json()).activities
}

/** The conversation's id, which begins the id of each of its activities. */
const conversationOf = (walker: Walker): string => walker.said[0]?.split('|')[0] ?? ''

/** Talks a form through and sends it. */
async function talked(talk: FormTalk) {
  const line = officialLine(assistant)
  const walker = new Walker(line)
  await walker.open(talk.form)
  await walker.walk(talk.answers, atReview, asides(talk))
  const review = walker.last.map((one) => dataOf(one).review).find((found) => found !== undefined)
  await walker.walk({ 'dec.contact': { press: 'no', value: false } }, isSent)
  const reference = receipt(walker)?.reference ?? ''
  const news = await line.news('received')
  const records = [...intake.submissions.values()].filter(({ submission }) => submission.reference === reference)
  const body = submitted.parse(records[0]?.submission)
  return { line, walker, review, reference, news, records, body }
}

const withoutHint = (text: string, ask: string) => (text.startsWith(ask) ? ask : text)

describe.each(
  [bicycle, driving, lost].map((talk) => [talk.form, talk] as const),
)('%s, from start to receipt', (_, talk) => {
  let sent: Awaited<ReturnType<typeof talked>>
  beforeAll(async () => {
    sent = await talked(talk)
  }, 60_000)
  afterAll(() => sent?.line.close())

  it('is at the intake once, and is valid by the contract', () => {
    const fits = contractSchema('Submission')
    expect(sent.records).toHaveLength(1)
    expect(fits(sent.records[0]?.submission), JSON.stringify(fits.errors)).toBe(true)
    expect(sent.body).toMatchObject({ form: { id: talk.form }, routing: { team: talk.team } })
  })

  it('has every answer as it was said, in the order in which it was asked', () => {
    const expected = [...sent.walker.expected.values()].filter(({ key }) => key !== 'review')
    const given = sent.body.answers.filter(({ key }) => sent.walker.expected.has(key))
    expect(given.map(({ key }) => key)).toEqual(expected.map(({ key }) => key))
    const shown = expected.map(({ ask, display, missing, ...rest }) => ({
      ...rest,
      question: withoutHint(ask, given.find(({ key }) => key === rest.key)?.question ?? ''),
      ...(missing === undefined ? {} : { missing }),
      display: display ?? expect.stringMatching(/./),
    }))
    expect(given).toEqual(shown)
  })

  it('has nothing that was not asked, except what the form sets itself and what the account told', () => {
    const more = sent.body.answers
      .filter(({ key, source }) => !sent.walker.expected.has(key) && source !== 'story')
      .map(({ key }) => key)
    expect(more.filter((key) => !/^crime\.type$|^items\.\d\.status$/.test(key))).toEqual([])
  })

  it('was read over before it was sent, as it was sent', () => {
    const over = new Map(sent.review?.answers.map(({ key, display }) => [key, display]))
    const different = sent.body.answers.filter(
      ({ key, display }) => !key.startsWith('dec.') && !key.startsWith('dr.truth') && over.get(key) !== display,
    )
    expect(different).toEqual([])
  })

  it('has the story word for word', () => {
    expect(sent.body.story).toBe(talk.story)
  })

  it('has its deadline, told when it was known', () => {
    const told = sent.walker.heard.flatMap((one) => dataOf(one).deadline ?? [])
    if (talk.offence === undefined) {
      expect([told, sent.body.routing.deadline]).toEqual([[], undefined])
    } else {
      const due = new Date(Date.parse(talk.offence) + 14 * 86_400_000).toISOString().slice(0, 10)
      const daysLeft = Math.round((Date.parse(due) - Date.parse(londonDate(0))) / 86_400_000)
      expect(told).toContainEqual({ kind: 'nip-14-day', due, daysLeft })
      expect(sent.body.routing.deadline).toEqual({ kind: 'nip-14-day', due, daysLeft })
    }
  })

  it('has its files, byte for byte', async () => {
    const [record] = sent.records
    await intake.until(() => record?.files.size === Object.keys(talk.files).length)
    for (const [key, bytes] of Object.entries(talk.files)) {
      const attachment = sent.body.attachments?.find(({ answerKey }) => answerKey === key)
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      expect(attachment).toMatchObject({ sha256, bytes: bytes.length })
      expect(sent.body.answers.find((one) => one.key === key)?.value).toEqual([attachment?.id])
      expect(record?.files.get(attachment?.id ?? '')?.equals(bytes)).toBe(true)
    }
  })

  it('is told as received without being asked, after the receipt that said "queued"', () => {
    expect(receipt(sent.walker)).toEqual({ reference: sent.reference, status: 'queued' })
    expect(dataOf(sent.news).submission).toEqual({ reference: sent.reference, status: 'received' })
    expect(sent.news.replyToId).toBeUndefined()
  })

  it('is kept in order: each reply after what it answers, and before the next that was said', async () => {
    const kept = await logOf(conversationOf(sent.walker))
    expect(kept.map(({ id }) => id)).toEqual(kept.map(({ id }) => id).toSorted())
    const mine = kept.filter(({ from }) => from.id === 'person')
    expect(mine.map(({ id }) => id)).toEqual(sent.walker.said)
    let answering: string | undefined
    for (const one of kept) {
      if (one.from.id === 'person') answering = one.id
      else expect([one.replyToId, undefined]).toContain(one.replyToId === undefined ? undefined : answering)
    }
    for (const id of sent.walker.said) expect(kept.some(({ replyToId }) => replyToId === id)).toBe(true)
  })

  it('always says something, and ends a turn in its question', () => {
    const texts = sent.walker.heard.filter(
      ({ text, channelData }) => (text ?? '') === '' || channelData?.assistant === undefined,
    )
    expect(texts).toEqual([])
  })
})

describe('after a restart', () => {
  it('ids, tokens and the log are what they were, and the talk goes on', async () => {
    const headers = { authorization: `Bearer ${assistant.secret}` }
    const made = await fetch(`${assistant.domain}/tokens/generate`, { method: 'POST', headers })
    const { token } = z.object({ token: z.string() }).parse(await made.json())
    const line = officialLine({ domain: assistant.domain, token })
    const walker = new Walker(line)
    await walker.open('crime-bicycle')
    await walker.walk({}, ({ question }) => question?.key === 'role')
    line.close()
    const id = conversationOf(walker)
    const before = await logOf(id)
    await assistant.restart()
    expect(await logOf(id)).toEqual(before)
    const again = await fetch(`${assistant.domain}/conversations/${id}/activities`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ type: 'message', from: { id: 'person' }, text: 'it happened to me' }),
    })
    expect(again.status).toBe(200)
    const after = (await logOf(id)).slice(before.length + 1)
    expect(after.map((one) => dataOf(one).question?.key)).toEqual(['nation'])
  })
})
