import { phrase } from '../phrases.ts'
import { contactLines, linksOf } from './contact-links.ts'
import { goOn } from './go-on.ts'
import { openTopic } from './topic.ts'
import { say, type Turn, withState } from './turn.ts'

/**
 * "I still want to tell the police": the form that the last outcome could lead to, with what the flow before it told. Where there is
 * none, who can be told, so that nobody is trapped. Undefined where the text says something else.
 */
export function stillTell(turn: Turn, text: string): Turn | undefined {
  const { afterOutcome, afterFlow, matter } = turn.state
  if (afterOutcome !== undefined)
    return tellsPolice(text) ? openTopic(withState(turn, { matter: matter ?? afterFlow }), afterOutcome) : undefined
  return matter === undefined && STILL.test(text) ? whoCanBeTold(turn) : undefined
}

function whoCanBeTold(turn: Turn): Turn {
  const { content } = turn.services
  const contacts = ['h.101', 'h.relay101'] as const
  const text = [phrase('stillTell'), ...contactLines(content, contacts)].join('\n\n')
  return goOn(say(turn, text, { links: linksOf(content, contacts) }))
}

const STILL = /\bstill (?:want|like|need|wish) to (?:tell|report)\b.{0,12}\bpolice\b/i

function tellsPolice(text: string): boolean {
  return (
    /\bstill (?:want|like|need|wish) to (?:tell|report)/i.test(text) ||
    /^i(?:'d| would)? (?:want|like) to (?:tell|report it to) the police\b/i.test(text)
  )
}
