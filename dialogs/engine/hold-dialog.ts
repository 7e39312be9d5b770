import { showCode } from '../code.ts'
import { phrase } from '../phrases.ts'
import { readChoice } from '../recognizers/choice.ts'
import { readYesNo } from '../recognizers/yes-no.ts'
import { takeAnswer } from './answer-question.ts'
import { readAnswered } from './answered-dialog.ts'
import { answerPlace } from './area-dialog.ts'
import { answerNoCode } from './code-dialog.ts'
import { readCorrection } from './correction.ts'
import { gate, noteConcern, saysSafe, showCard, stillInDanger } from './danger-dialog.ts'
import { offerTold } from './front-door.ts'
import { draftOptions, frontDoor, goOn } from './go-on.ts'
import { inWords } from './in-words.ts'
import { openJourney } from './matter.ts'
import { askToStart, startOptions } from './outcome-dialog.ts'
import { dropSaved } from './save.ts'
import type { Hold } from './state.ts'
import { offNow, tellOff } from './switched-off.ts'
import { startTopic } from './topic.ts'
import { say, type Turn, withState } from './turn.ts'
import { answerWhere } from './where-dialog.ts'
import { answerWhich } from './which-dialog.ts'

/** Questions of ours that stand beside the journey: "back" leaves them and takes no answer out. */
const ASIDE: readonly Hold['kind'][] = [
  'change',
  'code',
  'delete-saved',
  'leave-draft',
  'resume',
  'start-again',
  'stop',
  'where',
]

/** Whether "back" only leaves this question of ours. */
export function leftByBack({ kind }: Hold): boolean {
  return ASIDE.includes(kind)
}

/** Reads a message as the answer to the question of ours that stands. Undefined where it is none: then it is read in the other ways. */
export function answerHold(turn: Turn, hold: Hold, text: string): Turn | undefined {
  const free = withState(turn, { hold: undefined })
  switch (hold.kind) {
    case 'danger':
      return saysSafe(text) || text === 'safe' ? afterCard(keptNote(say(free, phrase('safeGoOn'))), hold) : undefined
    case 'gate':
      return answerGate(turn, hold.asked, text)
    case 'check':
      return answerCheck(turn, hold, text)
    case 'which':
      return answerWhich(free, hold, text)
    case 'answered':
      return readAnswered(free, hold.article, text)
    case 'change':
      return answerChange(free, hold, text)
    case 'start':
      return answerStart(free, hold.form, text)
    case 'start-again':
    case 'stop':
      return answerEnding(free, hold.kind, text)
    case 'delete-saved':
      return answerEnding(free, 'stop', text)
    case 'code':
      return answerNoCode(free, text)
    case 'where':
      return hold.reference === undefined ? answerWhere(free, text) : answerNoCode(free, text)
    case 'place':
      return answerPlace(free, hold, text)
    case 'resume':
      return answerResume(free, text)
    case 'leave-draft':
      return answerLeaveDraft(free, hold, text)
  }
}

/** After "I am safe": the question that stood, with the topic of what was told; after a card that ended a flow, the form that can follow. */
function afterCard(turn: Turn, { outcome, told }: Extract<Hold, { kind: 'danger' }>): Turn {
  const offered = told !== undefined && turn.state.matter === undefined ? offerTold(turn, told) : undefined
  if (offered !== undefined) return offered
  if (outcome === undefined) return goOn(turn)
  if (outcome.form !== undefined) {
    const asked = askToStart(turn, turn.state.matter?.id ?? 'front-door', outcome.form)
    return asked.state.hold === undefined ? frontDoor(asked) : asked
  }
  return frontDoor(withState(turn, { matter: undefined }))
}

/** Says that what was written before is kept, where a question could not take it then. */
export function keptNote(turn: Turn): Turn {
  const { kept } = turn.state
  return kept === undefined
    ? turn
    : say(turn, phrase('keptText', { text: kept.text.length > 120 ? `${kept.text.slice(0, 120)}...` : kept.text }))
}

function answerGate(turn: Turn, asked: number, text: string): Turn | undefined {
  const answer = readYesNo(text, gate()[asked]?.ask)
  if (answer === 'unclear') return undefined
  if (answer === 'yes') return showCard(noteConcern(turn, 'emergency'), 'emergency')
  const next = asked + 1
  return goOn(withState(turn, { hold: next < gate().length ? { kind: 'gate', asked: next } : undefined }))
}

function answerCheck(turn: Turn, { about, over }: Extract<Hold, { kind: 'check' }>, text: string): Turn | undefined {
  const answer = readYesNo(text, turn.state.put?.ask)
  if (answer === 'unclear') return undefined
  if (answer === 'yes') return showCard(noteConcern(turn, about), about)
  return goOn(withState(turn, { hold: over }))
}

function answerChange(turn: Turn, hold: Extract<Hold, { kind: 'change' }>, text: string): Turn | undefined {
  const here = openJourney(turn)
  const known = (here?.known ?? []).filter(({ key }) => hold.keys.includes(key))
  const options = known.map(({ key, label, words }) => ({ id: key, label, says: [`the ${label}`, ...words] }))
  const choice = readChoice(text, options)
  if (!choice.ok || here === undefined) return undefined
  const question = known.find(({ key }) => key === choice.value)
  const said =
    hold.said === undefined || question === undefined
      ? undefined
      : readCorrection(`change ${question.label} to ${hold.said}`, {
          here,
          open: undefined,
          now: turn.now,
          find: (part) => turn.services.recognise(part, turn.now).entities,
        })
  if (said?.kind === 'set') return takeAnswer(turn, said.question, said.value, 'corrected')
  return goOn(withState(turn, { changing: choice.value }))
}

function answerStart(turn: Turn, form: string, text: string): Turn | undefined {
  const choice = readChoice(text, startOptions())
  if (!choice.ok) return undefined
  if (choice.value === 'report') return startTopic(turn, form, turn.state.matter?.story)
  const left = withState(turn, { matter: undefined, afterFlow: turn.state.matter })
  return frontDoor(leftWithConcern(say(left, phrase('notStarted'))))
}

/** Who leaves a red or amber matter unsent is told so, and how to send it the shortest way (promise 10). */
export function leftWithConcern(turn: Turn): Turn {
  return turn.state.concerns.length === 0 ? turn : say(withState(turn, { concerns: [] }), phrase('unsentConcern'))
}

function answerEnding(turn: Turn, kind: 'start-again' | 'stop', text: string): Turn | undefined {
  const answer = readYesNo(text)
  if (answer === 'unclear') return undefined
  if (answer === 'no') return goOn(say(turn, phrase('goOn')))
  const { matter } = turn.state
  if (kind === 'start-again' && matter !== undefined && offNow(turn, matter.id) !== undefined)
    return goOn(say(turn, phrase('offNoRestart')))
  const emptied = withState(dropSaved(turn, matter), {
    matter: undefined,
    put: undefined,
    changing: undefined,
    kept: undefined,
    afterOutcome: undefined,
    afterFlow: undefined,
    saved: undefined,
  })
  if (kind === 'start-again' && matter !== undefined)
    return startTopic(say(emptied, phrase('startAgainDone')), matter.id)
  return frontDoor(leftWithConcern(say(emptied, phrase('stopDone'))))
}

function answerResume(turn: Turn, text: string): Turn | undefined {
  const answer = readYesNo(text)
  if (answer === 'unclear') return undefined
  const [draft, ...rest] = turn.state.aside
  if (answer === 'yes') return goOn(say(withState(turn, { matter: draft, aside: rest }), phrase('goOn')))
  const words =
    draft?.saved === undefined
      ? phrase('startAgainDone')
      : phrase('staysSaved', { until: inWords(Date.parse(draft.saved.until)), code: showCode(draft.saved.code) })
  return frontDoor(say(withState(turn, { aside: rest }), words))
}

function answerLeaveDraft(turn: Turn, hold: Extract<Hold, { kind: 'leave-draft' }>, text: string): Turn | undefined {
  const choice = readChoice(text, draftOptions())
  if (!choice.ok) return undefined
  const { matter, aside } = turn.state
  if (choice.value === 'keep' || matter === undefined) return goOn(say(turn, phrase('goOn')))
  if (offNow(turn, hold.topic) !== undefined) return goOn(tellOff(turn, hold.topic))
  const put = withState(turn, {
    matter: undefined,
    aside: [matter, ...aside].slice(0, 3),
    changing: undefined,
    kept: undefined,
  })
  return startTopic(put, hold.topic, hold.story, hold.instead === true ? matter : undefined)
}

/** The words for a hold whose answer was not clear. */
export function holdUnclear(turn: Turn, hold: Hold): Turn {
  if (hold.kind === 'danger') return stillInDanger(turn, hold.urgency)
  if (hold.kind === 'code' || (hold.kind === 'where' && hold.reference !== undefined))
    return goOn(say(turn, phrase('codeUnclear')))
  if (hold.kind === 'where') return goOn(say(turn, phrase('referenceUnclear')))
  const yesNo =
    hold.kind === 'answered' ||
    hold.kind === 'gate' ||
    hold.kind === 'check' ||
    hold.kind === 'delete-saved' ||
    hold.kind === 'start-again' ||
    hold.kind === 'stop' ||
    hold.kind === 'resume'
  return goOn(say(turn, phrase(yesNo ? 'unclearYesNo' : 'unclearChoice')))
}
