import { PLACE_ENDS } from '../entities/place-words.ts'
import { findPostcodes } from '../entities/postcode.ts'

/** Where the teller lives, as the story says it, with where that stands. */
export interface OwnHome {
  readonly text: string
  readonly postcode?: string
  readonly start: number
  readonly end: number
}

const ENDS = [
  ...PLACE_ENDS,
  'rise view mead croft fold garth side brow bank vale dene dale gate end row villas walk wynd loch park green hill cottages parade reach chase copse meadow meadows orchard ridge spinney paddock hollow glade dell'.split(
    ' ',
  ),
]
  .flat()
  .join('|')
/** "flat 3, 21 Park View", "14 Elm Road", "9a High Street". */
const NUMBERED = new RegExp(
  `(?<![\\p{L}\\d£.:/-])(?:(?:flat|apartment|apt|unit|room|block)\\s+\\w{1,4},?\\s+)?\\d{1,4}[a-z]?(?:\\s?[-/]\\s?\\d{1,4})?,?\\s+(?:(?:the|st\\.?)\\s+)?\\p{L}[\\p{L}'’.-]{1,20}(?:\\s+\\p{L}[\\p{L}'’.-]{1,20}){0,3}?\\s+(?:${ENDS})(?!\\p{L})`,
  'giu',
)
/** The same up to a postcode, whatever the street ends in. */
const TO_POSTCODE =
  /(?<![\p{L}\d£.:/-])(?:(?:flat|apartment|apt|unit|room|block)\s+\w{1,4},?\s+)?\d{1,4}[a-z]?,?\s+\p{L}[\p{L}'’.-]{1,20}[^.!?\n\d]{0,60}$/iu
const HOME =
  /\b(?:(?:i|we)(?:['’]m| am|['’]re| are)? (?:currently |still |both )?(?:live|living|stay|staying|reside|based)\b[^.!?\n]{0,14}|(?:i|we)(?:['’]?m| am|['’]?re| are) at|(?:my|our|home|the)? ?address(?: is|:|['’]s)?|(?:my|our) (?:house|home|flat|place|drive|driveway)(?: is| at|,|['’]s)*|live at|lives? in)[\s:,-]{0,3}$/i
/** Words that lead another's address: "he lives at", "my mum lives at". */
const OTHERS =
  /\b(?:he|she|they|him|his|her|their|who|mum|dad|mother|father|nan|son|daughter|friend|mate|neighbour|landlord|sister|brother|office|shop|work|school)\b[^.!?\n]{0,20}$/i
/** What may stand between parts of an address. */
const TOWN =
  /^,?\s+(?!(?:and|but|i|we|which|where|when|it|he|she|they|my|on|at|ring|call|text|email|phone|born|dob|tel|mob)\b)\p{L}[\p{L}'’-]+(?:\s+(?:upon|on|under|le|in|the)\s+\p{L}+|[\s-]\p{Lu}[\p{L}'’-]+){0,2}/u
/** What may stand between a signed name and the address: an email, a number, a date of birth. */
const SIGNED_BETWEEN =
  /^[\s,.:()/-]*(?:(?:[\w.+-]+@[\w.-]+|\+?\d[\d\s]{8,15}\d|(?:born|d\.?o\.?b\.?|date of birth|aged)[^,.\n]{0,30}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|(?:i live at|address|of|at|from))[\s,.:/-]*){0,3}$/i
const MY_POSTCODE = /\b(?:my|our|home) post ?code(?: is|:|['’]s)?\s*$/i

/** Where the teller lives; undefined where no address is said, or two may be it. `name` is where the teller's own name ends, behind which a signed address stands. */
export function ownHome(text: string, signedAt: readonly number[]): OwnHome | undefined {
  const bounded = text.slice(0, 4000)
  const found = addressesIn(bounded)
  const homes = found.filter(({ start }) => isHome(bounded, start))
  const signed = found.filter(({ start }) =>
    signedAt.some((at) => at < start && start - at < 90 && SIGNED_BETWEEN.test(bounded.slice(at, start))),
  )
  const alone = found.filter((one) => isAlone(bounded, one))
  for (const some of [homes, signed, alone]) {
    const [first] = some
    if (first !== undefined) return some.every(({ text: other }) => same(other, first.text)) ? longest(some) : undefined
  }
  return undefined
}

/** An address that is a sentence by itself near the end of a story is the teller's, as one gives it in a letter. */
function isAlone(text: string, { start, end }: OwnHome): boolean {
  return (
    start > text.length * 0.5 &&
    /(?:[.!?\n]|^)\s*$/.test(text.slice(0, start)) &&
    /^\s*(?:$|[.!?\n]|,?\s*(?:\+?\d|[\w.+-]+@|\p{Lu}\p{Ll}+ \p{Lu}))/u.test(text.slice(end))
  )
}

/** The teller's postcode where no address goes with it: "my postcode is", or signed: "Megan Prosser, CF11 6AB". */
export function ownPostcode(text: string, signedAt: readonly number[]): string | undefined {
  const bounded = text.slice(0, 4000)
  const own = findPostcodes(bounded).filter(
    ({ value, start }) =>
      value.includes(' ') &&
      (MY_POSTCODE.test(bounded.slice(Math.max(0, start - 30), start)) ||
        signedAt.some(
          (at) =>
            at <= start &&
            start - at < 70 &&
            /^[\s,.:()/-]*(?:[^\s]+@[^\s]+[\s,.:/-]*|\+?[\d ]{9,16}[\s,.:/-]*)*$/.test(bounded.slice(at, start)),
        )),
  )
  const values = new Set(own.map(({ value }) => value))
  return values.size === 1 ? own[0]?.value : undefined
}

const same = (one: string, other: string) => one.startsWith(other) || other.startsWith(one)

function longest(homes: readonly OwnHome[]): OwnHome | undefined {
  return homes.toSorted((a, b) => b.text.length - a.text.length)[0]
}

function isHome(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start)
  const home = HOME.exec(before)
  return home !== null && !OTHERS.test(before.slice(0, home.index + 1)) && !/^\s*(?:he|she|they)\b/i.test(home[0])
}

/** All whole addresses of a text: with a house number and a street, with what follows up to the postcode. */
export function addressesIn(text: string): readonly OwnHome[] {
  const found: OwnHome[] = []
  for (const postcode of findPostcodes(text)) {
    const before = text.slice(Math.max(0, postcode.start - 110), postcode.start)
    const match = TO_POSTCODE.exec(before)
    if (match === null || !postcode.value.includes(' ')) continue
    const start = postcode.start - (before.length - match.index)
    found.push({ text: text.slice(start, postcode.end), postcode: postcode.value, start, end: postcode.end })
  }
  for (const match of text.matchAll(NUMBERED)) {
    if (found.some(({ start, end }) => match.index < end && match.index + match[0].length > start)) continue
    const town = TOWN.exec(text.slice(match.index + match[0].length))?.[0] ?? ''
    const end =
      match.index + match[0].length + (/^,/.test(town) || /^\s+(?:in\s+)?\p{Lu}/u.test(town) ? town.length : 0)
    found.push({ text: text.slice(match.index, end), start: match.index, end })
  }
  return found
}
