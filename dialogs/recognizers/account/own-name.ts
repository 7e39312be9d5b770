import { PLACE_ENDS } from '../entities/place-words.ts'

/** How the teller is called, as far as the story says so. */
export interface OwnName {
  readonly title?: string
  readonly first?: string
  readonly last?: string
}

const TITLE = '(?:mr|mrs|ms|miss|mx|dr|rev|sir|prof)'
const PART = "\\p{L}[\\p{L}'’-]{0,24}"
/** "Mrs P Lovell": behind a title an initial will do. */
const TITLED =
  /(?<![\p{L}])((?:Mr|Mrs|Ms|Miss|Mx|Dr|Rev|Prof)\.?\s+\p{Lu}\.?\s+\p{Lu}[\p{L}'’-]{1,24})[\s,.]*(?=$|\+?\d|[\w.+-]+@|\n)/gu
/** "my name is Priya Nair": whoever says so may write it small. */
const SAID = new RegExp(
  `(?:my (?:full |own )?name(?:s|'s|’s| is|:)|i(?:'|’)?m called|i am called|my names)\\s+(?:is\\s+)?((?:${TITLE}\\.?\\s+)?${PART}(?:\\s+${PART}){0,3})`,
  'giu',
)
/** "Name is Tom Ashdown": whose is not said, so it counts only where no other name is given. */
const BARE = new RegExp(
  `(?<![\\p{L}'’] ?)(?:the )?name(?:'s|’s|s| is|:)\\s+(?:is\\s+)?((?:${TITLE}\\.?\\s+)?${PART}(?:\\s+${PART}){0,3})`,
  'giu',
)
/** "..., 07700 900266, Geoff Lyle": a name as the last words, behind a number or an address. */
const LAST =
  /(?:\d|@[\w.-]+|\b[A-Z]{1,2}\d\w? ?\d[A-Z]{2})[\s,.()-]+((?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Rev|Prof)\.?\s+)?\p{Lu}[\p{L}'’-]{1,24}(?:\s+\p{Lu}[\p{L}'’-]{1,24}){1,2})[\s.!x]*$/gu
/** "I'm Helen Barraclough", "this is Tom Ashdown", "I'm his mum, Sunita Rao": only in capitals. */
const INTRODUCED =
  /(?:(?<![\p{L}'’])[Ii](?:'|’)?m|(?<![\p{L}'’])[Ii] am|(?<![\p{L}])[Tt]his is|(?<![\p{L}])[Ii]t(?:'|’)?s|(?<![\p{L}])[Ss]igned|(?<![\p{L}])[Yy]ours \w+,|[Ii](?:'|’)?m (?:his|her|their|the) \p{Ll}{3,12},?|[Ii](?:'|’)?m (?:the|a|an) (?:\p{Ll}{2,12} ){0,2}\p{Ll}{3,12},|(?<=[.!?\n]\s?)(?:Mum|Dad|Mother|Father|Owner|Manager|Mrs?|Grandma|Nan),)\s+((?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Rev|Prof)\.?\s+)?\p{Lu}[\p{L}'’-]{1,24}(?:\s+(?:(?:de|da|van|von|der|la|le|bin|al|el|ap|ferch|St)\s+)*\p{Lu}[\p{L}'’-]{1,24}){0,2})/gu
/** "Thanks, Ruth Adeyemi, ...", "Tony Beck 07700 900668": a name that stands by itself where a letter is signed. */
const SIGNED =
  /(?:^|[.!?\n]\s*|(?:[Tt]hanks|[Tt]hank you|[Tt]hx|[Cc]heers|[Rr]egards|[Ww]ishes|[Ff]rom|[Ss]incerely|[Aa]nyway)[\s,.!-]*|[-–—]\s*)((?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Rev|Prof)\.?\s+)?\p{Lu}[\p{L}'’-]{1,24}(?:\s+(?:(?:de|da|van|von|der|la|le|bin|al|el|ap|ferch|St)\s+)*\p{Lu}[\p{L}'’-]{1,24}){1,2})(?=\s*(?:$|[,.(/\n-]|\+?\d|[\w.+-]+@))/gu
/** "Thanks, Dave" as the last words. */
const SIGNED_SHORT = /(?:thanks|thank you|cheers|regards|many thanks|ta)[\s,.!-]+(\p{Lu}[\p{L}'’-]{1,20})[\s.!x]*$/iu
/** What a name never holds, and where one written small ends. */
const NO_NAME = new Set(
  (
    'i im ive my me a an the and or but at in on of from to with for by is are was were be been not no so if as it its that this there here he she they we you his her their our your ' +
    'born dob live lives living address phone number mobile tel email contact ring call text date birth please thanks just also who what when where because cos happy sorry hi hello police officer ' +
    'reporting calling writing really very still back home going getting trying worried scared upset angry fed happy sure afraid older younger single married disabled retired self employed mum dad ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    "name names name's name’s ok okay alright fine safe hurt shaken good well unsure british english scottish welsh irish polish romanian muslim jewish christian hindu sikh black white asian " +
    'deaf blind pregnant'
  ).split(' '),
)
/** Also "I'm" and "Name's". */
function isNoName(word: string): boolean {
  const plain = word.toLowerCase().replace(/['’]/g, '')
  return NO_NAME.has(plain)
}

/** Last words of addresses and firms that begin a sentence in capitals. */
const NO_LAST = new Set(
  'cottage farm lodge house court view rise gardens estate ltd limited plc services station police council school academy college church united city county hospital bank insurance direct line'.split(
    ' ',
  ),
)
const PARTICLES = new Set('de da van von der la le bin al el ap ferch st'.split(' '))
/** A signature stands in the last part of a story. */
const SIGNED_FROM = 0.45

/** The name that the teller gives as their own. Nothing where two different ones are given. */
export function ownName(text: string): OwnName | undefined {
  const bounded = text.slice(0, 4000)
  const said = namesBy(SAID, bounded).filter(({ at }) => !isOthers(bounded, at))
  const introduced = namesBy(INTRODUCED, bounded)
  const signed = namesBy(SIGNED, bounded).filter(({ at }) => at >= bounded.length * SIGNED_FROM || at < 3)
  const bare = namesBy(BARE, bounded).filter(
    ({ at }) => !isOthers(bounded, at) && /(?:^|[.!?\n,])\s*(?:the )?$/i.test(bounded.slice(0, at)),
  )
  const last = [...namesBy(LAST, bounded), ...namesBy(TITLED, bounded)]
  for (const names of [said, introduced, signed, last, bare]) {
    const different = new Map(names.map(({ name }) => [JSON.stringify(name), name]))
    if (different.size === 1) return [...different.values()][0]
    if (different.size > 1) return undefined
  }
  const short = SIGNED_SHORT.exec(bounded)?.[1]
  return short !== undefined && !isNoName(short) ? { first: cased(short) } : undefined
}

/** "his name is", "the company name is", "in the name of": not the teller's. */
function isOthers(text: string, at: number): boolean {
  return /(?:\b(?:his|her|their|its|company|shop|street|road|business|pub|user|account|dogs?|cats?|drivers?|under|in|by|whose|a|first|last|with|using|get|got|gave)|['’]s|s['’])\s+(?:real |full |last |first )?$/i.test(
    text.slice(Math.max(0, at - 24), at),
  )
}

function namesBy(pattern: RegExp, text: string): readonly { readonly name: OwnName; readonly at: number }[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const name = nameIn(match[1] ?? '')
    return name === undefined ? [] : [{ name, at: match.index }]
  })
}

function nameIn(said: string): OwnName | undefined {
  const words = said.trim().split(/\s+/)
  const titled = new RegExp(`^${TITLE}\\.?$`, 'i').test(words[0] ?? '')
  const title = titled ? words.shift()?.replace('.', '') : undefined
  const end = words.findIndex((word) => isNoName(word))
  const parts = end < 0 ? words : words.slice(0, end)
  const last = parts.at(-1)?.toLowerCase() ?? ''
  if (parts.length === 0 || parts.length > 4) return undefined
  if (parts.length > 1 && (NO_LAST.has(last) || PLACE_ENDS.has(last))) return undefined
  return { ...(title === undefined ? {} : { title: cased(title) }), ...split(parts, titled) }
}

/** One word is a first name, behind a title a last one. Of more, the last with what belongs to it. */
function split(parts: readonly string[], titled: boolean): OwnName {
  const [only] = parts
  if (parts.length === 1) return titled ? { last: cased(only ?? '') } : { first: cased(only ?? '') }
  let from = parts.length - 1
  while (from > 1 && PARTICLES.has(parts[from - 1]?.toLowerCase() ?? '')) from -= 1
  return { first: cased(only ?? ''), last: parts.slice(from).map(cased).join(' ') }
}

/** A name that was written small or large, with its capitals. */
function cased(part: string): string {
  if (PARTICLES.has(part) && part !== 'st') return part
  if (part !== part.toLowerCase() && (part !== part.toUpperCase() || part.length < 3)) return part
  return part.toLowerCase().replace(/(?<=^|[-'’])\p{L}/gu, (letter) => letter.toUpperCase())
}
