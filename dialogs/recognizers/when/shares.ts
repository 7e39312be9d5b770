import { at, type Tokens, word } from './token.ts'

/** A share of one: "half", "a quarter", "three quarters", "3/4"; `to` is the token behind it. */
export function shareAt(tokens: Tokens, i: number): { readonly value: number; readonly to: number } | undefined {
  const start = word(tokens, i) === 'a' ? i + 1 : i
  const first = at(tokens, start)
  if (first.text === 'half') return { value: 0.5, to: start + 1 }
  if (first.text === 'quarter') return { value: 0.25, to: start + 1 }
  if (first.kind !== 'number' || first.stuck) return undefined
  if (first.value === 3 && QUARTERS.has(word(tokens, start + 1))) return { value: 0.75, to: start + 2 }
  const under = at(tokens, start + 2)
  const isShare = word(tokens, start + 1) === '/' && first.digits !== '' && under.digits !== '' && under.glued
  if (!isShare || first.value >= under.value || (under.value !== 2 && under.value !== 4)) return undefined
  return { value: first.value / under.value, to: start + 3 }
}

const QUARTERS = new Set(['quarters', 'quarter'])

/** "AND A HALF", "1/2", "½" behind a whole number; `to` is the token behind it. */
export function shareBehind(tokens: Tokens, i: number): { readonly value: number; readonly to: number } | undefined {
  if (['and', 'n', '&'].includes(word(tokens, i))) return shareAt(tokens, i + 1)
  const token = at(tokens, i)
  const figure = token.digits !== '' && word(tokens, i + 1) === '/'
  return figure || (token.glued && token.kind === 'word') ? shareAt(tokens, i) : undefined
}
