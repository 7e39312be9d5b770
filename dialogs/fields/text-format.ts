import type { TextFormat } from '../answer-type.ts'
import { type Reading, read, refuse } from '../reading.ts'
import { findFrameNumbers } from '../recognizers/entities/frame-number.ts'
import { luhn } from '../recognizers/entities/luhn.ts'
import { worded } from '../welsh/worded.ts'

/** How one closer shape of a short text is read, and what a good one looks like. */
interface Format {
  readonly say: string
  /** The normal value, or undefined where the text does not fit. */
  read(line: string): string | undefined
  /** Left out: shown as it is. */
  show?(value: string): string
}

/** "my IMEI is ...": words before a number. */
const LEAD =
  /^(?:it'?s|it is|the|my|its|imei|vin|serial|frame|chip|microchip|number|no\.?|code|is|was|:|#| )+(?=[\s:#]*[a-z0-9])/i
/** "my passport is ...": which document it is was asked before. */
const DOCUMENT = /\b(?:passport|driving|licen[cs]e|document|permit|visa|card|id)\b/gi
const FRAME = /^[A-Z0-9 ./-]{4,25}$/
const SERIAL = /^[A-Za-z0-9 ./:#_-]{3,40}$/
const HOST = /^(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}$/i

const FORMATS: { readonly [F in TextFormat]: Format } = {
  imei: {
    say: 'The IMEI must be 15 numbers. Dial *#06# to find it.',
    read(line) {
      const digits = compact(withoutLead(line))
      return /^\d{15}$/.test(digits) && luhn(digits) ? digits : undefined
    },
  },
  'frame-number': {
    say: 'A frame number has 4 to 25 letters and numbers. It is often under the pedals.',
    read(line) {
      const inside = findFrameNumbers(line)[0]?.value
      const code = inside ?? withoutLead(line).toUpperCase().trim()
      return FRAME.test(code) && /\d/.test(code) ? code : undefined
    },
  },
  serial: {
    say: 'A serial number has 3 to 40 letters and numbers.',
    read(line) {
      const code = withoutLead(line).trim()
      return SERIAL.test(code) && /\d/.test(code) ? code : undefined
    },
  },
  vin: {
    say: 'A vehicle identification number has 17 letters and numbers, and never I, O or Q.',
    read(line) {
      const code = compact(withoutLead(line)).toUpperCase()
      return /^[A-HJ-NPR-Z0-9]{17}$/.test(code) ? code : undefined
    },
  },
  'web-address': { say: 'Enter a web address, like https://www.example.com.', read: webAddress },
  microchip: {
    say: 'A microchip number has 15 numbers. Older ones have 9 or 10 letters and numbers.',
    read(line) {
      const code = compact(withoutLead(line)).toUpperCase()
      return /^(?:\d{15}|(?=[A-Z]*\d)[A-Z0-9]{9,10})$/.test(code) ? code : undefined
    },
  },
  'document-number': {
    say: 'The number of a passport, licence or permit has 5 to 20 letters and numbers.',
    // No country's documents are refused: what is no tidy number is kept as it was written.
    read(line) {
      const code = compact(withoutLead(line.replace(DOCUMENT, ' ').trim())).toUpperCase()
      return /^(?=[A-Z]*\d)[A-Z0-9]{5,20}$/.test(code) ? code : line.length <= 40 ? line : undefined
    },
    show: (value) => worded(`hidden, ends in ${value.slice(-3)}`),
  },
}

/** How a value of a closer shape is shown: whole, but for what must not be read by others (domain 3.2 B11 `item.doc`). */
export function showFormat(value: string, format: TextFormat): string {
  return FORMATS[format].show?.(value) ?? value
}

/** Reads a line as a closer shape: capitals and no spaces where the shape has none. */
export function readFormat(line: string, format: TextFormat): Reading<string> {
  const value = FORMATS[format].read(line)
  return value === undefined ? refuse('unclear', FORMATS[format].say) : read(value)
}

/** Whether a stored value is one that `readFormat` would give. */
export function fitsFormat(value: string, format: TextFormat): boolean {
  return FORMATS[format].read(value) === value
}

function compact(line: string): string {
  return line.replace(/[\s./-]+/g, '')
}

function withoutLead(line: string): string {
  return /^[a-z]+[\s:']/i.test(line) ? line.slice(LEAD.exec(line)?.[0].length ?? 0) : line
}

function webAddress(line: string): string | undefined {
  if (/\s/.test(line)) return undefined
  const full = /^https?:\/\//i.test(line) ? line : `https://${line}`
  if (!URL.canParse(full)) return undefined
  const url = new URL(full)
  return HOST.test(url.hostname) && url.username === '' ? line : undefined
}
