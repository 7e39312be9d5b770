import type { Content } from '../dialogs/content.ts'
import { PHRASES } from '../dialogs/phrases.ts'
import { inWelshWords, type WelshArticle } from '../dialogs/welsh/overlay.ts'
import { WELSH_PHRASES } from '../dialogs/welsh/phrases.ts'
import { WELSH_TEXTS } from '../dialogs/welsh/texts.ts'
import { CARD_LINES } from '../knowledge/cards.ts'

/** What must be whole in Welsh; all else falls back to English where it is missing. */
export const WHOLE_IN_WELSH = {
  flows: ['bicycle-theft', 'driving-offence', 'lost-property'],
  forms: ['crime-bicycle', 'driving-offence-report', 'lost-property-report'],
  /** How many articles, at the least. */
  articles: 40,
} as const

/** What the Welsh lacks: `faults` where it must be whole, and how much falls back to English, a line for each kind. */
export interface WelshCheck {
  readonly faults: readonly string[]
  readonly lines: readonly string[]
}

const GAP = /\{\{[^}]*\}\}|\{\w+\}/g

/** Checks the Welsh against plain content. */
export function checkWelsh(plain: Content, articles: ReadonlyMap<string, WelshArticle>): WelshCheck {
  const missing = new Map<string, Set<string>>()
  const faults: string[] = []
  const whole: readonly string[] = [...WHOLE_IN_WELSH.flows, ...WHOLE_IN_WELSH.forms]
  inWelshWords(plain, { texts: WELSH_TEXTS, articles }, (kind, id, text) => {
    missing.set(kind, (missing.get(kind) ?? new Set()).add(text))
    if ((kind === 'flow' || kind === 'form') && whole.includes(id))
      faults.push(`Welsh: ${kind} ${id} lacks "${text}". Add it to dialogs/welsh/words.`)
  })
  for (const line of CARD_LINES)
    if (!WELSH_TEXTS.has(line))
      faults.push(`Welsh: the danger cards lack "${line}". Add it to dialogs/welsh/words/cards.ts.`)
  for (const [name, english] of Object.entries(PHRASES)) {
    const welsh = Object.entries(WELSH_PHRASES).find(([one]) => one === name)?.[1]
    if (welsh === undefined) faults.push(`Welsh: the phrase ${name} is missing. Add it to dialogs/welsh/phrases.ts.`)
    else if (gaps(welsh) !== gaps(english)) faults.push(`Welsh: the phrase ${name} has other gaps than the English.`)
  }
  for (const [english, welsh] of WELSH_TEXTS)
    if (gaps(english) !== gaps(welsh)) faults.push(`Welsh: "${english}" has other gaps than its Welsh "${welsh}".`)
  const unknown = [...articles.keys()].filter((id) => !plain.articles.has(id))
  for (const id of unknown) faults.push(`Welsh: there is no article ${id}. Name the file as the English one.`)
  if (articles.size - unknown.length < WHOLE_IN_WELSH.articles)
    faults.push(`Welsh: ${articles.size} articles, and ${WHOLE_IN_WELSH.articles} are wanted.`)
  return { faults, lines: linesOf(plain, articles, missing) }
}

function linesOf(
  plain: Content,
  articles: ReadonlyMap<string, WelshArticle>,
  missing: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] {
  const count = (kind: string) => missing.get(kind)?.size ?? 0
  const stale = [...(missing.get('article') ?? [])].filter((text) => text.endsWith('(its English has changed)'))
  const unsigned = [...articles.values()].filter(({ confidence }) => confidence === 'unconfirmed').length
  return [
    `Welsh: ${articles.size} of ${plain.articles.size} articles, ${unsigned} of them unconfirmed. In English still: ${count('flow')} texts of flows, ${count('form')} of forms, ${count('article')} articles, ${count('contact')} of contacts.`,
    ...stale.map((title) => `Welsh: not given until it is read again: ${title}.`),
  ]
}

function gaps(text: string): string {
  return [...new Set(text.match(GAP) ?? [])].toSorted().join(' ')
}
