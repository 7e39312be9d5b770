import type { WhenValue } from './answer-type.ts'

/** How urgent a message is, as a senior call-handler would say. */
export type Urgency = 'emergency' | 'crisis' | 'safeguarding' | 'none'

/** What danger was found. `level` is what the assistant does: red stops and shows 999, amber asks, blue takes care. */
export interface Danger {
  readonly urgency: Urgency
  readonly level: 'red' | 'amber' | 'blue' | 'none'
  /** Ids of the rules that matched, for explanation and tests; `second-opinion` where that raised the level. */
  readonly rules: readonly string[]
  /** The words that made each rule stand, as the rules read them. */
  readonly words: Readonly<Record<string, readonly string[]>>
  /** What the assistant should ask about once, as it is not sure enough to act on it. */
  readonly asks?: 'emergency' | 'crisis'
  /** What the rules alone found, where the second opinion raised it. */
  readonly byRules?: Pick<Danger, 'urgency' | 'level'>
}

/** A typed thing found in a message. `start` and `end` are offsets in the text as given to the recogniser. */
export type Entity =
  | {
      readonly kind: 'when'
      readonly value: WhenValue
      readonly text: string
      readonly start: number
      readonly end: number
    }
  | {
      readonly kind: 'people-count'
      readonly value: number
      readonly text: string
      readonly start: number
      readonly end: number
    }
  | {
      readonly kind: TextEntityKind
      readonly value: string
      readonly text: string
      readonly start: number
      readonly end: number
    }

/** Entities whose value is a text: a plate "AB12CDE", a postcode "SW1A 1AA" or "SE22", E.164, money "1250.50". */
export type TextEntityKind =
  | 'vehicle-registration'
  | 'postcode'
  | 'phone'
  | 'email'
  | 'money'
  | 'imei'
  | 'frame-number'
  | 'crime-reference'
  | 'place'
  | 'colour'
  | 'make'

/** A catalogue id or command that a message may mean, with a calibrated score from 0 to 1. */
export interface Match {
  readonly kind: 'flow' | 'form' | 'article' | 'command'
  readonly id: string
  readonly score: number
}

/** The commands, as the catalogue names them. */
export const COMMANDS = [
  'back',
  'change',
  'skip',
  'help',
  'save',
  'start-again',
  'stop',
  'person',
  'quick-exit',
  'why',
  'repeat',
  'progress',
] as const

/** One of the commands. */
export type Command = (typeof COMMANDS)[number]

/** What a message in a form may be besides an answer: a command, or word that an earlier answer was wrong. */
export const MEANT = [...COMMANDS, 'correction'] as const

/** One of these. */
export type MeantName = (typeof MEANT)[number]

/** What a message in a form seems to be besides an answer, and whether that is sure enough. */
export interface Meant {
  readonly name: MeantName
  /** Sure enough where the question reads only its own kind of answer, and where any words may answer it. */
  readonly sure: 'anywhere' | 'plain' | 'no'
}

/** What was understood of one message. */
export interface Recognition {
  readonly text: string
  readonly danger: Danger
  /** Best first, at most 5. */
  readonly matches: readonly Match[]
  /** True where the assistant would say that it does not know rather than answer. */
  readonly outOfScope: boolean
  /** What the scores allow: act on the first, ask which is meant, or say that it is not known. */
  readonly band: 'act' | 'ask' | 'none'
  readonly entities: readonly Entity[]
  /** Misspelt words of the text, and the words that they likely are. */
  readonly repairs: ReadonlyMap<string, string>
  /** What it may be in a form besides an answer, in the person's own words. */
  readonly meant?: Meant | undefined
}
