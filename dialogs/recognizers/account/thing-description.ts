import type { Account } from './account.ts'
import { makeOfModel, VEHICLE_MAKES } from './makes-and-models.ts'
import { DETERMINERS, type ThingMention } from './thing-mentions.ts'

/** The longest description that is put together, in characters. */
const LONGEST = 200
/** What may lead on from the noun: "handbag with a gold clasp", "laptop (a Lenovo)", "iPhone 14, blue". */
const GOES_ON =
  /^\s*(?:,|\(|with\b|in a (?:case|box|bag|pouch|holder|clear|leather|black|blue|red|pink)\b|in (?:black|white|blue|red|green|grey|silver|gold|purple|pink|brown|a case)\b|that has\b|which has\b|\d)/i
/** What ends a description: its worth, what was done with it, or another clause. */
const CUT =
  /\s*[,(]?\s*\b(?:worth|costs?|about £|around £|say £|maybe £|must be|probably|valued|i paid|we paid|which cost|got|was|were|is|are|has|have|had|when|while|that i|and i|and my|and the|inside|there was|but|so|because|from|out of|before|after|yesterday|last|this morning|i|he|she|they|it|its|we|my|imei|serial|£)\b|\s*[)]|\.\s|£/i
/** "It's a": what comes then describes the thing. */
const IT_IS =
  /^(?:it['’]?s|it is|it was|its|mine is|mine was) (?:an? |(?=(?:brand new |dark |light |bright |pale )?(?:black|white|blue|red|green|grey|gray|silver|gold|brown|pink|purple|orange|yellow|cream|navy|leather)\b))/i
/** Kinds of which several things told together are one item: each is named in its description. */
const SEVERAL = new Set(['jewellery', 'cash', 'cards', 'keys', 'medicine', 'vehicle-part', 'tools'])

/** A thing in the words of the story: the mention that says most, and what a sentence that begins with "it" adds. */
export function describedThing(
  account: Account,
  mentions: readonly ThingMention[],
  stretches: readonly { readonly start: number; readonly end: number }[],
): string {
  const named = namedBy(account, mentions)
  const added = stretches.flatMap(({ start, end }) => {
    const text = account.text.slice(start, end)
    return IT_IS.test(text) && isOfIt(account, mentions, start, end) ? [cut(text.replace(IT_IS, ''))] : []
  })
  const parts = [named, ...added.filter((text) => text.length > 2)]
  return [...new Set(parts)].join(', ').replace(/\s+/g, ' ').slice(0, LONGEST).trim()
}

/** Whether a sentence that begins with "it" is of the thing: it names it again, or tells its colour, and not another thing. */
function isOfIt({ words, text }: Account, mentions: readonly ThingMention[], start: number, end: number): boolean {
  const nouns = new Set(mentions.flatMap(({ noun }) => noun.words))
  const said = words.filter((word) => word.start >= start && word.end <= end)
  if (said.some(({ word }) => VEHICLE_MAKES.has(word) || makeOfModel(word) !== undefined)) return false
  return said.some(({ word }) => nouns.has(word)) || COLOURED.test(text.slice(start, end))
}

const COLOURED =
  /\b(?:black|white|blue|red|green|grey|gray|silver|gold|brown|pink|purple|orange|yellow|cream|navy|tan|beige|maroon|leather)\b/i

/** The longest mention; of things that make one item together, each. */
function namedBy(account: Account, mentions: readonly ThingMention[]): string {
  const several = mentions.some(({ noun }) => SEVERAL.has(noun.kind))
  const texts = mentions.map((mention) => mentionText(account, mention))
  if (!several) return texts.toSorted((a, b) => b.length - a.length)[0] ?? ''
  return texts
    .filter((text, at) => !texts.some((other, index) => index !== at && holds(other, text, index < at)))
    .join(', ')
}

function holds(other: string, text: string, earlier: boolean): boolean {
  const [whole, part] = [other.toLowerCase(), text.toLowerCase()]
  return whole === part ? earlier : whole.includes(part)
}

function mentionText({ text, words }: Account, { from, to, at, end }: ThingMention): string {
  const lead = DETERMINERS.has(words[from]?.word ?? '') && from < at ? from + 1 : from
  const start = words[lead + (/^laws?$/.test(words[lead]?.word ?? '') ? 1 : 0)]?.start ?? 0
  const noun = words[end - 1]?.end ?? start
  const behind = text.slice(noun, words[to - 1]?.end ?? noun)
  return balanced(text.slice(start, noun) + (GOES_ON.test(behind) ? cut(behind) : ''))
}

/** Without a bracket that is not closed. */
function balanced(text: string): string {
  return text.includes('(') && !text.includes(')') ? text.replace(/\s*\(/, ', ') : text
}

function cut(text: string): string {
  const at = CUT.exec(text)?.index ?? text.length
  return text.slice(0, at).replace(/[\s,;:(-]+(?:which|that|with|in|and|a|an|of|plus|on)?[\s,;:(-]*$/i, '')
}
