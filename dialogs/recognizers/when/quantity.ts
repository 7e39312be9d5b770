import { shareAt, shareBehind } from './shares.ts'
import { at, says, type Tokens, word } from './token.ts'

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
  const part = share(tokens, i)
  if (part) return part
  if (first === 'half' || first === 'quarter') return undefined
  if (first === 'a' || first === 'an' || first === 'the') {
    if (word(tokens, i + 1) === 'half' || word(tokens, i + 1) === 'quarter') return quantity(tokens, i + 1)
    return some(tokens, i + 1) ?? (first === 'the' ? undefined : { low: 1, high: 1, to: filled(tokens, i + 1) })
  }
  return some(tokens, i) ?? counted(tokens, i)
}

/** "half an hour", "three quarters of an hour", "1/2 hour". */
function share(tokens: Tokens, i: number): Quantity | undefined {
  const part = shareAt(tokens, i)
  if (!part) return undefined
  const k = word(tokens, part.to) === 'of' ? part.to + 1 : part.to
  const to = skipArticle(tokens, k)
  return SHARED.has(word(tokens, to)) ? { low: part.value, high: part.value, to } : undefined
}

const SHARED = new Set(['hour', 'hours', 'day', 'year'])

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
  const either = eitherAt(tokens, i + 1)
  const other = at(tokens, either)
  if (either > i + 1 && other.kind === 'number' && !other.stuck && other.value > token.value && other.value <= 400)
    return { low: token.value, high: other.value, to: filled(tokens, either + 1) }
  const next = at(tokens, i + 2)
  if (next.kind === 'number' && !next.stuck && next.value <= 400) {
    if (sign === '.' && next.glued && next.value < 10) {
      const value = token.value + next.value / 10
      return { low: value, high: value, to: filled(tokens, i + 3) }
    }
    const between = sign === 'and' && word(tokens, i - 1) === 'between'
    if ((between || sign === 'or' || sign === 'to' || sign === '-' || sign === '/') && next.value > token.value)
      return { low: token.value, high: next.value, to: filled(tokens, i + 3) }
  }
  const more = shareBehind(tokens, i + 1)
  const value = token.value + (more?.value ?? 0)
  return { low: value, high: value, to: filled(tokens, more?.to ?? i + 1) }
}

/** The token behind ", maybe" and the like; the same where none stands. */
function eitherAt(tokens: Tokens, i: number): number {
  let k = i
  while (k < i + 3 && EITHER.has(word(tokens, k))) k++
  return tokens.slice(i, k).some(({ text }) => text !== ',' && text !== 'or') ? k : i
}

const EITHER = new Set([',', 'or', 'maybe', 'perhaps', 'possibly', 'poss', 'even'])

const skipArticle = (tokens: Tokens, i: number): number =>
  word(tokens, i) === 'an' || word(tokens, i) === 'a' ? i + 1 : i

function filled(tokens: Tokens, i: number): number {
  let k = i
  while (k < i + 3 && FILLS.has(word(tokens, k)) && !says(tokens, k, 'at', 'night')) k++
  return k
}
