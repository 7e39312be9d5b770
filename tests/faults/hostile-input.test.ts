import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { startIntake, type TestIntake } from '../adapters/intake/intake-server.ts'
import { type AssistantProcess, startAssistant } from '../end-to-end/assistant-process.ts'
import { bicycle, driving, type FormTalk, lost } from '../end-to-end/form-tables.ts'
import { plainLine } from '../end-to-end/line.ts'
import { sayingFor } from '../end-to-end/sayings.ts'
import { isSent, Walker } from '../end-to-end/walker.ts'
import { BODIES, TEXTS } from './hostile.ts'

/** The longest that one message may keep the process busy, in milliseconds. */
const LONGEST_MS = 50
const MOST_TRIES = 14
/** Kinds whose answer is what was written, so that an odd text may be one. */
const FREE = ['text', 'long-text', 'name', 'location', 'reference', 'email']

let intake: TestIntake
let assistant: AssistantProcess
let slowest: readonly [number, string] = [0, '']
beforeAll(async () => {
  intake = await startIntake()
  assistant = await startAssistant({ intake })
})
afterAll(async () => {
  process.stdout.write(`slowest hostile message: ${slowest[0].toFixed(1)} ms of processor time (${slowest[1]})\n`)
  await assistant.stop()
  await intake.close()
})

/** Milliseconds of processor time that the process has used: does not hang on what else the machine does. */
async function used(): Promise<number> {
  const headers = { authorization: `Bearer ${assistant.operatorToken}` }
  const text = await (await fetch(`${assistant.url}/metrics`, { headers })).text()
  return Number(/^process_cpu_seconds_total (\S+)/m.exec(text)?.[1]) * 1000
}

/** Whether such a text may be an answer to such a question. */
const mayAnswer = (name: string, kind: string): boolean =>
  TEXTS.some(([text]) => text === name) && (FREE.includes(kind) || (name === 'dates' && kind === 'when'))

async function attack(line: Awaited<ReturnType<typeof plainLine>>, body: unknown) {
  const answer = await fetch(`${assistant.domain}/conversations/${line.conversationId}/activities`, {
    method: 'POST',
    headers: line.headers,
    body: JSON.stringify(body),
  })
  return { status: answer.status, text: await answer.text() }
}

/** Posts a body and weighs it; one that seems heavy is weighed again: a young process still compiles what the first ten or so run through. */
async function weighed(line: Awaited<ReturnType<typeof plainLine>>, body: unknown) {
  let cost = Number.POSITIVE_INFINITY
  for (let tries = 0; ; tries += 1) {
    const before = await used()
    const answer = await attack(line, body)
    cost = Math.min(cost, (await used()) - before)
    if (cost < LONGEST_MS || tries === MOST_TRIES) return { cost, answer }
  }
}

const STACK = /\.(?:ts|js):\d|node_modules|\n +at |ZodError|SQLITE/

/** Attacks the question that stands with everything; it stands afterwards, or what was written is its answer. */
async function attackHere(walker: Walker, line: Awaited<ReturnType<typeof plainLine>>): Promise<void> {
  const { question } = walker
  if (question === undefined) throw new Error('No question stands.')
  const all = [
    ...TEXTS.map(([name, text]) => [name, { type: 'message', from: { id: 'person' }, text }] as const),
    ...BODIES,
  ]
  for (const [name, body] of all) {
    const where = `${name} at ${question.key}`
    const { cost, answer } = await weighed(line, body)
    if (cost > slowest[0]) slowest = [cost, where]
    expect(answer.status, `${where}: ${answer.text}`).toBeLessThan(500)
    expect(answer.text).not.toMatch(STACK)
    if (answer.status !== 200) {
      expect(
        z
          .object({ error: z.object({ code: z.string(), message: z.string().min(10) }) })
          .safeParse(JSON.parse(answer.text)).success,
      ).toBe(true)
      continue
    }
    walker.last = await line.repliesTo(z.object({ id: z.string() }).parse(JSON.parse(answer.text)).id)
    expect(walker.last.length, where).toBeGreaterThan(0)
    expect(walker.text).not.toMatch(STACK)
    expect(
      walker.last.every(({ text }) => (text ?? '') !== ''),
      where,
    ).toBe(true)
    if (walker.question?.key === question.key) continue
    expect(mayAnswer(name, question.kind), `${where} led to ${walker.question?.key}: ${walker.text}`).toBe(true)
    await walker.say('back')
    expect(walker.question?.key, where).toBe(question.key)
  }
}

describe('input that means harm', () => {
  const seen = new Set<string>()
  it.each([lost, driving, bicycle].map((talk) => [talk.form, talk] as const))(
    'at each kind of question of %s gets a clear error or the question again, and the report can be sent',
    async (_: string, talk: FormTalk) => {
      const line = await plainLine(assistant)
      const walker = new Walker(line)
      await walker.open(talk.form)
      while (!isSent(walker)) {
        const { question } = walker
        if (question === undefined) throw new Error(`No question stands after: ${walker.text}`)
        if (!seen.has(question.kind)) {
          seen.add(question.kind)
          await attackHere(walker, line)
        }
        await walker.answer(sayingFor(question, talk.answers))
      }
      const log = await line.all()
      for (const { id } of log.filter(({ from }) => from.id === 'person'))
        expect(log.some(({ replyToId }) => replyToId === id)).toBe(true)
    },
    120_000,
  )

  it('reached the intake as reports that keep to the contract', async () => {
    await expect.poll(() => intake.submissions.size, { timeout: 10_000 }).toBe(3)
    expect(seen.size).toBeGreaterThan(14)
  })

  it('kept the process busy for less than 50 ms a message', () => {
    expect(slowest[0], slowest[1]).toBeLessThan(LONGEST_MS)
  })

  it('left nothing in the log of the process but plain events', () => {
    const lines = assistant
      .output()
      .split('\n')
      .filter((text) => text.startsWith('{'))
    expect(lines.filter((text) => /DROP TABLE|alert\(document\)|x{50}|7{50}/.test(text))).toEqual([])
  })
})

describe('what comes again, or late', () => {
  it('a replayed id gives the first id and nothing more', async () => {
    const line = await plainLine(assistant)
    const walker = await new Walker(line).open('crime-bicycle')
    const id = randomUUID()
    const one = { type: 'message', id, from: { id: 'person' }, value: { key: walker.question?.key, answer: 'no' } }
    const first = await attack(line, one)
    const log = await line.all()
    expect(await attack(line, { ...one, text: 'something else' })).toEqual(first)
    expect(await line.all()).toEqual(log)
  })

  it('an old button changes its own answer, or is refused kindly, and answers nothing else', async () => {
    const line = await plainLine(assistant)
    const walker = await new Walker(line).open('crime-bicycle')
    await walker.walk(bicycle.answers, ({ question }) => question?.key === 'bike.colour')
    await walker.press('role', 'nobody')
    expect(walker.question?.key).toBe('role')
    await walker.press('role', 'victim')
    expect(walker.question?.key).toBe('bike.colour')
    await walker.press('nation', 'wales')
    expect(walker.question?.key).toBe('bike.colour')
    expect(walker.text).toContain('Wales')
  })

  it('a token of another conversation opens nothing', async () => {
    const [mine, other] = [await plainLine(assistant), await plainLine(assistant)]
    const made = await fetch(`${assistant.domain}/tokens/generate`, { method: 'POST', headers: mine.headers })
    const { token } = z.object({ token: z.string() }).parse(await made.json())
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
    const path = `${assistant.domain}/conversations/${other.conversationId}/activities`
    expect((await fetch(path, { headers })).status).toBe(403)
    const body = JSON.stringify({ type: 'message', text: 'hello' })
    expect((await fetch(path, { method: 'POST', headers, body })).status).toBe(403)
  })
})
