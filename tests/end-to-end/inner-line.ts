import type { RunningAssistant } from '../../bot/assistant.ts'
import { activity, type LoggedActivity } from './assistant-data.ts'
import type { Line } from './line.ts'

/** Talks to an assistant in this process, without a wire. */
export function innerLine(assistant: RunningAssistant, id: string): Line {
  const replies = new Map<string, readonly LoggedActivity[]>()
  return {
    async post(one) {
      const inbound = { from: { id: 'person' }, type: 'message' as const, ...one }
      const taken = await assistant.take({ wire: 'directline', id }, inbound)
      replies.set(
        taken.activityId,
        taken.replies.map((reply) => activity.parse(reply)),
      )
      return taken.activityId
    },
    upload: () => Promise.reject(new Error('No files here.')),
    repliesTo: (taken) => Promise.resolve(replies.get(taken) ?? []),
    close: () => {},
  }
}
