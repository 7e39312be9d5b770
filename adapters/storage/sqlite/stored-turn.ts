import { z } from 'zod'
import type { StoredActivity } from '../../../dialogs/ports.ts'
import { unsealJson } from '../sealing.ts'
import type { Opened } from './conversations.ts'
import { identity } from './identity.ts'

const storedActivity = z.custom<StoredActivity>(
  (json) => typeof json === 'object' && json !== null && 'id' in json && typeof json.id === 'string',
)
const storedTurn = z.object({ activities: z.array(storedActivity), inboundId: z.string() })

/** What is sealed of a turn: its activities in order, and the id under which the inbound one was taken ('' for none). */
export type StoredTurn = z.infer<typeof storedTurn>

/** Opens a turn's row. Throws INTERNAL where it was changed. */
export function readTurn({ key, lookup }: Opened, turn: number, sealed: Buffer): StoredTurn {
  return storedTurn.parse(unsealJson(key, identity.turn(lookup, turn), sealed))
}

/** What was answered: all that follows the inbound activity, or everything where that was not kept. */
export function repliesOf({ activities, inboundId }: StoredTurn): readonly StoredActivity[] {
  return activities.slice(activities.findIndex(({ id }) => id === inboundId) + 1)
}
