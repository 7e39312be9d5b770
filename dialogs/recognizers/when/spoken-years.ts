import { at, says, type Tokens, word } from './token.ts'

/** A year in words: "two thousand and twenty seven", "twenty twenty seven", "nineteen ninety nine". */
export function spokenYear(tokens: Tokens, i: number): { readonly year: number; readonly to: number } | undefined {
  const first = wordsAt(tokens, i)
  if (first === 2 && word(tokens, i + 1) === 'thousand') return inThousands(tokens, i + 2)
  const rest = wordsAt(tokens, i + 1)
  if ((first !== 19 && first !== 20) || rest < 10 || rest > 99) return undefined
  return { year: first * 100 + rest, to: i + 2 }
}

function inThousands(tokens: Tokens, i: number): { readonly year: number; readonly to: number } {
  const k = says(tokens, i, 'and') ? i + 1 : i
  const rest = wordsAt(tokens, k)
  return rest > 0 && rest < 100 ? { year: 2000 + rest, to: k + 1 } : { year: 2000, to: i }
}

/** A number told in words; -1 where none is. */
function wordsAt(tokens: Tokens, i: number): number {
  const { kind, digits, value } = at(tokens, i)
  return kind === 'number' && digits === '' ? value : -1
}
