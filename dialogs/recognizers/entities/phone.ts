import parsePhoneNumber from 'libphonenumber-js/min'
import type { Mention } from './mention.ts'
import { hasCue } from './mention.ts'

/** One run of digits as people write a phone number; the pieces are joined below. */
const RUN = /(?<![\w@#£$€+(]|\d[.,:-])(?:[+(]{1,2})?\d[\d ().\-–]{5,40}\d(?![\w@]|[.,:]\d)/g
const GROUP = /\d+/g
const CUE =
  /(?<![a-z])(?:phone|mobile|mob|tel|telephone|call|ring|text|cell|landline|whatsapp|number|contact|line)(?![a-z])/i
const OTHER_NUMBER = /(?<![a-z])(?:serial|ref|reference|frame|crime|account|order|imei|card|chip|sort)(?![a-z])/i
/** Ranges of the UK numbering plan that a person can be called on (Ofcom): 01, 02, 03, 05, 07, 08, 09. */
const UK = /^0(?:1[1-9]|2[0-9]|3[03467]|5[56]|7[0-9]|8[0478]|9[018])/

/**
 * A phone number as E.164, or undefined. Without a country code it is British; numbers set aside for drama count as real.
 * Takes spaces, brackets, dots, dashes, "00", "(0)", "44" without a plus, and a UK number that lost its first 0.
 */
export function normalPhone(text: string): string | undefined {
  if (text.length > 40) return undefined
  const plus = /^\s*\(?\s*\+/.test(text)
  let digits = text.replace(/\D+/g, '')
  if (digits.length < 7 || digits.length > 17) return undefined
  if (!plus && digits.startsWith('00')) return foreign(digits.slice(2))
  if (plus) return foreign(digits)
  if (/^44(?:0?[1-9]\d{8,9})$/.test(digits) && digits.length >= 12) return foreign(digits)
  if (/^[127]\d{9}$/.test(digits)) digits = `0${digits}`
  return british(digits)
}

/** Phone numbers in a text. Neither IMEIs nor card numbers are among them; "7700..." without its 0 only by a word such as "ring". */
export function findPhones(text: string): readonly Mention[] {
  const found: Mention[] = []
  for (const m of text.matchAll(RUN)) {
    const groups = [...m[0].matchAll(GROUP)].map((g) => ({
      start: m.index + g.index,
      end: m.index + g.index + g[0].length,
      text: g[0],
    }))
    for (let i = 0; i < groups.length; ) {
      const hit = longestFrom(text, groups, i)
      if (hit) found.push(hit.mention)
      i = hit?.next ?? i + 1
    }
  }
  return found
}

interface Group {
  readonly start: number
  readonly end: number
  readonly text: string
}

function longestFrom(
  text: string,
  groups: readonly Group[],
  from: number,
): { mention: Mention; next: number } | undefined {
  const first = groups[from]
  if (first === undefined) return undefined
  const lead = /[+(]*$/.exec(text.slice(Math.max(0, first.start - 3), first.start))?.[0] ?? ''
  const start = first.start - lead.length
  const international = lead.includes('+') || first.text.startsWith('00')
  if (!(international || mayBegin(text, groups, from))) return undefined
  let best: { mention: Mention; next: number } | undefined
  let digits = 0
  for (let last = from; last < groups.length && last < from + 8; last++) {
    const group = groups[last]
    if (group === undefined) break
    digits += group.text.length
    if (digits > 17) break
    const value = digits < 9 ? undefined : normalPhone(text.slice(start, group.end))
    if (value === undefined) continue
    best = { mention: { value, start, end: group.end }, next: last + 1 }
    // A British number is whole at 11 digits; what follows is another number.
    if (!international && digits >= 11) break
  }
  return best
}

function mayBegin(text: string, groups: readonly Group[], at: number): boolean {
  const first = groups[at]
  if (first === undefined) return false
  // "01-02-2026": a day, not a dialling code.
  if (/^0\d{2,}/.test(first.text)) return at === 0 || first.text.length <= 5 || first.text.length >= 10
  if (at > 0) return false
  if (/^44\d*$/.test(first.text)) return true
  return /^7\d{2,}/.test(first.text) && hasCue(text, first, CUE, 40, 0) && !hasCue(text, first, OTHER_NUMBER, 40, 0)
}

function british(digits: string): string | undefined {
  if (!UK.test(digits)) return undefined
  if (digits.length !== 11 && !(digits.length === 10 && /^0(?:1|8001|500|800)/.test(digits))) return undefined
  const parsed = parsePhoneNumber(digits, 'GB')
  return parsed?.isPossible() ? parsed.number : undefined
}

function foreign(digits: string): string | undefined {
  const plain = digits.startsWith('440') ? `44${digits.slice(3)}` : digits
  if (plain.startsWith('44')) return british(`0${plain.slice(2)}`)
  const parsed = parsePhoneNumber(`+${plain}`)
  return parsed?.isPossible() ? parsed.number : undefined
}
