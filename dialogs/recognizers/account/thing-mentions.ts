import { type Found, matches } from '../phrases/pattern.ts'
import type { Account } from './account.ts'
import { asidesOf, isTold } from './frames.ts'
import { tell } from './tells.ts'
import { NOUNS_BY_FIRST, type ThingNoun } from './thing-words.ts'

/** A thing in a story: its noun, and the words that may describe it. Numbers of words. */
export interface ThingMention {
  readonly noun: ThingNoun
  /** Where its description begins, the noun itself, and where the next thing begins. */
  readonly from: number
  readonly at: number
  readonly end: number
  readonly to: number
}

/** What was taken, lost or found is told in a clause with one of these. */
const GONE = [
  'theft',
  'gave|give|handed|hand ..1 them|him|her|over my|our',
  'it|they|that was|were ..1 pair_of|a_pair',
  '<took>',
  'taken|stolen|nicked|pinched|swiped|snatched|robbed|missing|lifted|half_inched|thieved|teefed|disappeared|vanished|jacked',
  'lost|losing|dropped|left_it|left_my|left_behind|found|handed_in|mislaid',
  "they|he|she|someone|somebody|thieves|kids|lads|burglars|who|whoever have|has|'s|is had|got|taken ..1 my|our|his|her|the|it|away",
  'someone|somebody|thieves|burglars had ..1 my|our|his|her|the|away',
  'they|he|she got|had my|our|his|her|the',
  'inside was|were|is|are|i_had|there',
  'with|had ..8 in it|inside|there',
  'got|had ..12 in it|inside',
  'were|was in|inside|on|under ..2 boot|car|van|bag|it|there|seat|box|shed|garage',
  'along with|including|plus|as_well_as|contained|containing|full_of',
  'gone !through !to !back !wrong !past !on !up',
]
/** A thing in such words is not the one that is gone: "filmed it on my phone", "the shop has cameras". */
const NOT_GONE = [
  'on|by|to|off|from|with my|his|her|the|a|their phone|mobile|camera|laptop|computer|ipad|tablet',
  'in a|an|my|the|its ..2 bag|case|box|holdall|rucksack|pouch !was !which !that',
  'out|outta|out_of|from|in|inside|into my|her|his|the|a|our ..2 handbag|bag|rucksack|backpack|coat|jacket|pocket|locker|drawer|purse|wallet|suitcase !was !is !has !got !and',
  'back|refunded|refund|fob|tag|cage ..2',
  'blink|nest|eufy|arlo|ezviz|tapo|hikvision|wyze camera|cameras',
  'phone cards|card|shop|number|case',
  'camera on|outside|at|in|opposite|across|over|facing|up',
  'cameras|camera|cctv|battery ..3 flat|dead|off|broken|not_working|working',
  'phone|mobile|text|email number|me|us|call|calls|shop|in|to|from|back',
  'key|keys|card|bag|phone number',
  'have|has|had|still|got ..3 both|all ..1 keys',
  'ring doorbell|camera|chime',
  'cctv|security|ring|doorbell|dash|helmet|speed|police camera|cameras',
  'phone|bike|laptop|camera holder|case|charger|cable|box|cover|screen|lock|lights|light|helmet|seat|bag|pump|trailer|stand',
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
const NOUN_AHEAD =
  /^(?:my|our|his|her|their|your|a|an|the|this|'s|gold|silver|diamond|wedding|engagement|eternity|signet|chop|circular|table|hand|mitre|wrist|smart|apple|rolex|omega|casio|garmin|seiko|citizen|tissot|mans|mens|ladies|womens|old|new|expensive|cash)$/
/** Words that lead a thing. */
export const DETERMINERS = new Set(
  "my our his her their your a an the this that some two three four 2 3 4 several pair all spare own work both another 's new old".split(
    ' ',
  ),
)
/** Nouns that are other words too: taken only behind a word that makes them a thing. */
const OTHER_WORDS = new Set(
  'ring rings watch cap chain level laser lights switch router saw saws dress boots beats cards notes clock plants cat quad clubs radio lens surface galaxy key suit level breaker books book food money papers visa certificate tackle rods plates wheels battery coat hat id licence clubs float clothes bag tools'.split(
    ' ',
  ),
)
/** Words a description may hold before its noun. */
const MOST_BEFORE = 6
const MOST_BEHIND = 16
const STOPS_BEFORE = new Set(
  'and or but so because then when while that which as if by at about say says said had took stole nicked pinched got have has lost left was were is are in on off from of with for to inside including plus like they he she it i we me him them found dropped find gone taken stolen also just only even not no'.split(
    ' ',
  ),
)

/** Where any of the phrases stands, whatever it is about. */
export function anywhere(account: Account, phrases: readonly string[]) {
  return phrases.flatMap((phrase) => [...matches(tell(phrase), account.marked, 12, account.budget)])
}

/** Every thing that is named, whether it is gone or not. */
export function thingMentions(account: Account): readonly ThingMention[] {
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
  const word = words[at]?.word ?? ''
  const singular = NOUNS_BY_FIRST.has(word) ? word : word.replace(/s$/, '')
  return (NOUNS_BY_FIRST.get(singular) ?? []).find(
    (noun) =>
      noun.words.every(
        (part, step) =>
          words[at + step]?.word === (step === 0 && part === singular ? word : part) &&
          (step === 0 || words[at + step]?.pause === 0),
      ) &&
      !isShop(words, at) &&
      (noun.words.length > 1 || !OTHER_WORDS.has(noun.words[0] ?? '') || led(words, at)),
  )
}

/** Such words are more often verbs: a thing only right behind what leads it. */
const VERBS = new Set('saw saws ring watch beats float'.split(' '))

/** "in Boots": shops that are called like things. */
function isShop(words: Account['words'], at: number): boolean {
  return (
    words[at]?.capital === true &&
    /^(?:boots|apple)$/.test(words[at]?.word ?? '') &&
    !/^(?:martens|timberland|adidas|nike)$/.test(words[at - 1]?.word ?? '')
  )
}

function led(words: Account['words'], at: number): boolean {
  if (VERBS.has(words[at]?.word ?? '') && !NOUN_AHEAD.test(words[at - 1]?.word ?? '')) return false
  for (let before = at - 1; before >= Math.max(0, at - 4); before -= 1) {
    const { word, pause } = words[before] ?? { word: '', pause: 2 }
    if (DETERMINERS.has(word)) return true
    if (
      word === 'and' ||
      word === 'or' ||
      word === 'i' ||
      word === 'he' ||
      word === 'she' ||
      word === 'they' ||
      word === 'we' ||
      pause === 2
    )
      return false
  }
  return false
}

/** Where the description of a noun begins: at the word that leads it, else at the few words that describe it. */
function beginning({ words }: Account, at: number, least: number): number {
  const lowest = Math.max(least, at - MOST_BEFORE)
  let from = at
  for (let before = at; before >= lowest; before -= 1) {
    if (DETERMINERS.has(words[before]?.word ?? '') && before < at) from = before
    if ((words[before]?.pause ?? 0) > 0 || STOPS_BEFORE.has(words[before - 1]?.word ?? '')) break
  }
  if (from < at) return from
  for (let before = at; before > Math.max(lowest, at - 3); before -= 1) {
    if ((words[before]?.pause ?? 0) > 0 || STOPS_BEFORE.has(words[before - 1]?.word ?? '')) break
    from = before - 1
  }
  return from
}

/** The word behind the sentence that a word stands in. */
export function sentenceEnd({ words }: Account, at: number): number {
  for (let end = at + 1; end < words.length; end += 1) if (words[end]?.pause === 2) return end
  return words.length
}

/** Whether a thing is told of as taken, lost or found. */
export function isGone(account: Account, { at, end }: ThingMention): boolean {
  const { gone, not } = cues(account)
  if (not.some((one) => one.start < end && one.end > at - 1) || isPictured(account, at)) return false
  if (asidesOf(account).elsewhere.some(({ start }) => account.segmentAt[start] === account.segmentAt[at])) return false
  const sentence = sentenceIndex(account, at)
  const near = gone.filter((one) => sentenceIndex(account, one.start) === sentence && isTold(account, one))
  return (
    near.some((one) => !parted(account, one, at)) &&
    !isKept(account, at) &&
    isTold(account, { start: at, end, gaps: [] })
  )
}

/** Between a cue and a thing behind it someone is told of: what follows is what they wore. A cue far off says nothing of it. */
function parted({ words }: Account, cue: Found, at: number): boolean {
  if (at < cue.end) return cue.start - at > FARTHEST
  if (at - cue.end > FARTHEST) return true
  return words
    .slice(cue.end, at)
    .some(({ word }, step) => SOMEONE.has(word) && words[cue.end + step + 1]?.word !== "'s")
}

const SOMEONE = new Set('he she lad bloke man woman guy girl boy fella driver wearing dressed'.split(' '))
/** How many words a cue reaches in a sentence without stops. */
const FARTHEST = 45

/** "My gym bag was in the boot and they did not find that". */
function isKept(account: Account, at: number): boolean {
  const sentence = sentenceIndex(account, at)
  return anywhere(account, KEPT).some(
    (one) => one.start > at && one.start - at < 14 && sentenceIndex(account, one.start) === sentence,
  )
}

const KEPT = [
  'not|never ..1 find|take|get|touch|notice|see|took|taken|found ..1 it|that|them|those',
  'left it|that|them alone|behind|there',
  'is|was|are|were ..1 fine|safe|still_there|not_taken|untouched',
]

/** "a photo of my dog". */
function isPictured({ words }: Account, at: number): boolean {
  const before = words.slice(Math.max(0, at - 5), at).map(({ word }) => word)
  return (
    before.includes('of') && ['photo', 'photos', 'picture', 'pictures', 'video'].some((word) => before.includes(word))
  )
}

function sentenceIndex({ segments, segmentAt }: Account, at: number): number {
  return segments[segmentAt[at] ?? 0]?.sentence ?? 0
}

interface Cues {
  readonly gone: readonly Found[]
  readonly not: readonly Found[]
}

const found = new WeakMap<Account, Cues>()

function cues(account: Account): Cues {
  const before = found.get(account)
  if (before !== undefined) return before
  const made = { gone: anywhere(account, GONE), not: anywhere(account, NOT_GONE) }
  found.set(account, made)
  return made
}
