import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { dataOf } from './assistant-data.ts'
import { type AssistantProcess, startAssistant } from './assistant-process.ts'
import { lost } from './form-tables.ts'
import { plainLine } from './line.ts'
import { SKIPPED } from './sayings.ts'
import { isSent, receipt, Walker } from './walker.ts'

const FORM = lost.form
const WHY = 'Thaddea is away and no one reads these'
const standing = z.object({ id: z.string(), on: z.boolean(), off: z.array(z.object({ by: z.string() })) })
const audit = z.object({ audit: z.array(z.object({ by: z.string(), act: z.string(), reference: z.string() })) })

let assistant: AssistantProcess
beforeAll(async () => {
  assistant = await startAssistant({ env: { LOG_LEVEL: 'debug', SWITCHED_OFF: 'thanks-form, clares-law' } })
})
afterAll(() => assistant.stop())

async function ask(path: string, body?: object, token = assistant.operatorToken): Promise<Response> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const sent = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }
  return await fetch(`${assistant.url}/operator/${path}`, { headers, ...sent })
}

const switchTo = async (on: boolean, more: object = {}) =>
  standing.parse(await (await ask(`topics/${FORM}`, { on, by: 'Sam Wray', reason: WHY, ...more })).json())

const newcomer = async () => new Walker(await plainLine({ domain: assistant.domain, secret: assistant.secret }))

/** What the first reply of the last turn carries. */
function firstOf({ last: [first] }: Walker) {
  if (first === undefined) throw new Error('No reply.')
  return dataOf(first)
}

describe('a form that is switched off on the running assistant', () => {
  it('is off from the next turn on, over a restart too, until it is switched on', async () => {
    const before = await newcomer()
    await before.open(FORM)
    const first = before.question?.key
    expect(first).toBeDefined()

    expect(await switchTo(false)).toMatchObject({ id: FORM, on: false, off: [{ by: 'operator' }] })
    const next = await newcomer()
    await next.open(FORM)
    expect(next.text).toMatch(/cannot take this here at the moment.*18001 101.*999/s)
    expect([next.question?.in, next.question?.key]).toEqual(['front-door', 'matter'])

    await assistant.kill('SIGKILL')
    await assistant.restart()
    const later = await newcomer()
    await later.open(FORM)
    expect(firstOf(later).outcome).toEqual({ kind: 'call', id: 'switched-off' })

    // Who was in it is told so, can finish and send it, and has a receipt.
    await before.walk({ ...lost.answers, 'items.0.photo': SKIPPED }, isSent)
    expect(before.heard.filter(({ text }) => text?.includes('You can still finish this one'))).toHaveLength(1)
    expect(receipt(before)?.status).toBe('queued')
    expect(before.text).toContain('may not be read soon')

    expect(await switchTo(true)).toMatchObject({ on: true, off: [] })
    const last = await newcomer()
    await last.open(FORM)
    expect(last.question?.key).toBe(first)
  }, 90_000)

  it('comes on by itself at the time that was given', async () => {
    const until = Date.now() + 1500
    await switchTo(false, { until: new Date(until).toISOString() })
    const walker = await newcomer()
    await walker.open(FORM)
    expect(walker.text).toContain('I can take it here again from')
    await expect
      .poll(async () => (await (await newcomer()).open(FORM)).question?.in, { timeout: 10_000, interval: 200 })
      .toBe(FORM)
    expect(Date.now()).toBeGreaterThanOrEqual(until)
  })

  it('leaves danger answered with 999 when everything of it is off', async () => {
    await switchTo(false)
    const walker = await newcomer()
    await walker.open(FORM)
    await walker.say('someone is breaking in right now')
    expect(firstOf(walker).urgency).toBe('emergency')
    await switchTo(true)
  })

  it('is off by the setting too, which no operator overrules', async () => {
    const walker = await newcomer()
    await walker.open('thanks-form')
    expect(firstOf(walker).outcome?.id).toBe('switched-off')
    const answer = await ask('topics/clares-law', { on: true, by: 'Sam Wray', reason: WHY })
    expect(standing.parse(await answer.json())).toMatchObject({ on: false, off: [{ by: 'setting' }] })
  })

  it('is switched by no one without the token', async () => {
    expect((await ask(`topics/${FORM}`, { on: false, by: 'x', reason: WHY }, 'another-token-of-no-use')).status).toBe(
      401,
    )
    expect((await ask('topics', undefined, assistant.secret)).status).toBe(401)
    const walker = await newcomer()
    await walker.open(FORM)
    expect(walker.question?.in).toBe(FORM)
  })

  it('is audited, and leaves no name and no reason in the log', async () => {
    const entries = audit.parse(await (await ask('audit')).json()).audit
    const ours = entries.filter(({ reference }) => reference === FORM)
    expect(ours.slice(0, 2)).toMatchObject([
      { by: 'Sam Wray', act: 'topic-off' },
      { by: 'Sam Wray', act: 'topic-on' },
    ])
    expect(assistant.output()).toContain('topic.switched')
    expect(assistant.output()).not.toMatch(/Wray|Thaddea|no one reads these/)
  })

  it('stops a start whose setting names nothing that there is', async () => {
    const start = startAssistant({ env: { SWITCHED_OFF: 'thanks-from' } })
    await expect(start).rejects.toThrow(/SWITCHED_OFF.*thanks-from/)
  })
})
