import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { loadContent } from '../../bot/content.ts'
import { dataOf } from './assistant-data.ts'
import { type AssistantProcess, startAssistant } from './assistant-process.ts'
import { plainLine } from './line.ts'
import { Walker } from './walker.ts'

const ID = 'how-is-my-data-used'
const ASK = 'how is my data used?'
const { articles } = await loadContent()
const article = articles.get(ID)
/** Words of the answer that its fallback has not. */
const OWN_WORDS = article?.answer.split('\n')[0]?.slice(0, 40) ?? ''

let assistant: AssistantProcess
beforeAll(async () => {
  assistant = await startAssistant()
})
afterAll(() => assistant.stop())

const headers = () => ({ authorization: `Bearer ${assistant.operatorToken}`, 'content-type': 'application/json' })
const operator = (path: string, body?: object) =>
  fetch(`${assistant.url}/operator/${path}`, {
    headers: headers(),
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  })
const switchTo = async (on: boolean) => {
  const answer = await operator(`topics/${ID}`, { on, by: 'Sam Wray', reason: 'it is wrong' })
  expect(answer.status).toBe(200)
}
const audit = z.object({ audit: z.array(z.object({ by: z.string(), act: z.string(), reference: z.string() })) })
const newcomer = async () => new Walker(await plainLine({ domain: assistant.domain, secret: assistant.secret }))
const articleOf = ({ last }: Walker) => last.map((one) => dataOf(one).article?.id).find((id) => id !== undefined)

describe('an article that is switched off while conversations run', () => {
  it('is not given from the next message on in any of them, in a report or not, and is given again when it is on', async () => {
    expect(OWN_WORDS.length).toBeGreaterThan(15)
    const [plain, reporting, busy] = await Promise.all([newcomer(), newcomer(), newcomer()])
    await reporting.open('lost-property-report')
    const key = reporting.question?.key
    for (const walker of [plain, reporting, busy]) {
      await walker.say(ASK)
      expect(walker.text).toContain(OWN_WORDS)
    }
    // One of them goes on asking while it is switched off: each answer is either the whole article or the whole fallback.
    const asked = (async () => {
      for (let count = 0; count < 10; count += 1) {
        await busy.say(ASK)
        const own = busy.text.includes(OWN_WORDS)
        expect(busy.text.includes('I do not give my own answer')).toBe(!own)
      }
    })()
    await switchTo(false)
    for (const walker of [plain, reporting]) {
      await walker.say(ASK)
      expect(walker.text).not.toContain(OWN_WORDS)
      expect(walker.text).toContain(article?.source.name)
      expect(walker.text).toContain('0303 123 1113')
      expect(articleOf(walker)).toBe(ID)
    }
    expect(reporting.question?.key).toBe(key)
    await plain.say('how long does that take?')
    expect(plain.text).toContain('I do not give my own answer')
    await asked

    await switchTo(true)
    for (const walker of [plain, reporting, busy]) {
      await walker.say(ASK)
      expect(walker.text).toContain(OWN_WORDS)
    }
    const { audit: entries } = audit.parse(await (await operator('audit')).json())
    expect(entries.filter(({ reference }) => reference === ID).slice(0, 2)).toMatchObject([
      { by: 'Sam Wray', act: 'topic-off' },
      { by: 'Sam Wray', act: 'topic-on' },
    ])
  }, 60_000)

  it('is counted by its id, given or not, and nothing of a person with it', async () => {
    const metrics = await (await fetch(`${assistant.url}/metrics`, { headers: headers() })).text()
    expect(metrics).toMatch(/enquiries_articles_total\{article="how-is-my-data-used",how="given"\} \d/)
    expect(metrics).toMatch(/enquiries_articles_total\{article="how-is-my-data-used",how="off"\} \d/)
    expect(metrics).toMatch(/enquiries_answers_total\{end="given"\} \d/)
  })

  it('readyz lists what must be looked at again, and is ready all the same', async () => {
    const ready = await fetch(`${assistant.url}/readyz`)
    expect(ready.status).toBe(200)
    expect(
      z
        .object({ review: z.array(z.object({ what: z.string(), reviewBy: z.string(), expired: z.boolean() })) })
        .safeParse(await ready.json()).success,
    ).toBe(true)
  })
})
