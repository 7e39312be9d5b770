import type { PutQuestion } from './assistant-data.ts'

/** What is said to one question, and what the intake must have for it then. */
export interface Saying {
  /** Words; without them the button of option `press` is tapped, or `file` is sent. */
  readonly say?: string
  readonly press?: string
  readonly file?: { readonly bytes: Uint8Array; readonly name: string }
  readonly value: unknown
  /** Left out where it follows from the options. */
  readonly display?: string
  readonly missing?: 'unknown' | 'declined' | 'skipped'
}

/** Sayings for named questions. */
export type Sayings = Readonly<Record<string, Saying>>

/** "skip" and "I don't know". */
export const SKIPPED: Saying = { say: 'skip', value: null, missing: 'skipped' }
export const NOT_KNOWN: Saying = { say: "I don't know", value: null, missing: 'unknown' }

const words = (say: string, value: unknown = say, display = say): Saying => ({ say, value, display })

/** Answers by kind, for questions that no table names. */
const BY_KIND: Readonly<Record<string, (question: PutQuestion) => Saying>> = {
  'yes-no': () => ({ press: 'no', value: false, display: 'No' }),
  confirm: ({ key }) => ({ say: key === 'review' ? 'send' : 'yes', value: true }),
  choice: ({ options = [] }) => chosen(options[0]),
  choices: ({ options = [] }) => {
    const one = options.find(({ id }) => id === 'none' || id === 'no') ?? options[0]
    return { say: one?.label ?? '', value: [one?.id], display: one?.label ?? '' }
  },
  text: () => words('Bridge 7 & <Café>'),
  'long-text': () => words('It was an ordinary day, and then it was not. “Odd”, I thought.'),
  name: () => words('Siobhán O’Marra-Quick'),
  number: () => words('3', 3, '3'),
  money: () => words('£20', 2000, '£20'),
  phone: () => words('07700 900123', '+447700900123', '07700 900123'),
  email: () => words('sam.quick@example.org'),
  postcode: () => words('sw1a1aa', 'SW1A 1AA', 'SW1A 1AA'),
  'vehicle-registration': () => words('ab12 cde', 'AB12CDE', 'AB12 CDE'),
  location: () => words('by the old mill', { text: 'by the old mill' }, 'by the old mill'),
  date: () => words('3 February 1990', '1990-02-03', 'Saturday 3 February 1990'),
  reference: () => words('ABC/1234/26'),
}

function chosen(option: { readonly id: string; readonly label: string } | undefined): Saying {
  return { press: option?.id ?? '', value: option?.id, display: option?.label ?? '' }
}

/** What to say to a question: what the table has, else by its kind; of what may be skipped only the quick ones are answered. */
export function sayingFor(question: PutQuestion, table: Sayings): Saying {
  const named = table[question.key]
  if (named !== undefined) return named
  const quick = ['yes-no', 'choice', 'confirm'].includes(question.kind)
  if (!question.required && !quick) return SKIPPED
  const byKind = BY_KIND[question.kind]
  if (byKind === undefined) throw new Error(`No answer for ${question.key}, which is a ${question.kind}.`)
  return byKind(question)
}

/** The date in London, `days` from now, as YYYY-MM-DD. */
export function londonDate(days: number, now = Date.now()): string {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(now)
  return new Date(Date.parse(`${today}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** A time of day in London as RFC 3339 with London's offset of that day. */
export function londonInstant(date: string, time: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', timeZoneName: 'longOffset' })
  const zone = parts.formatToParts(Date.parse(`${date}T12:00:00Z`)).find(({ type }) => type === 'timeZoneName')?.value
  return `${date}T${time}:00${zone === 'GMT' ? '+00:00' : (zone ?? '').replace('GMT', '')}`
}

/** A day in full words: "Tuesday 17 November 2026". */
export function inWords(date: string): string {
  const words = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat('en-GB', words).format(Date.parse(`${date}T12:00:00Z`)).replace(',', '')
}
