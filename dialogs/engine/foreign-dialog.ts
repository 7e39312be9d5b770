import { withContacts } from '../contact-text.ts'
import { LANGUAGE_CARDS, type LanguageCard } from '../language-cards.ts'
import { phrase } from '../phrases.ts'
import { languageOf } from '../recognizers/language.ts'
import { plain } from '../recognizers/words.ts'
import { linksOf } from './contact-links.ts'
import { say, type Turn, withState } from './turn.ts'

/** Kinds of answer that may be in any words at all: a name, a place, an account. */
const ANY_WORDS: readonly string[] = ['text', 'long-text', 'name', 'location', 'reference', 'email', 'file']

/** Questions of our own that a name or a code answers. */
const OWN_WORDS: readonly string[] = ['code', 'place', 'where']

const ASKS =
  /^(?:(?:do|can) you (?:speak|write|understand|know|have)|i (?:only |just )?(?:speak|write|need|want)|speak|is there|can i (?:write|talk|speak|chat)(?: to you)?|in)(?: to me)?(?: in)? /

/**
 * A message in a language that is not spoken here gets that language's card, once in a conversation and whenever it is asked for.
 * Its words are used for nothing else. Undefined for all other messages: English, Welsh, and answers that may be in any words.
 */
export function tellForeign(turn: Turn, text: string): Turn | undefined {
  if (takesAnyWords(turn, text)) return undefined
  const asked = askedCard(text)
  if (asked !== undefined) return giveCard(turn, asked)
  const language = languageOf(text)
  if (language === undefined || language === 'en' || language === 'cy') return undefined
  const card = LANGUAGE_CARDS.find(({ code }) => code === language)
  return card === undefined || turn.state.languageTold !== undefined
    ? say(turn, phrase('foreign'), { links: linksOf(turn.services.content, ['h.999', 'h.101']) })
    : giveCard(turn, card)
}

/** Whether the question that stands is answered in any words, or the message is one of the answers shown. */
function takesAnyWords({ state: { put, matter, hold } }: Turn, text: string): boolean {
  if (hold !== undefined && OWN_WORDS.includes(hold.kind)) return true
  if (put?.options?.some(({ label }) => plain(label) === plain(text)) === true) return true
  return hold === undefined && matter !== undefined && put?.in === matter.id && ANY_WORDS.includes(put.kind)
}

function askedCard(text: string): LanguageCard | undefined {
  if (text.length > 80) return undefined
  const line = text.toLowerCase().trim()
  const said = [plain(text), line.replace(/[\s.?!]+$/, '')].flatMap((one) => [one, one.replace(ASKS, '')])
  return LANGUAGE_CARDS.find(({ asked }) => asked.some((name) => said.includes(name)))
}

function giveCard(turn: Turn, { code, rtl, say: lines }: LanguageCard): Turn {
  const { content } = turn.services
  const text = withContacts(lines.join('\n\n'), content.contacts)
  return say(withState(turn, { languageTold: code }), text, {
    assistant: { language: { code, direction: rtl === true ? 'rtl' : 'ltr' } },
    links: linksOf(content, ['h.999', 'h.101']),
  })
}
