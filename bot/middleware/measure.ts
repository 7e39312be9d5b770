import type { Middleware, TurnContext } from 'botbuilder-core'
import type { Metrics } from '../../adapters/metrics/metrics.ts'
import { slotOf } from '../turn-slot.ts'

/** Counts dangers by urgency. No text, no id. */
export function measure(metrics: Pick<Metrics, 'danger'>): Middleware {
  return {
    async onTurn(context: TurnContext, next: () => Promise<void>): Promise<void> {
      await next()
      const urgency = slotOf(context).result?.replies.find(({ assistant }) => assistant.urgency !== undefined)
        ?.assistant.urgency
      if (urgency !== undefined) metrics.danger.inc({ urgency })
    },
  }
}
