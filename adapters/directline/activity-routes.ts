import { randomBytes } from 'node:crypto'
import { AssistantError } from '../../dialogs/errors.ts'
import type { InboundActivity } from '../../dialogs/ports.ts'
import type { HttpServer } from '../http/exchange.ts'
import { callerOf, directLineKey, requireConversation } from './caller.ts'
import { parseActivity } from './inbound-activity.ts'
import { attachmentUrl, outbound } from './outbound-activity.ts'
import type { DirectLineParts } from './parts.ts'
import { readWatermark } from './watermark.ts'

const ACTIVITIES = '/v3/directline/conversations/:conversationId/activities'

/** Sending an activity, and reading the log from a watermark. */
export function mountActivities(server: HttpServer, parts: DirectLineParts): void {
  const { store, secret, tokens, known, clock } = parts

  server.mount('POST', ACTIVITIES, async (request) => {
    const caller = callerOf(request, secret, tokens)
    const id = request.params.conversationId ?? ''
    requireConversation(caller, id)
    const body = await request.json()
    await known.require(id)
    const user = caller.by === 'token' ? caller.claims.user : undefined
    const activity = parseActivity(body, { ...(user !== undefined && { user }), fallback: 'user' }, parts.beforeRefuse)
    // Someone who types or comes has said nothing, and the greeting was given at the start: no turn, nothing to keep.
    if (activity.type === 'typing' || activity.type === 'conversationUpdate')
      return { status: 200, json: { id: `${id}|${randomBytes(6).toString('hex')}` } }
    await useMessage(parts, id, activity)
    const taken = await parts.assistant.take(directLineKey(id), activity).catch((error: unknown) => {
      if (error instanceof AssistantError && error.code === 'CONVERSATION_ENDED') {
        known.left(id)
        parts.streams.end(id)
      }
      throw error
    })
    return { status: 200, json: { id: taken.activityId } }
  })

  server.mount('GET', ACTIVITIES, async (request) => {
    const caller = callerOf(request, secret, tokens)
    const id = request.params.conversationId ?? ''
    requireConversation(caller, id)
    const log = await store.activities(directLineKey(id), readWatermark(request.query.get('watermark')))
    if (log === undefined || known.hasLeft(id)) throw new AssistantError('CONVERSATION_UNKNOWN', 'It was never begun.')
    const { origin } = request
    const addressOf = (file: string) => attachmentUrl(tokens, origin, file, id, clock.now())
    const activities = log.activities.map((activity) => outbound(activity, addressOf))
    return { status: 200, json: { activities, watermark: String(log.watermark) } }
  })
}

/** Counts a message. One with danger in it passes all the same. Rejects with RATE_LIMITED. */
async function useMessage(parts: DirectLineParts, conversation: string, activity: InboundActivity): Promise<void> {
  try {
    await parts.limits.use('messages', conversation)
  } catch (refusal) {
    if (activity.text === undefined || !parts.beforeRefuse(activity.text)) throw refusal
  }
}
