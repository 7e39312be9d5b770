import { read, refuse } from '../reading.ts'
import { pieces, readNumber } from '../recognizers/entities/number-words.ts'
import { cleanLine, looksLikeCode } from './clean-text.ts'
import type { FieldKind } from './field-kind.ts'
import { readMetres } from './height.ts'
import { grouped, LINE_MAX, lengthProblem } from './text-length.ts'

const SAY = 'Enter a number, like 3 or 30.'
const NEGATIVE = /(?:^|\s)(?:-\s?|minus )\d/i

/** A number in digits or words. A unit of `m` takes heights too: "5'9\"" is 1.75. */
export const numberKind: FieldKind<'number'> = {
  kind: 'number',
  read(text, type) {
    const line = cleanLine(text)
    const problem = lengthProblem(line, { max: LINE_MAX, empty: 'Enter a number.' })
    if (problem) return problem
    if (looksLikeCode(line)) return refuse('unclear', SAY)
    const value = (type.unit === 'm' ? readMetres(line) : undefined) ?? onlyNumber(line)
    if (value === undefined) return refuse('unclear', SAY)
    const unit = type.unit === undefined ? '' : ` ${type.unit}`
    if (value < (type.min ?? 0))
      return refuse('impossible', `The number must be ${shown(type.min ?? 0)}${unit} or more.`)
    if (value > (type.max ?? Number.MAX_SAFE_INTEGER))
      return refuse('impossible', `The number must be ${shown(type.max ?? 0)}${unit} or less.`)
    return read(value)
  },
  fits: (value, type): value is number =>
    typeof value === 'number' &&
    Number.isFinite(value) &&
    value >= (type.min ?? 0) &&
    value <= (type.max ?? Number.MAX_SAFE_INTEGER),
  display: (value, type) => (type.unit === undefined ? shown(value) : `${shown(value)} ${type.unit}`),
  intake: (value) => value,
}

/** The one number in an answer; undefined where there is none, or more than one. */
function onlyNumber(line: string): number | undefined {
  const list = pieces(line.replace(/(\d)\s?(?:ish|odd)\b/gi, '$1'))
  const found: number[] = []
  for (let at = 0; at < list.length; ) {
    const number = list[at]?.text === 'none' || list[at]?.text === 'no' ? undefined : readNumber(list, at)
    if (number) found.push(number.value)
    at = Math.max(number?.next ?? 0, at + 1)
  }
  if (found.length === 0 && /^(?:none|nobody|no one|nil)\.?$/i.test(line)) return 0
  const [only] = found
  if (only === undefined || new Set(found).size > 1) return undefined
  return NEGATIVE.test(line) ? -only : only
}

function shown(value: number): string {
  return Number.isInteger(value) && value >= 1000 ? grouped(value) : String(value)
}
