import { plain } from './spelling.ts'
import { NONE, type Token, type Tokens } from './token.ts'
import { NUMBERS, ORDINALS, WEEKDAYS } from './vocabulary.ts'

/** Longer texts are read to here: a time is said early, and the cost stays bounded. In characters. */
export const MAX_READ = 4000

const TOKEN =
  /\d{4}-\d{2}-\d{2}(?:t\d{2}:\d{2})?(?![\d-])|(?:2(?:day|nite|night|nyt|moro|morro|morrow|moz|mrw)|4tnight|b4|l8)(?![a-z\d])|[a-zÀ-ɏ]+(?:['’][a-zÀ-ɏ]+)*|\d+|[^\s\p{C}]/giu
/** "lastnight", "thismorning". */
const RUN_TOGETHER = /^(last|this|yesterday|lst)(night|nite|week|weekend|month|year|morning|afternoon|evening)$/i
/** "halfeight", "quarterpast". */
const HOUR_TOGETHER = /^(half|quarter)(past|to|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/i
/** "elevenish", "tennish". */
const ABOUT =
  /^(?:one|two|three|fou?r|fiv|five|six|seven|eight|nin|nine|tenn?|eleven|twelv|twelve|noon|midday|midnight|lunchtime|teatime)ish$/i
const ENDS: Readonly<Record<string, string>> = { fiv: 'five', nin: 'nine', tenn: 'ten', twelv: 'twelve', for: 'four' }
const stemOf = (word: string): string => ENDS[word.slice(0, -3)] ?? word.slice(0, -3)
const ISO = /^\d{4}-\d{2}-\d{2}(?:t\d{2}:\d{2})?$/i
const DIGITS = /^\d+$/
const LETTERS = /^(?:[a-zÀ-ɏ]|[24b]\w*|l8)/i

/** What may stand right behind a digit: 7pm, 23rd, 20mins, 1930hrs. */
const SUFFIXES = new Set(
  'am pm ish hrs hr h hours hour min mins minutes minute day days wk wks week weeks month months mth mths yr yrs years st nd rd th oclock nov dec jan feb mar apr may jun jul aug sep sept oct'.split(
    ' ',
  ),
)
const PERCENT = 37
const DOT = 46
const MONEY = new Set(['£', '$', '€', '#'])

/** And to this many tokens, for texts of nothing but figures and signs. */
export const MAX_TOKENS = 800

/** The tokens of a text, in one pass. */
export function tokenize(text: string): Tokens {
  const tokens: Token[] = []
  let end = -1
  for (const found of text.slice(0, MAX_READ).matchAll(TOKEN)) {
    if (tokens.length >= MAX_TOKENS) break
    const raw = found[0]
    const start = found.index
    const glued = start === end
    end = start + raw.length
    const run = RUN_TOGETHER.exec(raw) ?? HOUR_TOGETHER.exec(raw)
    if (run?.[1] !== undefined && run[2] !== undefined) {
      push(tokens, run[1], start, glued, 32)
      push(tokens, run[2], start + run[1].length, false, text.charCodeAt(end))
    } else if (ABOUT.test(raw)) {
      push(tokens, stemOf(raw.toLowerCase()), start, glued, 32)
      push(tokens, 'ish', end - 3, true, text.charCodeAt(end))
    } else push(tokens, raw, start, glued, text.charCodeAt(end))
  }
  return tokens
}

/** "WE'D gone out": no Wednesday, as it would be without its apostrophe. */
const WE_HAD = /^we['’]d$/i

const isLetter = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xc0 && code <= 0x24f)

function push(tokens: Token[], raw: string, start: number, glued: boolean, next: number): void {
  const last = tokens.at(-1) ?? NONE
  const lower = WE_HAD.test(raw) ? 'weve' : raw.toLowerCase().replaceAll('’', '').replaceAll("'", '')
  const base = { start, end: start + raw.length, glued, capital: raw !== lower }
  if (ISO.test(raw)) tokens.push(token(base, 'iso', lower))
  else if (DIGITS.test(raw)) {
    const hourSign = raw.length === 2 && isHourSign(tokens, last, next)
    const letters = glued && last.kind === 'word' && !hourSign && !isBeforeTime(last, raw)
    const stuck = raw.length > 4 || letters || MONEY.has(last.text) || next === PERCENT
    joinByAnd(tokens, last)
    tokens.push(token(base, 'number', raw, Number(raw), raw, stuck))
  } else if (raw === '¾') {
    tokens.push(token(base, 'number', 'three', 3), token({ ...base, glued: true }, 'word', 'quarters'))
  } else if (!LETTERS.test(raw)) pushSign(tokens, raw, base)
  else pushWord(tokens, lower, base, last, next)
}

function pushSign(tokens: Token[], raw: string, base: Base): void {
  const share = SHARES.get(raw)
  if (share) tokens.push(token(base, 'word', share))
  else tokens.push(token(base, 'sign', raw === '–' || raw === '—' ? '-' : raw))
}

const SHARES: ReadonlyMap<string, string> = new Map([
  ['½', 'half'],
  ['¼', 'quarter'],
])

/** "between 1 an 2": the word between two numbers is "and". */
function joinByAnd(tokens: Token[], last: Token): void {
  if (last.text === 'an' && tokens.at(-2)?.kind === 'number') tokens[tokens.length - 1] = { ...last, text: 'and' }
}

/** "thurs6pm", "past3": a word that a time follows, and no plate. */
const isBeforeTime = ({ text }: Token, digits: string): boolean =>
  digits.length < 3 && (BEFORE_TIME.has(text) || (text.length > 3 && WEEKDAYS.has(text)))
const BEFORE_TIME = new Set(
  'at about around past until before after since half yesterday today tonight night'.split(' '),
)

/** The "h" of "17h30": an hour right before it, no letter right behind the minutes. */
function isHourSign(tokens: Tokens, last: Token, next: number): boolean {
  const hour = tokens.at(-2) ?? NONE
  const single = last.text === 'hours' && last.glued && last.end - last.start === 1
  return single && hour.kind === 'number' && !hour.stuck && hour.digits.length < 3 && !isLetter(next)
}

type Base = Pick<Token, 'start' | 'end' | 'glued' | 'capital'>

/** All tokens have their members in one order: readers look at thousands of them, and one shape is read several times as fast. */
function token(base: Base, kind: Token['kind'], text: string, value = -1, digits = '', stuck = false): Token {
  return {
    kind,
    text,
    value,
    digits,
    start: base.start,
    end: base.end,
    glued: base.glued,
    stuck,
    capital: base.capital,
  }
}

function pushWord(tokens: Token[], lower: string, base: Base, last: Token, next: number): void {
  const numberBefore = base.glued && last.kind === 'number' && last.digits !== ''
  const dotted = next === DOT && (lower === 'a' || lower === 'p')
  if (numberBefore && !dotted && suffixed(tokens, lower, base.end, last)) return
  if (!base.glued && isOrdinalEnd(last, lower)) {
    tokens[tokens.length - 1] = { ...last, kind: 'ordinal', end: base.end }
    return
  }
  const text = numberBefore && lower.length < 3 ? (plainSuffix.get(lower) ?? lower) : plain(lower)
  const ordinal = ORDINALS.get(text)
  const value = NUMBERS.get(text)
  if (joinTens(tokens, text, base, last, value, ordinal)) return
  if (text === 'ago') asMinutes(tokens, last)
  if (value !== undefined && !isLetter(next)) {
    joinByAnd(tokens, last)
    tokens.push(token(base, 'number', text, value))
  } else if (ordinal !== undefined) tokens.push(token(base, 'ordinal', text, ordinal))
  else tokens.push(token(base, 'word', text))
}

/** The "m" of "15m ago", which anywhere else is metres. */
function asMinutes(tokens: Token[], last: Token): void {
  const count = tokens.at(-2)
  if (last.text !== 'm' || !last.glued || count?.kind !== 'number' || count.digits.length > 2) return
  tokens.splice(-2, 2, { ...count, stuck: false }, { ...last, text: 'minutes' })
}

/** Letters right behind digits: "23rd" is one ordinal (then true), "7pm" stays two, all else makes the number none of a time. */
function suffixed(tokens: Token[], lower: string, end: number, last: Token): boolean {
  if (!SUFFIXES.has(lower) || last.stuck) {
    tokens[tokens.length - 1] = { ...last, stuck: true }
    return false
  }
  if (!ORDINAL_ENDS.has(lower)) return false
  tokens[tokens.length - 1] = { ...last, kind: 'ordinal', end }
  return true
}

/** The "th" of "8 th": of its own number only, as "nd" is "and" and "st" a street elsewhere. */
function isOrdinalEnd({ kind, digits, value, stuck }: Token, end: string): boolean {
  if (kind !== 'number' || stuck || digits.length > 2 || digits === '' || value > 31) return false
  const own = value > 10 && value < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')
  return end === own && end !== 'st'
}

const ORDINAL_ENDS = new Set(['st', 'nd', 'rd', 'th'])

/** "twenty five", "twenty-fifth": put together with the tens before, where such stand there. */
function joinTens(
  tokens: Token[],
  text: string,
  base: Base,
  last: Token,
  value: number | undefined,
  ordinal: number | undefined,
): boolean {
  const unit = value ?? ordinal ?? 0
  if (unit < 1 || unit > 9) return false
  const dashed = last.text === '-' && isTens(tokens.at(-2) ?? NONE)
  if (!dashed && !isTens(last)) return false
  if (dashed) tokens.pop()
  const before = tokens.pop() ?? NONE
  const kind = ordinal === undefined ? 'number' : 'ordinal'
  const joined = { ...base, start: before.start, glued: before.glued }
  tokens.push(token(joined, kind, text, before.value + unit))
  return true
}

const isTens = (token: Token): boolean =>
  token.kind === 'number' && token.digits === '' && token.value >= 20 && token.value % 10 === 0

const plainSuffix: ReadonlyMap<string, string> = new Map([
  ['h', 'hours'],
  ['hr', 'hours'],
  ['wk', 'week'],
  ['yr', 'year'],
])
