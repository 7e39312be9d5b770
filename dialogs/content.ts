import type { ContactKey } from './contact-key.ts'
import type { Flow } from './flow.ts'
import type { FollowUp } from './follow-up.ts'
import type { Form } from './form.ts'
import type { Urgency } from './recognition.ts'

/** Where a fact is from. `confirmed` was seen in the source; `unconfirmed` is believed right and must be checked before release. */
export interface Sourced {
  readonly source: { readonly name: string; readonly url?: string }
  readonly owner: string
  /** YYYY-MM-DD. After this day the fact is not given any more. */
  readonly reviewBy: string
  readonly confidence: 'confirmed' | 'unconfirmed'
}

/** A number or address for help. The only place where one is written down. */
export interface Contact extends Sourced {
  readonly key: ContactKey
  readonly name: string
  /** As read out: "0800 555 111". */
  readonly number?: string
  /** What the text says to do, where it is not a call: "Text 61016". */
  readonly how?: string
  readonly href?: string
  readonly web?: string
  readonly hours?: string
  readonly for: string
  readonly area: string
}

/** An approved answer. `answer` is Markdown under 120 words; `short` is for SMS, at most 320 characters. */
export interface Article extends Sourced {
  readonly id: string
  readonly title: string
  readonly examples: readonly string[]
  readonly answer: string
  readonly short: string
  readonly jurisdiction: string
  /** Next steps: `flow:ID`, `form:ID` or `article:ID`. */
  readonly next: readonly string[]
  readonly contacts: readonly ContactKey[]
  /** What is told when it is asked for next, in Markdown. */
  readonly followUps?: Readonly<Partial<Record<FollowUp, string>>>
  /** The file that it was read from, and the line on which each part of it begins: for whoever mends it. */
  readonly written?: { readonly file: string; readonly lines: Readonly<Record<string, number>> }
}

/** A card that is shown for danger: numbers first, then a few short lines. */
export interface Card {
  readonly urgency: Exclude<Urgency, 'none'>
  readonly title: string
  readonly say: readonly string[]
  readonly contacts: readonly ContactKey[]
}

/** All that the assistant can say, joined by ids. Checked by `problems` before it is served. */
export interface Content {
  readonly flows: ReadonlyMap<string, Flow>
  readonly forms: ReadonlyMap<string, Form>
  readonly articles: ReadonlyMap<string, Article>
  readonly contacts: ReadonlyMap<string, Contact>
  readonly cards: { readonly emergency: Card; readonly crisis: Card; readonly safeguarding: Card }
}
