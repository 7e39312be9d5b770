import type { AnswerValue } from '../answer-type.ts'
import { displayAnswer, fitsType, readField } from '../fields/field-kinds.ts'
import type { Remark } from '../form.ts'
import { phrase } from '../phrases.ts'
import { read, type Unread } from '../reading.ts'
import { worded } from '../welsh/worded.ts'
import { reaches } from './conditions.ts'
import { linesNow, linksOf } from './contact-links.ts'
import { noteConcern, showCard } from './danger-dialog.ts'
import type { ToldDeadline } from './deadline.ts'
import { goOn } from './go-on.ts'
import { changeable } from './journey.ts'
import { definitionOf, dropStale, openJourney, setAnswer } from './matter.ts'
import { type Question, reviewOptions } from './question.ts'
import { saidBack } from './said-back.ts'
import { answersFromStory } from './story.ts'
import { offNow, tellOff } from './switched-off.ts'
import { outOfOrder } from './time-order.ts'
import { runningDeadlines, storyOf, tellDeadlines } from './topic.ts'
import { instant, say, type Turn, withState } from './turn.ts'

/** Words that take an agreement back in part: "all fine except the date" must send nothing. */
const RESERVED =
  /\b(?:except|apart from|bar|but|other than|however|only thing|wrong|not right|isn'?t right|should (?:be|say|read)|chang(?:e|ing)|first)\b/i

/** Reads a message as the answer to an open question. */
export function readAnswer(turn: Turn, question: Question, text: string) {
  if (question.stage === 'review') {
    const said = readField(text, { kind: 'choice', options: reviewOptions() }, { now: turn.now })
    return said.ok && said.value === 'send' && RESERVED.test(text) ? read('change') : said
  }
  const reading = readField(text, question.answer, { now: turn.now, ask: question.ask })
  return reading.ok ? (outOfOrder(turn, question, reading.value) ?? reading) : reading
}

/** Takes a value that was read: keeps it, says what follows from it, and goes on. */
export function takeAnswer(turn: Turn, question: Question, value: AnswerValue, source: 'asked' | 'corrected'): Turn {
  if (question.stage === 'review')
    return value === 'send' || value === 'yes'
      ? goOn(setAnswer(turn, question, { value: 'yes', source: 'asked' }))
      : askWhatToChange(turn)
  if (question.stage === 'declaration' && value === 'no' && question.required)
    return goOn(say(turn, phrase('mustAgree')), 1)
  const before = openJourney(turn)
  const known = runningDeadlines(turn)
  const set = withState(setAnswer(turn, question, { value, source }), { changing: undefined, kept: undefined })
  const cleaned = before === undefined ? { turn: set, labels: [] } : dropStale(set, before)
  const corrected = source === 'corrected' ? sayCorrected(cleaned.turn, question, value) : cleaned.turn
  const told =
    cleaned.labels.length === 0
      ? corrected
      : say(corrected, phrase('correctedDropped', { labels: cleaned.labels.join(', ') }))
  return followUp(told, question, value, known)
}

/** Takes "I don't know", "prefer not to say" or "skip" where the question allows it. */
export function takeMissing(turn: Turn, question: Question, missing: 'unknown' | 'declined' | 'skipped'): Turn {
  const before = openJourney(turn)
  const known = runningDeadlines(turn)
  const set = withState(setAnswer(turn, question, { value: null, missing, source: 'asked' }), {
    changing: undefined,
    kept: undefined,
  })
  const cleaned = before === undefined ? set : dropStale(set, before).turn
  return goOn(tellDeadlines(cleaned, known))
}

/** Puts the question again, plainer, and says what would be taken. Nothing is filled. */
export function putAgain(turn: Turn, question: Question, reading: Unread): Turn {
  const kind = question.answer.kind
  const generic =
    kind === 'yes-no' || kind === 'confirm'
      ? 'unclearYesNo'
      : kind === 'choice' || kind === 'choices'
        ? 'unclearChoice'
        : 'unclear'
  const lines = [
    reading.say === undefined ? phrase(reading.why === 'empty' ? 'emptyMessage' : generic) : worded(reading.say),
  ]
  if (question.unknown) lines.push(phrase('mayNotKnow'))
  if (!question.required) lines.push(phrase('maySkip'))
  const text = lines.map((line) => (/[.!?"]$/.test(line) ? line : `${line}.`)).join(' ')
  return goOn(say(turn, text), (turn.state.put?.attempts ?? 0) + 1)
}

function sayCorrected(turn: Turn, question: Question, value: AnswerValue): Turn {
  const display = displayAnswer({ value, source: 'corrected', at: instant(turn) }, question.answer)
  return say(turn, phrase('corrected', { label: question.label, display }))
}

function askWhatToChange(turn: Turn): Turn {
  const keys = changeable(openJourney(turn)).map(({ key }) => key)
  return goOn(withState(turn, { hold: { kind: 'change', keys } }))
}

/** What an answer brings about: a reading of the account, a time limit, advice, the 999 card. */
function followUp(turn: Turn, question: Question, value: AnswerValue, known: readonly ToldDeadline[]): Turn {
  const heard =
    question.reads === 'account' && typeof value === 'string'
      ? fillFromAccount(turn, value)
      : saidInFull(turn, question, value)
  const timed = tellDeadlines(heard, known)
  const remarks = question.remarks.filter(({ on }) => given(value, on))
  const advised = remarks.reduce(giveRemark, timed)
  if (remarks.some(({ danger }) => danger === true)) return showCard(noteConcern(advised, 'emergency'), 'emergency')
  const offer = remarks.find((remark) => remark.offer !== undefined)?.offer
  const topic = offer === undefined ? undefined : 'flow' in offer ? offer.flow : offer.form
  if (topic !== undefined && offNow(advised, topic) !== undefined) return goOn(tellOff(advised, topic))
  return goOn(
    topic === undefined ? advised : withState(advised, { hold: { kind: 'leave-draft', topic, instead: true } }),
  )
}

/** Dates, sums and places are said back in full words, so that a misreading is seen at once (promise 6). */
function saidInFull(turn: Turn, question: Question, value: AnswerValue): Turn {
  const kinds = ['when', 'date', 'time', 'money', 'phone', 'vehicle-registration']
  if (!kinds.includes(question.answer.kind) || turn.replies.length > 0 || !fitsType(value, question.answer)) return turn
  const display = displayAnswer({ value, source: 'asked', at: instant(turn) }, question.answer)
  return say(turn, question.label.endsWith('?') ? `${display}.` : `${question.label}: ${display}.`)
}

function given(value: AnswerValue, on: Remark['on']): boolean {
  if (typeof on === 'object' && 'atLeast' in on) return reaches(value, on.atLeast)
  const wanted = typeof on === 'string' ? [on] : on
  return Array.isArray(value)
    ? value.some((part) => typeof part === 'string' && wanted.includes(part))
    : typeof value === 'string' && wanted.includes(value)
}

function giveRemark(turn: Turn, remark: Remark): Turn {
  const { content } = turn.services
  const contacts = remark.contacts ?? []
  return say(turn, [...remark.say, ...linesNow(turn, contacts)].join('\n\n'), {
    links: linksOf(content, contacts),
  })
}

/** An account given inside a form fills what it tells, as a first message does. */
function fillFromAccount(turn: Turn, account: string): Turn {
  const { matter } = turn.state
  const definition = matter === undefined ? undefined : definitionOf(turn, matter)
  if (matter === undefined || definition === undefined) return turn
  const told = answersFromStory(definition, matter.answers, storyOf(turn, account), instant(turn))
  const answers = { ...matter.answers, ...told }
  const filled = withState(turn, { matter: { ...matter, story: matter.story ?? account, answers } })
  const lines = saidBack(definition, answers, Object.keys(told), turn.now)
  return lines.length === 0
    ? filled
    : say(filled, [phrase('understood'), ...lines.map((line) => `- ${line}`), phrase('sayIfWrong')].join('\n'))
}
