import type { ContactKey } from './contact-key.ts'

/** Why a flow, form or article is not taken at a moment, and what is known of when it is again. */
export interface SwitchedOff {
  /** For staff and the operator's list. Never told to the person: it is not reviewed content. */
  readonly reason: string
  /** When it is taken again (milliseconds since 1970), where that is known. */
  readonly until?: number
  /** The force's own reviewed words for the person. */
  readonly say?: string
  /** Whom to turn to in its place; 101 and Relay UK where left out. */
  readonly instead?: readonly ContactKey[]
}

/** Tells whether a topic, by its catalogue id, is switched off. `now` in milliseconds since 1970. It only looks: nothing waits. */
export type SwitchedOffAt = (id: string, now: number) => SwitchedOff | undefined

/** What an operator last did with a topic. Times in milliseconds since 1970. */
export interface TopicSwitch {
  readonly topic: string
  readonly on: boolean
  /** Who did it, and why. */
  readonly by: string
  readonly reason: string
  readonly at: number
  /** When a topic that is off comes on again by itself. */
  readonly until?: number
}

/** Where operators' switches are kept, so that a restart changes nothing. */
export interface SwitchStore {
  /** The last switch of each topic that is off by an operator, in the order of their ids. One whose time is over may still be there. */
  off(): Promise<readonly TopicSwitch[]>
  /** Keeps a switch and writes it into the audit in the same transaction. Durable when it resolves. */
  set(change: TopicSwitch): Promise<void>
}
