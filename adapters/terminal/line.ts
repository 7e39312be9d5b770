import { randomUUID } from 'node:crypto'
import { openAsBlob } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { z } from 'zod'
import { AssistantError } from '../../dialogs/errors.ts'
import { type TerminalActivity, terminalActivity } from './activity.ts'

const session = z.object({ conversationId: z.string(), token: z.string(), userId: z.string() })
const renewed = z.object({ token: z.string() })
const log = z.object({ activities: z.array(terminalActivity), watermark: z.string() })
const problem = z.object({ error: z.object({ message: z.string() }) })

/** Tries to begin are few: the address may be wrong. A message is worth more of them, about 16 seconds. */
const TRIES = { begin: 2, say: 6 } as const
const RENEW_MS = 10 * 60_000

/** A conversation over Direct Line, as a terminal needs it. */
export interface TerminalLine {
  /** Sends words, or a tap on an option (`value`). Rejects with INTERNAL, in the server's words, where it was not taken. */
  say(text: string, value?: { readonly key: string; readonly answer: string }): Promise<void>
  /** Opens a flow, form or article by its id. */
  open(topic: string): Promise<void>
  /** Sends a file from this machine. Rejects with NOT_FOUND, or as the file system does, where there is none. */
  file(path: string): Promise<void>
  /** What the assistant said since the last call. */
  heard(): Promise<readonly TerminalActivity[]>
  /** Ends the conversation and has it deleted. */
  leave(): Promise<void>
}

/** Begins a conversation with the server at `base` (no slash at the end). */
export async function openLine(base: string): Promise<TerminalLine> {
  const { conversationId, userId, ...given } = session.parse(
    await request(`${base}/chat/session`, { method: 'POST' }, TRIES.begin),
  )
  let { token } = given
  let renewedAt = performance.now()
  let watermark = ''
  const domain = `${base}/v3/directline`
  const path = `${domain}/conversations/${conversationId}`
  const call = async (address: string, init: RequestInit = {}) => {
    if (performance.now() - renewedAt > RENEW_MS) {
      renewedAt = performance.now()
      const headers = { authorization: `Bearer ${token}` }
      token = renewed.parse(await request(`${domain}/tokens/refresh`, { method: 'POST', headers })).token
    }
    const json = typeof init.body === 'string' ? { 'content-type': 'application/json' } : {}
    return await request(address, { ...init, headers: { authorization: `Bearer ${token}`, ...json } })
  }
  /** One id a message, so that one which is sent again is taken once. */
  const activity = (text?: string, value?: object) =>
    JSON.stringify({
      type: 'message',
      from: { id: userId },
      text,
      value,
      channelData: { clientActivityID: randomUUID() },
    })
  await call(`${domain}/conversations`, { method: 'POST', body: '{"locale":"en-GB"}' })
  return {
    async say(text, value) {
      await call(`${path}/activities`, { method: 'POST', body: activity(text, value) })
    },
    async open(topic) {
      const start = { type: 'event', name: 'start', from: { id: userId }, value: { topic } }
      await call(`${path}/activities`, {
        method: 'POST',
        body: JSON.stringify({ ...start, channelData: { clientActivityID: randomUUID() } }),
      })
    },
    async file(name) {
      if (!(await stat(name)).isFile()) throw new AssistantError('NOT_FOUND', 'This is not a file.')
      const form = new FormData()
      form.append('activity', new Blob([activity()], { type: 'application/vnd.microsoft.activity' }))
      form.append('file', await openAsBlob(name), basename(name))
      await call(`${path}/upload`, { method: 'POST', body: form })
    },
    async heard() {
      const found = log.parse(await call(`${path}/activities?${new URLSearchParams({ watermark })}`))
      watermark = found.watermark
      return found.activities.filter(({ from, type }) => from.id !== userId && type === 'message')
    },
    async leave() {
      await call(`${path}/leave`, { method: 'POST' })
    },
  }
}

/** Asks, and asks again where the network fails or the server is busy: 0.25, 0.5, 1... seconds apart. */
async function request(address: string, init: RequestInit, most: number = TRIES.say): Promise<unknown> {
  for (let tries = 0; ; tries += 1) {
    const answer = await once(address, init)
    if (answer.done) return answer.body
    if (tries >= most) throw new AssistantError('INTERNAL', answer.words)
    await new Promise((resolve) => setTimeout(resolve, 250 * 2 ** tries))
  }
}

type Once = { readonly done: true; readonly body: unknown } | { readonly done: false; readonly words: string }

async function once(address: string, init: RequestInit): Promise<Once> {
  let response: Response
  let text: string
  try {
    response = await fetch(address, init)
    text = await response.text()
  } catch (error) {
    if (error instanceof TypeError) return { done: false, words: 'There is no connection. The message was not taken.' }
    throw error
  }
  const body: unknown = text.startsWith('{') ? JSON.parse(text) : undefined
  if (response.ok) return { done: true, body }
  const said = problem.safeParse(body)
  const words = said.success ? said.data.error.message : `The server answered ${response.status}.`
  if (response.status === 429 || response.status >= 500) return { done: false, words }
  throw new AssistantError('INTERNAL', words)
}
