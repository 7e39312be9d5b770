import type { AnswerType, Option } from './answer-type.ts'
import type { AreaPart } from './area.ts'
import type { CalendarClock, Clock } from './clock.ts'
import type { ContactKey } from './contact-key.ts'

/** Answers of the form or flow that follows which are known by the way that led there: an option's id, or several, by key. Never of a question that carries risk. */
export type Sets = Readonly<Record<string, string | readonly string[]>>

/** Where an answer leads: another step by its name, an outcome of this flow, or another flow or form by its id. */
export type Target<Step extends string, Out extends string> =
  | Step
  | { readonly outcome: Out | readonly Out[] }
  | { readonly flow: string; readonly sets?: Sets }
  | { readonly form: string; readonly sets?: Sets }

/** What every question of a flow has. */
interface Asked {
  readonly ask: string
  readonly hint?: string
  /** Told when the person says "why?". */
  readonly why?: string
  /** The field key under which a form that follows takes this answer over. The step's name, where it is left out. */
  readonly key?: string
  /** A question about danger: never filled from a story, never guessed. */
  readonly risk?: true
  /** An entity of the first message that answers this, so that it is not asked again. Never on a risk question. */
  readonly reads?: StoryEntity
  /** Phrases of an account that answer this. Never on a risk question. */
  readonly tells?: Tells
}

/**
 * Phrases that answer a question where they stand in an account: yes or no; for questions that take words the clause that holds one,
 * or with `span` the words of the phrase alone.
 */
export interface Tells {
  readonly yes?: readonly string[]
  readonly no?: readonly string[]
  readonly clause?: readonly string[]
  readonly span?: readonly string[]
  /** Of a list, only where the item is this: the teller's own vehicle, a phone; `any` where it does not matter which it is. */
  readonly of?: 'own-vehicle' | 'phone' | 'any'
}

/** What a story may tell of a vehicle. */
export type VehicleFact = 'plate' | 'kind' | 'make' | 'model' | 'colour' | 'whose'

/** What a story may tell of one of several things that were taken, lost or found. */
export type ThingFact = 'kind' | 'words' | 'make' | 'model' | 'colour' | 'worth' | 'owner'

/** How a story may describe the one who did it. */
export type PersonFact =
  | 'name'
  | 'alias'
  | 'sex'
  | 'age'
  | 'look'
  | 'height'
  | 'build'
  | 'hair'
  | 'face'
  | 'clothes'
  | 'voice'
  | 'marks'

/**
 * What a story may hold that fills an answer.
 *
 * - `options`: the `tells` of the question's own options, or the words of those that have none.
 * - `own-loss`: the option `victim` where the teller's own thing is gone. `nation`: by places and postcodes.
 * - `when` is when it happened, `when-last` when all was last well, `when-found` when it was found out, `when-about` whichever is told.
 * - `own-*` is the teller's own; `own-way` how they want to be reached, where only one way is told; `own-name` the option `named`.
 * - `area` is the one place that is asked about, a postcode or the first half of one included; the option `figures` where figures are.
 * - `worth` and `repair` are sums told apart by their words.
 * - `own-vehicle-*` and `their-vehicle-*` are told apart by "my" and "his". `seen-vehicle-*` takes any that is not plainly the teller's.
 *   `vehicle-*` is for a repeated group of both, the teller's own first. `their-vehicle` and `seen-vehicle` alone are yes where there is one.
 * - `thing-*` belong into a repeated group: the first thing told is its first item. `other-thing-*` leaves a bike out, `bike-*` is it.
 *   `thing` and `other-thing` alone are yes where there is one.
 * - `person-*` is the one person described; `person` alone is yes where someone is. `driver-*` the same of who drove.
 */
export type StoryEntity =
  | 'when'
  | 'when-last'
  | 'when-parked'
  | 'kin-sex'
  | 'kin-age'
  | 'kin-name'
  | 'when-found'
  | 'when-about'
  | 'place'
  | 'area'
  | 'colour'
  | 'make'
  | 'model'
  | 'money'
  | 'worth'
  | 'repair'
  | 'miles'
  | 'network'
  | 'tracking-number'
  | 'officer'
  | 'vehicle-registration'
  | 'crime-reference'
  | 'frame-number'
  | 'imei'
  | 'phone'
  | 'email'
  | 'people-count'
  | 'vehicle-count'
  | 'options'
  | 'account'
  | 'own-loss'
  | 'nation'
  | 'own-name'
  | 'own-title'
  | 'own-first'
  | 'own-last'
  | 'own-phone'
  | 'own-email'
  | 'own-home'
  | 'own-postcode'
  | 'own-birth'
  | 'own-way'
  | 'thing'
  | 'other-thing'
  | `${'thing' | 'other-thing' | 'bike'}-${ThingFact}`
  | 'their-vehicle'
  | 'seen-vehicle'
  | `${'own-vehicle' | 'their-vehicle' | 'seen-vehicle' | 'vehicle'}-${VehicleFact}`
  | 'person'
  | 'driver'
  | `${'person' | 'driver'}-${PersonFact}`

/** Yes or no. `unsure`, where given, is where "I don't know" leads; without it the question is put again. */
export interface YesNoStep<S extends string, O extends string> extends Asked {
  readonly yes: Target<S, O>
  readonly no: Target<S, O>
  readonly unsure?: Target<S, O>
}

/** One of several, each with its way on. `sets`: what the choice tells of the form that follows, whichever way it is reached. */
export interface ChoiceStep<S extends string, O extends string> extends Asked {
  readonly options: readonly (Option & { readonly goto: Target<S, O>; readonly sets?: Sets })[]
  readonly unsure?: Target<S, O>
}

/** Any other kind of answer (a date, a plate), and one way on. With `unknown`, "I don't know" is taken too. */
export interface FieldStep<S extends string, O extends string> extends Asked {
  readonly answer: AnswerType
  readonly unknown?: true
  /** A time limit that this date starts, told as soon as it is given. */
  readonly clock?: Clock
  readonly goto: Target<S, O>
}

/** No question: looks at an earlier answer; the first match wins. `olderThanDays` compares a date or time with now; `atLeast` a number; `past`: the time limit that it starts is over. */
export interface RouteStep<S extends string, O extends string> {
  readonly when: readonly (
    | { readonly step: S; readonly is: string | readonly string[]; readonly goto: Target<S, O> }
    | { readonly step: S; readonly olderThanDays: number; readonly goto: Target<S, O> }
    | { readonly step: S; readonly atLeast: number; readonly goto: Target<S, O> }
    | { readonly step: S; readonly past: CalendarClock; readonly goto: Target<S, O> }
  )[]
  readonly otherwise: Target<S, O>
}

/** One step of a flow. */
export type Step<S extends string, O extends string> =
  | YesNoStep<S, O>
  | ChoiceStep<S, O>
  | FieldStep<S, O>
  | RouteStep<S, O>

/** Where a flow ends. `say` is one or two sentences each; longer words are an article, given by `article`. */
export interface Outcome<S extends string = string> {
  readonly kind: 'emergency' | 'report' | 'call' | 'elsewhere' | 'advice' | 'handoff'
  readonly title: string
  readonly say: readonly string[]
  readonly article?: string
  readonly contacts?: readonly ContactKey[]
  /** The form that can follow. An outcome of kind `elsewhere` must name one: nobody is trapped. */
  readonly form?: string
  /** Instead of `form`: the form that is not offered, as calling is right, and given to those who still want to tell the police. */
  readonly still?: string
  /** What is known of that form's answers when it follows from here. */
  readonly sets?: Sets
  /** The flow that can follow. */
  readonly flow?: string
  /** The answers of these steps, put together in words to copy for the other body. Without card and account numbers. */
  readonly summary?: readonly { readonly step: S; readonly label: string }[]
  /**
   * Looked up for the place that this step was told, and given with advice in the place of `say` and `contacts`: those are said
   * where nothing can be looked up.
   */
  readonly area?: { readonly place: S; readonly show: readonly AreaPart[] }
  /** A time limit that is counted from today and told with it: when a request made now should be answered. */
  readonly clock?: Clock
  /** It sends people to the police of that nation. For a force of that nation it sends the others away (`dialogs/force/home-nation.ts`). */
  readonly police?: 'scotland' | 'northern-ireland'
  /** It is for people of that part of the UK only: no force's own contacts are put in, and it stays with them. */
  readonly only?: 'england-and-wales' | 'scotland' | 'northern-ireland'
}

/** A triage conversation: typed data, acyclic, the first step is where it begins. */
export interface Flow<S extends string = string, O extends string = string> {
  readonly id: string
  readonly title: string
  /** What people say, in their words; also shown to those who ask what the assistant can do. */
  readonly examples: readonly string[]
  /** Domestic abuse and the like: safe-device check, nothing kept on the device, no copy by default. With a step, from those answers on. */
  readonly sensitive?: true | { readonly step: NoInfer<S>; readonly is: readonly string[] }
  /** Asks for something, or wants to know something: nothing has happened that one would be sorry for. */
  readonly request?: true
  readonly steps: { readonly [K in S]: Step<NoInfer<S>, NoInfer<O>> }
  readonly outcomes: { readonly [K in O]: Outcome<NoInfer<S>> }
}

/** Makes a flow. A `goto` to no step, an outcome that is not there or an option without a way on do not compile. */
export function defineFlow<const S extends string, const O extends string>(flow: Flow<S, O>): Flow
export function defineFlow(flow: Flow): Flow {
  return flow
}
