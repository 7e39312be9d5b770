import type { Entity } from '../../recognition.ts'
import type { Account } from './account.ts'
import { makeOfModel } from './makes-and-models.ts'
import { type Part, partsOf } from './vehicle-parts.ts'

/** What a story tells of one vehicle. `kind` is an option id of the questions about vehicles. */
export interface ToldVehicle {
  readonly whose: 'own' | 'theirs'
  readonly kind?: string
  readonly make?: string
  readonly model?: string
  readonly colour?: string
  readonly plate?: string
}

const GLUE = new Set(
  "reg registration plate plates number no is was it a an the with its index of , and in colour custom year old model 's ending newish new reg. that".split(
    ' ',
  ),
)
const OWN = new Set('my our mine ours'.split(' '))
const THEIRS = new Set('his her their a an another this that some other theirs'.split(' '))
/** Words between two parts of one vehicle at most. */
const MOST_APART = 4

interface Cluster {
  readonly parts: readonly Part[]
  readonly whose: 'own' | 'theirs' | 'open'
}

/**
 * The vehicles of a story: the teller's own, and that of others. What is told of two of one side, and differs, is left out.
 * `main` says whose a vehicle is that stands without a word of whose it is.
 */
export function toldVehicles(
  account: Account,
  entities: readonly Entity[],
  main: 'own' | 'theirs',
): readonly ToldVehicle[] {
  const clusters = clustersOf(partsOf(account, entities), account)
  const rich = clusters.some(isRich)
  const said = clusters
    .filter((cluster) => (rich ? isRich(cluster) : isUsed(cluster, account)) || cluster.whose === 'own')
    .map((cluster) => ({ ...cluster, whose: whoseIs(cluster, account, clusters, main) }))
  return (['own', 'theirs'] as const).flatMap((whose) => {
    const some = said.filter((cluster) => cluster.whose === whose)
    return some.length === 0
      ? []
      : [
          merged(
            whose,
            some.flatMap(({ parts }) => parts),
          ),
        ]
  })
}

/** "in a van", "on a moped", "the car drove off": used by someone, and not only heard or seen. */
function isUsed({ parts }: Cluster, { words }: Account): boolean {
  const [at, end] = [parts[0]?.at ?? 0, parts.at(-1)?.end ?? 0]
  const before = words.slice(Math.max(0, at - 4), at).map(({ word }) => word)
  const behind = words.slice(end, end + 4).map(({ word }) => word)
  return before.some((word) => USED_BEFORE.has(word)) || behind.some((word) => USED_BEHIND.has(word))
}

const USED_BEFORE = new Set('in into on onto drove driving using used riding'.split(' '))
const USED_BEHIND = new Set(
  'drove sped hit pulled came waiting reversed overtook swerved crashed stopped turned went'.split(' '),
)

/** More than "the car": such a mention may be of any of them. */
function isRich({ parts }: Cluster): boolean {
  return parts.some(({ make, plate, colour }) => make !== undefined || plate !== undefined || colour !== undefined)
}

function clustersOf(parts: readonly Part[], account: Account): readonly Cluster[] {
  const groups: Part[][] = []
  for (const part of parts) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group !== undefined && last !== undefined && goesOn(last, part, account)) group.push(part)
    else groups.push([part])
  }
  return groups
    .filter((group) =>
      group.some(({ kind: of, make, plate }) => of !== undefined || make !== undefined || plate !== undefined),
    )
    .map((group) => ({ parts: group, whose: said(group[0]?.at ?? 0, account) }))
}

function goesOn(last: Part, next: Part, { words }: Account): boolean {
  if (next.at - last.end > MOST_APART) return false
  for (let at = last.end; at < next.at; at += 1) if (!GLUE.has(words[at]?.word ?? '')) return false
  for (let at = last.end; at <= next.at; at += 1) if (words[at]?.pause === 2) return false
  const between = words.slice(last.end, next.at).map(({ word }) => word)
  // "a van and a car": another one begins.
  return !(between.includes('and') && between.some((word) => THEIRS.has(word) || OWN.has(word)))
}

/** Whose it is, by the word right before it: "my", "in a", "his". */
function said(at: number, { words }: Account): 'own' | 'theirs' | 'open' {
  for (let before = at - 1; before >= at - 3 && before >= 0; before -= 1) {
    if ((words[before + 1]?.pause ?? 0) > 0) return 'open'
    const word = words[before]?.word ?? ''
    if (OWN.has(word)) return 'own'
    if (THEIRS.has(word)) return isMine(words, before) ? 'own' : isItsA(words, before) ? 'open' : 'theirs'
  }
  return 'open'
}

/** "mine is a green Jazz", "my car's a black Octavia". */
function isMine(words: Account['words'], at: number): boolean {
  const [zero, one, two] = [words[at - 3]?.word ?? '', words[at - 2]?.word ?? '', words[at - 1]?.word ?? '']
  const is = two === 'is' || two === 'was' || two === "'s"
  return (
    is &&
    (one === 'mine' || one === 'ours' || (OWN.has(zero) && /^(?:car|van|bike|motor|motorbike|vehicle)$/.test(one)))
  )
}

/** "it's a white Transit": the one that was told of before. */
function isItsA(words: Account['words'], at: number): boolean {
  const [one, two] = [words[at - 2]?.word ?? '', words[at - 1]?.word ?? '']
  return (
    (two === 'is' || two === 'was' || two === "'s") &&
    (one === 'it' || one === 'mine' || one === 'car' || one === 'van' || one === 'bike')
  )
}

function whoseIs(
  cluster: Cluster,
  account: Account,
  all: readonly Cluster[],
  main: 'own' | 'theirs',
): 'own' | 'theirs' {
  if (cluster.whose !== 'open') return cluster.whose
  const before = all
    .filter(
      (other) => other !== cluster && (other.parts[0]?.at ?? 0) < (cluster.parts[0]?.at ?? 0) && other.whose !== 'open',
    )
    .at(-1)
  const kinds = new Set(cluster.parts.flatMap(({ kind: of }) => of ?? []))
  const same = all.findLast(
    (other) =>
      other.whose !== 'open' &&
      (other.parts[0]?.at ?? 0) < (cluster.parts[0]?.at ?? 0) &&
      other.parts.some(({ kind: of }) => of !== undefined && kinds.has(of)),
  )
  if (same !== undefined && same.whose !== 'open') return same.whose
  const near = before !== undefined && sentenceOf(account, cluster) - sentenceOf(account, before) <= 1
  if (near && before.whose !== 'open') return before.whose
  return main
}

function sentenceOf({ segments, segmentAt }: Account, cluster: Cluster): number {
  return segments[segmentAt[cluster.parts[0]?.at ?? 0] ?? 0]?.sentence ?? 0
}

function merged(whose: 'own' | 'theirs', parts: readonly Part[]): ToldVehicle {
  const kind = one(parts.map((part) => part.kind))
  const make = one(parts.map((part) => part.make))
  const model = one(parts.map((part) => part.model))
  const colour = one(parts.map((part) => part.colour))
  const plate = one(parts.map((part) => part.plate))
  return {
    whose,
    ...kindOf(kind, make, model),
    ...(make === undefined ? {} : { make }),
    ...(model === undefined || make === undefined ? {} : { model }),
    ...(colour === undefined ? {} : { colour }),
    ...(plate === undefined ? {} : { plate }),
  }
}

/** A vehicle of which only the make is told is a car, unless it may be a motorbike. */
function kindOf(kind: string | undefined, make: string | undefined, model: string | undefined): { kind?: string } {
  if (kind !== undefined) return { kind }
  if (make === undefined) return {}
  return MOTORBIKES.test(make) && makeOfModel(model?.toLowerCase().split(' ')[0] ?? '') === undefined
    ? {}
    : { kind: 'car' }
}

const MOTORBIKES =
  /^(?:honda|yamaha|suzuki|kawasaki|ducati|bmw|triumph|ktm|aprilia|piaggio|vespa|lexmoto|sur-?ron|husqvarna|harley.*|royal enfield|lambretta|peugeot)$/i

/** The one value among several; undefined where two differ. */
function one(values: readonly (string | undefined)[]): string | undefined {
  const different = new Map(
    values.flatMap((value) => (value === undefined ? [] : [[value.toLowerCase(), value] as const])),
  )
  return different.size === 1 ? [...different.values()][0] : undefined
}
