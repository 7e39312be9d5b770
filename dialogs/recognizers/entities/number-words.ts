const SMALL: Readonly<Record<string, number>> = {
  zero: 0,
  nought: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}
const TIMES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  grand: 1000,
  k: 1000,
  million: 1_000_000,
  dozen: 12,
}

/** A piece of a text: a number in digits ("1,250.50"), a word in lower case, or a sign. */
export interface Piece {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** A number that was read out of pieces, and the index of the piece after it. */
export interface NumberRead {
  readonly value: number
  readonly next: number
}

const PIECE = /\d[\d,]*(?:\.\d+)?|[a-z]+(?:'[a-z]+)?|[£$€%]|\S/gi

/** Cuts a text into numbers, words and signs. */
export function pieces(text: string): readonly Piece[] {
  const out: Piece[] = []
  for (const m of text.matchAll(PIECE)) {
    const raw = m[0].replace(/,+$|'s$/, '')
    out.push({ text: raw.toLowerCase(), start: m.index, end: m.index + raw.length })
  }
  return out
}

/** Reads digits as the British write them: "1,250.50", and "12,50" with a decimal comma. */
export function readDigits(text: string): number | undefined {
  if (!/^\d/.test(text) || text.length > 16) return undefined
  const plain = /^\d+,\d\d$/.test(text) ? text.replace(',', '.') : text.replaceAll(',', '')
  const value = Number(plain)
  return Number.isFinite(value) ? value : undefined
}

/**
 * Reads a number in digits or words from piece `at` on: "600", "six hundred", "a hundred and fifty", "two and a half grand",
 * "half a grand", "a couple of hundred", "1.2k". Undefined where no number begins there.
 */
export function readNumber(list: readonly Piece[], at: number): NumberRead | undefined {
  const first = start(list, at)
  if (first === undefined) return undefined
  let { value, next } = first
  let total = 0
  for (let steps = 0; steps < 12; steps++) {
    const word = list[next]?.text ?? ''
    const times = Object.hasOwn(TIMES, word) ? TIMES[word] : undefined
    if (times !== undefined) {
      const much = (times === 100 && value >= 100) || value === 0
      if (much) break
      if (times >= 1000) {
        total += value * times
        value = 0
      } else value *= times
      next++
      continue
    }
    const more = addition(list, next, value === 0 ? total : value)
    if (more === undefined) break
    value += more.value
    next = more.next
  }
  return { value: total + value, next }
}

function start(list: readonly Piece[], at: number): NumberRead | undefined {
  const word = list[at]?.text ?? ''
  const digits = readDigits(word)
  if (digits !== undefined) return { value: digits, next: at + 1 }
  if (Object.hasOwn(SMALL, word)) return tens(list, at)
  const following = list[at + 1]?.text ?? ''
  if (word === 'half' && (following === 'a' || following === 'an') && Object.hasOwn(TIMES, list[at + 2]?.text ?? '')) {
    return { value: 0.5, next: at + 2 }
  }
  if (word === 'a' && following === 'couple') return { value: 2, next: list[at + 2]?.text === 'of' ? at + 3 : at + 2 }
  if (word === 'couple') return { value: 2, next: following === 'of' ? at + 2 : at + 1 }
  if ((word === 'a' || word === 'an') && Object.hasOwn(TIMES, following)) return { value: 1, next: at + 1 }
  if (word === 'hundred' || word === 'grand' || word === 'thousand') return { value: 1, next: at }
  return undefined
}

/** "twenty", "twenty one", "twenty-one". */
function tens(list: readonly Piece[], at: number): NumberRead {
  const value = SMALL[list[at]?.text ?? ''] ?? 0
  const dash = list[at + 1]?.text === '-' ? 1 : 0
  const unit = list[at + 1 + dash]?.text ?? ''
  const one = Object.hasOwn(SMALL, unit) ? (SMALL[unit] ?? 0) : 0
  return value >= 20 && one > 0 && one < 10 ? { value: value + one, next: at + 2 + dash } : { value, next: at + 1 }
}

/** What is added to a number so far: "(two) and a half", "(a hundred) and fifty", "(two thousand) five hundred". */
function addition(list: readonly Piece[], at: number, sofar: number): NumberRead | undefined {
  const and = list[at]?.text === 'and' ? 1 : 0
  const word = list[at + and]?.text ?? ''
  if (and === 1 && word === 'a' && list[at + 2]?.text === 'half' && sofar < 1000) return { value: 0.5, next: at + 3 }
  if (!Object.hasOwn(SMALL, word) || sofar < 100 || sofar % 100 !== 0) return undefined
  const part = tens(list, at + and)
  const hundreds = list[part.next]?.text === 'hundred' && sofar >= 1000
  return part.value < sofar ? (hundreds ? { value: part.value * 100, next: part.next + 1 } : part) : undefined
}
