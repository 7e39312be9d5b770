import type { AnswerKind, AnswerType, AnswerValue, FileValue, LocationValue, WhenValue } from '../answer-type.ts'
import type { Reading } from '../reading.ts'

/** The value that each kind of answer has. Money is pounds as text ("1250.50"); a date YYYY-MM-DD; a time HH:MM. */
export interface ValueOf {
  'yes-no': 'yes' | 'no'
  choice: string
  choices: readonly string[]
  text: string
  'long-text': string
  name: string
  when: WhenValue
  date: string
  time: string
  number: number
  money: string
  phone: string
  email: string
  'vehicle-registration': string
  postcode: string
  location: LocationValue
  file: readonly FileValue[]
  confirm: 'yes' | 'no'
  reference: string
}

/** What a reader may know besides the text. `now` is an instant (milliseconds since 1970). */
export interface ReadContext {
  readonly now: number
  /** The question as it was put: "no" to "Is everyone safe?" and "no" to "Is anyone hurt?" are read alike, but "legged it" is not. */
  readonly ask?: string
}

/** The JSON that the intake contract wants for a value. */
export type IntakeValue =
  | string
  | number
  | boolean
  | null
  | readonly IntakeValue[]
  | { readonly [key: string]: IntakeValue }

/** The answer type of one kind. */
export type TypeOf<K extends AnswerKind> = Extract<AnswerType, { kind: K }>

/** One kind of answer: how it is read, and how it shows itself to the person and to the intake. Pure. */
export interface FieldKind<K extends AnswerKind> {
  readonly kind: K
  /** Reads what the person wrote. Never throws, whatever the text. */
  read(text: string, type: TypeOf<K>, context: ReadContext): Reading<ValueOf[K]>
  /** Whether a stored value still fits the type, as content may have changed since. */
  fits(value: AnswerValue, type: TypeOf<K>): value is ValueOf[K]
  /** In full words, as said back and in the review: "Tuesday 17 November 2026, between 6pm and 8pm". */
  display(value: ValueOf[K], type: TypeOf<K>): string
  /** As the intake contract's `value` wants it. */
  intake(value: ValueOf[K], type: TypeOf<K>): IntakeValue
}
