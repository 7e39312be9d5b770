import { luhn } from './luhn.ts'
import type { Mention } from './mention.ts'
import { hasCue } from './mention.ts'

const FIFTEEN = /(?<![\d+£])\d(?:[ \-/]?\d){14}(?![ \-/]?\d)/g
const CUE = /imei|\*#06#|handset|phone|mobile/i
const OTHER = /card|amex|american express|chip|account|passport/i

/** IMEIs: 15 digits with a Luhn check digit (3GPP TS 23.003, 6.2.1 and annex B). Not American Express cards, nor pets' microchips. */
export function findImeis(text: string): readonly Mention[] {
  const found: Mention[] = []
  for (const m of text.matchAll(FIFTEEN)) {
    const value = m[0].replace(/\D+/g, '')
    const mention = { value, start: m.index, end: m.index + m[0].length }
    if (!luhn(value)) continue
    if (!hasCue(text, mention, CUE, 60, 20) && (hasCue(text, mention, OTHER, 60, 20) || /^3[47]/.test(value))) continue
    found.push(mention)
  }
  return found
}
