import type { Middleware, TurnContext } from 'botbuilder-core'
import { slotOf } from '../turn-slot.ts'

/** Welsh where the client says so, else English: the languages that there is content for. */
export const locale: Middleware = {
  async onTurn(context: TurnContext, next: () => Promise<void>): Promise<void> {
    const slot = slotOf(context)
    const wanted = context.activity.locale?.toLowerCase().startsWith('cy') === true ? 'cy-GB' : 'en-GB'
    if (context.activity.locale !== undefined && slot.state.language === undefined && slot.state.locale !== wanted)
      slot.state = { ...slot.state, locale: wanted }
    await next()
  },
}
