import type { Entity } from '../../recognition.ts'
import { matches } from '../phrases/pattern.ts'
import type { Account } from './account.ts'
import { isTold } from './frames.ts'
import { makeNamed, modelBehind, VEHICLE_MAKES } from './makes-and-models.ts'
import { tell } from './tells.ts'
import { NOUNS_BY_FIRST, type ThingKind, type ThingNoun } from './thing-words.ts'

/** One thing that was stolen, lost or found, as a story tells it. Texts are as written, `worth` in pounds as "1250.50". */
export interface ToldThing {
  readonly kind: ThingKind
  readonly words: string
  readonly make?: string
  readonly model?: string
  readonly colour?: string
  readonly worth?: string
  readonly owner?: 'mine' | 'work' | 'other'
}

interface Mention {
  readonly noun: ThingNoun
  /** Words: where its description begins, the noun itself, and where the next thing begins. */
  readonly from: number
  readonly at: number
  readonly end: number
  readonly to: number
}

/** What was taken, lost or found is told in a clause with one of these. */
const GONE = [
  '<took>',
  '<taken>',
  'lost|losing|dropped|left_it|left_my|left_behind|found|handed_in|mislaid',
  'had|got|have away|my|it|our',
  'they|he|she|have|has had|got|have_had|has_had',
  'inside was|were|is|are|i_had|there',
  'with|had ..2 in it|inside|there',
  'in it|there|the_boot|the_car|the_van|the_bag',
  'were|was in|inside|on|under ..2 boot|car|van|bag|it|there|seat|box|shed|garage',
  'along with|including|plus|as_well_as|contained|containing|full_of',
  'worth|cost',
  'gone',
]
/** A thing in such words is not the one that is gone: "filmed it on my phone", "the shop has cameras". */
const NOT_GONE = [
  'on|by|to|off|from|with my|his|her|the|a|their phone|mobile|camera|laptop|computer|ipad|tablet',
  'phone|mobile|text|email number|me|us|call|calls|shop|in|to|from|back',
  'key|keys|card|bag|phone number',
  'have|has|had|still|got ..3 both|all ..1 keys',
  'cctv|security|ring|doorbell|dash|helmet|speed|police camera|cameras',
  'bike rack|racks|shed|store|shop|lock|stand|hangar|lane|path|park|ride|room',
  'my|his|her|their number|name|address',
  'dog|cat walker|food|lead|walking|poo',
  'walking|walk|let|out|with ..2 dog|dogs',
  'receipt|photo|photos|picture|proof|video|insurance ..3',
  'wearing|wore|dressed ..6',
  'in ..1 black|grey|blue|white|red|green|dark|navy|hi-vis ..1 hoodie|jacket|coat|tracksuit|shirt|jumper|cap',
  'he|she|they|lad|man|bloke|guy|woman|girl|boy|driver had|with|in|wore ..3 hoodie|jacket|coat|cap|hat|glasses|bag|rucksack|backpack|tracksuit|trainers|scarf|gloves',
  'not|nothing|never ..2 took|take|taken|touch|touched',
  'left|leaving behind|there',
  'in case',
  'door|window|lock broke|broken|smashed',
  'book|booked in|online|an|a_table',
  'bought|replaced|replacement|new_one|borrow|borrowed',
]
const DETERMINERS = new Set(
  "my our his her their your a an the this that some two three four 2 3 4 several all spare own work both another 's new old".split(
    ' ',
  ),
)
/** Nouns that are other words too: taken only behind a word that makes them a thing. */
const OTHER_WORDS = new Set(
  'ring rings watch case cap chain level laser lights switch router saw saws dress boots beats cards notes clock plants cat quad clubs radio lens surface galaxy key suit level breaker books book food money papers visa certificate tackle rods plates wheels battery coat hat id licence clubs float clothes bag tools'.split(
    ' ',
  ),
)
/** Kinds of which several told together are listed as one thing. */
const AS_ONE: ReadonlySet<ThingKind> = new Set(['jewellery', 'cash', 'cards', 'keys', 'medicine', 'vehicle-part'])
/** Words a description may hold before its noun. */
const MOST_BEFORE = 6
const MOST_BEHIND = 16
const MOST_THINGS = 8
const STOPS_BEFORE = new Set(
  'and took stole nicked got had have lost left was were is are in on from of with for to inside including plus like they he she it i we me him them'.split(
    ' ',
  ),
)

/** The things that were taken, lost or found, in the order of the story. A thing told of again is the same thing. */
export function toldThings(account: Account, entities: readonly Entity[]): readonly ToldThing[] {
  const all = mentionsOf(account)
  const gone = found(account, GONE)
  const not = found(account, NOT_GONE)
  const told = all.filter((mention) => isGone(account, mention, gone, not))
  const groups = new Map<string, Mention[]>()
  for (const mention of told) {
    const key = AS_ONE.has(mention.noun.kind) ? mention.noun.kind : mention.noun.same
    groups.set(key, [...(groups.get(key) ?? []), mention])
  }
  for (const mention of all) if (!told.includes(mention)) groups.get(mention.noun.same)?.push(mention)
  return [...groups.values()]
    .slice(0, MOST_THINGS)
    .map((mentions) => thingOf(account, entities, mentions, groups.size === 1))
}

function found(account: Account, phrases: readonly string[]) {
  return phrases.flatMap((phrase) => [...matches(tell(phrase), account.marked, 12, account.budget)])
}

function mentionsOf(account: Account): readonly Mention[] {
  const nouns: { readonly noun: ThingNoun; readonly at: number; readonly end: number }[] = []
  for (let at = 0; at < account.words.length; ) {
    const noun = nounAt(account, at)
    if (noun === undefined) at += 1
    else {
      const end = at + noun.words.length
      const last = nouns.at(-1)
      // "laptop bag", "phone case": the last noun is the thing.
      if (last !== undefined && last.end === at && account.words[at]?.pause === 0) nouns.pop()
      nouns.push({ noun, at, end })
      at = end
    }
  }
  return nouns.map(({ noun, at, end }, index) => {
    const from = beginning(account, at, nouns[index - 1]?.end ?? 0)
    const next = nouns[index + 1]
    const to = Math.min(
      next === undefined ? account.words.length : beginning(account, next.at, end),
      end + MOST_BEHIND,
      sentenceEnd(account, at),
    )
    return { noun, from, at, end, to: Math.max(to, end) }
  })
}

function nounAt({ words }: Account, at: number): ThingNoun | undefined {
  return (NOUNS_BY_FIRST.get(words[at]?.word ?? '') ?? []).find(
    (noun) =>
      noun.words.every(
        (word, step) => words[at + step]?.word === word && (step === 0 || words[at + step]?.pause === 0),
      ) &&
      (noun.words.length > 1 || !OTHER_WORDS.has(noun.words[0] ?? '') || led(words, at)),
  )
}

function led(words: Account['words'], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 4); before -= 1) {
    const { word, pause } = words[before] ?? { word: '', pause: 2 }
    if (DETERMINERS.has(word)) return true
    if (word === 'i' || word === 'he' || word === 'she' || word === 'they' || word === 'we' || pause === 2) return false
  }
  return false
}

function beginning({ words }: Account, at: number, least: number): number {
  let from = at
  while (from > least && at - from < MOST_BEFORE) {
    if ((words[from]?.pause ?? 0) > 0 || STOPS_BEFORE.has(words[from - 1]?.word ?? '')) break
    from -= 1
  }
  return from
}

function sentenceEnd({ words }: Account, at: number): number {
  for (let end = at + 1; end < words.length; end += 1) if (words[end]?.pause === 2) return end
  return words.length
}

function isGone(account: Account, { at, end, from }: Mention, gone: readonly Found[], not: readonly Found[]): boolean {
  if (not.some((one) => one.start < end && one.end > at - 1)) return false
  const sentence = sentenceIndex(account, at)
  const near = gone.filter((one) => sentenceIndex(account, one.start) === sentence && isTold(account, one))
  return near.length > 0 && isTold(account, { start: from, end, gaps: [] })
}

interface Found {
  readonly start: number
  readonly end: number
  readonly gaps: readonly number[]
}

function sentenceIndex({ segments, segmentAt }: Account, at: number): number {
  return segments[segmentAt[at] ?? 0]?.sentence ?? 0
}

function thingOf(
  account: Account,
  entities: readonly Entity[],
  mentions: readonly Mention[],
  alone: boolean,
): ToldThing {
  const ranges = mentions.map(({ from, to }) => range(account, from, to))
  const within = entities.filter(({ start }) => ranges.some((one) => start >= one.start && start < one.end))
  const wider = alone ? [...within, ...behindIt(account, entities)] : within
  const make = makeIn(account.text, wider)
  const colour = coloursIn(account.text, wider)
  const worth = one(wider.flatMap((entity) => (entity.kind === 'money' ? [entity.value] : [])))
  const owner = ownerOf(account, mentions)
  const [first] = mentions
  return {
    kind: first?.noun.kind ?? 'other',
    words: described(account, mentions),
    ...make,
    ...(colour === undefined ? {} : { colour }),
    ...(worth === undefined ? {} : { worth }),
    ...(owner === undefined ? {} : { owner }),
  }
}

/** What sentences that begin with "it" tell of the only thing there is. */
function behindIt(account: Account, entities: readonly Entity[]): readonly Entity[] {
  const starts = found(account, [
    '^ it|its|mine is|was|has|had|cost|a',
    'it|its is|was|has|had a|an|about|worth|black|white|blue|red|green|grey|silver|gold|brown',
    'worth|cost|paid|value',
  ])
  return entities.filter(({ start }) =>
    starts.some((match) => {
      const from = account.words[match.start]?.start ?? 0
      const end = account.words[sentenceEnd(account, match.start) - 1]?.end ?? from
      return start >= from && start < end
    }),
  )
}

function range({ words }: Account, from: number, to: number): { readonly start: number; readonly end: number } {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 }
}

function makeIn(text: string, entities: readonly Entity[]): { readonly make?: string; readonly model?: string } {
  const makes = entities.flatMap((entity) => (entity.kind === 'make' && !onlyVehicle(entity.value) ? [entity] : []))
  const names = new Map(makes.map((entity) => [makeNamed(entity).toLowerCase(), makeNamed(entity)]))
  const make = names.size === 1 ? [...names.values()][0] : undefined
  if (make === undefined) return {}
  const models = new Set(makes.flatMap((entity) => modelBehind(text, entity) ?? []))
  const longest = [...models].toSorted((a, b) => b.length - a.length)[0]
  return longest === undefined ? { make } : { make, model: longest }
}

/** Makes of cars that make nothing else that is carried. */
function onlyVehicle(make: string): boolean {
  return VEHICLE_MAKES.has(make.toLowerCase()) && !/^(?:honda|yamaha|husqvarna|mini|smart|man)$/i.test(make)
}

/** Colours that stand together are one: "black and orange". Two that stand apart leave it open. */
export function coloursIn(text: string, entities: readonly Entity[]): string | undefined {
  const groups: { start: number; end: number }[] = []
  for (const { kind, start, end } of entities.toSorted((a, b) => a.start - b.start)) {
    if (kind !== 'colour') continue
    const last = groups.at(-1)
    if (last !== undefined && start < last.end) continue
    if (last !== undefined && /^(?:\s*(?:,|\/|&|and|with)\s*)+$/.test(text.slice(last.end, start))) last.end = end
    else groups.push({ start, end })
  }
  return one(groups.map(({ start, end }) => text.slice(start, end)))
}

function one(values: readonly string[]): string | undefined {
  const different = new Map(values.map((value) => [value.toLowerCase(), value]))
  return different.size === 1 ? [...different.values()][0] : undefined
}

function ownerOf({ words }: Account, mentions: readonly Mention[]): ToldThing['owner'] {
  const owners = new Set(
    mentions.flatMap(({ from, at }): ToldThing['owner'][] => {
      const before = words.slice(Math.max(0, from - 1), at).map(({ word }) => word)
      if (before.includes("'s") || before.some((word) => KIN.has(word))) return ['other']
      if (before.includes('work') || before.includes('company')) return ['work']
      return before.includes('my') ? ['mine'] : []
    }),
  )
  return owners.size === 1
    ? [...owners][0]
    : owners.has('work') && owners.size === 2 && owners.has('mine')
      ? 'work'
      : undefined
}

const KIN = new Set(
  'sons daughters mums dads wifes husbands partners brothers sisters kids grandkids nans friends mates'.split(' '),
)

/** The words of the mention that says most, without what it is worth. */
function described(account: Account, mentions: readonly Mention[]): string {
  const texts = mentions.map(({ from, to, at, end }) => {
    const lead = DETERMINERS.has(account.words[from]?.word ?? '') && from < at ? from + 1 : from
    const { start, end: stop } = range(account, lead, to)
    const noun = account.words[end - 1]?.end ?? start
    const behind = account.text.slice(noun, stop)
    const cut = CUT.exec(behind)?.index ?? behind.length
    return account.text.slice(start, noun) + behind.slice(0, cut)
  })
  return (texts.toSorted((a, b) => b.length - a.length)[0] ?? '')
    .replace(/[\s,;:(-]+$/, '')
    .replace(/\s+/g, ' ')
    .slice(0, 300)
}

/** What ends a description: its worth, what was done with it, or another clause. */
const CUT =
  /\s*[,(]?\s*(?:\b(?:worth|cost|about|around|say|maybe|must be|probably|valued|i paid|which cost|was|were|is|are|has|have|had|when|while|that i|and|but|so|because|from|at|on|out of|off|before|after|yesterday|last|this morning|i|he|she|they|it|its|we|my)\b|[£)]|\.\s)/i
