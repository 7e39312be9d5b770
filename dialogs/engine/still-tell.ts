import { openTopic } from './topic.ts'
import { type Turn, withState } from './turn.ts'

/** "I still want to tell the police": the form that the last outcome could lead to, with what the flow before it told. Undefined where there is none, or the text says something else. */
export function stillTell(turn: Turn, text: string): Turn | undefined {
  const { afterOutcome, afterFlow, matter } = turn.state
  return afterOutcome !== undefined && tellsPolice(text)
    ? openTopic(withState(turn, { matter: matter ?? afterFlow }), afterOutcome)
    : undefined
}

/** Whether someone says that they want to tell the police. */
export function tellsPolice(text: string): boolean {
  return (
    /\bstill (?:want|like|need|wish) to (?:tell|report)/i.test(text) ||
    /^i(?:'d| would)? (?:want|like) to (?:tell|report it to) the police\b/i.test(text)
  )
}

const ONLY_THAT =
  /^\W*(?:(?:but|no|ok|okay|please|yes|well)[ ,.]+){0,3}i(?:'d| would)? (?:still )?(?:want|like|need|wish) to (?:tell (?:it )?(?:to )?|report (?:it |this )?to )the police(?: about (?:it|this|that))?(?: please)?\W*$/i

/** Whether that is all that they say: there is no matter in it that could be read. */
export function onlyTellsPolice(text: string): boolean {
  return ONLY_THAT.test(text.slice(0, 120))
}
