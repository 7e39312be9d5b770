import type { Page } from 'playwright-core'
import { z } from 'zod'
import { activity, type LoggedActivity } from '../end-to-end/assistant-data.ts'
import type { Line } from '../end-to-end/line.ts'

const posted = z.object({
  text: z.string().optional(),
  value: z.union([z.object({ topic: z.string() }), z.object({ key: z.string(), answer: z.string() })]).optional(),
})
const log = z.object({ activities: z.array(activity) })

/**
 * A talk through the plain page in a browser that runs no scripts: all is typed, ticked and pressed on the page. What came of it is
 * read from the log, with the token of the browser's cookie.
 */
export function plainLine(page: Page, url: string): Line & { heard(): Promise<readonly LoggedActivity[]> } {
  async function heard(): Promise<readonly LoggedActivity[]> {
    const cookies = await page.context().cookies()
    const token = cookies.find(({ name }) => name === 'chat')?.value ?? ''
    const [, claims = ''] = token.split('.')
    const { conv } = z.object({ conv: z.string() }).parse(JSON.parse(Buffer.from(claims, 'base64url').toString()))
    const headers = { authorization: `Bearer ${token}` }
    const answer = await fetch(`${url}/v3/directline/conversations/${conv}/activities`, { headers })
    return log.parse(await answer.json()).activities
  }

  /** The id of what the person said last. */
  async function lastSaid(): Promise<string> {
    const own = (await heard()).findLast(({ from }) => from.id.startsWith('dl_'))
    if (own === undefined) throw new Error('Nothing was said.')
    return own.id
  }

  const send = () => page.getByRole('button', { name: 'Send answer' }).click()

  async function choose(answer: string): Promise<void> {
    const button = page.locator(`button[name="pick"][value="${answer}"]`)
    if ((await button.count()) > 0) return button.click()
    const list = page.locator('select[name="pick"]')
    if ((await list.count()) > 0) await list.selectOption(answer)
    else await page.locator(`input[name="pick"][value="${answer}"]`).check()
    await send()
  }

  return {
    heard,
    async post(given) {
      const { text = '', value } = posted.parse(given)
      if (value !== undefined && 'topic' in value) {
        await page.goto(`${url}/chat?topic=${value.topic}`)
        await page.getByRole('button', { name: 'Start', exact: true }).click()
      } else if (value !== undefined) await choose(value.answer)
      else {
        await page.locator('.answer [name="text"]').fill(text)
        await send()
      }
      return lastSaid()
    },
    async upload(bytes, name) {
      const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) }
      await page.getByLabel('Choose a photo, video or document').setInputFiles(file)
      await page.getByRole('button', { name: 'Send the file' }).click()
      return lastSaid()
    },
    repliesTo: async (id) => (await heard()).filter(({ replyToId }) => replyToId === id),
    close: () => {},
  }
}
