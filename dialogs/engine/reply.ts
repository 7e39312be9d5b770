import type { AnswerKind, FileClass } from '../answer-type.ts'
import type { AreaChart } from '../area.ts'
import type { Urgency } from '../recognition.ts'
import type { ToldLimit } from './deadline.ts'

/** What a client needs to show the right control, and a test to walk any form without reading its wording: `channelData.assistant`. */
export interface AssistantData {
  readonly urgency?: Exclude<Urgency, 'none'>
  readonly question?: {
    readonly in: string
    readonly key: string
    readonly kind: AnswerKind
    readonly required: boolean
    /** "I don't know" is taken. */
    readonly unknown?: true
    /** The sorts of file that a `file` question takes. */
    readonly accept?: readonly FileClass[]
    readonly options?: readonly { readonly id: string; readonly label: string }[]
    /** How often it was put again since an answer was not taken; what was wrong is told in the activity before. Not there the first time. */
    readonly again?: number
    readonly progress?: { readonly done: number; readonly about: number }
  }
  readonly outcome?: {
    readonly kind: 'emergency' | 'report' | 'call' | 'elsewhere' | 'advice' | 'handoff'
    readonly id: string
  }
  readonly article?: { readonly id: string; readonly source: string; readonly reviewBy: string }
  readonly review?: {
    readonly form: string
    readonly answers: readonly { readonly key: string; readonly question: string; readonly display: string }[]
    /** The headings under which the answers stand, each with the key of the first answer below it. */
    readonly sections: readonly { readonly key: string; readonly heading: string }[]
  }
  /** Topics to open with a tap, beside what is asked: `activity.value = { key: 'matter', answer: id }`. */
  readonly offers?: readonly { readonly id: string; readonly label: string }[]
  readonly submission?: {
    readonly reference: string
    readonly status: 'queued' | 'received' | 'refused'
    /** The client may offer a copy to download. */
    readonly copy?: true
  }
  /** A sensitive matter was opened: the client keeps nothing on the device from here on. */
  readonly private?: true
  readonly deadline?: ToldLimit
  /** A code to be written down: of a saved draft, kept until then at least (RFC 3339), or of a report that was sent. */
  readonly code?: { readonly value: string; readonly for: 'draft' | 'report'; readonly until?: string }
  /** A picture of the figures in the text, with the table of the same numbers. Channels that show pictures get it as an attachment too (`image/svg+xml`). */
  readonly chart?: AreaChart
  /** The text is in this language (ISO 639-1), where it is not the conversation's own, and reads in this direction. */
  readonly language?: { readonly code: string; readonly direction: 'ltr' | 'rtl' }
  readonly with?: 'bot' | 'queue' | 'staff'
}

/** A way to get help that is shown as a link: `tel:`, `sms:` or `https:`. */
export interface ReplyLink {
  readonly label: string
  readonly href: string
}

/** One activity to the person, free of any channel. `text` is never empty; everything else only adds to it. */
export interface Reply {
  readonly text: string
  readonly assistant: AssistantData
  /** Contacts of an outcome or card, to be tapped. */
  readonly links?: readonly ReplyLink[]
  /** The client should leave the page, and clear what it holds. */
  readonly exit?: true
}
