import type { Middleware, TurnContext } from 'botbuilder-core'
import type { Metrics } from '../../adapters/metrics/metrics.ts'
import { slotOf } from '../turn-slot.ts'

/** Counts dangers by urgency and by the rule that saw them, and what the dialogs count of articles. No text, no id of anyone. */
export function measure(metrics: Pick<Metrics, 'danger' | 'alarms' | 'articles' | 'answers'>): Middleware {
  return {
    async onTurn(context: TurnContext, next: () => Promise<void>): Promise<void> {
      await next()
      const { result } = slotOf(context)
      const urgency = result?.replies.find(({ assistant }) => assistant.urgency !== undefined)?.assistant.urgency
      if (urgency !== undefined) metrics.danger.inc({ urgency })
      for (const count of result?.counts ?? []) {
        if (count.kind === 'alarm') metrics.alarms.inc({ rule: count.rule, did: count.did })
        else if (count.kind === 'answer') metrics.answers.inc({ end: count.end })
        else metrics.articles.inc({ article: count.id, how: count.how })
      }
    },
  }
}
