import { inLanguage, type Language, languageOfLocale, localeOf } from '../language.ts'
import { languageOf } from '../recognizers/language.ts'
import { asksLanguage } from '../recognizers/welsh/asks-language.ts'
import { plain } from '../recognizers/words.ts'
import { openJourney } from './matter.ts'
import { shownOptions } from './put.ts'
import type { Question } from './question.ts'
import { FREE, standingQuestion, stillPut } from './standing-question.ts'
import type { Put } from './state.ts'
import { type Turn, type TurnInput, withState } from './turn.ts'

/**
 * Computes a turn in the language of the conversation: what the person chose by words, else what their client tells. A message in
 * Welsh, where no answer in any words is asked for, chooses Welsh. Answers are by ids and stay as they are. `work` is told whether
 * the message asked for the language, and so is no answer.
 */
export function inTheirLanguage(turn: Turn, input: TurnInput, work: (turn: Turn, turnedTo: boolean) => Turn): Turn {
  const before = languageOfLocale(turn.state.locale)
  const asked = turn.state.ended === true || input.button !== undefined ? undefined : askedFor(turn, input.text, before)
  const language = asked ?? (writesWelsh(turn, input, before) ? 'cy' : before)
  const chosen = language === before && asked === undefined ? {} : { language, locale: localeOf(language) }
  const turned = speaking(withState(turn, chosen), language)
  return inLanguage(language, () => work(turned, asked !== undefined))
}

/** Computes something that answers no message, such as the greeting, in the conversation's language. */
export function inOwnLanguage(turn: Turn, work: (turn: Turn) => Turn): Turn {
  const language = languageOfLocale(turn.state.locale)
  return inLanguage(language, () => work(speaking(turn, language)))
}

/** The turn with the content of a language, and the question that stands as it would be put in it. */
function speaking(turn: Turn, language: Language): Turn {
  const { services } = turn
  const { content, inOther } = services
  const wanted = language === (services.language ?? 'en') ? content : inOther?.()
  if (wanted === undefined || wanted === content) return rePut(turn, turn, language)
  const other: Turn = { ...turn, services: { ...services, language, content: wanted, inOther: () => content } }
  return rePut(turn, other, language)
}

/** What was put in the other language is the same question still: it keeps its key and options, in the words of now. */
function rePut(before: Turn, after: Turn, language: Language): Turn {
  const { put, matter } = after.state
  if (put === undefined || matter === undefined || put.in !== matter.id) return after
  const questionIn = (turn: Turn) => {
    const here = openJourney(turn)
    return here === undefined ? undefined : standingQuestion(turn, here)
  }
  const now = inLanguage(language, () => {
    const question = questionIn(after)
    return question === undefined || stillPut(put, matter.id, question)
      ? undefined
      : { ask: question.ask, ...optionsOf(question) }
  })
  if (now === undefined) return after
  const others = before === after ? after : before
  const earlier = inLanguage(language === 'cy' ? 'en' : 'cy', () => {
    const question = questionIn(others === after ? otherOf(after) : others)
    return question !== undefined && stillPut(put, matter.id, question)
  })
  return earlier ? withState(after, { put: { ...put, ...now } }) : after
}

function otherOf(turn: Turn): Turn {
  const content = turn.services.inOther?.()
  return content === undefined ? turn : { ...turn, services: { ...turn.services, content } }
}

function optionsOf(question: Question): Pick<Put, 'options'> {
  const options = shownOptions(question)
  return options === undefined ? {} : { options }
}

/** The language that the message asks for. Inside a form its bare name may be an answer, so more is needed there. */
function askedFor(turn: Turn, text: string, before: Language): Language | undefined {
  const asked = asksLanguage(text)
  if (asked === undefined) return undefined
  if (asked.language === before) return asked.plainly ? before : undefined
  const { put } = turn.state
  const answers =
    FREE.includes(put?.kind ?? '') || put?.options?.some(({ label }) => plain(label) === plain(text)) === true
  return asked.plainly || !inMatter(turn) || !answers ? asked.language : undefined
}

function writesWelsh(turn: Turn, { text, button }: TurnInput, before: Language): boolean {
  const { put, language, hold } = turn.state
  if (before === 'cy' || language === 'en' || button !== undefined || hold?.kind === 'place') return false
  if (inMatter(turn) && FREE.includes(put?.kind ?? '')) return false
  return languageOf(text) === 'cy'
}

function inMatter({ state: { put, matter, hold } }: Turn): boolean {
  return hold === undefined && matter !== undefined && put?.in === matter.id
}
