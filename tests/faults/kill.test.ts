import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Behaviour, startIntake, type TestIntake } from '../adapters/intake/intake-server.ts'
import { dataOf } from '../end-to-end/assistant-data.ts'
import { type AssistantProcess, startAssistant } from '../end-to-end/assistant-process.ts'
import { bicycle, driving, lost } from '../end-to-end/form-tables.ts'
import { plainLine } from '../end-to-end/line.ts'
import { submitted } from '../end-to-end/submitted.ts'
import { isSent, receipt, Walker } from '../end-to-end/walker.ts'
import { CONVERSATIONS, chance, PATIENCE_MS, WHOLE } from './size.ts'

/** Talks that run at once. */
const AT_ONCE = 12
/** Between two kills, at least and at most, in milliseconds. */
const [SOON, LATE] = [100, 1_200]
const TALKS = WHOLE ? [lost, lost, driving, lost, bicycle] : [lost]
/** After so many deaths those who are left may finish. */
const MOST_DEATHS = WHOLE ? CONVERSATIONS : 5
/** The intake is slow and loses connections, so that deaths fall between its storing and our knowing. */
const TROUBLE: readonly Behaviour[] = [
  { kind: 'slow', ms: 150 },
  { kind: 'drop', stores: true },
  { kind: 'good' },
  { kind: 'status', status: 503, retryAfter: '1' },
]

interface Talked {
  readonly line: Awaited<ReturnType<typeof plainLine>>
  readonly walker: Walker
  readonly reference: string
}

let intake: TestIntake
let assistant: AssistantProcess
const talked: Talked[] = []
let kills = 0
let slowestStart = 0

/** One person after the other, until none is left. */
async function talkAll(waiting: number[]): Promise<void> {
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const talk = TALKS[next % TALKS.length] ?? lost
    const line = await plainLine({ ...assistant, patienceMs: 60_000 })
    const walker = new Walker(line)
    await walker.open(talk.form)
    await walker.walk(talk.answers, isSent)
    talked.push({ line, walker, reference: receipt(walker)?.reference ?? '' })
  }
}

/** Kills and starts again until `done` says that all have talked. */
async function killOver(done: () => boolean): Promise<void> {
  const random = chance()
  process.stdout.write(`kill -9 with FAULT_SEED=${random.seed}\n`)
  while (!done() && kills < MOST_DEATHS) {
    await new Promise((resolve) => setTimeout(resolve, SOON + random.next() * (LATE - SOON)))
    await assistant.kill('SIGKILL')
    const at = performance.now()
    await assistant.restart()
    slowestStart = Math.max(slowestStart, performance.now() - at)
    kills += 1
  }
}

beforeAll(async () => {
  intake = await startIntake()
  const trouble = Array.from({ length: CONVERSATIONS }, (_, index) => TROUBLE[index % TROUBLE.length])
  intake.behave(...trouble.flatMap((one) => one ?? []))
  assistant = await startAssistant({ intake })
  const waiting = Array.from({ length: CONVERSATIONS }, (_, index) => index)
  let over = false
  const talks = Promise.all(Array.from({ length: AT_ONCE }, () => talkAll(waiting))).finally(() => {
    over = true
  })
  await Promise.all([talks, killOver(() => over)])
}, PATIENCE_MS)
afterAll(async () => {
  const retries = talked.reduce((sum, { line }) => sum + line.retries(), 0)
  const turns = talked.reduce((sum, { line }) => sum + line.acknowledged.size, 0)
  process.stdout.write(
    `${talked.length} conversations, ${turns} turns, ${kills} deaths, ${retries} posts tried again, ` +
      `slowest start ${Math.round(slowestStart)} ms, ${intake.requests.length} requests at the intake\n`,
  )
  await assistant.stop()
  await intake.close()
})

describe('a process that is killed again and again while people talk', () => {
  it('was killed, and everyone could finish', () => {
    expect(kills).toBeGreaterThan(1)
    expect(talked).toHaveLength(CONVERSATIONS)
  })

  it('has every acknowledged turn once, under the id that was given, with its reply', async () => {
    for (const { line } of talked) {
      const kept = await line.all()
      for (const [key, id] of line.acknowledged) {
        expect(kept.filter((one) => one.channelData?.clientActivityID === key).map((one) => one.id)).toEqual([id])
        expect(kept.some(({ replyToId }) => replyToId === id)).toBe(true)
      }
      const mine = kept.filter(({ from }) => from.id === 'person')
      expect(mine).toHaveLength(line.acknowledged.size)
      expect(new Set(kept.map(({ id }) => id)).size).toBe(kept.length)
    }
  })

  it('kept every reply that a person saw, as it was seen', async () => {
    for (const { line, walker } of talked) {
      const kept = new Map((await line.all()).map((one) => [one.id, one]))
      expect(walker.heard.filter((one) => kept.get(one.id)?.text !== one.text)).toEqual([])
    }
  })

  it(
    'brought every submission to the intake once, whole, and told so once',
    async () => {
      const references = talked.map(({ reference }) => reference)
      await intake.until(() => intake.submissions.size >= CONVERSATIONS)
      const records = [...intake.submissions.values()]
      expect(records.map(({ submission }) => submission.reference).toSorted()).toEqual(references.toSorted())
      expect(new Set(records.map(({ key }) => key)).size).toBe(CONVERSATIONS)
      for (const { line, walker, reference } of talked) {
        const record = records.find(({ submission }) => submission.reference === reference)
        const body = submitted.parse(record?.submission)
        const keys = new Set(body.answers.map(({ key }) => key))
        expect([...walker.expected.keys()].filter((key) => key !== 'review' && !keys.has(key))).toEqual([])
        await expect.poll(() => record?.files.size, { timeout: 15_000 }).toBe(body.attachments?.length ?? 0)
        const news = async () =>
          (await line.all()).flatMap((one) => dataOf(one).submission ?? []).map(({ status }) => status)
        await expect.poll(news, { timeout: 15_000 }).toEqual(['queued', 'received'])
      }
    },
    PATIENCE_MS,
  )
})
