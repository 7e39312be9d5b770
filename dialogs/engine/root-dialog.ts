import { phrase } from '../phrases.ts'
import type { Command, Danger } from '../recognition.ts'
import { readChange, readCommand } from '../recognizers/command.ts'
import { OPINION } from '../recognizers/urgency/find-danger.ts'
import { noteContact } from './answered-dialog.ts'
import { type Button, isButtonAnswer, readButton } from './button-dialog.ts'
import { isChosen } from './chosen.ts'
import { readCodes } from './code-dialog.ts'
import { carryOut } from './command-dialog.ts'
import { contactLines, linksOf } from './contact-links.ts'
import { giveCopy, isCopyRequest } from './copy-dialog.ts'
import { askGate, askOnce, careFirst, noteConcern, stopForDanger } from './danger-dialog.ts'
import { endsTalk, endTalk } from './ends-talk.ts'
import { formApart } from './equality.ts'
import { takeFiles } from './file-dialog.ts'
import { answerFollowUp } from './follow-up-dialog.ts'
import { tellForeign } from './foreign-dialog.ts'
import { greeted, routeMessage } from './front-door.ts'
import { goOn } from './go-on.ts'
import { answerHold, holdUnclear, leftByBack } from './hold-dialog.ts'
import { inTheirLanguage } from './language-dialog.ts'
import { definitionOf } from './matter.ts'
import { answerOpenQuestion } from './open-question-dialog.ts'
import { asksItself } from './own-gate.ts'
import { asksPrevention } from './prevention.ts'
import { withPrivacy } from './privacy.ts'
import { dropSaved, withoutTaken } from './save.ts'
import { isShownLabels } from './shown-labels.ts'
import type { Hold } from './state.ts'
import { onlyTellsPolice, stillTell, tellsPolice } from './still-tell.ts'
import { noteOff } from './switched-off.ts'
import { openTopic } from './topic.ts'
import { say, type Turn, type TurnInput, withCount, withState } from './turn.ts'

/** The longest message that is read, in characters. Longer ones are checked for danger at both ends and refused. */
export const LONGEST_MESSAGE = 8000

/** Questions of ours at which a message may start something else. */
const OTHERWISE: readonly Hold['kind'][] = ['code', 'place', 'start', 'where', 'which']

const HELLO =
  /^(?:hi|hiya|hello|hey|helo|hallo|good (?:morning|afternoon|evening)|alright|shwmae|bore da|prynhawn da)(?: there| mate| all)?[\s.,!?]*$/i

/** One exchange: danger first, then the question that stands, commands, and new matters. Always says something. */
export function respond(turn: Turn, input: TurnInput): Turn {
  return inTheirLanguage(turn, input, (own, turnedTo) => (turnedTo ? goOnIn(own) : respondNow(own, input)))
}

/** The language was changed: that is said, and where nothing was said before, the greeting is given in it. */
function goOnIn(turn: Turn): Turn {
  const told = say(turn, phrase('languageNow'))
  const first = turn.state.turns === 0 && turn.state.matter === undefined
  return withState(first ? greeted(told) : goOn(told), { turns: turn.state.turns + 1 })
}

function respondNow(turn: Turn, input: TurnInput): Turn {
  const begun = { ...turn, found: input.found ?? turn.found }
  const { turn: held, open } = withoutTaken(withState(begun, { turns: turn.state.turns + 1 }))
  const counted = withoutLost(held)
  const answered = read(counted, input, open ? readUnheld : readSafe)
  const said = answered.replies.length > counted.replies.length ? answered : goOn(answered)
  return withPrivacy(noteContact(noteOff(said, counted.replies.length)))
}

/** A flow or form that the content has no more is let go, and that is said: nobody is locked out. */
function withoutLost(turn: Turn): Turn {
  const { matter } = turn.state
  if (matter === undefined || definitionOf(turn, matter) !== undefined) return turn
  return say(
    withState(dropSaved(turn, matter), { matter: undefined, hold: undefined, put: undefined, changing: undefined }),
    phrase('matterGone'),
  )
}

function read(turn: Turn, input: TurnInput, calmly: typeof readSafe): Turn {
  if (turn.state.ended === true) return say(turn, phrase('ended'), { exit: true })
  if (input.topic !== undefined) return openTopic(withState(turn, { hold: undefined }), input.topic)
  if (input.button !== undefined)
    return isOurs(turn, input.button) ? readButton(turn, input.button) : readText(turn, input.button.answer, calmly)
  if (input.files.length > 0) return takeFiles(turn, input.files)
  return readText(turn, input.text, calmly)
}

/** Words behind a button are read as words only for the question that stands, or where there is danger in them: an old button must not answer a new question. */
function isOurs(turn: Turn, button: Button): boolean {
  const { hold, put } = turn.state
  // A report that was sent here is chosen by its reference, which is read like the words.
  if (hold?.kind === 'where' && put?.key === button.key) return false
  return (
    isButtonAnswer(turn, button) ||
    (put?.key !== button.key && turn.services.recognise(button.answer, turn.now).danger.level === 'none')
  )
}

function readText(open: Turn, raw: string, calmly: typeof readSafe): Turn {
  const { danger: seen } = open.services.recognise(isShownLabels(open.state.put, raw) ? '' : raw, open.now)
  const danger = inMatter(open, seen, raw)
  const turn = withAlarms(open, danger)
  const foreign = raw.length > LONGEST_MESSAGE ? undefined : tellForeign(turn, raw)
  if (danger.level === 'red') return stopForDanger(foreign ?? turn, danger, raw)
  if (foreign !== undefined) return goOn(foreign)
  const answered =
    raw.length > LONGEST_MESSAGE
      ? goOn(say(turn, phrase('tooLongMessage', { max: LONGEST_MESSAGE })), (turn.state.put?.attempts ?? 0) + 1)
      : calmly(turn, raw.trim())
  const { hold } = answered.state
  const asked = hold?.kind === 'danger' || hold?.kind === 'gate' || turn.state.hold?.kind === 'gate'
  if (danger.level === 'amber' && !asked) {
    return amber(turn, answered, danger)
  }
  const cared = danger.level === 'blue' ? withCare(turn, answered) : answered
  const { asks } = danger
  const known = turn.state.hold?.kind === 'check' || isChosen(turn, answered, raw)
  if (asks === undefined || known || (asks === 'emergency' && asksItself(cared))) return cared
  return askOnce(turn, cared, asks)
}

/** Which rules stood, for those who count them: no words of the person's. */
function withAlarms(turn: Turn, { level, rules, asks }: Danger): Turn {
  const did = level === 'none' ? 'asked' : level
  if (did === 'asked' && asks === undefined) return turn
  return rules.reduce((counted, rule) => withCount(counted, { kind: 'alarm', rule, did }), turn)
}

/** Fewer words than this are a bare answer: "I don't know", "in the car park". */
const BARE_WORDS = 5

/**
 * What only the second opinion sees counts for less where a question stands other than what this is about. An account that is
 * asked for is mostly of what is over: there it must be sure. A short answer is a fragment: there it asks once where it is sure.
 * What a rule sees is present danger there as anywhere.
 */
function inMatter({ state: { put } }: Turn, danger: Danger, raw: string): Danger {
  if (put === undefined || put.key === 'matter') return danger
  const { asks: _, byRules = { urgency: 'none', level: 'none' } as const, ...rest } = danger
  const seen = { ...rest, ...byRules }
  const bare = raw.split(/\s+/, BARE_WORDS).length < BARE_WORDS
  if (!danger.rules.includes(OPINION)) return danger
  if (danger.rules.some((rule) => rule !== OPINION) && danger.level === 'red') return danger
  if (bare || raw.length > LONGEST_MESSAGE) return seen
  const asked = { ...seen, asks: danger.urgency === 'crisis' ? 'crisis' : 'emergency' } as const
  if (put.kind !== 'long-text') return danger.level === 'red' ? asked : seen
  if (danger.level === 'red') return danger
  return danger.level === 'blue' ? rest : seen
}

/** The message is taken as what it is; the gate questions come before the next question is put. */
function amber(before: Turn, answered: Turn, danger: Danger): Turn {
  const kind = danger.urgency === 'none' ? 'emergency' : danger.urgency
  const noted = noteConcern({ ...before, state: { ...answered.state, put: before.state.put } }, kind)
  const told = answered.replies.filter(({ assistant }) => assistant.question === undefined)
  return askGate({ ...answered, replies: told, state: noted.state }, danger)
}

function withCare(before: Turn, answered: Turn): Turn {
  const cared = careFirst({ ...before, replies: [], state: { ...answered.state, put: before.state.put } })
  return {
    ...answered,
    state: { ...answered.state, concerns: cared.state.concerns },
    replies: [...cared.replies, ...answered.replies],
  }
}

/** The question that this answers is not here any more: a code or a command is read, and nothing else. */
function readUnheld(turn: Turn, text: string): Turn {
  const coded = readCodes(turn, text)
  if (coded.replies.length > turn.replies.length) return coded
  const command = readCommand(text)
  return command === undefined ? goOn(say(coded, phrase('notUsed'))) : carryOut(coded, command)
}

function readSafe(before: Turn, text: string): Turn {
  if (text === '') return goOn(say(before, phrase('emptyMessage')))
  const turn = readCodes(before, text)
  if (turn.replies.length > before.replies.length) return turn
  return isCopyRequest(turn, text) ? giveCopy(turn) : readAnswerOrMatter(turn, text)
}

function readAnswerOrMatter(turn: Turn, text: string): Turn {
  const { hold } = turn.state
  const held = hold === undefined ? undefined : answerHold(turn, hold, text)
  if (held !== undefined) return held
  if (hold?.kind === 'danger') return heldCommand(turn, text) ?? holdUnclear(turn, hold)
  const command = readCommand(text)
  const changed = readChange(text)
  // Whoever says something else to "did that answer your question?" is not held to it.
  if (hold?.kind === 'answered') return readAnswerOrMatter(withState(turn, { hold: undefined }), text)
  if (hold !== undefined && command === undefined) return leaveHold(turn, text)
  if (hold !== undefined && command === 'back' && leftByBack(hold)) return goOn(withState(turn, { hold: undefined }))
  if (hold === undefined) {
    const answer = answerOpenQuestion(turn, text, command, changed)
    if (answer !== undefined) return answer
  }
  const next = hold === undefined ? askedNext(turn, text, command) : undefined
  if (next !== undefined) return next
  if (command !== undefined)
    return carryOut(
      hold?.kind === 'gate' || hold?.kind === 'check' ? turn : withState(turn, { hold: undefined }),
      command,
    )
  return readMatter(turn, text)
}

/** A message that answers nothing and is no command: what it starts or asks. */
function readMatter(turn: Turn, text: string): Turn {
  const prevention = asksPrevention(turn, text)
  if (prevention !== undefined) return openTopic(turn, prevention)
  const still = stillTell(turn, text)
  if (still !== undefined) return still
  const apart = formApart(turn, text)
  if (apart !== undefined) return openTopic(turn, apart)
  if (endsTalk(turn, text)) return endTalk(turn)
  if (HELLO.test(text)) return goOn(say(turn, phrase('hello')))
  const recognition = turn.services.recognise(text, turn.now)
  const wished = onlyTellsPolice(text) || (tellsPolice(text) && recognition.band !== 'act')
  if (wished && turn.state.matter === undefined) return tellHow(turn)
  return routeMessage(turn, recognition)
}

/** A question about the answer before it, where no report is open. "How long will it take?" is about that too. */
function askedNext(turn: Turn, text: string, command: Command | undefined): Turn | undefined {
  const free = turn.state.matter === undefined && (command === undefined || command === 'progress')
  return free ? answerFollowUp(turn, text) : undefined
}

/** Someone who wants to tell the police, where no report follows from what came before: how they can. */
function tellHow(turn: Turn): Turn {
  const { content } = turn.services
  const ways = ['h.101', 'h.relay101', 'h.999'] as const
  const text = [phrase('tellHow'), ...contactLines(content, ways)].join('\n\n')
  return goOn(say(turn, text, { links: linksOf(content, ways) }))
}

/** While a danger card stands, only leaving and a person are done besides "I am safe". */
function heldCommand(turn: Turn, text: string): Turn | undefined {
  const command = readCommand(text)
  return command === 'quick-exit' || command === 'person' || command === 'stop' ? carryOut(turn, command) : undefined
}

/** A message to a question of ours that is no answer to it: at a choice of topics it may name another; elsewhere it is asked again. */
function leaveHold(turn: Turn, text: string): Turn {
  const { hold } = turn.state
  if (hold === undefined) return goOn(turn)
  if (!OTHERWISE.includes(hold.kind)) return holdUnclear(turn, hold)
  const still = stillTell(withState(turn, { hold: undefined }), text)
  if (still !== undefined) return still
  const next = hold.kind === 'which' || hold.kind === 'start' ? answerFollowUp(turn, text) : undefined
  if (next !== undefined) return next
  const recognition = turn.services.recognise(text, turn.now)
  return recognition.band === 'none'
    ? holdUnclear(turn, hold)
    : routeMessage(
        withState(turn, { hold: recognition.matches[0]?.kind === 'article' ? hold : undefined }),
        recognition,
      )
}
