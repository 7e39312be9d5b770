import type { Answers } from '../answer.ts'
import type { AnswerKind } from '../answer-type.ts'
import type { Language } from '../language.ts'
import type { Concern } from '../submission.ts'

/** The version of the shape below. `upgrade.ts` brings older ones up to it. */
export const STATE_SCHEMA = 1

/** That a draft is saved: the code that it is found under again, and until when it is kept at least (RFC 3339). */
export interface SavedMark {
  readonly code: string
  readonly until: string
}

/** A flow or form that the person is in, or has put aside. Answers only: where they are is derived by `journey`. */
export interface Matter {
  readonly kind: 'flow' | 'form'
  readonly id: string
  readonly answers: Answers
  /** RFC 3339. */
  readonly startedAt: string
  /** The first account, word for word. */
  readonly story?: string
  /** What the flows before this one told that a form may ask for. */
  readonly told?: Answers
  /** The person was told that this is switched off for now. */
  readonly toldOff?: true
  /** Set by "save": the store keeps a copy, and it follows every turn. */
  readonly saved?: SavedMark
}

/** What was last put to the person. A message is read against this, not against where the journey is now. */
export interface Put {
  readonly in: string
  readonly key: string
  readonly kind: AnswerKind
  /** The options as shown, in their order. */
  readonly options?: readonly { readonly id: string; readonly label: string }[]
  /** How often it was put again because the answer was unclear. */
  readonly attempts: number
  /** The question as it was put. */
  readonly ask: string
}

/** A danger that is asked about once. */
export type Checked = 'emergency' | 'crisis'

/** A question of the assistant's own that stands before the matter goes on. */
export type Hold =
  /** A danger card is shown: waits for "I am safe, go on". */
  | {
      readonly kind: 'danger'
      readonly urgency: 'emergency' | 'crisis' | 'safeguarding'
      /** The card was the outcome of the flow: afterwards comes the form that can follow, if any. */
      readonly outcome?: { readonly form?: string }
      /** What was told before anything was open: whoever is safe is not asked to tell it again. */
      readonly told?: string
    }
  /** Amber: the gate questions that are still to be asked. */
  | { readonly kind: 'gate'; readonly asked: number }
  /** Not sure of danger: one question. `over` is the question of ours that stood, and is put again after a no. */
  | { readonly kind: 'check'; readonly about: Checked; readonly over?: Hold | undefined }
  /** Which of several topics is meant. Kept until one is chosen. */
  | {
      readonly kind: 'which'
      readonly ids: readonly string[]
      readonly both: boolean
      readonly story?: string
      /** Offered to someone whom an answer did not help. */
      readonly after?: 'answer'
    }
  /** Which answer to change, or which one a correction means. */
  | { readonly kind: 'change'; readonly keys: readonly string[]; readonly said?: string }
  | { readonly kind: 'start-again' }
  | { readonly kind: 'stop' }
  /** Start the form that the outcome offers? */
  | { readonly kind: 'start'; readonly form: string }
  /** Keep the open draft, or put it aside for the other topic? `instead`: the form itself offered that one, for the same matter. */
  | { readonly kind: 'leave-draft'; readonly topic: string; readonly story?: string; readonly instead?: true }
  /** Take up the draft that was put aside? */
  | { readonly kind: 'resume' }
  /** The code of a saved draft, to go on with it or to delete it. */
  | { readonly kind: 'code'; readonly to: 'go-on' | 'delete' }
  /** Delete the open draft and its saved copy? */
  | { readonly kind: 'delete-saved' }
  /** Did that answer your question? Anything else that is said is read as if it did not stand. */
  | { readonly kind: 'answered'; readonly article: string }
  /** Which of several places with one name is meant: their names in full, for the question with this key. */
  | { readonly kind: 'place'; readonly key: string; readonly names: readonly string[] }
  /** Which sent report is asked for, and its code where it was sent elsewhere. */
  | { readonly kind: 'where'; readonly reference?: string; readonly code?: string }

/** Everything that is kept of a conversation between turns. Plain JSON. */
export interface ConversationState {
  readonly schema: number
  readonly locale: string
  /** The language that the person chose by words; what their client tells counts only without it. */
  readonly language?: Language | undefined
  readonly channel: 'webchat' | 'sms' | 'whatsapp' | 'messenger' | 'teams' | 'phone' | 'other'
  readonly startedAt: string
  readonly matter?: Matter | undefined
  /** Drafts put aside for another matter, newest first. */
  readonly aside: readonly Matter[]
  readonly put?: Put | undefined
  readonly hold?: Hold | undefined
  /** The key of an answer that is being changed; its old answer stays until the new one comes. */
  readonly changing?: string | undefined
  /** What was written to a question that could not take it then: kept as said, used only when the person says so. */
  readonly kept?: { readonly key: string; readonly text: string } | undefined
  /** The form that the last outcome could lead to, for "I still want to tell the police". */
  readonly afterOutcome?: string | undefined
  /** The flow that ended in it, where the person did not start the form at once: what it told is not asked again. */
  readonly afterFlow?: Matter | undefined
  /** A second matter of the same message, to be taken up after the first. */
  readonly later?: { readonly id: string; readonly story: string } | undefined
  /** Set by "save" in an earlier version, without a code: the draft is kept here for the longer period. */
  readonly saved?: true | undefined
  readonly concerns: readonly Concern[]
  /** Dangers that were asked about once and are not asked about again. */
  readonly checked?: readonly Checked[] | undefined
  readonly sent: readonly {
    readonly reference: string
    readonly form: string
    readonly at: string
    readonly status: 'queued' | 'received' | 'refused'
    /** A copy of it is given only when it is asked for, after a warning. */
    readonly sensitive?: true
  }[]
  /** The article last given, for what is asked about it next, and the turn in which it was last spoken of. */
  readonly article?: string | undefined
  readonly articleTurn?: number | undefined
  /** Answers that were given since the person was last asked whether one helped; undefined where they never were. */
  readonly notAsked?: number | undefined
  /** An answer was given outside a report, and it is not known yet whether it was enough. */
  readonly answering?: true | undefined
  /** The article on how to stop it happening again that the last receipt offered. */
  readonly prevention?: string | undefined
  /** Codes that opened nothing, in all of this conversation. */
  readonly codeMisses?: number | undefined
  /** The language whose card was given, as a code. */
  readonly languageTold?: string | undefined
  /** Messages in a row that were not understood at the front door. */
  readonly misses: number
  /** Set by the first sensitive matter, and never taken back in this conversation. */
  readonly private?: true | undefined
  /** Set when the person left by quick exit or asked for erasure: nothing more is taken. */
  readonly ended?: true | undefined
  readonly turns: number
}
