import type { Language } from './protocol.ts'

/** What the widget itself says. CONTENT: all else is said in the frame. */
export interface WidgetWords {
  readonly launch: string
  readonly goOn: string
  readonly title: string
  readonly minimise: string
  readonly one: string
  readonly many: string
  /** After the first press of Shift, and after the second. */
  readonly shift: readonly [string, string]
  readonly blocked: string
  readonly danger: string
  readonly call999: string
  readonly otherwise: string
  readonly call101: string
  readonly ownPage: string
  readonly again: string
}

/** By language. The Welsh is machine-written and unconfirmed. */
export const WIDGET_WORDS: Readonly<Record<Language, WidgetWords>> = {
  en: {
    launch: 'Report or ask online',
    goOn: 'Go on with your chat',
    title: 'Police enquiries assistant',
    minimise: 'Minimise',
    one: '1 new message',
    many: '{} new messages',
    shift: ['Press Shift 2 more times to leave this page.', 'Press Shift 1 more time to leave this page.'],
    blocked: 'The chat cannot be shown here. Your connection may be down, or your browser may block it.',
    danger: 'In danger?',
    call999: 'Call 999',
    otherwise: 'Not an emergency?',
    call101: 'Call 101',
    ownPage: 'Open the chat on its own page',
    again: 'Try again',
  },
  cy: {
    launch: 'Rhoi gwybod neu ofyn ar-lein',
    goOn: 'Ewch ymlaen â’ch sgwrs',
    title: 'Cynorthwyydd ymholiadau’r heddlu',
    minimise: 'Lleihau',
    one: '1 neges newydd',
    many: '{} neges newydd',
    shift: ['Pwyswch Shift 2 waith eto i adael y dudalen hon.', 'Pwyswch Shift 1 waith eto i adael y dudalen hon.'],
    blocked: 'Ni ellir dangos y sgwrs yma. Gall eich cysylltiad fod i lawr, neu gall eich porwr ei rhwystro.',
    danger: 'Mewn perygl?',
    call999: 'Ffoniwch 999',
    otherwise: 'Ddim yn argyfwng?',
    call101: 'Ffoniwch 101',
    ownPage: 'Agorwch y sgwrs ar ei thudalen ei hun',
    again: 'Rhoi cynnig arall arni',
  },
}
