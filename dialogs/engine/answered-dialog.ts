import { phrase } from '../phrases.ts'
import { readYesNo } from '../recognizers/yes-no.ts'
import { isGiven } from './article-dialog.ts'
import { linesNow, linksOf } from './contact-links.ts'
import { frontDoor, goOn } from './go-on.ts'
import { offNow } from './switched-off.ts'
import { say, type Turn, withCount, withState } from './turn.ts'

/** After one question whether an answer helped, this many answers are given without one. */
const UNASKED = 3
/** A longer reply than this, in words, tells something of its own. */
const LONGEST_REPLY = 4
const MOST_OFFERED = 3
const THANKS =
  /^(?:ok(?:ay)? |great |lovely |brilliant |perfect )*(?:thanks|thank you|cheers|ta|perfect|great|brilliant)(?: (?:a lot|so much|very much|mate|that helped|for that))?$/i

/**
 * Asks whether an article that was just given answered the question: seldom, and never in a report, after danger or abuse, or
 * about something that is hard to speak of. `calm` tells that the message itself held none of that.
 */
export function askAnswered(turn: Turn, id: string, calm: boolean): Turn {
  const { matter, hold, later, aside, concerns, notAsked } = turn.state
  const article = turn.services.content.articles.get(id)
  if (article === undefined || matter !== undefined || !isGiven(turn, article)) return turn
  const opened =
    turn.state.answering === true
      ? turn
      : withCount(withState(turn, { answering: true }), { kind: 'answer', end: 'given' })
  const busy = hold !== undefined || later !== undefined || aside.length > 0
  const hard = !calm || concerns.length > 0 || turn.state.private === true || isHard(turn, article.next)
  if (busy || hard || (notAsked !== undefined && notAsked < UNASKED))
    return withState(opened, notAsked === undefined ? {} : { notAsked: notAsked + 1 })
  return withState(opened, { hold: { kind: 'answered', article: id }, notAsked: 0 })
}

/** Whether an article leads on to a matter that is kept from others who use the device. */
function isHard(turn: Turn, next: readonly string[]): boolean {
  const { flows, forms } = turn.services.content
  return next.some((step) => {
    const id = step.slice(step.indexOf(':') + 1)
    return flows.get(id)?.sensitive === true || forms.get(id)?.sensitive === true
  })
}

/** Reads the answer. `free` is the turn without the question. Undefined for anything but a short yes or no: that is read like every other message. */
export function readAnswered(free: Turn, id: string, text: string): Turn | undefined {
  if (text.split(/\s+/).length > LONGEST_REPLY || tellsOther(free, text)) return undefined
  const plain = text.replace(/[.,!]+/g, '').trim()
  const said = THANKS.test(plain) ? 'yes' : readYesNo(text, phrase('answeredAsk'))
  if (said === 'unclear') return undefined
  const settled = withState(free, { answering: undefined })
  if (said === 'yes')
    return frontDoor(withCount(say(settled, phrase('answeredYes')), { kind: 'answer', end: 'said-yes' }))
  return leadOn(withCount(settled, { kind: 'answer', end: 'said-no' }), id)
}

/** "No, report a theft": a short reply that also says what is wanted. */
function tellsOther(turn: Turn, text: string): boolean {
  const rest = text.replace(/^(?:yes|yeah|yep|no|nope|nah|not really)\b[\s,.!]*/i, '')
  if (rest === text || rest.split(/\s+/).length < 2) return false
  return turn.services.recognise(rest, turn.now).band === 'act'
}

/** Who was not helped is led on: other words, a person, 101, or what the article leads to. */
function leadOn(turn: Turn, id: string): Turn {
  const { content } = turn.services
  const ways = ['h.101', 'h.relay101'] as const
  const told = say(turn, [phrase('answeredNo'), ...linesNow(turn, ways)].join('\n\n'), {
    links: linksOf(content, ways),
  })
  const ids = (content.articles.get(id)?.next ?? [])
    .map((step) => step.slice(step.indexOf(':') + 1))
    .filter((next) => offNow(turn, next) === undefined)
    .slice(0, MOST_OFFERED)
  if (ids.length === 0) return frontDoor(told)
  return goOn(withState(told, { hold: { kind: 'which', ids, both: false, after: 'answer' } }))
}

/** Counts that contact followed on an answer after all: a report was sent, a person was asked for, or a number was the outcome. */
export function noteContact(turn: Turn): Turn {
  if (turn.state.answering !== true) return turn
  const called = turn.replies.some(
    ({ assistant: { outcome, urgency } }) =>
      urgency !== undefined || outcome?.kind === 'call' || outcome?.kind === 'handoff' || outcome?.kind === 'emergency',
  )
  if (!called && turn.submissions.length === 0) return turn
  return withCount(withState(turn, { answering: undefined }), { kind: 'answer', end: 'contact' })
}
