import { randomBytes } from 'node:crypto'
import type { HttpServer } from '../http/exchange.ts'
import { callerOf, requireConversation } from './caller.ts'
import { readLog } from './open-conversation.ts'
import { attachmentUrl, outbound } from './outbound-activity.ts'
import type { DirectLineParts } from './parts.ts'
import { takeActivity } from './take-activity.ts'
import { readWatermark } from './watermark.ts'

const ACTIVITIES = '/v3/directline/conversations/:conversationId/activities'

/** Sending an activity, and reading the log from a watermark. */
export function mountActivities(server: HttpServer, parts: DirectLineParts): void {
  const { secret, tokens, clock } = parts

  server.mount('POST', ACTIVITIES, async (request) => {
    const caller = callerOf(request, secret, tokens)
    const id = request.params.conversationId ?? ''
    requireConversation(caller, id)
    const body = await request.json()
    const user = caller.by === 'token' ? caller.claims.user : undefined
    const taken = await takeActivity(parts, id, user, body)
    return { status: 200, json: { id: taken?.activityId ?? `${id}|${randomBytes(6).toString('hex')}` } }
  })

  server.mount('GET', ACTIVITIES, async (request) => {
    const caller = callerOf(request, secret, tokens)
    const id = request.params.conversationId ?? ''
    requireConversation(caller, id)
    const log = await readLog(parts, id, readWatermark(request.query.get('watermark')))
    const { origin } = request
    const addressOf = (file: string) => attachmentUrl(tokens, origin, file, id, clock.now())
    const activities = log.activities.map((activity) => outbound(activity, addressOf))
    return { status: 200, json: { activities, watermark: String(log.watermark) } }
  })
}
