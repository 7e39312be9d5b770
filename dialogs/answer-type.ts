/**
 * One choice a person can make. `says` are other words for it as an answer; `tells` are phrases that choose it where they
 * stand in an account, in the language of `recognizers/phrases`: "d_lock|u_lock", "lock ..2 cut". `over` names options that this one
 * holds within itself: an account that tells both means this one.
 */
export interface Option {
  readonly id: string
  readonly label: string
  readonly says?: readonly string[]
  readonly tells?: readonly string[]
  readonly over?: readonly string[]
}

/**
 * What a question takes as its answer: plain data, so that content stays data.
 * What each kind reads, checks and shows is in `fields/<kind>.ts`.
 * Lengths are in characters, money in pounds, `bytes` in bytes.
 */
export type AnswerType =
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'choice'; readonly options: readonly Option[] }
  /** Several of the options. `none` is the id of the option that excludes all others. */
  | { readonly kind: 'choices'; readonly options: readonly Option[]; readonly none?: string }
  | { readonly kind: 'text'; readonly min?: number; readonly max?: number; readonly format?: TextFormat }
  | { readonly kind: 'long-text'; readonly min?: number; readonly max?: number }
  | { readonly kind: 'name'; readonly max?: number }
  /** A point, a span or whole days. Past unless `tense` says otherwise. */
  | { readonly kind: 'when'; readonly tense?: 'past' | 'future' | 'any' }
  | { readonly kind: 'date'; readonly tense?: 'past' | 'future' | 'any'; readonly birth?: boolean }
  | { readonly kind: 'time' }
  | { readonly kind: 'number'; readonly min?: number; readonly max?: number; readonly unit?: string }
  | { readonly kind: 'money'; readonly max?: number }
  | { readonly kind: 'phone' }
  | { readonly kind: 'email' }
  /** A whole UK plate, or with `partial` one with `?` for what is not known. */
  | { readonly kind: 'vehicle-registration'; readonly partial?: boolean }
  | { readonly kind: 'postcode' }
  | { readonly kind: 'location' }
  | { readonly kind: 'file'; readonly accept: readonly FileClass[]; readonly max?: number }
  /** A statement the person agrees to with "yes". */
  | { readonly kind: 'confirm' }
  | { readonly kind: 'reference' }

/** The names of all kinds of answer, as clients see them in `question.kind`. */
export type AnswerKind = AnswerType['kind']

/** A closer shape for a short text: `imei` 15 digits with a Luhn check, `frame-number`, `serial`, `vin`, `web-address`, `microchip`, `document-number` (a passport or licence, never shown whole). */
export type TextFormat = 'imei' | 'frame-number' | 'serial' | 'vin' | 'web-address' | 'microchip' | 'document-number'

/** Which sorts of file a question takes. */
export type FileClass = 'photo' | 'video' | 'document'

/**
 * When something happened, in London clock time. `start`/`end` "YYYY-MM-DDTHH:MM" (a point has start = end);
 * `date` one whole day; `from`/`to` whole days.
 */
export type WhenValue =
  | { readonly start: string; readonly end: string }
  | { readonly date: string }
  | { readonly from: string; readonly to: string }

/** A place as said, and what could be read out of it. */
export interface LocationValue {
  readonly text: string
  readonly postcode?: string
  readonly what3words?: string
  readonly latitude?: number
  readonly longitude?: number
  readonly road?: string
}

/** A file the person sent (its id in the vault), or a link they gave instead. */
export type FileValue =
  | {
      readonly id: string
      readonly fileName: string
      readonly mediaType: string
      readonly bytes: number
      readonly sha256: string
    }
  | { readonly link: string }

/** The value of an answer. Which shape belongs to which kind is told in `fields/field-kind.ts`. */
export type AnswerValue = string | number | readonly string[] | WhenValue | LocationValue | readonly FileValue[]
