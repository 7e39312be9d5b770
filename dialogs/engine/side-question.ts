import type { Recognition } from '../recognition.ts'
import type { Question } from './question.ts'
import type { Turn } from './turn.ts'

const ASKS =
  /^(?:and |but |also |sorry |ok |so )*(?:how|what|why|when|where|who|which|can|could|do|does|did|is|are|will|would|should|am)\b.*\s\S+/i
const NEW_MATTER = /\b(?:report|instead|also|as well|another|different|separate)\b/i

/** Whether a message asks something, by its mark or its first words. */
export function asksSomething(text: string): boolean {
  return text.length <= LONGEST_QUESTION && (text.trimEnd().endsWith('?') || ASKS.test(text))
}

/** The longest message that is taken for a side question, in characters: an account may well hold a question mark. */
const LONGEST_QUESTION = 200

/**
 * What a message in the middle of a question asks beside it: a question that an article answers, or another matter.
 * Undefined where it had better be read as an answer.
 */
export function sideQuestion(turn: Turn, open: Question, text: string): Recognition | undefined {
  if (text.length > LONGEST_QUESTION) return undefined
  const asks = asksSomething(text)
  if (!asks && !NEW_MATTER.test(text)) return undefined
  const recognition = turn.services.recognise(text, turn.now)
  const [first] = recognition.matches
  if (asks && first?.kind === 'article' && recognition.band !== 'none') return { ...recognition, band: 'act' }
  if (asks && text.trimEnd().endsWith('?') && open.answer.kind !== 'long-text') return recognition
  const other = first !== undefined && first.kind !== 'article' && !belongsTo(turn, first.id)
  return other && recognition.band === 'act' && NEW_MATTER.test(text) && open.answer.kind !== 'long-text'
    ? recognition
    : undefined
}

/** From this many words on a message is more than a doubted answer ("yesterday at 5?"). */
const MORE_THAN_AN_ANSWER = 6

/** A question that an article plainly answers, though a part of it could be read as the answer: "is it too late if it was last June?". */
export function asksArticle(turn: Turn, text: string): Recognition | undefined {
  if (!text.trimEnd().endsWith('?') || text.length > LONGEST_QUESTION) return undefined
  if (text.split(/\s+/).length < MORE_THAN_AN_ANSWER) return undefined
  const recognition = turn.services.recognise(text, turn.now)
  return recognition.band === 'act' && recognition.matches[0]?.kind === 'article' ? recognition : undefined
}

/** Whether a topic is the open matter, or the flow and form of the same subject. */
function belongsTo(turn: Turn, id: string): boolean {
  const { matter } = turn.state
  if (matter === undefined || matter.id === id) return matter !== undefined
  const flow = turn.services.content.flows.get(matter.kind === 'flow' ? matter.id : id)
  const form = matter.kind === 'form' ? matter.id : id
  return flow !== undefined && Object.values(flow.outcomes).some((outcome) => outcome.form === form)
}
