import type { Entity } from '../../recognition.ts'
import type { Account } from './account.ts'
import { makeNamed, modelBehind, VEHICLE_MAKES } from './makes-and-models.ts'
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

/** Kinds of which several told together are listed as one thing. */
const AS_ONE: ReadonlySet<ThingKind> = new Set(['jewellery', 'cash', 'cards', 'keys', 'medicine', 'vehicle-part'])
const MOST_THINGS = 8

/** The things that were taken, lost or found, in the order of the story. A thing told of again is the same thing. */
export function toldThings(account: Account, entities: readonly Entity[]): readonly ToldThing[] {
  const all = thingMentions(account)
  const told = all.filter((mention) => isGone(account, mention))
  const groups = new Map<string, ThingMention[]>()
  for (const mention of told) {
    const key = AS_ONE.has(mention.noun.kind) ? mention.noun.kind : mention.noun.same
    groups.set(key, [...(groups.get(key) ?? []), mention])
  }
  for (const mention of all) if (!told.includes(mention)) groups.get(mention.noun.same)?.push(mention)
  return [...groups.values()]
    .slice(0, MOST_THINGS)
    .map((mentions) => thingOf(account, entities, mentions, groups.size === 1))
}

function thingOf(
  account: Account,
  entities: readonly Entity[],
  mentions: readonly ThingMention[],
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
  const starts = anywhere(account, [
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

function ownerOf({ words }: Account, mentions: readonly ThingMention[]): ToldThing['owner'] {
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
function described(account: Account, mentions: readonly ThingMention[]): string {
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
