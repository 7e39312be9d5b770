import type { Mention } from './mention.ts'
import { type Piece, pieces, readDigits, readNumber } from './number-words.ts'

/** The most that is taken, in pence: 9,999,999.99 pounds. */
export const MOST_PENCE = 999_999_999

const POUNDS = new Set([
  'pound',
  'pounds',
  'quid',
  'gbp',
  'sterling',
  'squid',
  'sov',
  'sovs',
  'nicker',
  'smackers',
  '£',
])
const PENCE = new Set(['p', 'pence', 'penny', 'pennies'])
const ALONE: Readonly<Record<string, number>> = { tenner: 1000, tenners: 1000, fiver: 500, fivers: 500 }
const FOREIGN = new Set([
  '$',
  '€',
  'usd',
  'us$',
  'eur',
  'dollar',
  'dollars',
  'buck',
  'bucks',
  'euro',
  'euros',
  'rupees',
  'yen',
  'zloty',
  'lei',
  'naira',
])
/** "2k dashcam", "10k run", "pound shop": not money. */
const NOT_MONEY_NEXT = new Set(
  (
    'tv tvs dash dashcam cam camera cctv video videos footage resolution screen monitor uhd recording quality hd res ultra display oled ' +
    'run runs race steps followers miles mile views subscribers people shop shops land coin coins sign weight'
  ).split(' '),
)
const NOT_MONEY_BEFORE = new Set('ran run running weighs weighed weighing weight a5 jogging'.split(' '))

/** Sums of money in pounds as "1250.50": "£1,250.50", "six hundred quid", "2k", "a grand", "fifty pence". Other currencies are left out. */
export function findMoney(text: string): readonly Mention[] {
  if (!/\d|£|quid|pound|grand|penc|penn|fiver|tenner|gbp/i.test(text)) return []
  const list = pieces(text)
  const found: Mention[] = []
  for (let at = 0; at < list.length; ) {
    const sum = sumAt(list, at)
    const first = list[at]
    const last = list[(sum?.next ?? 0) - 1]
    if (sum && first && last && sum.pence <= MOST_PENCE)
      found.push({ value: poundsText(sum.pence), start: first.start, end: last.end })
    at = sum?.next ?? at + 1
  }
  return found
}

/** Pence as pounds with two decimals: 125050 is "1250.50". */
export function poundsText(pence: number): string {
  return `${Math.floor(pence / 100)}.${String(pence % 100).padStart(2, '0')}`
}

interface Sum {
  readonly pence: number
  readonly next: number
}

function sumAt(list: readonly Piece[], at: number): Sum | undefined {
  const word = list[at]?.text ?? ''
  const before = list[at - 1]?.text ?? ''
  if (FOREIGN.has(before)) return undefined
  if (word === '£' || (word === 'gbp' && readDigits(list[at + 1]?.text ?? '') !== undefined)) {
    const number = readNumber(list, at + 1)
    return number && { pence: toPence(millions(list, number).value), next: withUnit(list, millions(list, number).next) }
  }
  const coins = slangAt(list, at)
  if (coins) return coins
  const number = readNumber(list, at)
  if (number === undefined || NOT_MONEY_BEFORE.has(before)) return undefined
  const odd =
    list[number.next]?.text === 'odd' || (list[number.next]?.text === 'or' && list[number.next + 1]?.text === 'so')
  const after = number.next + (odd ? (list[number.next]?.text === 'or' ? 2 : 1) : 0)
  return unitAt(list, at, number.value, number.next, after)
}

function unitAt(list: readonly Piece[], at: number, value: number, next: number, after: number): Sum | undefined {
  const unit = list[after]?.text ?? ''
  const following = list[after + 1]?.text ?? ''
  if (POUNDS.has(unit) && !NOT_MONEY_NEXT.has(following)) {
    const pence = smallChange(list, after + 1)
    return { pence: toPence(value) + pence.pence, next: pence.next }
  }
  if (PENCE.has(unit) && value < 100 && Number.isInteger(value) && (unit !== 'p' || touches(list, after))) {
    return { pence: Math.round(value), next: after + 1 }
  }
  const last = list[next - 1]?.text ?? ''
  const big = last === 'grand' || (last === 'k' && touches(list, next - 1) && next - at === 2)
  const bare = list[next]?.text ?? ''
  if (big && !NOT_MONEY_NEXT.has(bare) && !FOREIGN.has(bare)) return { pence: toPence(value), next }
  return undefined
}

/** "five pounds fifty", "£5 and 20p": the pence after the pounds. */
function smallChange(list: readonly Piece[], at: number): Sum {
  const and = list[at]?.text === 'and' ? 1 : 0
  const number = readNumber(list, at + and)
  if (number && number.value > 0 && number.value < 100 && PENCE.has(list[number.next]?.text ?? '')) {
    return { pence: Math.round(number.value), next: number.next + 1 }
  }
  const nothing = { pence: 0, next: at }
  if (and || number === undefined || number.value < 10 || number.value > 99 || number.next < list.length) return nothing
  return { pence: Math.round(number.value), next: number.next }
}

function slangAt(list: readonly Piece[], at: number): Sum | undefined {
  const count = readNumber(list, at)
  const from = count?.next ?? (list[at]?.text === 'a' ? at + 1 : at)
  const word = list[from]?.text ?? ''
  if (!Object.hasOwn(ALONE, word)) return undefined
  return { pence: Math.round((ALONE[word] ?? 0) * (count?.value ?? 1)), next: from + 1 }
}

/** "£5m", "£1.2 million". */
function millions(list: readonly Piece[], number: { value: number; next: number }): { value: number; next: number } {
  const word = list[number.next]?.text
  const short = (word === 'm' || word === 'mil') && touches(list, number.next)
  return short ? { value: number.value * 1_000_000, next: number.next + 1 } : number
}

/** "£20 quid", "£250 pounds": the unit said twice. */
function withUnit(list: readonly Piece[], next: number): number {
  return POUNDS.has(list[next]?.text ?? '') && list[next]?.text !== '£' ? next + 1 : next
}

function touches(list: readonly Piece[], at: number): boolean {
  return list[at]?.start === list[at - 1]?.end
}

function toPence(pounds: number): number {
  return Math.round(pounds * 100)
}
