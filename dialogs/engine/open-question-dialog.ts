import { phrase } from '../phrases.ts'
import type { Command } from '../recognition.ts'
import { readNotKnown } from '../recognizers/not-known.ts'
import { readYesNo } from '../recognizers/yes-no.ts'
import { putAgain, readAnswer, takeAnswer, takeMissing } from './answer-question.ts'
import { asksSomething, turnsAside } from './asks.ts'
import { carryOut } from './command-dialog.ts'
import { type CorrectionContext, readCorrection } from './correction.ts'
import { answerFollowUp, tellsHowLong } from './follow-up-dialog.ts'
import { routeMessage } from './front-door.ts'
import { goOn } from './go-on.ts'
import { changeable, type Journey } from './journey.ts'
import { openJourney } from './matter.ts'
import { commandHere, meantHere } from './meant-here.ts'
import type { Question } from './question.ts'
import { meantBy, refersBack } from './refers-back.ts'
import { asksArticle, sideQuestion } from './side-question.ts'
import { FREE, standingQuestion, stillPut } from './standing-question.ts'
import type { Put } from './state.ts'
import { say, type Turn, withState } from './turn.ts'

/** Reads a message against the question of the flow or form that stands. Undefined where it is something else. */
export function answerOpenQuestion(
  turn: Turn,
  text: string,
  command: Command | undefined,
  changed: { readonly topic: string } | undefined,
): Turn | undefined {
  const { matter, put } = turn.state
  const here = openJourney(turn)
  const question = here === undefined ? undefined : standingQuestion(turn, here)
  if (matter === undefined || here === undefined || question === undefined) return undefined
  const chosen = isOption(put, question, text)
  const next = chosen || (command !== undefined && !tellsHowLong(turn)) ? undefined : answerFollowUp(turn, text)
  if (next !== undefined) return next
  if (command !== undefined && (!chosen || command === 'quick-exit')) return undefined
  if (!stillPut(put, matter.id, question)) return questionChanged(turn, text)
  if (changed !== undefined && !chosen) return changeByTopic(turn, here, changed.topic)
  if (turn.state.kept !== undefined && /^(?:please )?use (?:it|that|what i wrote)\W*$/i.test(text))
    return readKept(turn, question)
  return correct(turn, question, here, text) ?? answer(turn, question, text)
}

/** An answer that replaces an earlier one is a correction, and that is said. */
function sourceOf(turn: Turn, question: Question): 'asked' | 'corrected' {
  return turn.state.changing === question.key ? 'corrected' : 'asked'
}

/** The content changed under the question: nothing is filled, the words are kept as said, the question of now is put. */
export function questionChanged(turn: Turn, text: string): Turn {
  const { put } = turn.state
  const kept = put === undefined ? undefined : { key: put.key, text: text.slice(0, 4000) }
  return goOn(say(withState(turn, { kept }), phrase('changedQuestion')))
}

/** Whether a message is, as a whole, one of the answers that were shown, or other words for one: then it is no command. */
function isOption(put: Put | undefined, question: Question, text: string): boolean {
  const plain = text.toLowerCase().replace(/[.!?]+$/, '')
  const said = 'options' in question.answer ? question.answer.options.flatMap(({ says = [] }) => says) : []
  return (
    put?.options?.some(({ id, label }) => id === plain || label.toLowerCase() === plain) === true ||
    said.some((words) => words.toLowerCase() === plain)
  )
}

function changeByTopic(turn: Turn, here: Journey, topic: string): Turn {
  const words = ` ${topic.toLowerCase()} `
  const named = changeable(here).filter(({ label, words: others }) =>
    [label, ...others].some(
      (name) => words.includes(name.toLowerCase()) || name.toLowerCase().includes(topic.toLowerCase()),
    ),
  )
  const [only] = named
  if (only !== undefined && named.length === 1) return goOn(withState(turn, { changing: only.key }))
  return named.length > 1
    ? goOn(withState(turn, { hold: { kind: 'change', keys: named.map(({ key }) => key) } }))
    : carryOut(turn, 'change')
}

function readKept(turn: Turn, question: Question): Turn {
  const { kept } = turn.state
  const reading = kept === undefined ? undefined : readAnswer(turn, question, kept.text)
  if (reading === undefined) return goOn(say(turn, phrase('nothingKept')))
  return reading.ok
    ? takeAnswer(turn, question, reading.value, sourceOf(turn, question))
    : putAgain(turn, question, reading)
}

/** A correction of an earlier answer. Kinds that read only their own take a full answer first. */
function correct(turn: Turn, question: Question, here: Journey, text: string): Turn | undefined {
  const guarded =
    FREE.includes(question.answer.kind) || question.answer.kind === 'yes-no' || question.answer.kind === 'confirm'
  if (turnsAside(text) || (!guarded && readAnswer(turn, question, text).ok)) return undefined
  const context: CorrectionContext = {
    here,
    open: question,
    now: turn.now,
    find: (part) => turn.services.recognise(part, turn.now).entities,
  }
  const meant = meantHere(turn, question, text) === 'correction'
  const correction = readCorrection(text, context, meant)
  if (correction === undefined)
    return meant || refersBack(text, question.answer.kind) ? askWhich(turn, here, text) : undefined
  if (correction.kind === 'set') return takeAnswer(turn, correction.question, correction.value, 'corrected')
  if (correction.kind === 'ask') return goOn(withState(turn, { changing: correction.question.key }))
  return goOn(
    withState(turn, {
      hold: { kind: 'change', keys: correction.questions.map(({ key }) => key), said: correction.said },
    }),
  )
}

/** Some answer is said to be wrong, and not plainly which or what is right: that is asked, and nothing is filled. */
function askWhich(turn: Turn, here: Journey, text: string): Turn | undefined {
  const all = changeable(here)
  if (all.length === 0) return undefined
  const meant = meantBy(text, all)
  const [only] = meant
  return only !== undefined && meant.length === 1
    ? goOn(withState(turn, { changing: only.key }))
    : goOn(withState(turn, { hold: { kind: 'change', keys: meant.map(({ key }) => key) } }))
}

function answer(turn: Turn, question: Question, text: string): Turn {
  const { kind } = question.answer
  // Words of a question must not choose an option: "what happens after I report?" is no "It happened to me".
  const sideFirst =
    FREE.includes(kind) ||
    ((kind === 'choice' || kind === 'choices') && asksSomething(text) && !isOption(turn.state.put, question, text))
  const reading = readAnswer(turn, question, text)
  const other = reading.ok && !sideFirst ? asksArticle(turn, text) : undefined
  if (other !== undefined) return routeMessage(turn, other)
  if (reading.ok && !sideFirst) return takeAnswer(turn, question, reading.value, sourceOf(turn, question))
  const missing = readNotKnown(text)
  if (missing !== undefined) return notKnown(turn, question, missing)
  if (kind === 'file' && readYesNo(text, question.ask) === 'no') return notKnown(turn, question, 'declined')
  const meant = commandHere(turn, question, text)
  if (meant !== undefined) return carryOut(turn, meant)
  const aside = sideQuestion(turn, question, text, reading)
  if (aside !== undefined) return aside
  return reading.ok
    ? takeAnswer(turn, question, reading.value, sourceOf(turn, question))
    : putAgain(keepLong(turn, question, text, reading.why), question, reading)
}

function notKnown(turn: Turn, question: Question, missing: 'unknown' | 'declined'): Turn {
  if (missing === 'unknown' ? question.unknown : question.declined) return takeMissing(turn, question, missing)
  if (!question.required) return takeMissing(turn, question, 'skipped')
  return goOn(say(turn, phrase('needAnswer')), (turn.state.put?.attempts ?? 0) + 1)
}

/** A text too long for its field is not lost: it can be shortened. */
function keepLong(turn: Turn, question: Question, text: string, why: string): Turn {
  return why === 'too-long' ? withState(turn, { kept: { key: question.key, text: text.slice(0, 8000) } }) : turn
}
