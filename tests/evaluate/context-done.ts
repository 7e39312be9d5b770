import type { Answer } from '../../dialogs/answer.ts'
import { asksSomething } from '../../dialogs/engine/asks.ts'
import type { Reply } from '../../dialogs/engine/reply.ts'
import type { ConversationState } from '../../dialogs/engine/state.ts'
import { PHRASES, phrase } from '../../dialogs/phrases.ts'

/** What a turn was, as its outcome shows it. */
export interface Outcome {
  readonly before: ConversationState
  readonly after: ConversationState
  readonly replies: readonly Reply[]
  readonly key: string
  readonly text: string
  /** What "why?" is answered with at the open question. */
  readonly why: string | undefined
}

/**
 * What was done with a message at an open question, read from what followed, never from how it was found. More than one name
 * where an outcome is both: a question about another matter that was answered is a side question and that matter taken up.
 */
export function whatWasDone(outcome: Outcome): readonly string[] {
  const { after, replies } = outcome
  if (replies.some(({ exit }) => exit === true)) return ['command:quick-exit']
  if (!isDanger(outcome)) return ofCalm(outcome)
  // A card stops everything; a question about danger that is asked once comes on top of what was done.
  if (after.hold?.kind === 'check')
    return ['danger', ...ofCalm({ ...outcome, after: { ...after, hold: after.hold.over } })]
  return ['danger', ...(after.hold?.kind === 'gate' ? (ofAnswers(outcome) ?? []) : [])]
}

function ofCalm(outcome: Outcome): readonly string[] {
  const { before, after } = outcome
  return (
    ofHold(after) ?? ofAnswers(outcome) ?? (before.matter?.id !== after.matter?.id ? ['new-matter'] : ofWords(outcome))
  )
}

function isDanger({ before, after, replies }: Outcome): boolean {
  const kinds = ['danger', 'gate', 'check']
  const asked = after.hold !== undefined && kinds.includes(after.hold.kind)
  const loud = replies.some(({ assistant: { urgency } }) => urgency === 'emergency' || urgency === 'crisis')
  return loud || (asked && before.hold?.kind !== after.hold?.kind)
}

function ofHold({ hold, changing }: ConversationState): readonly string[] | undefined {
  switch (hold?.kind) {
    case 'stop':
      return ['command:stop']
    case 'start-again':
      return ['command:start-again']
    case 'change':
      return hold.said === undefined ? ['command:change', 'correction'] : ['correction']
    case 'which':
    case 'leave-draft':
    case 'start':
      return ['new-matter']
    case 'place':
    case 'where':
      return ['answer']
    default:
      return changing === undefined ? undefined : ['correction']
  }
}

function ofAnswers({ before, after, key }: Outcome): readonly string[] | undefined {
  if (before.matter?.id !== after.matter?.id) return before.sent.length < after.sent.length ? ['answer'] : undefined
  const was = before.matter?.answers ?? {}
  const is = after.matter?.answers ?? {}
  if (after.matter?.saved !== undefined && before.matter?.saved === undefined) return ['command:save']
  const own = is[key]
  if (own !== undefined && !same(was[key], own))
    return own.missing === undefined || own.missing === 'unknown' ? ['answer'] : ['answer', 'command:skip']
  const others = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter((each) => !same(was[each], is[each]))
  if (others.length === 0) return undefined
  return others.some((each) => is[each] !== undefined) ? ['correction'] : ['command:back']
}

function same(one: Answer | undefined, other: Answer | undefined): boolean {
  return JSON.stringify([one?.value, one?.missing]) === JSON.stringify([other?.value, other?.missing])
}

/** Words that only one reply has, and what that reply does. */
const TELLING: readonly (readonly [keyof typeof PHRASES, readonly string[]])[] = [
  ['help', ['command:help']],
  ['progress', ['command:progress', 'side-question']],
  ['skipRefused', ['command:skip']],
  ['needAnswer', ['answer', 'command:skip']],
  ['mustAgree', ['answer']],
  ['back', ['command:back']],
  ['backAtStart', ['command:back']],
  ['save', ['command:save']],
  ['saveNothing', ['command:save']],
  ['nothingToChange', ['command:change']],
  ['stopNothing', ['command:stop']],
  ['sideNotKnown', ['side-question']],
  ['asideNotKnown', ['side-question']],
  ['outOfScope', ['side-question']],
  ['notUnderstood', ['side-question']],
  ['notUnderstoodAgain', ['side-question']],
]

function ofWords({ replies, text, why }: Outcome): readonly string[] {
  const [first] = replies
  if (first?.assistant.outcome?.kind === 'handoff') return ['command:person']
  const article = replies.some(({ assistant }) => assistant.article !== undefined)
  if (article) return asksSomething(text) ? ['side-question', 'new-matter'] : ['side-question']
  const told = TELLING.find(([id]) => replies.some((reply) => begins(reply.text, PHRASES[id])))
  if (told !== undefined) return told[1]
  if (first?.text === why || first?.text === phrase('whyNone')) return ['command:why']
  return replies.length === 1 ? ['command:repeat'] : ['unclear']
}

function begins(text: string, words: string): boolean {
  return text.startsWith(words.split('{')[0] ?? words)
}
