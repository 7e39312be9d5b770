import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { connect } from '../adapters/directline/directline-client.ts'
import { activity, type LoggedActivity } from './assistant-data.ts'

/** What a talk needs of a connection: to post, and to hear what answers a post. */
export interface Line {
  /** Posts an activity; gives the id under which it was taken. */
  post(activity: object): Promise<string>
  upload(bytes: Uint8Array, name: string): Promise<string>
  /** All replies to the activity with this id. */
  repliesTo(id: string): Promise<readonly LoggedActivity[]>
  close(): void
}

/** Where and as whom to talk. */
export interface LineOptions {
  readonly domain: string
  readonly secret: string
}

const started = z.object({ conversationId: z.string(), token: z.string() })
const taken = z.object({ id: z.string() })
const log = z.object({ activities: z.array(activity), watermark: z.string() })

/** Over the official client. */
export function officialLine(
  options: { readonly domain: string } & ({ readonly secret: string } | { readonly token: string }),
) {
  const client = connect(options)
  const heard = (found: object) => activity.parse(found)
  return {
    client,
    post: (one: { type: string; text?: string; name?: string; value?: unknown }) =>
      one.type === 'event'
        ? client.event(one.name ?? '', one.value)
        : one.value === undefined
          ? client.say(one.text ?? '')
          : client.sendValue(one.value),
    upload: (bytes: Uint8Array, name: string) => client.upload(bytes, name),
    repliesTo: async (id: string) => (await client.repliesTo(id)).map(heard),
    /** The first activity from now on that tells what became of a submission. */
    news: async (status: 'received' | 'refused', timeoutMs = 10_000) =>
      heard(
        await client.next(
          (one) => activity.parse(one).channelData?.assistant?.submission?.status === status,
          timeoutMs,
        ),
      ),
    close: () => client.close(),
  }
}

/** Over plain requests, each activity under a key of its own, tried again under the same key until it is taken. */
export async function plainLine(options: LineOptions & { readonly patienceMs?: number }) {
  const { domain, secret, patienceMs = 30_000 } = options
  const headers = { authorization: `Bearer ${secret}`, 'content-type': 'application/json' }
  let retries = 0

  async function request(path: string, init: RequestInit): Promise<unknown> {
    const deadline = performance.now() + patienceMs
    for (;;) {
      const answer = await tryOnce(path, init)
      if (answer !== undefined) return answer
      if (performance.now() > deadline) throw new Error(`${path} was not answered within ${patienceMs} ms.`)
      retries += 1
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }

  /** The answer, or undefined where there was none or the server says to come again. */
  async function tryOnce(path: string, init: RequestInit): Promise<unknown> {
    let response: Response
    let text: string
    try {
      response = await fetch(`${domain}${path}`, { headers, ...init, signal: AbortSignal.timeout(10_000) })
      text = await response.text()
    } catch (error) {
      if (error instanceof Error) return undefined
      throw error
    }
    if (response.ok) return JSON.parse(text)
    if (response.status === 503 || response.status === 429) return undefined
    throw new Error(`${init.method ?? 'GET'} ${path}: ${response.status} ${text}`)
  }

  const { conversationId } = started.parse(await request('/conversations', { method: 'POST', body: '{}' }))
  const path = `/conversations/${conversationId}/activities`
  const since = async (watermark: string) => log.parse(await request(`${path}?watermark=${watermark}`, {}))
  let watermark = ''
  const later: LoggedActivity[] = []
  const ids = new Map<string, string>()
  const acknowledged = (key: string, answer: unknown) => {
    const { id } = taken.parse(answer)
    ids.set(key, id)
    return id
  }

  return {
    conversationId,
    headers,
    /** What was acknowledged: the id by the key under which it was posted. */
    acknowledged: ids,
    retries: () => retries,
    async post(one: object, key: string = randomUUID()) {
      const body = JSON.stringify({ from: { id: 'person' }, channelData: { clientActivityID: key }, ...one })
      return acknowledged(key, await request(path, { method: 'POST', body }))
    },
    async upload(bytes: Uint8Array, name: string) {
      const boundary = randomUUID()
      const one = { type: 'message', from: { id: 'person' }, channelData: { clientActivityID: boundary } }
      const part = (head: string) => `--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n`
      const body = Buffer.concat([
        Buffer.from(part('name="activity"\r\nContent-Type: application/vnd.microsoft.activity')),
        Buffer.from(`${JSON.stringify(one)}\r\n`),
        Buffer.from(part(`name="file"; filename="${name}"\r\nContent-Type: application/octet-stream`)),
        bytes,
        Buffer.from(`\r\n--${boundary}--\r\n`),
      ])
      const type = `multipart/form-data; boundary=${boundary}`
      const sent = { method: 'POST', headers: { ...headers, 'content-type': type }, body }
      return acknowledged(boundary, await request(`/conversations/${conversationId}/upload?userId=person`, sent))
    },
    async repliesTo(id: string) {
      const page = await since(watermark)
      watermark = page.watermark
      later.push(...page.activities)
      return later.filter(({ replyToId }) => replyToId === id)
    },
    /** The whole log. */
    all: async () => (await since('')).activities,
    close: () => {},
  }
}
