import type { Middleware, TurnContext } from 'botbuilder-core'
import type { Metrics } from '../../adapters/metrics/metrics.ts'
import { slotOf } from '../turn-slot.ts'

/** Counts dangers by urgency, and what the dialogs count of articles. No text, no id of anyone. */
export function measure(metrics: Pick<Metrics, 'danger' | 'articles' | 'answers'>): Middleware {
  return {
    async onTurn(context: TurnContext, next: () => Promise<void>): Promise<void> {
      await next()
      const { result } = slotOf(context)
      const urgency = result?.replies.find(({ assistant }) => assistant.urgency !== undefined)?.assistant.urgency
      if (urgency !== undefined) metrics.danger.inc({ urgency })
      for (const count of result?.counts ?? []) {
        if (count.kind === 'answer') metrics.answers.inc({ end: count.end })
        else metrics.articles.inc({ article: count.id, how: count.how })
      }
    },
  }
}
