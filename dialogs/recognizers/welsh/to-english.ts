import { fold } from '../words.ts'
import { GLOSSARY, SAYINGS } from './glossary.ts'
import { unmutated } from './mutations.ts'
import { WELSH_MONTHS } from './show-when.ts'

/** Longer messages are glossed in their beginning only. Characters. */
const LONGEST = 4000
/** Words of the longest entry of the glossary. */
const MOST_WORDS = Math.max(...[...GLOSSARY.keys()].map((key) => key.split(' ').length))

const MONTH = WELSH_MONTHS.map((name) => name.toLowerCase()).join('|')
/** "17 Mawrth" is a day of March, and "dydd Mawrth" a Tuesday: the figure before it tells. */
const DAY_AND_MONTH = new RegExp(`\\b(\\d{1,2})(?:fed|af|ydd|eg|ain)?(?: o| o fis| mis)? (${MONTH})\\b`, 'g')
const ENGLISH_MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
)

/**
 * A Welsh text with the words that the glossary knows put into English, for readers that know English only; all others stay as they
 * are. It is a gloss and no translation: it is never shown, and what a person wrote is kept as they wrote it.
 */
export function toEnglish(text: string): string {
  const saying = SAYINGS.get(plainly(text))
  if (saying !== undefined) return saying
  const tokens = fold(text.slice(0, LONGEST))
    .replaceAll("'", ' ')
    .replace(/-(?=\p{L})/gu, ' ')
  const dated = tokens.replace(DAY_AND_MONTH, (_, day: string, month: string) => {
    const at = WELSH_MONTHS.findIndex((name) => name.toLowerCase() === month)
    return `${day} ${ENGLISH_MONTHS[at] ?? month}`
  })
  return inOrder(glossed(dated))
}

/** A whole message as the sayings are written. */
export function plainly(text: string): string {
  return text.length > 120
    ? ''
    : (
        fold(text)
          .replaceAll("'", ' ')
          .match(/[\p{L}\p{N}]+/gu) ?? []
      ).join(' ')
}

/** Whether a message is one of the sayings, and which English one. */
export function sayingOf(text: string): string | undefined {
  return SAYINGS.get(plainly(text))
}

function glossed(text: string): string {
  const parts = text.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu) ?? []
  const words = parts.flatMap((part, at) => (/[\p{L}\p{N}]/u.test(part) ? [at] : []))
  let out = ''
  let from = 0
  for (let index = 0; index < words.length; ) {
    const found = longestAt(parts, words, index)
    const first = words[index] ?? 0
    out += parts.slice(from, first).join('')
    out += found?.english ?? parts[first] ?? ''
    const last = index + (found?.length ?? 1) - 1
    from = (words[last] ?? first) + 1
    index = last + 1
  }
  return out + parts.slice(from).join('')
}

function longestAt(parts: readonly string[], words: readonly number[], index: number) {
  for (let length = Math.min(MOST_WORDS, words.length - index); length > 0; length -= 1) {
    const [first = 0, last = 0] = [words[index], words[index + length - 1]]
    // Words of one entry have nothing but spaces between them.
    if (parts.slice(first + 1, last).some((part) => /[^\s\p{L}\p{N}]/u.test(part))) continue
    const said = words.slice(index, index + length).map((at) => parts[at] ?? '')
    const english = lookUp(said)
    if (english !== undefined) return { english, length }
  }
  return undefined
}

/** The entry for these words, their first letter as it is or without its mutation. */
function lookUp([first = '', ...rest]: readonly string[]): string | undefined {
  for (const start of [first, ...unmutated(first)]) {
    const english = GLOSSARY.get([start, ...rest].join(' '))
    if (english !== undefined) return english
  }
  return undefined
}

const DAYS = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)'

/** Puts into English order what Welsh says the other way round, and the small words of times. */
function inOrder(text: string): string {
  return text
    .replace(/\b(he is|she is|someone is|is) (?:n|yn|e n|o n|hi n) (?=\w+(?:ing|ed|en)\b)/gi, '$1 ')
    .replace(new RegExp(`\\b(${DAYS}) nesaf\\b`, 'gi'), 'next $1')
    .replace(new RegExp(`\\b(${DAYS})(?: night| morning)? (?:diwethaf|ddiwethaf)\\b`, 'gi'), 'last $1')
    .replace(
      /\bam (?=\d|half|quarter|midnight|midday|about|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)/gi,
      'at ',
    )
    .replace(/\bar (?=\d|monday|tuesday|wednesday|thursday|friday|saturday|sunday)/gi, 'on ')
    .replace(/(?<=between .{1,40}) (?:ac|a) (?=\d|midnight|midday)/gi, ' and ')
    .replace(new RegExp(`(?<=\\b${DAYS} \\d{1,2}.{0,12}) i (?=${DAYS})`, 'gi'), ' to ')
    .replace(/(?<=\d(?:[ap]m)?) (?:i|tan) (?=\d)/gi, ' to ')
}
