import type { AreaFound, AreaWant } from '../area.ts'
import type { Content } from '../content.ts'
import type { Language } from '../language.ts'
import type { NewLetter } from '../letter.ts'
import type { NewSubmission, VaultFile } from '../ports.ts'
import type { Recognition } from '../recognition.ts'
import type { ReportStatus, SavedDraft } from '../saved-draft.ts'
import type { SwitchedOffAt } from '../switches.ts'
import type { Reply } from './reply.ts'
import type { ConversationState } from './state.ts'

/** What a person did: wrote, tapped (`value`), asked to open a topic, or sent files. */
export interface TurnInput {
  readonly text: string
  readonly button?: { readonly key: string; readonly answer: string }
  readonly topic?: string
  readonly files: readonly VaultFile[]
  /** What `lookUpsOf` asked to be looked up. */
  readonly found?: Found
}

/** What was looked up before the turn was computed. */
export interface Found {
  /** Codes of this conversation's saved drafts that it has no more. */
  readonly lost: readonly string[]
  /** What is behind the code in the message. */
  readonly draft?: SavedDraft
  readonly report?: ReportStatus
  /** What came of what the turn wanted (`Turn.wants`) when it was computed before. */
  readonly area?: { readonly want: AreaWant; readonly found: AreaFound }
}

/** What a turn does to a saved draft besides going on with it. `version` is the one that was looked up. */
export type DraftAct =
  | { readonly kind: 'make'; readonly code: string }
  | { readonly kind: 'take'; readonly code: string; readonly version: number }
  | { readonly kind: 'delete'; readonly code: string; readonly version?: number }

/** What the dialogs may use. Nothing here waits, writes or talks to anyone. */
export interface Services {
  readonly content: Content
  /** The language of `content`, and the same content in the other one; without it everything but the phrases is English. */
  readonly language?: Language
  readonly inOther?: () => Content
  /** Reads a message. `now` in milliseconds since 1970. */
  recognise(text: string, now: number): Recognition
  /** Random bytes, for references and keys. */
  random(bytes: number): Uint8Array
  readonly force: ForceSettings
  /** Letters by e-mail can be sent. */
  readonly sendsMail?: boolean
  /** Whether a flow, form or article is switched off now: by the force, its hours, a setting or an operator. */
  readonly switchedOff: SwitchedOffAt
}

/** What differs from force to force. */
export interface ForceSettings {
  /** In a sentence, "the police", and before a noun, "police". */
  readonly name: string
  readonly shortName: string
  /** The places that it covers, in words, where it says so. */
  readonly covers?: string
  /** Days after an offence within which the force wants a driving report; shown in words. Default 7 (domain 4.2, S9). */
  readonly reportWithinDays: number
  /** The bank holidays of the force's nation, YYYY-MM-DD. */
  readonly holidays: ReadonlySet<string>
  /** The bank holidays by the ids of the form's `nation`, for what happened elsewhere. */
  readonly nationHolidays: Readonly<Record<string, ReadonlySet<string>>>
  /** How long an unsent draft is kept, and one saved by choice, in milliseconds (domain 7.6: 60 minutes, 7 days). */
  readonly draftMs: number
  readonly savedMs: number
}

/** Something of a turn that is counted. It names content and never a person. */
export type TurnCount =
  /** An article was asked for: given, or not because it was off or out of date; or a question about it was answered, or not known. */
  | {
      readonly kind: 'article'
      readonly id: string
      readonly how: 'given' | 'off' | 'expired' | 'follow-up' | 'not-known'
    }
  /** Answers outside a report: `given`, then how it ended: the person said that it helped or did not, or made contact after all. */
  | { readonly kind: 'answer'; readonly end: 'given' | 'said-yes' | 'said-no' | 'contact' }
  /** A rule of danger stood (or the second opinion), and what the assistant did: the card, the gate, care, or one question. */
  | { readonly kind: 'alarm'; readonly rule: string; readonly did: 'red' | 'amber' | 'blue' | 'asked' }

/**
 * A turn in the making: state in, state and replies out. Immutable, so that a turn that lost can be computed again.
 * `notes` are texts that go out before the next question.
 */
export interface Turn {
  readonly state: ConversationState
  readonly replies: readonly Reply[]
  readonly submissions: readonly NewSubmission[]
  readonly letters: readonly NewLetter[]
  /** Ids of files that are named now. */
  readonly files: readonly string[]
  readonly drafts: readonly DraftAct[]
  readonly counts: readonly TurnCount[]
  readonly found: Found
  /** A place that the turn could say more of, once it is looked up: then it is computed again. Without that it is whole too. */
  readonly wants?: AreaWant
  readonly services: Services
  readonly now: number
}

/** Begins a turn on a state. */
export function openTurn(state: ConversationState, services: Services, now: number): Turn {
  return {
    state,
    replies: [],
    submissions: [],
    letters: [],
    files: [],
    drafts: [],
    counts: [],
    found: { lost: [] },
    services,
    now,
  }
}

/** The turn with parts of its state changed. */
export function withState(turn: Turn, change: Partial<ConversationState>): Turn {
  return { ...turn, state: { ...turn.state, ...change } }
}

/** The turn with one more activity to the person. Texts that only inform carry an empty `assistant`. */
export function say(turn: Turn, text: string, more: Partial<Reply> = {}): Turn {
  return { ...turn, replies: [...turn.replies, { assistant: {}, ...more, text }] }
}

/** The turn with one more thing counted. */
export function withCount(turn: Turn, count: TurnCount): Turn {
  return { ...turn, counts: [...turn.counts, count] }
}

/** The instant of the turn as RFC 3339 in UTC. */
export function instant(turn: Turn): string {
  return new Date(turn.now).toISOString()
}
