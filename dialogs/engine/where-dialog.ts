import { inEach } from '../language.ts'
import { phrase } from '../phrases.ts'
import type { StatusEvent } from '../ports.ts'
import { readChoice } from '../recognizers/choice.ts'
import type { ReportStatus } from '../saved-draft.ts'
import { worded } from '../welsh/worded.ts'
import { missed } from './code-dialog.ts'
import { type CodeIntent, MOST_MISSES, wantedReport } from './code-intent.ts'
import { contactLines, linksOf } from './contact-links.ts'
import { goOn } from './go-on.ts'
import { inWords } from './in-words.ts'
import { putOwn } from './put.ts'
import type { Hold } from './state.ts'
import { openTopic, topicTitle } from './topic.ts'
import { say, type Turn, withState } from './turn.ts'

/** What each status of the intake means, in plain words. */
export const STATUS_WORDS: Readonly<Record<StatusEvent['status'], string>> = {
  received: 'the police have it.',
  'in-review': 'someone is looking at it.',
  'more-information-needed': 'the team needs to know more. They will contact you.',
  assigned: 'it has been given to someone to deal with.',
  closed: 'it is closed.',
}

/** The flow for reports that were made in another way. */
const OTHER_WAY = 'existing-report'
const otherWay = inEach(() => ({
  id: OTHER_WAY,
  label: phrase('whereOtherWay'),
  says: ['another way', 'other way', 'by phone', 'in person', 'on the phone', 'i called'],
}))
/** How many sent reports are offered: the newest. */
const MOST_OFFERED = 5

/** "Where is my report?": asks for what is missing, then tells the status and nothing of what the report says. */
export function whereIs(turn: Turn, intent: Extract<CodeIntent, { kind: 'where' }>): Turn {
  const { hold } = turn.state
  const wanted = wantedReport(turn.state, intent)
  const free = withState(turn, { hold: undefined })
  if (wanted === undefined) {
    const code = intent.code ?? (hold?.kind === 'where' ? hold.code : undefined)
    const asks: Hold = { kind: 'where', ...(code === undefined ? {} : { code }) }
    const told = intent.mistyped === true ? say(turn, phrase('referenceUnclear')) : turn
    return goOn(withState(told, { hold: asks }))
  }
  const { reference, code, here } = wanted
  const { report } = turn.found
  if (report?.reference === reference) return goOn(tellStatus(free, report))
  if (here) return goOn(tell101(free, phrase('whereGone', { reference })))
  const asks: Hold = { kind: 'where', reference }
  if (intent.mistyped === true) return missed(turn, 'codeMistyped', asks)
  if (code === undefined) return goOn(withState(turn, { hold: asks }))
  if ((turn.state.codeMisses ?? 0) >= MOST_MISSES) return missed(turn, 'codeLimit', undefined)
  const misses = { codeMisses: (turn.state.codeMisses ?? 0) + 1 }
  return goOn(tell101(withState(free, misses), phrase('whereUnknown')))
}

function tellStatus(turn: Turn, { reference, status, receivedAt, news, crimeReference }: ReportStatus): Turn {
  const late =
    news === undefined || news === 'received' ? [] : [phrase('whereNews', { message: worded(STATUS_WORDS[news]) })]
  const crime = crimeReference === undefined ? [] : [phrase('crimeReference', { crimeReference })]
  const more = [...late, ...crime]
  if (status === 'queued') return told(turn, reference, 'queued', [phrase('whereQueued', { reference })])
  if (status === 'refused') return told(turn, reference, 'refused', [phrase('refused', { reference })])
  if (status === 'closed') return told(turn, reference, 'refused', [phrase('whereClosed', { reference })])
  const received =
    receivedAt === undefined
      ? phrase('received', { reference })
      : phrase('whereReceived', { reference, when: inWords(receivedAt) })
  return told(turn, reference, 'received', [received, ...more])
}

function told(
  turn: Turn,
  reference: string,
  status: 'queued' | 'received' | 'refused',
  lines: readonly string[],
): Turn {
  return say(turn, lines.join(' '), { assistant: { submission: { reference, status } } })
}

function tell101(turn: Turn, words: string): Turn {
  const { content } = turn.services
  return say(turn, [words, ...contactLines(content, ['h.101'])].join('\n\n'), {
    links: linksOf(content, ['h.101', 'h.relay101']),
  })
}

/** Asks for the reference, with the reports that were sent here and a way out; or for the code. */
export function putWhere(turn: Turn, hold: Extract<Hold, { kind: 'where' }>): Turn {
  if (hold.reference !== undefined) return putOwn(turn, { key: 'code', ask: phrase('whereCodeAsk'), kind: 'text' })
  const sent = turn.state.sent.slice(-MOST_OFFERED).toReversed()
  const options = sent.map(({ reference, form }) => ({
    id: reference,
    label: `${reference}: ${topicTitle(turn, form) ?? form}`,
  }))
  const ask = phrase(sent.length === 0 ? 'whereAsk' : 'whereWhich')
  return putOwn(turn, { key: 'reference', ask, options: [...options, otherWay()] })
}

/** The way out of the question for the reference. Undefined where the message is none. */
export function answerWhere(turn: Turn, text: string): Turn | undefined {
  const choice = readChoice(text, [otherWay()])
  return choice.ok ? openTopic(turn, OTHER_WAY) : undefined
}
