import type { Card } from '../content.ts'
import { inEach } from '../language.ts'
import { phrase } from '../phrases.ts'
import type { Danger } from '../recognition.ts'
import { readChoice } from '../recognizers/choice.ts'
import type { Concern } from '../submission.ts'
import { contactLines, linksOf } from './contact-links.ts'
import { putOwn } from './put.ts'
import type { Checked, Hold } from './state.ts'
import { instant, say, type Turn, withState } from './turn.ts'

const safe = inEach(() => ({
  id: 'safe',
  label: phrase('safe'),
  says: [
    'i am safe',
    'im safe',
    'safe',
    'i am safe now',
    'im safe now',
    'safe now',
    'i am ok',
    'im ok',
    'im fine',
    'i am fine',
    'we are safe',
    'were safe',
    'go on',
    'carry on',
    'continue',
    'false alarm',
    'yes i am safe',
    'yes im safe',
    'dwin saff',
    'rwyn ddiogel',
    'rwyn saff',
    'rydw in ddiogel',
    'rydw in saff',
    'dw in saff',
    'dw in ddiogel',
    'dwin ddiogel',
    'dwi n iawn',
    'ymlaen',
    'rwyn ddiogel ymlaen',
    'camrybudd',
  ],
}))

/** The gate questions that an amber message is asked: at most two, so that the person is soon back (domain 1.1). */
export const gate = inEach(
  () =>
    [
      { key: 'gate.danger', ask: phrase('gateDanger') },
      { key: 'gate.heated', ask: phrase('gateHeated') },
    ] as const,
)

/** Notes what was seen, once for each kind and question. It goes along with the submission. */
export function noteConcern(turn: Turn, kind: Concern['kind']): Turn {
  const answerKey = turn.state.put !== undefined && turn.state.put.in !== 'front-door' ? turn.state.put.key : undefined
  const { concerns } = turn.state
  if (concerns.some((concern) => concern.kind === kind && concern.answerKey === answerKey)) return turn
  return withState(turn, {
    concerns: [...concerns, { kind, at: instant(turn), ...(answerKey === undefined ? {} : { answerKey }) }].slice(-20),
  })
}

/** From this length on, in characters, a message tells something that would be lost; longer than the other it is not kept. */
const LONG_ENOUGH = 40
const LONGEST_TOLD = 8000

/** Red: the 999 card at once, whatever was open. The draft stays, and what was written is kept as said. */
export function stopForDanger(turn: Turn, danger: Danger, text: string): Turn {
  const urgency = danger.urgency === 'crisis' ? 'crisis' : 'emergency'
  const { put, matter } = turn.state
  const long = put !== undefined && matter !== undefined && put.in === matter.id && text.length >= LONG_ENOUGH
  const kept = long ? { key: put.key, text: text.slice(0, 4000) } : turn.state.kept
  const stopped = showCard(withState(noteConcern(turn, urgency), { kept }), urgency)
  const { hold } = stopped.state
  const told = matter === undefined && text.length >= LONG_ENOUGH && text.length <= LONGEST_TOLD
  return told && hold?.kind === 'danger' ? withState(stopped, { hold: { ...hold, told: text } }) : stopped
}

/** Shows a danger card and waits for "I am safe, go on". */
export function showCard(turn: Turn, urgency: Card['urgency']): Turn {
  const { content } = turn.services
  const card = content.cards[urgency]
  const text = [card.title, ...card.say].join('\n\n')
  const shown = say(turn, text, {
    assistant: { urgency, outcome: { kind: 'emergency', id: urgency } },
    links: linksOf(content, card.contacts),
  })
  return showSafeQuestion(withState(shown, { hold: { kind: 'danger', urgency } }), urgency)
}

/** Puts the question that a danger card ends in. */
export function showSafeQuestion(turn: Turn, urgency: Card['urgency']): Turn {
  return putOwn(turn, { key: 'safety', ask: phrase('safeAsk'), options: [safe()] }, { urgency })
}

/** Whether a reply to a danger card says that the person is safe. Only the words for it count: nothing is guessed. */
export function saysSafe(text: string): boolean {
  if (text.includes('?') || /\b(?:not|isn'?t|aint|ain't|never|dont|don't|nowhere near|ddim|nid|nac|dim)\b/i.test(text))
    return false
  return (
    readChoice(text, [safe()]).ok ||
    /^(?:yes|yeah|ok|okay|no)?[\s,.]*(?:i am|i'm|im|we are|we're|were|everyone is|everyone's|all)\s+(?:all\s+)?(?:safe|ok|okay|fine)\b/i.test(
      text.trim(),
    )
  )
}

/** A reply to the card that does not say so: the number again, and the way on. */
export function stillInDanger(turn: Turn, urgency: Card['urgency']): Turn {
  return showSafeQuestion(say(turn, phrase('stillRed'), { assistant: { urgency } }), urgency)
}

/** Amber: says where help is and asks the gate questions before anything else. */
export function askGate(turn: Turn, danger: Danger): Turn {
  const { content } = turn.services
  const urgency = danger.urgency === 'none' ? 'emergency' : danger.urgency
  const card = content.cards[urgency]
  const told = say(turn, [phrase('amber'), ...contactLines(content, card.contacts).slice(0, 3)].join('\n\n'), {
    assistant: { urgency },
    links: linksOf(content, card.contacts).slice(0, 3),
  })
  return putGate(withState(told, { hold: { kind: 'gate', asked: 0 } }))
}

/** Puts the gate question that is due. */
export function putGate(turn: Turn): Turn {
  const { hold } = turn.state
  const question = hold?.kind === 'gate' ? gate()[hold.asked] : undefined
  return question === undefined ? turn : putOwn(turn, { ...question, kind: 'yes-no' })
}

/** Whether a question about danger stands, which nothing else may push aside. */
export function asksOfDanger(hold: Hold | undefined): boolean {
  return hold?.kind === 'danger' || hold?.kind === 'gate' || hold?.kind === 'check'
}

/** Not sure: one plain question before the next one is put, and never again for the same danger in this conversation. */
export function askOnce(before: Turn, answered: Turn, about: Checked): Turn {
  const { hold, checked = [], ended } = answered.state
  if (asksOfDanger(hold) || ended === true || checked.includes(about) || answered.submissions.length > 0)
    return answered
  const told = answered.replies.filter(({ assistant }) => assistant.question === undefined)
  const asked = { checked: [...checked, about], hold: { kind: 'check', about, over: hold } } as const
  return putCheck({ ...answered, replies: told, state: { ...answered.state, put: before.state.put, ...asked } })
}

/** Puts the question that is asked once. */
export function putCheck(turn: Turn): Turn {
  const { hold } = turn.state
  if (hold?.kind !== 'check') return turn
  const ask = phrase(hold.about === 'crisis' ? 'checkCrisis' : 'gateDanger')
  return putOwn(turn, { key: 'check', ask, kind: 'yes-no' })
}

/** Blue: kind words and who can help, once; then the conversation goes on. */
export function careFirst(turn: Turn): Turn {
  if (turn.state.concerns.some(({ kind }) => kind === 'safeguarding')) return turn
  const { content } = turn.services
  const card = content.cards.safeguarding
  return say(noteConcern(turn, 'safeguarding'), [phrase('careFirst'), ...card.say].join('\n\n'), {
    assistant: { urgency: 'safeguarding' },
    links: linksOf(content, card.contacts),
  })
}
