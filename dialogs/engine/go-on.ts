import { inEach } from '../language.ts'
import { phrase } from '../phrases.ts'
import { askPlaceAgain, putPlace } from './area-dialog.ts'
import { putCheck, putGate, showSafeQuestion } from './danger-dialog.ts'
import type { Journey, JourneyEnd } from './journey.ts'
import { definitionOf, openJourney } from './matter.ts'
import { askToStart, giveOutcomes, putStart } from './outcome-dialog.ts'
import { putOwn, putQuestion } from './put.ts'
import type { Question } from './question.ts'
import { withReview } from './review.ts'
import { sendForm } from './send.ts'
import type { Hold, Matter } from './state.ts'
import { offNow, tellOff } from './switched-off.ts'
import { bareTitle, startTopic, topicTitle } from './topic.ts'
import { say, type Turn, withState } from './turn.ts'
import { putWhere } from './where-dialog.ts'

/** Puts what comes next: a question of our own, the open matter's next one or its end, else the front door. */
export function goOn(turn: Turn, attempts = 0): Turn {
  const { hold, matter } = turn.state
  if (hold !== undefined) return putHold(turn)
  const here = openJourney(turn)
  if (matter === undefined || here === undefined) return frontDoor(withState(turn, { matter: undefined }))
  const changing = here.known.find(({ key }) => key === turn.state.changing)
  const question = changing ?? here.next
  if (question !== undefined) return putNext(turn, matter, question, here, attempts)
  return here.end === undefined ? frontDoor(turn) : reachEnd(turn, matter, here.end)
}

function putNext(turn: Turn, matter: Matter, question: Question, here: Journey, attempts: number): Turn {
  const form = turn.services.content.forms.get(matter.id)
  const reviewed = question.stage === 'review' && form !== undefined ? say(turn, phrase('beforeSending')) : turn
  const put = putQuestion(reviewed, matter.id, question, here, attempts)
  return question.stage === 'review' && form !== undefined ? withReview(put, form, here) : put
}

function reachEnd(turn: Turn, matter: Matter, end: JourneyEnd): Turn {
  const { content } = turn.services
  const flow = content.flows.get(matter.id)
  if (end.kind === 'complete') return sendForm(turn)
  if (end.kind === 'flow') return startTopic(turn, end.id, matter.story)
  if (flow === undefined || end.kind === 'nowhere') return frontDoor(withState(turn, { matter: undefined }))
  if (end.kind === 'outcome')
    return askPlaceAgain(turn, flow, end.outcomes) ?? afterOutcomes(giveOutcomes(turn, flow, end.outcomes))
  const title = content.forms.get(end.id)?.title ?? ''
  const shown = offNow(turn, end.id) === undefined
  const told = shown ? say(turn, title, { assistant: { outcome: { kind: 'report', id: end.id } } }) : turn
  return afterOutcomes(askToStart(told, flow.id, end.id))
}

/** An outcome that nothing follows leaves the person at the front door, or with the other matter they told of. */
function afterOutcomes(turn: Turn): Turn {
  return turn.state.hold === undefined ? frontDoor(turn) : turn
}

/** The open question of the front door: the other matter that was told of, a draft put aside, or anything else. */
export function frontDoor(turn: Turn): Turn {
  const { later, aside, turns } = turn.state
  if (later !== undefined && offNow(turn, later.id) !== undefined)
    return frontDoor(withState(tellOff(turn, later.id), { later: undefined }))
  if (later !== undefined) {
    const hold = { kind: 'which', ids: [later.id], both: false, story: later.story } as const
    return putHold(
      withState(turn, { later: undefined, hold }),
      phrase('otherMatter', { title: topicTitle(turn, later.id) ?? '' }),
    )
  }
  if (aside.length > 0) return putHold(withState(turn, { hold: { kind: 'resume' } }))
  return putOwn(turn, { key: 'matter', ask: phrase(turns === 0 ? 'matter' : 'anythingElse'), kind: 'long-text' })
}

/** Puts the question of the hold that stands. `ask` replaces its usual words. */
function putHold(turn: Turn, ask?: string): Turn {
  const { hold } = turn.state
  if (hold === undefined) return turn
  const saved = turn.state.matter?.saved !== undefined
  switch (hold.kind) {
    case 'danger':
      return showSafeQuestion(turn, hold.urgency)
    case 'gate':
      return putGate(turn)
    case 'check':
      return putCheck(turn)
    case 'which':
      return putWhich(turn, hold, ask)
    case 'answered':
      return putOwn(turn, { key: 'answered', ask: phrase('answeredAsk'), kind: 'yes-no' })
    case 'change':
      return putChange(turn, hold.keys)
    case 'start':
      return offNow(turn, hold.form) === undefined ? putStart(turn, hold.form) : closed(turn, hold.form)
    case 'start-again':
      return putOwn(turn, {
        key: 'start-again',
        ask: phrase(saved ? 'startAgainAskSaved' : 'startAgainAsk'),
        kind: 'yes-no',
      })
    case 'stop':
      return putOwn(turn, { key: 'stop', ask: phrase(saved ? 'stopAskSaved' : 'stopAsk'), kind: 'yes-no' })
    case 'delete-saved':
      return putOwn(turn, { key: 'stop', ask: phrase('deleteSavedAsk'), kind: 'yes-no' })
    case 'code':
      return putOwn(turn, { key: 'code', ask: phrase('codeAsk'), kind: 'text' })
    case 'place':
      return putPlace(turn, hold)
    case 'where':
      return putWhere(turn, hold)
    case 'resume':
      return putOwn(turn, {
        key: 'resume',
        ask: phrase('resumeAsk', { title: topicTitle(turn, turn.state.aside[0]?.id ?? '') ?? '' }),
        kind: 'yes-no',
      })
    case 'leave-draft':
      if (offNow(turn, hold.topic) !== undefined) return goOn(withState(tellOff(turn, hold.topic), { hold: undefined }))
      return putOwn(turn, {
        key: 'draft',
        ask: phrase('leaveDraft', { title: topicTitle(turn, turn.state.matter?.id ?? '') ?? '' }),
        options: draftOptions(),
      })
  }
}

/** The answers to "go on with the open report, or start the other?". */
export const draftOptions = inEach(() => [
  {
    id: 'keep',
    label: phrase('leaveKeep'),
    says: ['go on', 'keep going', 'carry on', 'this one', 'stay', 'the open one'],
  },
  {
    id: 'switch',
    label: phrase('leaveSwitch'),
    says: ['switch', 'start the other', 'the other one', 'other', 'new one', 'start new'],
  },
])

/** The form that was offered has been switched off since. */
function closed(turn: Turn, form: string): Turn {
  return frontDoor(withState(tellOff(turn, form), { hold: undefined, matter: undefined, put: undefined }))
}

/** The choice of topics. What is switched off is told of and not offered. */
function putWhich(turn: Turn, hold: Extract<Hold, { kind: 'which' }>, words?: string): Turn {
  const ids = hold.ids.filter((id) => offNow(turn, id) === undefined)
  if (ids.length < hold.ids.length) {
    const told = hold.ids.reduce(tellOff, turn)
    return ids.length === 0
      ? goOn(withState(told, { hold: undefined }))
      : goOn(withState(told, { hold: { ...hold, ids, both: false } }))
  }
  const options = ids.flatMap((id) => {
    const label = topicTitle(turn, id)
    return label === undefined ? [] : [{ id, label }]
  })
  return putOwn(turn, {
    key: 'matter',
    ask: words ?? whichWords(hold, options),
    options: [...options, { id: 'none', label: phrase('noneOfThese') }],
  })
}

/** The words of the choice: two good candidates are asked for in one line. */
function whichWords(hold: Extract<Hold, { kind: 'which' }>, options: readonly { readonly label: string }[]): string {
  const [first, second] = options
  if (hold.both) return phrase('bothMatters')
  if (hold.after === 'answer') return phrase('answeredOr')
  if (second === undefined || first === undefined) return phrase('goOnWith')
  return options.length === 2
    ? phrase('whichTwo', { first: bareTitle(first.label), second: bareTitle(second.label) })
    : phrase('which')
}

function putChange(turn: Turn, keys: readonly string[]): Turn {
  const here = openJourney(turn)
  const { matter } = turn.state
  const options = (here?.known ?? [])
    .filter(({ key }) => keys.includes(key))
    .map(({ key, label }) => ({ id: key, label }))
  return putOwn(turn, {
    key: 'change',
    ask: phrase('correctWhich'),
    options,
    ...(matter === undefined ? {} : { in: matter.id }),
  })
}

/** Whether the open matter is a draft that holds answers. */
export function hasDraft(turn: Turn): boolean {
  const { matter } = turn.state
  return matter !== undefined && definitionOf(turn, matter) !== undefined && Object.keys(matter.answers).length > 0
}
