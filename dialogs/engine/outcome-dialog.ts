import type { Flow } from '../flow.ts'
import { inEach } from '../language.ts'
import { phrase } from '../phrases.ts'
import { londonDate } from '../recognizers/london-time.ts'
import { giveArea } from './area-dialog.ts'
import { articleAsPart } from './article-dialog.ts'
import { linesNow, linksOf } from './contact-links.ts'
import { noteConcern, showCard } from './danger-dialog.ts'
import { deadlineFrom } from './deadline.ts'
import { goOn } from './go-on.ts'
import { putOwn } from './put.ts'
import { summaryOf } from './summary.ts'
import { offNow, tellOff } from './switched-off.ts'
import { say, type Turn, withState } from './turn.ts'

/** The answers to "do you want to make this report now?". */
export const startOptions = inEach(() => [
  {
    id: 'report',
    label: phrase('startReport'),
    says: [
      'yes',
      'yes please',
      'report',
      'report it',
      'start',
      'ok',
      'go on',
      'i still want to tell the police',
      'tell the police',
      'ie',
      'ydw',
      'iawn',
      'dechrau',
      'adrodd',
    ],
  },
  { id: 'no', label: phrase('startNo'), says: ['no', 'no thanks', 'later', 'not now', 'na', 'dim nawr', 'dim diolch'] },
])

/**
 * Gives the outcomes that a flow ended in, one activity each, and asks whether to start the report that can follow.
 * Where that is switched off, that is said with whom to call, and nothing is held.
 */
export function giveOutcomes(turn: Turn, flow: Flow, names: readonly string[]): Turn {
  const given = names.reduce((so, name) => giveOutcome(so, flow, name), turn)
  const form = names
    .map((name) => flow.outcomes[name]?.form)
    .find((id) => id !== undefined && turn.services.content.forms.has(id))
  if (given.state.hold?.kind === 'danger')
    return withState(given, { hold: { ...given.state.hold, outcome: form === undefined ? {} : { form } } })
  const flowId = names
    .map((name) => flow.outcomes[name]?.flow)
    .find((id) => id !== undefined && turn.services.content.flows.has(id))
  if (form === undefined && flowId !== undefined && offNow(turn, flowId) !== undefined)
    return ended(tellOff(given, flowId))
  if (form === undefined && flowId !== undefined)
    return goOn(withState(given, { hold: { kind: 'which', ids: [flowId], both: false } }))
  return form === undefined ? notOffered(given, flow, names) : askToStart(given, flow.id, form)
}

/** No report is offered; who still wants to tell the police is given the one that the outcome names, with what was told. */
function notOffered(turn: Turn, flow: Flow, names: readonly string[]): Turn {
  const still = names.map((name) => flow.outcomes[name]?.still).find((id) => id !== undefined)
  const known = still !== undefined && turn.services.content.forms.has(still)
  return ended(known ? withState(turn, { afterOutcome: still, afterFlow: turn.state.matter }) : turn)
}

function ended(turn: Turn): Turn {
  return withState(turn, { matter: undefined, put: undefined, hold: undefined })
}

function giveOutcome(turn: Turn, flow: Flow, name: string): Turn {
  const outcome = flow.outcomes[name]
  if (outcome === undefined) return turn
  // "Report it here" would not be true.
  if (outcome.kind === 'report' && outcome.form !== undefined && offNow(turn, outcome.form) !== undefined) return turn
  const area = giveArea(turn, flow, name, outcome)
  if (area !== undefined) return area
  const { content } = turn.services
  const contacts = outcome.contacts ?? []
  const text = [outcome.title, ...outcome.say, ...summaryOf(turn, flow, outcome), ...linesNow(turn, contacts)].join(
    '\n\n',
  )
  const told = say(turn, text, {
    assistant: { outcome: { kind: outcome.kind, id: name } },
    links: linksOf(content, contacts),
  })
  const limit =
    outcome.clock === undefined
      ? undefined
      : deadlineFrom(outcome.clock, londonDate(turn.now), turn.now, turn.services.force)
  const timed = limit === undefined ? told : say(told, limit.say, { assistant: { deadline: limit.deadline } })
  const explained = outcome.article === undefined ? timed : articleAsPart(timed, outcome.article)
  return outcome.kind === 'emergency' ? showCard(noteConcern(explained, 'emergency'), 'emergency') : explained
}

/** Asks whether to start the form that can follow, in the flow that led to it. One that is switched off is told of instead, and no hold stands. */
export function askToStart(turn: Turn, flowId: string, form: string): Turn {
  if (offNow(turn, form) !== undefined) return withState(ended(tellOff(turn, form)), { afterOutcome: form })
  return putStart(withState(turn, { hold: { kind: 'start', form }, afterOutcome: form }), form, flowId)
}

/** Puts the `start` question. */
export function putStart(turn: Turn, form: string, inId: string = turn.state.matter?.id ?? 'front-door'): Turn {
  const { minutes } = turn.services.content.forms.get(form) ?? { minutes: 10 }
  return putOwn(turn, { in: inId, key: 'start', ask: phrase('startForm', { minutes }), options: startOptions() })
}
