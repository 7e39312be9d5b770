import { phrase } from '../phrases.ts'
import { contactLines, linksOf } from './contact-links.ts'
import { definitionOf, openJourney } from './matter.ts'
import { isSensitive } from './sensitive.ts'
import { say, type Turn, withState } from './turn.ts'

/** Whether the open matter is such a one. */
export function isOpenSensitive(turn: Turn): boolean {
  const { matter } = turn.state
  const definition = matter === undefined ? undefined : definitionOf(turn, matter)
  return definition !== undefined && isSensitive(definition, openJourney(turn)?.live ?? {}, turn.now)
}

/**
 * From the first sensitive matter on the conversation is private, and every reply says so. Where the history is not ours to
 * clear (text messages, WhatsApp, Teams), that is said once, before the first question of the matter (domain 7.4).
 */
export function withPrivacy(turn: Turn): Turn {
  if (turn.state.private !== true && !isOpenSensitive(turn)) return turn
  const warned = turn.state.private === true ? turn : warnOfHistory(withState(turn, { private: true }))
  const replies = warned.replies.map((reply) => ({
    ...reply,
    assistant: { ...reply.assistant, private: true as const },
  }))
  return { ...warned, replies }
}

function warnOfHistory(turn: Turn): Turn {
  const { channel } = turn.state
  if (channel === 'webchat' || channel === 'phone') return turn
  const { content } = turn.services
  const ways = ['h.101', 'h.relay101', 'h.999'] as const
  const text = [phrase('historyStays'), ...contactLines(content, ways)].join('\n\n')
  const [warning] = say({ ...turn, replies: [] }, text, { links: linksOf(content, ways) }).replies
  if (warning === undefined) return turn
  // Help that a danger in the message called for stays first.
  const other = turn.replies.findIndex(({ assistant }) => assistant.urgency === undefined)
  const at = other === -1 ? turn.replies.length : other
  return { ...turn, replies: turn.replies.toSpliced(at, 0, warning) }
}
