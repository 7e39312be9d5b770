/** What stands in the fields of a control, by their names. */
export type Values = Readonly<Record<string, string>>

/** The words that a control makes of its fields; or what is missing, in the page's English, and the field where it is mended. */
export type Made =
  | { readonly whole: true; readonly text: string }
  | { readonly whole: false; readonly at: string; readonly problem: string }

/**
 * Makes words of fields, as a person might have written them. Only what is missing is refused here: whether there is such a day, plate
 * or number is for the assistant to say, in one place for every way in.
 */
export function wordsOf(kind: string, values: Values): Made {
  const value = (name: string) => (values[name] ?? '').trim().replace(/\s+/g, ' ')
  if (kind === 'when' || kind === 'date') return dateWords(value('day'), value('month'), value('year'), value('time'))
  if (kind === 'location') return placeWords(['line1', 'line2', 'town', 'postcode'].map(value))
  const name = kind === 'time' ? 'time' : kind
  const text = value(name)
  if (text === '') return { whole: false, at: name, problem: EMPTY[kind] ?? 'Write your answer.' }
  return { whole: true, text: tidied(kind, text) }
}

const EMPTY: Readonly<Record<string, string>> = {
  time: 'Enter the time, or write your answer.',
  number: 'Enter a number, or write your answer.',
  money: 'Enter an amount, or write your answer.',
  phone: 'Enter a phone number, or write your answer.',
  email: 'Enter an email address, or write your answer.',
  name: 'Enter a name, or write your answer.',
  postcode: 'Enter a postcode, or write your answer.',
  'vehicle-registration': 'Enter the number plate, or write your answer.',
}

/** Every problem that can be told, in the page's English. */
export const PROBLEMS: readonly string[] = [
  ...Object.values(EMPTY),
  'Write your answer.',
  'Enter the date, or write your answer.',
  'Enter the date too, or write your answer.',
  'The date must include a day.',
  'The date must include a month.',
  'The date must include a year.',
  'Enter the address or the place, or write your answer.',
]

function dateWords(day: string, month: string, year: string, time: string): Made {
  const missing = (at: string, problem: string): Made => ({ whole: false, at, problem })
  if (day === '' && month === '' && year === '')
    return missing(
      'day',
      time === '' ? 'Enter the date, or write your answer.' : 'Enter the date too, or write your answer.',
    )
  if (day === '') return missing('day', 'The date must include a day.')
  if (month === '') return missing('month', 'The date must include a month.')
  if (year === '') return missing('year', 'The date must include a year.')
  const date = [day, month, year].join(/^\d+$/.test(month) ? '/' : ' ')
  return { whole: true, text: time === '' ? date : `${date} ${time}` }
}

function placeWords(lines: readonly string[]): Made {
  const text = lines.filter((line) => line !== '').join(', ')
  return text === ''
    ? { whole: false, at: 'line1', problem: 'Enter the address or the place, or write your answer.' }
    : { whole: true, text }
}

function tidied(kind: string, text: string): string {
  if (kind === 'money' && /^[\d.,]/.test(text)) return `£${text}`
  return kind === 'vehicle-registration' || kind === 'postcode' ? text.toUpperCase() : text
}
