import type { Entity } from '../../recognition.ts'
import { type Account, textBetween } from './account.ts'
import { makeOfModel, modelBehind, VAN_MODELS, VEHICLE_MAKES } from './makes-and-models.ts'

const KINDS: Readonly<Record<string, string>> = {
  ...kind('car', 'car motor hatchback saloon suv 4x4 convertible coupe'),
  ...kind('van', 'van pickup campervan minivan'),
  ...kind('hgv', 'lorry hgv truck artic tipper'),
  ...kind('bus', 'coach minibus'),
  ...kind('taxi', 'minicab uber'),
  ...kind('motorbike', 'motorbike motorcycle motorbikes'),
  ...kind('moped', 'moped mopeds'),
  ...kind('other', 'caravan motorhome horsebox'),
  ...kind('e-scooter', 'e-scooter escooter'),
  ...kind('tractor', 'tractor'),
}
/** What makes a word of a vehicle no vehicle when it stands behind it. */
const NO_VEHICLE_BEHIND = new Set(
  'park parks parking key keys insurance alarm tax wash hire dealer dealership boot rank stop door doors window windows'.split(
    ' ',
  ),
)
const STILL_A_VEHICLE = new Set('door doors window windows boot alarm insurance tax'.split(' '))

/** What one word or two tell of a vehicle. Numbers of words. */
export interface Part {
  readonly at: number
  readonly end: number
  readonly kind?: string
  readonly make?: string
  readonly model?: string
  readonly colour?: string
  readonly plate?: string
}

/** All that a story tells of vehicles, word by word. */
export function partsOf(account: Account, entities: readonly Entity[]): readonly Part[] {
  const wordIndex = (offset: number) => account.words.findIndex(({ end }) => end > offset)
  const parts: Part[] = []
  for (const entity of entities) {
    const at = wordIndex(entity.start)
    const end = wordIndex(entity.end - 1) + 1
    if (at < 0) continue
    if (entity.kind === 'vehicle-registration') parts.push({ at, end, plate: entity.value })
    if (entity.kind === 'colour') parts.push({ at, end, colour: entity.value })
    if (entity.kind === 'make' && isVehicleMake(entity.text)) parts.push(madeBy(account, at, end, entity.value))
  }
  account.words.forEach(({ word }, at) => {
    const of = kindAt(account, at)
    if (of !== undefined) parts.push({ at, end: at + 1, kind: of })
    if (parts.some((part) => part.make !== undefined && part.at <= at && part.end > at)) return
    const make = isModel(account, at) ? makeOfModel(word) : undefined
    if (make !== undefined) parts.push(modelAlone(account, at, make))
    else if (isMake(account, at)) parts.push(madeBy(account, at, at + 1, textBetween(account, at, at + 1)))
  })
  return parts.toSorted((a, b) => a.at - b.at)
}

/** Makes that are words too need a capital: "a man bag". */
function isVehicleMake(said: string): boolean {
  const plain = said.toLowerCase()
  return VEHICLE_MAKES.has(plain) && (!OTHER_MEANINGS.has(plain) || /^\p{Lu}/u.test(said))
}

/** A make that is part of what was taken for a place: "White Ford Fiesta ST". Those that are words too need a capital. */
function isMake({ words }: Account, at: number): boolean {
  const { word, capital } = words[at] ?? { word: '', capital: false }
  return VEHICLE_MAKES.has(word) && (capital || !OTHER_MEANINGS.has(word))
}

/** Models that are words too need a capital, and a word before them that leads a thing. */
function isModel({ words }: Account, at: number): boolean {
  const { word, capital } = words[at] ?? { word: '', capital: false }
  if (!MODELS_AS_WORDS.has(word)) return true
  const before = words[at - 1]?.word ?? ''
  return capital && words[at]?.pause === 0 && (LEADS.has(before) || VEHICLE_MAKES.has(before))
}

const MODELS_AS_WORDS = new Set('golf polo focus leon discovery defender ranger escort caddy juke fabia'.split(' '))
const LEADS = new Set(
  'a an the my our his her their this that black white grey gray silver red blue green yellow orange dark old new'.split(
    ' ',
  ),
)
const OTHER_MEANINGS = new Set('man mini smart seat rover triumph mg jeep lotus harley'.split(' '))

function madeBy(account: Account, at: number, end: number, make: string): Part {
  const model = modelBehind(account.text, { value: make, end: account.words[end - 1]?.end ?? 0 })
  const behind = model?.split(' ') ?? []
  return {
    at,
    end: end + behind.length,
    make,
    ...(model === undefined ? {} : { model }),
    ...(behind.some((word) => VAN_MODELS.has(word.toLowerCase())) ? { kind: 'van' } : {}),
  }
}

/** A model without its make: "my Fiesta ST". */
function modelAlone(account: Account, at: number, make: string): Part {
  const trim = TRIMS.test(account.words[at + 1]?.word ?? '') && account.words[at + 1]?.pause === 0
  const van = VAN_MODELS.has(account.words[at]?.word ?? '')
  const end = trim ? at + 2 : at + 1
  return { at, end, make, model: textBetween(account, at, end), ...(van ? { kind: 'van' } : {}) }
}

const TRIMS = /^(?:st|gti|gtd|sport|custom|connect|max|estate|zetec|vrs|cc|gsi|sri|rs|\d{2,3}d?)$/

function kindAt({ words }: Account, at: number): string | undefined {
  const word = words[at]?.word ?? ''
  const of = Object.hasOwn(KINDS, word) ? KINDS[word] : undefined
  const next = words[at + 1]?.word ?? ''
  return of === undefined || (NO_VEHICLE_BEHIND.has(next) && !STILL_A_VEHICLE.has(next)) ? undefined : of
}

function kind(id: string, words: string): Record<string, string> {
  return Object.fromEntries(words.split(' ').map((word) => [word, id]))
}
