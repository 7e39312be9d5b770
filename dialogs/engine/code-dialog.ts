import { showCode } from '../code.ts'
import { type PhraseName, phrase } from '../phrases.ts'
import { readNotKnown } from '../recognizers/not-known.ts'
import { readYesNo } from '../recognizers/yes-no.ts'
import type { SavedDraft } from '../saved-draft.ts'
import { type CodeIntent, codeIntent, MOST_MISSES } from './code-intent.ts'
import { contactLines, linksOf } from './contact-links.ts'
import { frontDoor, goOn, hasDraft } from './go-on.ts'
import { inWords } from './in-words.ts'
import { definitionOf } from './matter.ts'
import { dropSaved, savedUntil, withAct } from './save.ts'
import type { Hold, Matter } from './state.ts'
import { topicTitle } from './topic.ts'
import { say, type Turn, withState } from './turn.ts'
import { whereIs } from './where-dialog.ts'

type DraftIntent = Exclude<CodeIntent, { readonly kind: 'where' }>

/** Reads a message about codes. The turn is only counted, and nothing said, where the message had better be read in another way. */
export function readCodes(turn: Turn, text: string): Turn {
  const intent = codeIntent(turn.state, text)
  if (intent === undefined) return turn
  if (intent.kind === 'where') return whereIs(turn, intent)
  const { code } = intent
  if (intent.mistyped === true) return missed(turn, 'codeMistyped', { kind: 'code', to: intent.kind })
  if (code === undefined) return intent.kind === 'delete' ? deleteWhich(turn) : goOnWhich(turn, intent)
  const own = [turn.state.matter, ...turn.state.aside].find((matter) => matter?.saved?.code === code)
  if (own !== undefined) return intent.kind === 'delete' ? deleteOwn(turn, own) : goOnWithOwn(turn, own)
  const { draft } = turn.found
  if (draft !== undefined) return intent.kind === 'delete' ? deleteFound(turn, code, draft) : takeUp(turn, code, draft)
  return notFound(turn, intent)
}

/** A code that opens nothing: told the same whether it is wrong, past its time, sent or deleted. */
function notFound(turn: Turn, intent: DraftIntent): Turn {
  if (!intent.maybe) return missed(turn, 'codeUnknown', { kind: 'code', to: intent.kind })
  return withState(turn, { codeMisses: (turn.state.codeMisses ?? 0) + 1 })
}

/** Counts a code that opened nothing and asks again, until there were too many. */
export function missed(turn: Turn, words: PhraseName, hold: Hold | undefined): Turn {
  const codeMisses = (turn.state.codeMisses ?? 0) + 1
  if (codeMisses < MOST_MISSES) return goOn(say(withState(turn, { codeMisses, hold }), phrase(words)))
  const { content } = turn.services
  const text = [phrase('codeLimit'), ...contactLines(content, ['h.101'])].join('\n\n')
  return goOn(
    say(withState(turn, { codeMisses, hold: undefined }), text, { links: linksOf(content, ['h.101', 'h.relay101']) }),
  )
}

/** "Resume" without a code: the draft that is here, else the code is asked for. */
function goOnWhich(turn: Turn, { has }: DraftIntent): Turn {
  const free = withState(turn, { hold: undefined })
  const [aside] = turn.state.aside
  if (!has && hasDraft(turn)) return goOn(say(free, phrase('goOn')))
  if (!has && aside !== undefined) return goOnWithOwn(turn, aside)
  return goOn(withState(turn, { hold: { kind: 'code', to: 'go-on' } }))
}

/** A draft of this conversation: the open one goes on, one put aside comes to the front. */
function goOnWithOwn(turn: Turn, own: Matter): Turn {
  const { matter, aside } = turn.state
  const free = withState(turn, { hold: undefined })
  if (own === matter) return goOn(say(free, phrase('goOn')))
  const others = aside.filter((one) => one !== own)
  return goOn(say(opened(free, own, others), phrase('goOn')))
}

/** Opens a matter; a draft that was open is put aside. */
function opened(turn: Turn, matter: Matter, aside: readonly Matter[]): Turn {
  const before = turn.state.matter
  return withState(turn, {
    matter,
    aside: (before !== undefined && hasDraft(turn) ? [before, ...aside] : aside).slice(0, 3),
    hold: undefined,
    put: undefined,
    changing: undefined,
    kept: undefined,
    afterOutcome: undefined,
    afterFlow: undefined,
    misses: 0,
  })
}

/** Takes a saved draft up where it was: same matter, answers, story and what was noticed. */
function takeUp(turn: Turn, code: string, { state, version }: SavedDraft): Turn {
  const { matter } = state
  if (matter?.saved === undefined) return notFound(turn, { kind: 'go-on', has: true, maybe: false })
  if (definitionOf(turn, matter) === undefined)
    return goOn(
      withAct(say(withState(turn, { hold: undefined }), phrase('matterGone')), { kind: 'delete', code, version }),
    )
  const here = opened(turn, matter, turn.state.aside)
  const concerns = [...turn.state.concerns, ...state.concerns].slice(-20)
  const taken = withAct(withState(here, { concerns, kept: state.kept }), { kind: 'take', code, version })
  const title = topicTitle(turn, matter.id) ?? ''
  const until = inWords(savedUntil({ ...matter, saved: matter.saved }, turn.services.force, turn.now))
  return goOn(say(taken, phrase('takenUp', { title, until, code: showCode(code) })))
}

/** "Delete my saved report" without a code: the open one is asked about, else the code is asked for. */
function deleteWhich(turn: Turn): Turn {
  const hold =
    turn.state.matter?.saved === undefined
      ? ({ kind: 'code', to: 'delete' } as const)
      : ({ kind: 'delete-saved' } as const)
  return goOn(withState(turn, { hold }))
}

function deleteOwn(turn: Turn, own: Matter): Turn {
  if (own === turn.state.matter) return deleteWhich(turn)
  const aside = turn.state.aside.filter((one) => one !== own)
  return goOn(say(dropSaved(withState(turn, { aside, hold: undefined }), own), phrase('savedDeleted')))
}

function deleteFound(turn: Turn, code: string, { version }: SavedDraft): Turn {
  return goOn(
    withAct(say(withState(turn, { hold: undefined }), phrase('savedDeleted')), { kind: 'delete', code, version }),
  )
}

/** "I lost it" where a code is asked for: what can be done without one. Undefined for anything else. */
export function answerNoCode(turn: Turn, text: string): Turn | undefined {
  const none =
    readNotKnown(text) !== undefined ||
    readYesNo(text) === 'no' ||
    /^(?:i(?:'ve| have)? )?(?:lost|forgot|forgotten)(?: it| the code| my code| that)?\W*$|^(?:i (?:have|got) )?(?:none|no code)\W*$/i.test(
      text,
    )
  if (!none) return undefined
  const { content } = turn.services
  const words = [phrase('codeNone'), ...contactLines(content, ['h.101'])].join('\n\n')
  const told = say(turn, words, { links: linksOf(content, ['h.101', 'h.relay101']) })
  return turn.state.matter === undefined ? frontDoor(told) : goOn(told)
}
