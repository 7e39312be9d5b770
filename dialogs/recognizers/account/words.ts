import { fold, unstretch } from '../words.ts'
import { ACCOUNT_SPELLINGS } from './spelling.ts'

/** How much of an account is read, in characters. What lies behind it is kept as told, and asked. */
export const MOST_READ = 4000

/** One word of an account, in the spelling that tells are written in, with where it stands in the text. */
export interface AccountWord {
  readonly word: string
  readonly start: number
  readonly end: number
  /** What stands before it: 0 nothing, 1 a comma or dash, 2 an end of sentence. */
  readonly pause: 0 | 1 | 2
  /** Written with a capital first. */
  readonly capital: boolean
}

const PIECE =
  /[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+|£?\d+(?:[.:,/]\d+)*[a-z]{0,3}(?![\p{L}\d])|[\p{L}\p{N}£@]+(?:'\p{L}+)*|[.!?;\n]+|[,:()"/–—-]+/gu
const SENTENCE_ENDS = '.!?;\n'
/** Behind these a full stop ends no sentence. */
const SHORT_FORMS = new Set('mr mrs ms dr st rd ave approx no reg tel mob nr opp vs etc eg ie'.split(' '))
/** What "'s" stands for "is" behind. Behind other words it tells whose. */
const IS_BEHIND = new Set(
  'he she it that there here who what where when how someone everyone nobody something nothing everything name number address'.split(
    ' ',
  ),
)

/** The words of an account. `repairs` brings misspelt words to those that they likely are. Linear in the text; never throws. */
export function accountWords(
  text: string,
  repairs: ReadonlyMap<string, string>,
  known: ReadonlySet<string>,
): readonly AccountWord[] {
  const found: AccountWord[] = []
  let pause: 0 | 1 | 2 = 2
  for (const match of evened(text.slice(0, MOST_READ)).matchAll(PIECE)) {
    const [piece] = match
    const start = match.index
    const end = start + piece.length
    const mark = markPause(piece, found.at(-1)?.word ?? '')
    if (mark !== undefined) {
      pause = pause > mark ? pause : mark
      continue
    }
    const capital = /^\p{Lu}/u.test(piece)
    for (const word of spelt(piece, repairs, known)) {
      found.push({ word, start, end, pause, capital })
      pause = 0
    }
  }
  return found
}

function markPause(piece: string, before: string): 0 | 1 | 2 | undefined {
  const first = piece.charAt(0)
  if (!SENTENCE_ENDS.includes(first)) return ',:()"/–—-'.includes(first) ? 1 : undefined
  if (/^\.{2,}$/.test(piece) || (piece === '.' && SHORT_FORMS.has(before))) return 1
  return 2
}

/** Curly apostrophes and odd spaces as plain ones, each for one, so that offsets stay. */
function evened(text: string): string {
  return text.replace(/[\u2018\u2019\u02bc\u0060\u00b4]/g, "'").replace(/[\u201c\u201d]/g, '"')
}

function spelt(piece: string, repairs: ReadonlyMap<string, string>, known: ReadonlySet<string>): readonly string[] {
  const plain = fold(piece)
  const cut = plain.lastIndexOf("'")
  if (cut < 0) return settled(plain, repairs, known)
  const [stem, tail] = [plain.slice(0, cut), plain.slice(cut + 1)]
  if (tail === 't') return ACCOUNT_SPELLINGS.get(`${stem}t`) ?? [stem.replace(/n$/, ''), 'not']
  if (tail === 's') return IS_BEHIND.has(stem) ? [stem, 'is'] : [...settled(stem, repairs, known), "'s"]
  const verb = TAILS.get(tail)
  if (verb !== undefined) return [stem, verb]
  return settled(plain.replaceAll("'", ''), repairs, known)
}

const TAILS: ReadonlyMap<string, string> = new Map([
  ['m', 'am'],
  ['re', 'are'],
  ['ve', 'have'],
  ['ll', 'will'],
  ['d', 'had'],
])

function settled(plain: string, repairs: ReadonlyMap<string, string>, known: ReadonlySet<string>): readonly string[] {
  const direct = ACCOUNT_SPELLINGS.get(plain)
  if (direct !== undefined) return direct
  if (known.has(plain)) return [plain]
  const short = unstretch(plain)
  if (known.has(short)) return [short]
  const better = repairs.get(plain)
  return better !== undefined && known.has(better) ? (ACCOUNT_SPELLINGS.get(better) ?? [better]) : [plain]
}
