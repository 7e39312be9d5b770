import { read, refuse } from '../reading.ts'
import { findMoney, MOST_PENCE, poundsText } from '../recognizers/entities/money.ts'
import { pieces, readNumber } from '../recognizers/entities/number-words.ts'
import { cleanLine, looksLikeCode } from './clean-text.ts'
import type { FieldKind } from './field-kind.ts'
import { grouped, LINE_MAX, lengthProblem } from './text-length.ts'

const SAY = 'The value must be a number, like 250 or 250.50.'
const FOREIGN =
  /[$€¥₹]|(?<![a-z])(?:dollars?|euros?|usd|eur|bucks?|rupees?|yen|zloty|lei|naira|rand|francs?|krona|lira)(?![a-z])/i
const NOTHING = /^(?:nothing|free|it was free|nil|zero|none|no value|not worth anything|worthless)\.?$/i
const VALUE = /^\d{1,7}\.\d\d$/
/** Two sums with a word between them: a range, or a choice that is not ours to make. */
const RANGE = /\d\s*(?:-|–|to|or|and)\s*£?\d|between/i

/** A sum in pounds as "1250.50". Shown as "£1,250.50", sent as whole pence. */
export const moneyKind: FieldKind<'money'> = {
  kind: 'money',
  read(text, type) {
    const line = cleanLine(text)
    const problem = lengthProblem(line, { max: LINE_MAX, empty: 'Enter a value in pounds.' })
    if (problem) return problem
    if (FOREIGN.test(line)) return refuse('unclear', 'Enter the value in pounds. A rough value is fine.')
    if (NOTHING.test(line)) return read('0.00')
    if (/-\s*£?\s*\d/.test(line) && /^-/.test(line)) return refuse('impossible', 'The value must be 0 or more.')
    const sums = looksLikeCode(line) ? [] : sumsIn(line)
    if (sums.length === 0) return refuse('unclear', SAY)
    if (new Set(sums).size > 1 || RANGE.test(line))
      return refuse('unclear', 'Enter one value in pounds. A rough value is fine.')
    const most = Math.min(MOST_PENCE, Math.round((type.max ?? Number.POSITIVE_INFINITY) * 100))
    const [pence = 0] = sums
    return pence > most ? refuse('impossible', `The value must be £${pretty(most)} or less.`) : read(poundsText(pence))
  },
  fits: (value, type): value is string =>
    typeof value === 'string' && VALUE.test(value) && Number(value) <= (type.max ?? Number.POSITIVE_INFINITY),
  display: (value) => `£${pretty(toPence(value))}`,
  intake: (value) => toPence(value),
}

/** All sums in an answer, in pence. Where no currency is said, a number alone is one in pounds. */
function sumsIn(line: string): readonly number[] {
  const found = findMoney(line)
  if (found.length > 0) return found.map((sum) => toPence(sum.value))
  const list = pieces(line)
  const numbers: number[] = []
  for (let at = 0; at < list.length; ) {
    const number = readNumber(list, at)
    if (number) numbers.push(Math.round(number.value * 100))
    at = Math.max(number?.next ?? 0, at + 1)
  }
  return numbers
}

function toPence(value: string): number {
  return Math.round(Number(value) * 100)
}

function pretty(pence: number): string {
  const pounds = grouped(Math.floor(pence / 100))
  return pence % 100 === 0 ? pounds : `${pounds}.${String(pence % 100).padStart(2, '0')}`
}
