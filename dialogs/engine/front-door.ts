import type { Option } from '../answer-type.ts'
import { phrase } from '../phrases.ts'
import type { Match, Recognition } from '../recognition.ts'
import { BOTH_FROM } from '../recognizers/intent/band.ts'
import { spanWords } from '../span-words.ts'
import { worded } from '../welsh/worded.ts'
import { topicsOfDanger } from './danger-topics.ts'
import { frontDoor, goOn } from './go-on.ts'
import { inOwnLanguage } from './language-dialog.ts'
import { putOwn } from './put.ts'
import { offNow } from './switched-off.ts'
import { openTopic, topicTitle } from './topic.ts'
import { say, type Turn, withState } from './turn.ts'

/** How many topics are offered at once: more than three are not read. */
const MOST_OFFERED = 3

/** Routes a message that starts something: acts, asks which is meant, or says honestly that it does not know. */
export function routeMessage(turn: Turn, recognition: Recognition): Turn {
  const matches = recognition.matches.filter(({ kind, id }) => kind !== 'command' && topicTitle(turn, id) !== undefined)
  const [first, second] = matches
  const unknown = recognition.outOfScope || first === undefined || recognition.band === 'none'
  const cared =
    turn.state.matter !== undefined
      ? []
      : topicsOfDanger(recognition.danger.rules).filter((id) => topicTitle(turn, id) !== undefined)
  if (unknown && cared.length > 0) return askCared(turn, cared, recognition.text)
  if (unknown) return notKnown(turn, recognition)
  if (second !== undefined && first.score + second.score >= BOTH_FROM)
    return askWhich(turn, [first, second], recognition.text, true)
  if (recognition.band === 'act') return openTopic(turn, first.id, recognition.text)
  return askWhich(turn, goodCandidates(matches), recognition.text, false)
}

/**
 * The topics worth asking about: two, and a third that is not far behind. Of 588 messages of our own that were asked back, a
 * third below a fifth of the first was right once, and two can be asked for in one line.
 */
function goodCandidates(matches: readonly Match[]): readonly Match[] {
  const [first] = matches
  return matches.slice(0, MOST_OFFERED).filter(({ score }, at) => at < 2 || score >= FAR_BEHIND * (first?.score ?? 0))
}

const FAR_BEHIND = 0.2

/** Offers the topic of what was told before a danger card, so that it need not be told again. Undefined where none is known. */
export function offerTold(turn: Turn, text: string): Turn | undefined {
  const { matches, band, outOfScope, danger } = turn.services.recognise(text, turn.now)
  const known = band === 'none' || outOfScope ? [] : matches.filter(({ kind }) => kind === 'flow' || kind === 'form')
  const topics = known.slice(0, band === 'act' ? 1 : MOST_OFFERED).map(({ id }) => id)
  const ids = topics.length > 0 ? topics : topicsOfDanger(danger.rules).slice(0, MOST_OFFERED)
  const open = ids.filter((id) => topicTitle(turn, id) !== undefined && offNow(turn, id) === undefined)
  if (open.length === 0) return undefined
  return goOn(withState(turn, { hold: { kind: 'which', ids: open, both: false, story: text }, misses: 0 }))
}

/** Who tells of harm is never told that it is not known: what the danger rules heard is offered. */
function askCared(turn: Turn, ids: readonly string[], story: string): Turn {
  const hold = { kind: 'which', ids: ids.slice(0, MOST_OFFERED), both: false, story } as const
  return goOn(withState(turn, { hold, misses: 0 }))
}

function askWhich(turn: Turn, matches: readonly Match[], story: string, both: boolean): Turn {
  return goOn(withState(turn, { hold: { kind: 'which', ids: matches.map(({ id }) => id), both, story }, misses: 0 }))
}

/** Says what is not known, and offers what there is; from the second time on also 101. */
function notKnown(turn: Turn, recognition: Recognition): Turn {
  const missed = withState(turn, { misses: turn.state.misses + 1 })
  const options = menu(turn)
  if (options.length === 0)
    return goOn(say(missed, phrase('nothingOpen'), { assistant: { outcome: { kind: 'call', id: 'call-101' } } }))
  const words = recognition.outOfScope ? 'outOfScope' : missed.state.misses > 1 ? 'notUnderstoodAgain' : 'notUnderstood'
  if (turn.state.matter !== undefined) return goOn(say(missed, phrase(words)))
  return putOwn(missed, { key: 'matter', ask: phrase(words), options })
}

/** What the assistant can start, by its titles. */
export function menu(turn: Turn): readonly Option[] {
  const open = [...turn.services.content.flows.values()].filter(({ id }) => offNow(turn, id) === undefined)
  return open.slice(0, 12).map(({ id, title }) => ({ id, label: title }))
}

/** The greeting of a new conversation: what this is, where help is, what to have ready, then the open question (promise 10). */
export function greet(turn: Turn): Turn {
  return inOwnLanguage(turn, greeted)
}

/** The greeting in the language of the turn. */
export function greeted(turn: Turn): Turn {
  const { force } = turn.services
  const said = say(turn, phrase('greeting', { force: worded(force.shortName) }))
  const area = force.covers === undefined ? [] : [phrase('covers', { force: worded(force.name), covers: force.covers })]
  const about = [phrase('about', { draft: worded(spanWords(force.draftMs)) }), ...area].join('\n\n')
  return frontDoor(say(said, about))
}
