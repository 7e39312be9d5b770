import { languageNow } from '../language.ts'
import { SENTENCES } from './sentences.ts'

/** A sentence of the code with gaps ("The value must be £{} or less."), as a pattern and in Welsh. */
interface Template {
  readonly pattern: RegExp
  readonly welsh: string
}

/** Longer texts are no sentences of the code. Characters. */
const LONGEST = 600

const templates: readonly Template[] = Object.entries(SENTENCES)
  .filter(([english]) => english.includes('{}'))
  .map(([english, welsh]) => ({
    pattern: new RegExp(`^${english.split('{}').map(escaped).join('(.{1,300}?)')}$`, 'su'),
    welsh,
  }))

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/**
 * What the code itself says (why an answer cannot be taken, "Not given", opening hours), in the language of the turn. What has no
 * Welsh stays English.
 */
export function worded(english: string): string {
  return languageNow() === 'en' ? english : inWelsh(english)
}

/** The Welsh of a sentence of the code, or the sentence as it is. */
export function inWelsh(english: string): string {
  const whole = Object.hasOwn(SENTENCES, english) ? SENTENCES[english] : undefined
  if (whole !== undefined || english.length > LONGEST) return whole ?? english
  for (const { pattern, welsh } of templates) {
    const gaps = pattern.exec(english)?.slice(1)
    if (gaps === undefined) continue
    let at = 0
    return softened(welsh.replace(/\{\}/g, () => inWelsh(gaps[at++] ?? '')))
  }
  return english
}

/** A day after a word that softens it: "tan ddydd Mawrth". */
export function softened(text: string): string {
  return text.replace(/(?<=(?:^|\s)(?:tan|ar|am|i|o|hyd) )dydd /g, 'ddydd ')
}
