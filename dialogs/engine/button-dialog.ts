import { phrase } from '../phrases.ts'
import { COMMANDS } from '../recognition.ts'
import { readCommand } from '../recognizers/command.ts'
import { putAgain, readAnswer, takeAnswer } from './answer-question.ts'
import { carryOut } from './command-dialog.ts'
import { goOn } from './go-on.ts'
import { answerHold, leftByBack } from './hold-dialog.ts'
import { changeable, type Journey } from './journey.ts'
import { openJourney } from './matter.ts'
import { questionChanged } from './open-question-dialog.ts'
import { shownOptions } from './put.ts'
import type { Question } from './question.ts'
import { standingQuestion, stillPut } from './standing-question.ts'
import { openTopic, topicTitle } from './topic.ts'
import { say, type Turn, withState } from './turn.ts'

/** What a button sends: a question's key and an option's id. `command` as the key carries a command out. */
export interface Button {
  readonly key: string
  readonly answer: string
}

/** Whether a button's answer is one of the options that were shown, a command or a topic. Anything else is read as words, danger first. */
export function isButtonAnswer(turn: Turn, { key, answer }: Button): boolean {
  if (key === 'command') return COMMANDS.some((command) => command === answer)
  if (turn.state.put?.key === key && turn.state.put.options?.some(({ id }) => id === answer) === true) return true
  if (key === 'matter') return topicTitle(turn, answer) !== undefined
  if (key === 'change') return changeable(openJourney(turn)).some((known) => known.key === answer)
  const question = openJourney(turn)?.known.find((known) => known.key === key)
  return question !== undefined && shownOptions(question)?.some(({ id }) => id === answer) === true
}

/** Takes a tap. A tap on an older question is a change to it; one that fits nothing any more is refused kindly. */
export function readButton(turn: Turn, button: Button): Turn {
  const { hold, put } = turn.state
  const command = button.key === 'command' ? COMMANDS.find((one) => one === button.answer) : undefined
  if (command === 'back' && hold !== undefined && leftByBack(hold)) return goOn(withState(turn, { hold: undefined }))
  if (command !== undefined) return carryOut(turn, command)
  if (button.key === 'change' && hold?.kind !== 'danger')
    return goOn(withState(turn, { hold: undefined, changing: button.answer }))
  // Whether an answer helped need not be said before the next of several that were offered.
  if (hold?.kind === 'answered' && button.key === 'matter' && topicTitle(turn, button.answer) !== undefined)
    return openTopic(withState(turn, { hold: undefined }), button.answer)
  if (hold !== undefined)
    return (put?.key === button.key ? answerHold(turn, hold, button.answer) : undefined) ?? late(turn)
  const here = openJourney(turn)
  if (here === undefined)
    return button.key === 'matter' && topicTitle(turn, button.answer) !== undefined
      ? openTopic(turn, button.answer)
      : late(turn)
  const question = standingQuestion(turn, here)
  if (question?.key !== button.key) return changeEarlier(turn, here, button)
  const { matter } = turn.state
  if (matter === undefined || !stillPut(put, matter.id, question)) return questionChanged(turn, labelOf(turn, button))
  return take(turn, question, button.answer, turn.state.changing === question.key ? 'corrected' : 'asked')
}

function take(turn: Turn, question: Question, id: string, source: 'asked' | 'corrected'): Turn {
  if (shownOptions(question)?.some((option) => option.id === id) !== true) return late(turn)
  return takeAnswer(turn, question, question.answer.kind === 'choices' ? [id] : id, source)
}

/** The button of a question that is already answered changes that answer, and so do words that were written for it. */
function changeEarlier(turn: Turn, here: Journey, { key, answer }: Button): Turn {
  const question = changeable(here).find((known) => known.key === key)
  if (question === undefined) return late(turn)
  if (shownOptions(question)?.some(({ id }) => id === answer) === true) return take(turn, question, answer, 'corrected')
  return changeInWords(turn, question, answer)
}

/** Words written into a form whose question was answered in the meantime, as on a page without scripts after the back button. */
function changeInWords(turn: Turn, question: Question, text: string): Turn {
  const command = readCommand(text)
  if (command !== undefined) return carryOut(turn, command)
  const reading = readAnswer(turn, question, text)
  return reading.ok
    ? takeAnswer(turn, question, reading.value, 'corrected')
    : putAgain(withState(turn, { changing: question.key }), question, reading)
}

function late(turn: Turn): Turn {
  return goOn(say(turn, phrase('oldButton')))
}

/** The words that stood on the button, as shown. */
function labelOf(turn: Turn, { answer }: Button): string {
  return turn.state.put?.options?.find(({ id }) => id === answer)?.label ?? answer
}
