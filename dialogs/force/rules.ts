import type { ForcePack } from '../force.ts'
import type { TopicRule } from '../topic-rules.ts'

/** What the two plain choices of a pack close, each in its own words. CONTENT. Owner: contact centre. Review by 2027-05-23. */
const LOST: TopicRule = {
  topic: 'lost-property-report',
  reason: 'The force does not take reports of property lost in the street',
  say: 'The police here do not record things that were lost. List it where finders look, and ask the places where you were.',
  instead: ['h.immobilise', 'h.reportmyloss'],
}
const STOLEN_VEHICLE: TopicRule = {
  topic: 'crime-vehicle',
  reason: 'The force takes stolen vehicles by phone only',
  say: 'Call 101 to report a stolen vehicle, so that its number plate can be looked out for at once.',
}

/** Every rule of a pack about what is taken here, its plain choices among them. */
export function rulesOf({ topics, taken }: ForcePack): readonly TopicRule[] {
  return [...topics, ...(taken.lostInStreet ? [] : [LOST]), ...(taken.stolenVehicles ? [] : [STOLEN_VEHICLE])]
}
