import { ActivityHandler, type TurnContext } from 'botbuilder-core'
import { z } from 'zod'
import { activityOf } from '../adapters/botframework/activity-of.ts'
import { greet } from '../dialogs/engine/front-door.ts'
import { respond } from '../dialogs/engine/root-dialog.ts'
import { type Found, openTurn, type Turn, type TurnInput } from '../dialogs/engine/turn.ts'
import { slotOf, type TurnSlot } from './turn-slot.ts'

const buttonValue = z.object({
  key: z.string().max(100),
  // As long as a text may be: words may come with the key of the question that they were written for.
  answer: z.union([z.string().max(100_000), z.array(z.string().max(200)).max(50)]),
})
const startValue = z.object({ topic: z.string().max(100) })

/** The bot: an ActivityHandler that hands each activity to the dialogs and sends what they say. */
export class EnquiriesBot extends ActivityHandler {
  constructor() {
    super()
    this.onMessage(async (context, next) => {
      await answer(context, (turn) => respond(turn, inputOf(context)))
      await next()
    })
    this.onEvent(async (context, next) => {
      if (context.activity.name === 'start') await answer(context, (turn) => respond(turn, startOf(context)))
      await next()
    })
    this.onConversationUpdate(async (context, next) => {
      await answer(context, greet)
      await next()
    })
  }
}

async function answer(context: TurnContext, dialog: (turn: Turn) => Turn): Promise<void> {
  const slot = slotOf(context)
  const result = await computed(slot, dialog)
  slot.result = result
  await context.sendActivities(result.replies.map((reply) => activityOf(reply, result.state.locale)))
}

/** Computes the turn; where it wants a place looked up, once more with what was found. Looking up has no effect, so a turn that is lost costs nothing. */
async function computed(slot: TurnSlot, dialog: (turn: Turn) => Turn): Promise<Turn> {
  const open = (found: Found) => dialog({ ...openTurn(slot.state, slot.services, slot.now), found })
  const first = open(slot.found)
  if (first.wants === undefined || slot.areas === undefined) return first
  slot.found = { ...slot.found, area: { want: first.wants, found: await slot.areas.find(first.wants, slot.now) } }
  return open(slot.found)
}

/** What a button sends; undefined where there was none. */
export function buttonOf(value: unknown): TurnInput['button'] {
  const button = buttonValue.safeParse(value)
  if (!button.success) return undefined
  const { key, answer: given } = button.data
  return { key, answer: typeof given === 'string' ? given : given.join(', ') }
}

function inputOf(context: TurnContext): TurnInput {
  const { text, value } = context.activity
  const { files, found } = slotOf(context)
  const taken = buttonOf(value)
  return { text: text ?? '', ...(taken === undefined ? {} : { button: taken }), files, found }
}

function startOf(context: TurnContext): TurnInput {
  const start = startValue.safeParse(context.activity.value)
  return { text: '', topic: start.success ? start.data.topic : '', files: [], found: slotOf(context).found }
}
