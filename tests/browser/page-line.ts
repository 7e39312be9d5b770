import type { Page } from 'playwright-core'
import { z } from 'zod'
import { activity, dataOf, type LoggedActivity } from '../end-to-end/assistant-data.ts'
import type { Line } from '../end-to-end/line.ts'

const set = z.object({ activities: z.array(activity) })
const posted = z.object({
  type: z.string(),
  text: z.string().optional(),
  value: z.union([z.object({ topic: z.string() }), z.object({ key: z.string(), answer: z.string() })]).optional(),
})

/** A talk through a chat page as a person has it: what is heard is read from the page's own stream, what is said is typed, tapped or chosen. */
export interface PageLine extends Line {
  /** Every activity that came, once, in order. */
  readonly heard: readonly LoggedActivity[]
  /** The first activity that `wanted` takes, come or coming. */
  until(wanted: (one: LoggedActivity) => boolean, timeoutMs?: number): Promise<LoggedActivity>
}

/** How the page names what is used of it. */
export interface PageLabels {
  readonly write: string
  readonly send: string
  readonly choose: RegExp
  readonly sendFile: string
  readonly goOn: string
}

const ENGLISH: PageLabels = {
  write: 'Write your answer',
  send: 'Send answer',
  choose: /^Choose a photo/,
  sendFile: 'Send this file',
  goOn: 'Continue',
}

/** What a person does on a page that holds a chat. */
export interface Hands {
  /** Goes to the page anew, on this topic. */
  open(topic: string): Promise<unknown>
  say(text: string): Promise<unknown>
  /** Taps the option with this label; `agrees` where it agrees to a statement, which has a box to tick. */
  tap(label: string, agrees: boolean): Promise<unknown>
  attach(file: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }): Promise<unknown>
}

/** Talks through our own page. `url` is the server's, without a slash at the end. */
export function pageLine(page: Page, url: string, labels = ENGLISH): PageLine {
  return lineBy(page, {
    open: (topic) => page.goto(`${url}/chat?topic=${topic}`),
    async say(text) {
      await page.getByLabel(labels.write).fill(text)
      await page.getByRole('button', { name: labels.send }).click()
    },
    async tap(label, agrees) {
      const controls = page.locator('#controls')
      if (agrees) await controls.getByRole('checkbox', { name: label }).check()
      await controls.getByRole('button', { name: agrees ? labels.goOn : label, exact: true }).click()
    },
    async attach(file) {
      const choosing = page.waitForEvent('filechooser')
      await page.getByRole('button', { name: labels.choose }).click()
      const chooser = await choosing
      await chooser.setFiles(file)
      await page.getByRole('button', { name: labels.sendFile, exact: true }).click()
    },
  })
}

/** Talks through any page that speaks Direct Line over a WebSocket, by what a person does there. */
export function lineBy(page: Page, hands: Hands): PageLine {
  const heard: LoggedActivity[] = []
  const ids = new Set<string>()
  let waiting: (() => void)[] = []
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => {
      const text = payload.toString()
      for (const one of text === '' ? [] : set.parse(JSON.parse(text)).activities) {
        if (ids.has(one.id)) continue
        ids.add(one.id)
        heard.push(one)
      }
      for (const wake of waiting.splice(0)) wake()
    }),
  )

  async function until(wanted: (one: LoggedActivity) => boolean, timeoutMs = 10_000): Promise<LoggedActivity> {
    const deadline = performance.now() + timeoutMs
    for (;;) {
      const found = heard.find(wanted)
      if (found !== undefined) return found
      const left = deadline - performance.now()
      if (left <= 0) throw new Error(`It did not come within ${timeoutMs} ms. The last was: ${heard.at(-1)?.text}`)
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left)
        waiting = [...waiting, () => resolve(clearTimeout(timer))]
      })
    }
  }

  /** Does something that says something; gives the id under which that was taken. */
  async function taken(act: () => Promise<unknown>): Promise<string> {
    const before = new Set(heard)
    await act()
    const mine = await until((one) => !before.has(one) && one.from.id.startsWith('dl_'))
    return mine.id
  }

  /** Taps the option in view. */
  async function tap(answer: string): Promise<void> {
    const question = heard.map((one) => dataOf(one).question).findLast((one) => one !== undefined)
    const label = question?.options?.find(({ id }) => id === answer)?.label
    if (label === undefined) throw new Error(`There is no option ${answer}.`)
    await hands.tap(label, question?.kind === 'confirm' && question.key !== 'review' && answer === 'yes')
  }

  return {
    heard,
    until,
    post: (given) =>
      taken(async () => {
        const { text = '', value } = posted.parse(given)
        if (value !== undefined && 'topic' in value) await hands.open(value.topic)
        else if (value !== undefined) await tap(value.answer)
        else await hands.say(text)
      }),
    upload: (bytes, name) =>
      taken(() => hands.attach({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })),
    repliesTo: async (id) => heard.filter(({ replyToId }) => replyToId === id),
    close: () => {},
  }
}
