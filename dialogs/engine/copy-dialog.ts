import { phrase } from '../phrases.ts'
import { asksForCopy } from '../recognizers/copy-request.ts'
import { readAnswer } from './answer-question.ts'
import { asksOfDanger } from './danger-dialog.ts'
import { goOn } from './go-on.ts'
import { openJourney } from './matter.ts'
import { FREE, standingQuestion } from './standing-question.ts'
import type { ConversationState } from './state.ts'
import { say, type Turn } from './turn.ts'

/** Reports that are offered at once: more are not looked for in one chat. */
const MOST_OFFERED = 3

/** Whether a message asks for a copy, and is no answer to what stands: "a copy of my report" may be what someone applies for. */
export function isCopyRequest(turn: Turn, text: string): boolean {
  const { hold } = turn.state
  if (!asksForCopy(text) || asksOfDanger(hold)) return false
  const here = openJourney(turn)
  const question = here === undefined || hold !== undefined ? undefined : standingQuestion(turn, here)
  if (question === undefined) return true
  return FREE.includes(question.answer.kind) ? /\bdownload\b/i.test(text) : !readAnswer(turn, question, text).ok
}

/** "Download a copy": on our page a way to it for each report that was sent here; elsewhere how to get one. */
export function giveCopy(turn: Turn): Turn {
  const { sent, matter } = turn.state
  const offered = sent.slice(-MOST_OFFERED)
  if (offered.length === 0) return goOn(say(turn, phrase(matter === undefined ? 'copyNone' : 'copyLater')))
  return goOn(offered.reduce(offer, turn))
}

function offer(turn: Turn, { reference, status, sensitive }: ConversationState['sent'][number]): Turn {
  if (turn.state.channel !== 'webchat') return say(turn, phrase('copyElsewhere', { reference }))
  return say(turn, phrase(sensitive === true ? 'copyWarning' : 'copyReady', { reference }), {
    assistant: { submission: { reference, status, copy: true } },
  })
}
