import type { Form } from '../form.ts'
import { phrase } from '../phrases.ts'
import type { Reply } from './reply.ts'
import { offNow } from './switched-off.ts'
import type { Turn } from './turn.ts'

/** The form for equality monitoring. */
const EQUALITY = 'equality-monitoring'

/** Words and a tap that offer a topic. */
export interface TopicOffer {
  readonly say: string
  readonly offers: NonNullable<Reply['assistant']['offers']>
}

/**
 * The offer of the questions about the person that goes along with a receipt: once, after the first report, and never after abuse,
 * danger or anything else that was hard to tell (domain 3.2 B15, 7.2). Undefined where there is none.
 */
export function equalityOffer(turn: Turn, form: Form): TopicOffer | undefined {
  const { state, services } = turn
  const asked = services.content.forms.get(EQUALITY)
  const hard = state.private === true || state.concerns.length > 0 || form.sensitive === true
  if (asked === undefined || hard || state.sent.length > 0 || offNow(turn, EQUALITY) !== undefined) return undefined
  return { say: phrase('equalityOffer'), offers: [{ id: EQUALITY, label: asked.title }] }
}

/** The form kept apart from reports that a message asks for by its own words; no intent is learned for those. */
export function formApart(turn: Turn, text: string): string | undefined {
  const said = text
    .toLowerCase()
    .replace(/[^a-z ]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return [...turn.services.content.forms.values()].find(
    ({ apart, examples }) =>
      apart === true && examples.some((example) => said === example || said.endsWith(` ${example}`)),
  )?.id
}
