import type { Metrics } from '../adapters/metrics/metrics.ts'
import type { Assistant } from '../dialogs/ports.ts'

/** The assistant with its turns counted and timed by wire. No text, no id. */
export function counted(assistant: Assistant, metrics: Pick<Metrics, 'turns' | 'turnSeconds' | 'replies'>): Assistant {
  return {
    begin: (conversation, opening) => assistant.begin(conversation, opening),
    leave: (conversation) => assistant.leave(conversation),
    async take(conversation, activity) {
      const { wire } = conversation
      const stop = metrics.turnSeconds.startTimer({ wire })
      try {
        const taken = await assistant.take(conversation, activity)
        metrics.turns.inc({ wire, result: taken.repeated ? 'repeated' : 'taken' })
        metrics.replies.inc({ wire }, taken.repeated ? 0 : taken.replies.length)
        return taken
      } catch (error) {
        metrics.turns.inc({ wire, result: 'failed' })
        throw error
      } finally {
        stop()
      }
    },
  }
}
