import { at, type Tokens, word } from './token.ts'

/** A number of something, from `low` to `high`; `to` is the token of the unit. */
export interface Quantity {
  readonly low: number
  readonly high: number
  readonly to: number
}

const FILLS = new Set(['of', 'or', 'so', 'odd', 'good', 'ish', 'more', 'whole', 'full', '-', 'at', 'least', 'nearly'])

/** How many: "20", "a couple of", "half an", "2 or 3", "a few", "one and a half", "1.5". */
export function quantity(tokens: Tokens, i: number): Quantity | undefined {
  const first = word(tokens, i)
  if (first === 'half') return half(tokens, i)
  if (first === 'quarter') {
    const k = word(tokens, i + 1) === 'of' ? i + 2 : i + 1
    return word(tokens, k) === 'an' ? { low: 0.25, high: 0.25, to: k + 1 } : undefined
  }
  if (first === 'a' || first === 'an' || first === 'the') {
    if (word(tokens, i + 1) === 'half' || word(tokens, i + 1) === 'quarter') return quantity(tokens, i + 1)
    return some(tokens, i + 1) ?? (first === 'the' ? undefined : { low: 1, high: 1, to: filled(tokens, i + 1) })
  }
  return some(tokens, i) ?? counted(tokens, i)
}

function half(tokens: Tokens, i: number): Quantity | undefined {
  const next = word(tokens, i + 1)
  const to = next === 'an' || next === 'a' ? i + 2 : i + 1
  return ['hour', 'hours', 'day', 'year'].includes(word(tokens, to)) ? { low: 0.5, high: 0.5, to } : undefined
}

function some(tokens: Tokens, i: number): Quantity | undefined {
  const text = word(tokens, i)
  if (text === 'couple') return { low: 2, high: 2, to: filled(tokens, i + 1) }
  if (text === 'few' || text === 'several') return { low: 2, high: 5, to: filled(tokens, i + 1) }
  return undefined
}

function counted(tokens: Tokens, i: number): Quantity | undefined {
  const token = at(tokens, i)
  if (token.kind !== 'number' || token.stuck || token.value > 400) return undefined
  const sign = word(tokens, i + 1)
  const next = at(tokens, i + 2)
  if (next.kind === 'number' && !next.stuck && next.value <= 400) {
    if (sign === '.' && next.glued && next.value < 10) {
      const value = token.value + next.value / 10
      return { low: value, high: value, to: filled(tokens, i + 3) }
    }
    if (sign === '/' && token.value === 1 && next.value === 2)
      return { low: 0.5, high: 0.5, to: skipArticle(tokens, i + 3) }
    const between = sign === 'and' && word(tokens, i - 1) === 'between'
    if ((between || sign === 'or' || sign === 'to' || sign === '-' || sign === '/') && next.value > token.value)
      return { low: token.value, high: next.value, to: filled(tokens, i + 3) }
  }
  const halfMore = sign === 'and' && word(tokens, i + 2) === 'a' && word(tokens, i + 3) === 'half'
  const value = token.value + (halfMore ? 0.5 : 0)
  return { low: value, high: value, to: filled(tokens, halfMore ? i + 4 : i + 1) }
}

const skipArticle = (tokens: Tokens, i: number): number =>
  word(tokens, i) === 'an' || word(tokens, i) === 'a' ? i + 1 : i

function filled(tokens: Tokens, i: number): number {
  let k = i
  while (k < i + 3 && FILLS.has(word(tokens, k))) k++
  return k
}
