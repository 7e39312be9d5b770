import { z } from 'zod'
import { activity } from '../end-to-end/assistant-data.ts'
import type { Line } from '../end-to-end/line.ts'

const taken = z.object({ id: z.string() })
const log = z.object({ activities: z.array(activity) })

/** Talks beside a page in the conversation that it holds, so that a test need not tap its way to where it begins. */
export function heldLine(
  domain: string,
  held: { readonly conversationId: string; readonly token: string; readonly userId: string },
): Line {
  const conversation = `${domain}/conversations/${held.conversationId}`
  const address = `${conversation}/activities`
  const authorization = `Bearer ${held.token}`
  const headers = { authorization, 'content-type': 'application/json' }
  return {
    async post(one) {
      const body = JSON.stringify({ ...one, from: { id: held.userId } })
      return taken.parse(await (await fetch(address, { method: 'POST', headers, body })).json()).id
    },
    async upload(bytes, name) {
      const file = { authorization, 'content-disposition': `attachment; filename="${name}"` }
      const answer = await fetch(`${conversation}/upload`, { method: 'POST', headers: file, body: Buffer.from(bytes) })
      return taken.parse(await answer.json()).id
    },
    async repliesTo(id) {
      const { activities } = log.parse(await (await fetch(address, { headers })).json())
      return activities.filter(({ replyToId }) => replyToId === id)
    },
    close: () => {},
  }
}
