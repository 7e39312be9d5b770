import type { Article, Contact } from '../dialogs/content.ts'
import { STYLE_EXCEPTIONS, type StyleRule } from './article-exceptions.ts'
import { longWordsASentence, readingAge, sentencesOf } from './reading-age.ts'

/** The oldest that a reader need be, in years by `readingAge`: the aim is 9 to 11 (domain 7.1). */
export const OLDEST_READING_AGE = 11
/** The most words of a sentence (domain 7.1). */
export const LONGEST_SENTENCE = 25

const TYPED_ADDRESS = /\bhttps?:\/\/\S+|\b(?:[a-z0-9-]+\.)+(?:uk|com|org|net|scot|wales|cymru)\b(?:\/[\w/-]*)?/gi
const TYPED_PHONE = /(?<![\w.£])(?:\+44|0)\d(?:[ -]?\d){7,10}(?!\w)/g

/** A text of an article and the line of its file on which it begins. */
interface Part {
  readonly name: string
  readonly text: string
}

/** What is wrong with the words of an article, each with file, line and remedy: hard to read, or a number or address typed out. */
export function styleFaults(article: Article, contacts: ReadonlyMap<string, Contact>): readonly string[] {
  const parts: readonly Part[] = [
    { name: 'answer', text: article.answer },
    { name: 'short', text: article.short },
    ...Object.entries(article.followUps ?? {}).map(([name, text]) => ({ name, text })),
  ]
  const numbers = new Map<string, string>()
  for (const { key, number } of contacts.values())
    if (number !== undefined && !numbers.has(number)) numbers.set(number, key)
  return parts.flatMap((part) =>
    [
      ...(excepted(article.id, 'reading-age') ? [] : hardToRead(part)),
      ...(excepted(article.id, 'typed') ? [] : [...typedNumbers(part, numbers), ...typedAddresses(part)]),
      ...(part.text.includes('!') ? ['there is an exclamation mark. Use a full stop.'] : []),
    ].map((fault) => `${placeOf(article, part.name)}: ${fault}`),
  )
}

function excepted(id: string, rule: StyleRule): boolean {
  return STYLE_EXCEPTIONS.some((one) => one.id === id && one.rule === rule)
}

function placeOf({ id, written }: Article, part: string): string {
  return written === undefined ? `article ${id}, ${part}` : `${written.file}:${written.lines[part] ?? 1}`
}

function hardToRead({ name, text }: Part): readonly string[] {
  const age = readingAge(text)
  const long = sentencesOf(text).filter((sentence) => sentence.split(/\s+/).length > LONGEST_SENTENCE)
  return [
    ...(age > OLDEST_READING_AGE
      ? [
          `the words of ${name} need a reader of ${age} (${longWordsASentence(text)} long words a sentence). Use shorter words and sentences, until it is ${OLDEST_READING_AGE}.`,
        ]
      : []),
    ...long.map(
      (sentence) => `"${sentence.slice(0, 50)}..." is longer than ${LONGEST_SENTENCE} words. Make two sentences of it.`,
    ),
  ]
}

function typedNumbers({ text }: Part, numbers: ReadonlyMap<string, string>): readonly string[] {
  const plain = withoutKeys(text)
  const known = [...numbers].filter(([number]) =>
    new RegExp(
      `(?<![\\w£.,#*-])${number.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w%]|[.,]\\d| ?(?:days|hours|minutes|words|people|years|miles|metres)\\b)`,
    ).test(plain),
  )
  return [
    ...known.map(([number, key]) => `${number} is typed out. Write {{${key}}}, so that it is kept in one place.`),
    ...[...plain.matchAll(TYPED_PHONE)]
      .filter(([number]) => !numbers.has(number))
      .map(([number]) => `${number} is typed out. Add it to knowledge/contacts and write its key, such as {{h.101}}.`),
  ]
}

function typedAddresses({ text }: Part): readonly string[] {
  return [...withoutKeys(text).matchAll(TYPED_ADDRESS)].map(
    ([address]) =>
      `${address} is typed out. Use the contact that has this address, such as {{h.btp.web}}, or add one to knowledge/contacts.`,
  )
}

function withoutKeys(text: string): string {
  return text.replace(/\{\{[^}]*\}\}/g, ' ')
}
