import type { AnswerValue } from '../answer-type.ts'
import { phrase } from '../phrases.ts'
import type { Reading } from '../reading.ts'
import type { Recognition } from '../recognition.ts'
import { asksSomething, isPutAsQuestion, LONGEST_QUESTION, turnsAside } from './asks.ts'
import { routeMessage } from './front-door.ts'
import { goOn } from './go-on.ts'
import type { Question } from './question.ts'
import { say, type Turn } from './turn.ts'

const NEW_MATTER = /\b(?:report|instead|also|as well|too|another|different|separate)\b/i
/** From this score on a topic is named plainly enough to be offered to someone who asks for it, or who answers nothing. */
const PLAINLY = 0.5
const SURELY = 0.8
/** From this many words on a message that cannot be read as the answer may tell of something else. */
const TELLS_WORDS = 4

/**
 * What a message in the middle of a question asks beside it, done: a question that an article answers, another matter that is
 * offered, or a question whose answer is not known, which is said. What could be read as the answer, or tried to be one, is taken
 * for more only where it is plainly put as a question or says that it is about something else. Undefined
 * where it had better be read as an answer.
 */
export function sideQuestion(
  turn: Turn,
  open: Question,
  text: string,
  reading: Reading<AnswerValue>,
): Turn | undefined {
  if (text.length > LONGEST_QUESTION) return undefined
  const isAccount = open.answer.kind === 'long-text'
  const aside = turnsAside(text)
  const asks = asksSomething(text) || (!isAccount && isPutAsQuestion(text))
  const tells = !reading.ok && reading.why === 'unclear' && !isAccount && text.split(/\s+/).length >= TELLS_WORDS
  if (!asks && !aside && !tells && !NEW_MATTER.test(text)) return undefined
  const recognition = turn.services.recognise(text, turn.now)
  const [first] = recognition.matches
  const known = first !== undefined && recognition.band !== 'none'
  const marked = text.trimEnd().endsWith('?')
  if (asks && known && first.kind === 'article' && (marked || first.score >= PLAINLY))
    return routeMessage(turn, { ...recognition, band: 'act' })
  const other = known && first.kind !== 'command' && !belongsTo(turn, first.id)
  if (other && (aside || isOffered(recognition, text, { asks, tells, isAccount })))
    return routeMessage(turn, recognition)
  const placed =
    open.answer.kind === 'location' && recognition.entities.some(({ kind }) => kind === 'place' || kind === 'postcode')
  const unanswered = !isAccount && !placed && (aside || isPutAsQuestion(text))
  return unanswered ? goOn(say(turn, phrase(aside ? 'asideNotKnown' : 'sideNotKnown'))) : undefined
}

/** Whether another topic is named plainly enough to be offered in the middle of a report. Going on with the report is always offered too. */
function isOffered(
  { matches: [first], band }: Recognition,
  text: string,
  { asks, tells, isAccount }: { readonly asks: boolean; readonly tells: boolean; readonly isAccount: boolean },
): boolean {
  if (first === undefined || isAccount) return false
  if (NEW_MATTER.test(text) && (band === 'act' || (asks && first.score >= PLAINLY))) return true
  return (asks || tells) && band === 'act' && first.score >= SURELY
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
