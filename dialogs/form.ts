import type { AnswerType, AnswerValue } from './answer-type.ts'
import type { CalendarClock, Clock, FieldClock } from './clock.ts'
import type { ContactKey } from './contact-key.ts'
import type { StoryEntity, Tells } from './flow.ts'

/**
 * Whether a field is shown: by another field's answer. `is` takes an option id, "yes"/"no", or several; an answer without a value
 * ("I don't know") is no match. `atLeast`: a number that high. `underAge`, `fromAge`: years since a date of birth. `past`: the time limit that the date starts is over. `some` looks at every item of a repeated group: its own fields may be named in `has`.
 */
export type Condition<Key extends string = string> =
  | { readonly field: Key; readonly is: string | readonly string[] }
  | { readonly field: Key; readonly not: string | readonly string[] }
  | { readonly field: Key; readonly given: boolean }
  | { readonly field: Key; readonly atLeast: number }
  | { readonly field: Key; readonly withinDays: number }
  | { readonly field: Key; readonly olderThanDays: number }
  | { readonly field: Key; readonly past: CalendarClock }
  | { readonly field: Key; readonly underAge: number }
  | { readonly field: Key; readonly fromAge: number }
  | { readonly all: readonly Condition<Key>[] }
  | { readonly any: readonly Condition<Key>[] }
  | { readonly some: Key; readonly has: Condition }

/** Said right after an answer, before the next question: advice, a warning, a card. */
export interface Remark {
  /** The options on which it is said, "yes"/"no", or how high a number must be. */
  readonly on: string | readonly string[] | { readonly atLeast: number }
  readonly say: readonly string[]
  readonly contacts?: readonly ContactKey[]
  /** `danger` shows the 999 card and waits for "I am safe, go on"; `offer` names a flow or form that fits better. */
  readonly danger?: true
  readonly offer?: { readonly flow: string } | { readonly form: string }
  readonly article?: string
  /** It names the police of that nation; for a force of that nation it names the others' (`dialogs/force/home-nation.ts`). */
  readonly police?: 'scotland' | 'northern-ireland'
}

/** One question of a form. */
export interface Field<Key extends string = string> {
  readonly answer: AnswerType
  /** The question as it is put. */
  readonly ask: string
  /** A line under it. */
  readonly hint?: string
  /** Told when the person says "why?". */
  readonly why: string
  /** A few words for the review and for "change the ...": "Colour", "Where it happened". */
  readonly label: string
  /** Begins a section of the form with this heading. */
  readonly section?: string
  /** "skip" is taken. Required where left out. */
  readonly optional?: true
  /** "I don't know" is taken and kept as `unknown`. */
  readonly unknown?: true
  /** "Prefer not to say" is taken and kept as `declined`. */
  readonly declined?: true
  readonly when?: Condition<Key>
  /** Danger, injury, weapon, child, consent, safe contact: never filled from a story, never guessed, never corrected in passing. */
  readonly risk?: true
  /** What in the person's story answers this. Not together with `risk`. */
  readonly reads?: StoryEntity
  /** Phrases of the story that answer this. Not together with `risk`. */
  readonly tells?: Tells
  /** Other words for what this asks, for "change the ..." and "no, the ... was blue". */
  readonly words?: readonly string[]
  readonly remarks?: readonly Remark[]
  /** Set by the form itself, shown in the review, never asked. */
  readonly fixed?: AnswerValue
  /** Asked even of those for whom the form is kept short. */
  readonly always?: true
  /** The key of an earlier field whose time this one's cannot lie wholly before, or wholly after. Its name is checked by `problems`. */
  readonly notBefore?: string
  readonly notAfter?: string
  /** The time limits that this date starts: told as soon as they run, and the nearest sent along. */
  readonly clock?: Clock | readonly FieldClock[]
}

/** Several things of one kind: keys become `items.0.make`. After each, `more` asks whether there is another. */
export interface Repeat<Key extends string = string> {
  readonly repeat: { readonly [key: string]: Field }
  readonly max: number
  readonly more: string
  readonly label: string
  readonly section?: string
  readonly when?: Condition<Key>
}

/** A statement that is agreed to after the review. */
export interface Declaration {
  readonly key: string
  readonly say: string
  readonly why: string
  /** Real consent may be refused; the others must be agreed to before sending. */
  readonly optional?: true
  /** Asks to be contacted about the service: left out after a sensitive matter (domain 7.2). */
  readonly feedback?: true
}

/** When to suggest more urgency: first match wins; `suggest` is a priority of `domain` 8.4 and the contract. */
export interface PriorityRule<Key extends string = string> {
  readonly when: Condition<Key>
  readonly suggest: Priority
}

/** The priorities of the intake contract, most urgent first. */
export type Priority = 'urgent-review' | 'same-day' | 'next-day' | 'routine' | 'no-deploy'

/** Which team reads it where an answer says so: first match wins. */
export interface TeamRule<Key extends string = string> {
  readonly when: Condition<Key>
  readonly team: string
}

/** A THRIVE signal found in an answer. */
export interface SignalRule<Key extends string = string> {
  readonly when: Condition<Key>
  readonly letter: 'T' | 'H' | 'R' | 'I' | 'V' | 'E'
  readonly text: string
}

/** A report or request. Fields are asked in the order in which they stand. */
export interface Form<Key extends string = string> {
  readonly id: string
  readonly version: string
  readonly title: string
  readonly examples: readonly string[]
  /** The team of `routing.team`. */
  readonly team: string
  /** Other teams for some answers (domain 8.1): first match wins, before `team`. */
  readonly teams?: readonly TeamRule<NoInfer<Key>>[]
  /** Minutes it takes, as told at the start. */
  readonly minutes: number
  /** What to have ready. */
  readonly ready: readonly string[]
  /** The key of the field that holds the account, sent along as `story` word for word. */
  readonly story?: NoInfer<Key>
  /** Whether an account is asked for: `open` in one's own words, `short` and optional, or `none` is demanded. `open` where left out. */
  readonly account?: 'open' | 'short' | 'none'
  /**
   * Abuse, stalking, sexual offences: the device is asked about first, nothing is kept on it, no copy comes by default and no letter
   * tells the topic. A condition makes it so from the answer that tells.
   */
  readonly sensitive?: true | Condition<NoInfer<Key>>
  /**
   * For whom the form is kept short (children: domain 2.7 and 3.2 B2). While it holds, what may be skipped is not asked, files
   * among it; what carries risk or is marked `always` still is. What was told already stays.
   */
  readonly short?: Condition<NoInfer<Key>>
  /** Kept apart from every report: nothing that is sent links it to one, and it is no topic of a message. */
  readonly apart?: true
  /** While it holds no file is taken, asked for or not: sexual pictures, and pictures by children (domain 1.4 N12). */
  readonly noFiles?: Condition<NoInfer<Key>>
  readonly fields: { readonly [K in Key]: Field<NoInfer<Key>> | Repeat<NoInfer<Key>> }
  readonly priority: readonly PriorityRule<NoInfer<Key>>[]
  readonly otherwisePriority: Priority
  readonly signals: readonly SignalRule<NoInfer<Key>>[]
  readonly declarations: readonly Declaration[]
  /** What happens next, told with the receipt. No promise of an officer, a date or a record. */
  readonly next: readonly string[]
}

/** Makes a form. A condition, a rule or the story on a field that the form does not have does not compile. */
export function defineForm<const Key extends string>(form: Form<Key>): Form
export function defineForm(form: Form): Form {
  return form
}

/** A block of fields that several forms share; conditions inside may name any of the block's own keys and those in `Needs`. */
export function defineBlock<const Key extends string, const Needs extends string = never>(
  fields: { readonly [K in Key]: Field<NoInfer<Key> | Needs> | Repeat<NoInfer<Key> | Needs> },
): { readonly [K in Key]: Field<Key | Needs> | Repeat<Key | Needs> } {
  return fields
}
