import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startIntake, type TestIntake } from '../adapters/intake/intake-server.ts'
import { dataOf, type LoggedActivity } from '../end-to-end/assistant-data.ts'
import { type AssistantProcess, startAssistant } from '../end-to-end/assistant-process.ts'
import { bicycle, lost } from '../end-to-end/form-tables.ts'
import { plainLine } from '../end-to-end/line.ts'
import { isSent, receipt, Walker } from '../end-to-end/walker.ts'

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

type PlainLine = Awaited<ReturnType<typeof plainLine>>

/** Whether each reply stands after what it answers and before the next message. */
function inOrder(log: readonly LoggedActivity[]): boolean {
  let answering: string | undefined
  return log.every((one) => {
    if (one.from.id === 'person') answering = one.id
    return one.from.id === 'person' || one.replyToId === undefined || one.replyToId === answering
  })
}

async function atQuestion(key: string): Promise<{ line: PlainLine; walker: Walker }> {
  const line = await plainLine(assistant)
  const walker = new Walker(line)
  await walker.open('crime-bicycle')
  await walker.walk(bicycle.answers, ({ question }) => question?.key === key)
  return { line, walker }
}

describe('many messages at once in one conversation', () => {
  it('are 50 turns in order, none lost, each with its reply', async () => {
    const { line } = await atQuestion('what.text')
    const before = (await line.all()).length
    const texts = Array.from({ length: 50 }, (_, index) => `It is the number ${index} that I say of this bike`)
    const ids = await Promise.all(texts.map((text) => line.post({ type: 'message', text })))
    const log = await line.all()
    const mine = log.slice(before).filter(({ from }) => from.id === 'person')
    expect(new Set(ids).size).toBe(50)
    expect(mine.map(({ id }) => id)).toEqual(ids.toSorted())
    expect(mine.map(({ text }) => text).toSorted()).toEqual(texts.toSorted())
    for (const id of ids) expect(log.some(({ replyToId }) => replyToId === id)).toBe(true)
    expect(inOrder(log)).toBe(true)
  })

  it('of ten conversations stay apart', async () => {
    const lines = await Promise.all(Array.from({ length: 10 }, () => plainLine(assistant)))
    await Promise.all(
      lines.flatMap((line, who) =>
        Array.from({ length: 5 }, (_, index) => line.post({ type: 'message', text: `person ${who} says ${index}` })),
      ),
    )
    for (const [who, line] of lines.entries()) {
      const log = await line.all()
      const mine = log.filter(({ from }) => from.id === 'person').map(({ text }) => text)
      expect(mine.toSorted()).toEqual(Array.from({ length: 5 }, (_, index) => `person ${who} says ${index}`))
      expect(inOrder(log)).toBe(true)
    }
  })
})

/** A line that posts everything two times, at once or after the answer, as clients do that heard nothing. */
function twice(line: PlainLine, how: 'by id' | 'by key' | 'at once'): PlainLine {
  return {
    ...line,
    async post(one) {
      const key = randomUUID()
      const again = how === 'by id' ? { ...one, id: key, channelData: {} } : one
      const send = () => line.post(again, key)
      const [first, second] = how === 'at once' ? await Promise.all([send(), send()]) : [await send(), await send()]
      expect(second).toBe(first)
      return first
    },
  }
}

describe('every message posted twice under one key', () => {
  it.each(['by id', 'by key', 'at once'] as const)('%s has one effect: one turn, one report', async (how) => {
    const line = await plainLine(assistant)
    const walker = new Walker(twice(line, how))
    await walker.open(lost.form)
    await walker.walk(lost.answers, isSent)
    const log = await line.all()
    const mine = log.filter(({ from }) => from.id === 'person')
    expect(mine.map(({ id }) => id)).toEqual(walker.said)
    expect(log.filter((one) => dataOf(one).submission?.status === 'queued')).toHaveLength(1)
    const { reference } = receipt(walker) ?? {}
    const records = () =>
      [...intake.submissions.values()].filter(({ submission }) => submission.reference === reference)
    await expect.poll(() => records().length).toBe(1)
  })

  it('is one turn too when the second comes after a death', async () => {
    const { line, walker } = await atQuestion('bike.colour')
    const key = randomUUID()
    const id = await line.post({ type: 'message', text: 'black' }, key)
    const log = await line.all()
    await assistant.kill('SIGKILL')
    await assistant.restart()
    expect(await line.post({ type: 'message', text: 'black' }, key)).toBe(id)
    expect(await line.all()).toEqual(log)
    expect(walker.question?.key).toBe('bike.colour')
  })

  it('is two turns where it has no key', async () => {
    const line = await plainLine(assistant)
    const post = () => line.post({ type: 'message', text: 'hello', channelData: {} })
    expect(await post()).not.toBe(await post())
  })
})

describe('one process for one directory', () => {
  it('lets no second one start on it, and does not mind', async () => {
    const second = startAssistant({ dataDir: assistant.dataDir, env: { DATA_KEY: assistant.dataKey } })
    await expect(second).rejects.toThrow(/DATA_DIR|in use|already|another/i)
    await expect(second).rejects.not.toThrow(/\n +at /)
    expect((await fetch(`${assistant.url}/readyz`)).status).toBe(200)
  })

  it('starts at once after kill -9, and gently stopped ends with 0', async () => {
    await assistant.kill('SIGKILL')
    await assistant.restart()
    expect((await fetch(`${assistant.url}/readyz`)).status).toBe(200)
    expect(await assistant.stop()).toBe(0)
    await assistant.restart()
  })

  it('does not start with another key', async () => {
    await plainLine(assistant)
    await assistant.stop()
    const other = startAssistant({ dataDir: assistant.dataDir })
    await expect(other).rejects.toThrow(/DATA_KEY/)
    await assistant.restart()
  })

  it('finishes the turns in work when it is stopped, and keeps what it acknowledged', async () => {
    const { line } = await atQuestion('what.text')
    const texts = Array.from({ length: 40 }, (_, index) => `This is what I say as number ${index}`)
    const acknowledged: string[] = []
    const posts = texts.map(async (text) => {
      const answer = await fetch(`${assistant.domain}/conversations/${line.conversationId}/activities`, {
        method: 'POST',
        headers: line.headers,
        body: JSON.stringify({ type: 'message', from: { id: 'person' }, text }),
      })
      if (answer.ok) acknowledged.push(text)
      return answer.status
    })
    const stopped = assistant.stop()
    const statuses = await Promise.allSettled(posts)
    expect(await stopped).toBe(0)
    const answered = statuses.flatMap((one) => (one.status === 'fulfilled' ? one.value : []))
    expect(answered.filter((status) => status !== 200 && status !== 503)).toEqual([])
    await assistant.restart()
    const log = await line.all()
    const kept = log.filter(({ text }) => texts.includes(text ?? ''))
    expect(kept.map(({ text }) => text)).toEqual(expect.arrayContaining(acknowledged))
    for (const { id } of kept) expect(log.some(({ replyToId }) => replyToId === id)).toBe(true)
  })
})
