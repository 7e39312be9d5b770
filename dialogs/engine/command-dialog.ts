import { phrase } from '../phrases.ts'
import type { Command } from '../recognition.ts'
import { takeMissing } from './answer-question.ts'
import { contactLines, linksOf } from './contact-links.ts'
import { goOn, hasDraft } from './go-on.ts'
import { leftWithConcern } from './hold-dialog.ts'
import { inWords } from './in-words.ts'
import { changeable } from './journey.ts'
import { openJourney, removeAnswer } from './matter.ts'
import { progressOf } from './put.ts'
import { saveDraft } from './save.ts'
import { offNow } from './switched-off.ts'
import { say, type Turn, withState } from './turn.ts'

/** Carries a command out. Works at every question; each comes back to the question that stood. */
export function carryOut(turn: Turn, command: Command): Turn {
  switch (command) {
    case 'back':
      return back(turn)
    case 'change':
      return change(turn)
    case 'skip':
      return skip(turn)
    case 'help':
      return goOn(say(turn, phrase('help')))
    case 'why':
      return goOn(say(turn, openQuestion(turn)?.why ?? phrase('whyNone')))
    case 'repeat':
      return goOn(turn)
    case 'progress':
      return progress(turn)
    case 'save':
      return saveDraft(turn)
    case 'start-again':
      return startAgain(turn)
    case 'stop':
      return stop(turn)
    case 'person':
      return person(turn)
    case 'quick-exit':
      return leave(turn)
  }
}

/** A draft of what is switched off is not given up for one that could not be begun. */
function startAgain(turn: Turn): Turn {
  const { matter } = turn.state
  if (!hasDraft(turn)) return goOn(withState(turn, { matter: undefined, hold: undefined }))
  return matter !== undefined && offNow(turn, matter.id) !== undefined
    ? goOn(say(turn, phrase('offNoRestart')))
    : goOn(withState(turn, { hold: { kind: 'start-again' } }))
}

function openQuestion(turn: Turn) {
  const here = openJourney(turn)
  return here?.known.find(({ key }) => key === turn.state.changing) ?? here?.next
}

/** Back takes the last answer that the person gave out; what a story told stays. */
function back(turn: Turn): Turn {
  if (turn.state.changing !== undefined) return goOn(withState(turn, { changing: undefined }))
  const here = openJourney(turn)
  const last = here?.asked.findLast(({ key }) => here.live[key]?.source !== 'story')
  if (last === undefined) return goOn(say(turn, phrase('backAtStart')))
  return goOn(say(withState(removeAnswer(turn, last.key), { hold: undefined }), phrase('back')))
}

function change(turn: Turn): Turn {
  const keys = changeable(openJourney(turn)).map(({ key }) => key)
  return keys.length === 0
    ? goOn(say(turn, phrase('nothingToChange')))
    : goOn(withState(turn, { hold: { kind: 'change', keys } }))
}

function skip(turn: Turn): Turn {
  const question = openQuestion(turn)
  if (turn.state.hold !== undefined || question === undefined) return goOn(turn)
  if (!question.required) return takeMissing(turn, question, 'skipped')
  return goOn(say(turn, phrase(question.unknown ? 'mayNotKnow' : 'skipRefused')), 1)
}

function progress(turn: Turn): Turn {
  const here = openJourney(turn)
  if (here === undefined) return goOn(say(turn, phrase('progressNone')))
  const { done, about } = progressOf(here)
  return goOn(say(turn, phrase('progress', { done, left: about - done })))
}

function stop(turn: Turn): Turn {
  if (hasDraft(turn)) return goOn(withState(turn, { hold: { kind: 'stop' } }))
  return goOn(leftWithConcern(say(withState(turn, { matter: undefined, hold: undefined }), phrase('stopNothing'))))
}

/** No one answers here: the numbers where someone does. The draft stays. */
function person(turn: Turn): Turn {
  const { content, force } = turn.services
  const words = hasDraft(turn)
    ? phrase('person', { until: inWords(turn.now + force.draftMs) })
    : phrase('personNoDraft')
  const told = say(turn, [words, ...contactLines(content, ['h.101'])].join('\n\n'), {
    assistant: { outcome: { kind: 'handoff', id: 'person' }, with: 'bot' },
    links: linksOf(content, ['h.101', 'h.relay101']),
  })
  return goOn(told)
}

/** Quick exit: nothing of the conversation stays, and the page is left at once. A draft that was saved stays behind its code. */
export function leave(turn: Turn): Turn {
  const emptied = withState(turn, {
    matter: undefined,
    aside: [],
    put: undefined,
    hold: undefined,
    later: undefined,
    kept: undefined,
    changing: undefined,
    concerns: [],
    sent: [],
    article: undefined,
    prevention: undefined,
    afterFlow: undefined,
    ended: true,
  })
  return say(emptied, phrase('exit'), { exit: true })
}
