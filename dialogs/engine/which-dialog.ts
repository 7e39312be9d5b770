import type { Option } from '../answer-type.ts'
import { readChoice } from '../recognizers/choice.ts'
import { plain } from '../recognizers/words.ts'
import { asksSomething } from './asks.ts'
import { frontDoor, goOn } from './go-on.ts'
import type { Hold } from './state.ts'
import { openTopic } from './topic.ts'
import { type Turn, withState } from './turn.ts'

/** Reads which of the topics that were offered is meant. Undefined where the message is none of them. */
export function answerWhich(turn: Turn, hold: Extract<Hold, { kind: 'which' }>, text: string): Turn | undefined {
  const options: Option[] = (turn.state.put?.options ?? []).map(({ id, label }) => ({
    id,
    label,
    ...(id === 'none'
      ? { says: ['none', 'neither', 'no', 'something else'] }
      : { says: hold.ids.length === 1 ? ['yes', 'yes please', 'ok'] : [] }),
  }))
  if (asksOther(turn, hold, text, options)) return undefined
  const choice = readChoice(text, options)
  if (!choice.ok) return undefined
  if (choice.value === 'none')
    return turn.state.matter?.kind === 'form' ? goOn(turn) : frontDoor(withState(turn, { matter: undefined }))
  const other = hold.both ? hold.ids.find((id) => id !== choice.value) : undefined
  const later = other === undefined ? turn.state.later : { id: other, story: hold.story ?? '' }
  // A draft that is open is offered to be kept first.
  return openTopic(withState(turn, { later }), choice.value, hold.story)
}

/** A question of its own that shares its common words with an option ("how do I..."): it chooses nothing. */
function asksOther(
  turn: Turn,
  { ids }: Extract<Hold, { kind: 'which' }>,
  text: string,
  options: readonly Option[],
): boolean {
  const whole = plain(text)
  if (!asksSomething(text) || options.some(({ label }) => plain(label) === whole)) return false
  const { matches, band } = turn.services.recognise(text, turn.now)
  return band !== 'none' && !ids.includes(matches[0]?.id ?? '')
}
