import type { Entity } from '../../recognition.ts'
import { type Account, textBetween } from './account.ts'
import { itemMakes, makeNamed, makeOfModel, modelBehind, VEHICLE_MAKES } from './makes-and-models.ts'
import { describedThing } from './thing-description.ts'
import { anywhere, DETERMINERS, isGone, sentenceEnd, type ThingMention, thingMentions } from './thing-mentions.ts'
import type { ThingKind } from './thing-words.ts'

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

/** All that is told of one thing: where it is named, and the stretches of text that describe it. */
interface Group {
  readonly mentions: ThingMention[]
  readonly stretches: Stretch[]
}
interface Stretch {
  readonly start: number
  readonly end: number
}

/** Kinds of which several told together are listed as one thing. */
const AS_ONE: ReadonlySet<ThingKind> = new Set(['jewellery', 'cash', 'cards', 'keys', 'medicine', 'vehicle-part'])
/** "all my tools": with such a word the single tools are part of it. */
const ALL_TOOLS = 'tools:tools'
const MOST_THINGS = 8

/** The things that were taken, lost or found, in the order of the story. A thing told of again is the same thing. */
export function toldThings(account: Account, entities: readonly Entity[]): readonly ToldThing[] {
  const all = thingMentions(account)
  const told = all.filter((mention) => isGone(account, mention))
  const allTools = told.some(({ noun }) => noun.same === ALL_TOOLS)
  const keyOf = (mention: ThingMention) => {
    const { noun } = mention
    if (AS_ONE.has(noun.kind) || (allTools && noun.kind === 'tools')) return noun.kind
    return (noun.words.join() === 'bag' ? bagBefore(all, mention) : undefined) ?? noun.same
  }
  const groups = new Map<string, Group>()
  for (const mention of told) groups.set(keyOf(mention), { mentions: [], stretches: [] })
  for (const mention of all) groups.get(keyOf(mention))?.mentions.push(mention)
  for (const group of groups.values()) group.stretches.push(...group.mentions.map((mention) => range(account, mention)))
  describedByIt(account, [...groups.values()])
  const money = entities.filter(({ kind }) => kind === 'money')
  const things = [...groups.values()]
    .slice(0, MOST_THINGS)
    .map((group) => thingOf(account, entities, group, money, all))
  return [...things, ...cashInside(account.text, things, money)]
}

/** "My wallet, with about £60 in it": the money is a thing by itself. */
function cashInside(text: string, things: readonly ToldThing[], money: readonly Entity[]): readonly ToldThing[] {
  if (!things.some(({ kind }) => kind === 'bag') || things.some(({ kind }) => kind === 'cash')) return []
  const inside = money.filter((entity) => leadsCash(text, entity))
  const [only] = inside
  return only?.kind === 'money' && inside.length === 1 ? [{ kind: 'cash', words: only.text, worth: only.value }] : []
}

/** "My handbag ... it's a brown bag": the bag that was told of before. */
function bagBefore(all: readonly ThingMention[], { at }: ThingMention): string | undefined {
  return all.findLast((other) => other.at < at && BAGS.has(other.noun.same))?.noun.same
}

const BAGS = new Set(['bag:rucksack', 'bag:handbag'])

/** "It's a dark green Osprey": a sentence that begins with "it" describes the thing named last before it. */
function describedByIt(account: Account, groups: readonly Group[]): void {
  const its = anywhere(account, [
    'it|mine|they is|was|are|were a|an|about|worth|black|white|blue|red|green|grey|silver|gold|brown|dark|light|bright|brand_new|pale|pink|purple',
    'its a|an|black|white|blue|red|green|grey|silver|gold|brown|dark|light|bright',
    'it|they|which had|has|cost|have|worth a|an|about|me|us|<num>|around',
    '^ worth|cost|value|valued|paid|bought',
  ])
  for (const match of its) {
    const before = groups.filter(({ mentions }) => mentions.some(({ at }) => at < match.start))
    const last = before.toSorted((a, b) => lastBefore(a, match.start) - lastBefore(b, match.start)).at(-1)
    const other = groups
      .filter((group) => group !== last)
      .flatMap(({ mentions }) => mentions.map(({ from }) => from))
      .filter((from) => from > match.start)
    const ends = Math.min(sentenceEnd(account, match.start), ...other)
    const end = account.words[ends - 1]?.end ?? 0
    const start = account.words[match.start]?.start ?? 0
    if (last !== undefined && !tellsOfVehicle(account, match.start)) last.stretches.push({ start, end })
  }
}

/** "It's a grey Audi" is not of the keys that were named before it. */
function tellsOfVehicle(account: Account, at: number): boolean {
  return account.words
    .slice(at, sentenceEnd(account, at))
    .some(({ word }) => onlyVehicle(word) || makeOfModel(word) !== undefined)
}

function lastBefore({ mentions }: Group, at: number): number {
  return Math.max(...mentions.filter((mention) => mention.at < at).map((mention) => mention.at))
}

function thingOf(
  account: Account,
  entities: readonly Entity[],
  group: Group,
  money: readonly Entity[],
  all: readonly ThingMention[],
): ToldThing {
  const { mentions, stretches } = group
  const within = entities.filter(({ start }) => stretches.some((one) => start >= one.start && start < one.end))
  const colour = coloursIn(account.text, ofItself(account.text, within, stretches))
  const worth = worthOf(account, group, within, money)
  const owner = ownerOf(account, mentions, all)
  return {
    kind: mentions[0]?.noun.kind ?? 'other',
    words: describedThing(account, mentions, stretches),
    ...makeIn(account.text, within, stretches),
    ...(colour === undefined ? {} : { colour }),
    ...(worth === undefined ? {} : { worth }),
    ...(owner === undefined ? {} : { owner }),
  }
}

/** What stands behind "with" is of something else: "a green bag with a yellow tag". */
function ofItself(text: string, entities: readonly Entity[], stretches: readonly Stretch[]): readonly Entity[] {
  return entities.filter(({ start }) =>
    stretches.some(
      (one) =>
        start >= one.start &&
        start < one.end &&
        !/\b(?:with|in a|inside|had an?)\b/i.test(text.slice(one.start, start)),
    ),
  )
}

function range({ words }: Account, { from, to }: ThingMention): Stretch {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 }
}

/** A sum that goes with the thing; "£180 in cash" stands before it. Where there is one sum and one thing, they belong together. */
function worthOf(
  account: Account,
  { mentions }: Group,
  within: readonly Entity[],
  money: readonly Entity[],
): string | undefined {
  const cash = mentions.some(({ noun }) => noun.kind === 'cash')
  const own = within.filter(
    (entity) => entity.kind === 'money' && !isTotal(account.text, entity) && (cash || !leadsCash(account.text, entity)),
  )
  const before = cash ? money.filter((entity) => leadsCash(account.text, entity)) : []
  return one([...own, ...before].flatMap((entity) => (entity.kind === 'money' ? [entity.value] : [])))
}

/** "about £210 altogether": of all of them. */
function isTotal(text: string, { end }: Entity): boolean {
  return /^ ?(?:worth )?(?:altogether|in total|in all|total|all in|the lot|between them|for both|for everything)\b/i.test(
    text.slice(end, end + 24),
  )
}

/** "My purse with around £50": what was in it, not its worth. */
const CASH_BEFORE =
  /\b(?:with|containing|contained|inside)\s+(?:about |around |roughly |nearly |maybe |approximately |over |some )*$/i

function leadsCash(text: string, { start, end }: Entity): boolean {
  const behind = /^ ?(?:in |of |worth of )?(?:cash|notes|coins|change|it|there|inside|my purse|my wallet)\b/i
  return behind.test(text.slice(end, end + 20)) || CASH_BEFORE.test(text.slice(Math.max(0, start - 40), start))
}

function makeIn(
  text: string,
  entities: readonly Entity[],
  stretches: readonly Stretch[],
): { readonly make?: string; readonly model?: string } {
  const known = entities.flatMap((entity) => (entity.kind === 'make' && !onlyVehicle(entity.value) ? [entity] : []))
  const others = stretches.flatMap(({ start, end }) => itemMakes(text, start, end))
  const makes = [
    ...known,
    ...others.filter((other) => !known.some((entity) => entity.start < other.end && entity.end > other.start)),
  ]
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

function ownerOf(
  account: Account,
  mentions: readonly ThingMention[],
  all: readonly ThingMention[],
): ToldThing['owner'] {
  const owners = new Set(
    mentions.flatMap((mention): ToldThing['owner'][] => {
      const { at, to } = mention
      const from = leadOf(account, mention, all)
      const before = account.words.slice(from, at).map(({ word }) => word)
      if (
        /belongs to (?:my )?(?:work|the company|my employer)|(?:is|my) works?\b.{0,4}$/i.test(
          textBetween(account, at, to),
        )
      )
        return ['work']
      const whose = before.includes('my') || before.includes('our')
      if (before.includes("'s") || (whose && before.some((word) => KIN.has(word)))) return ['other']
      if (before.includes('work') || before.includes('company')) return ['work']
      return before.includes('my') ? ['mine'] : []
    }),
  )
  if (owners.size === 1) return [...owners][0]
  return owners.has('work') && owners.has('mine') && owners.size === 2 ? 'work' : undefined
}

/** "my purse, phone and keys": what leads the first of a list leads them all. */
function leadOf(account: Account, { from, at }: ThingMention, all: readonly ThingMention[]): number {
  const { words } = account
  const led = words.slice(from, at).some(({ word }) => DETERMINERS.has(word))
  const before = all.findLast((other) => other.at < at)
  const joins =
    before !== undefined && words.slice(before.end, from).every(({ word, pause }) => word === 'and' && pause < 2)
  return !led && before !== undefined && joins && from - before.end <= 2 && (words[from]?.pause ?? 0) < 2
    ? leadOf(account, before, all)
    : from
}

const KIN = new Set(
  'sons daughters mums dads wifes husbands partners brothers sisters kids grandkids nans friends mates'.split(' '),
)
