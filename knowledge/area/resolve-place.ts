import type { ImportedAreas, ImportedPlace, PlaceFinder, Spot } from './area-source.ts'
import { type AskedPlace, placeKey, readPlace } from './place-name.ts'

/** Where places are looked for. Either may be missing. */
export interface PlaceSources {
  readonly imported: ImportedAreas
  readonly finder?: PlaceFinder
}

/** A place that is meant, under the name by which it is told: out of the imported figures, out of the gazetteer, or both. */
export interface Place {
  readonly label: string
  readonly imported?: ImportedPlace
  readonly spot?: Spot
}

/** What came of looking for a place. `nothing`: it is known, or cannot be looked for, and asking again would not help. */
export type Resolved =
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'which'; readonly names: readonly string[]; readonly more: boolean }
  | { readonly kind: 'not-found'; readonly say: string }
  | { readonly kind: 'nothing'; readonly say: string }

/** How many places of one name are offered: more would not be read. */
const MOST_OFFERED = 8
/** How many of one name are read out of the store, and of how many of them it is checked that figures cover them: there are hundreds of High Streets. */
const MOST_LOOKED_AT = 1_000
const MOST_CHECKED = 100
const TRY_OTHER = 'Give the name of a ward, borough, street or station.'
const UNKNOWN: Resolved = {
  kind: 'not-found',
  say: 'I do not know a place of that name. Give a postcode, or its whole name.',
}
const NO_ANSWER = 'The service that knows the places does not answer now.'

/** Finds the place that a message asks for. */
export async function resolvePlace(said: string, sources: PlaceSources): Promise<Resolved> {
  const asked = readPlace(said)
  if (asked === undefined)
    return { kind: 'not-found', say: `I did not find the name of a place in that. Give a postcode. ${TRY_OTHER}` }
  if (asked.kind === 'name') return await byName(said, asked, sources)
  return asked.kind === 'postcode' ? await byPostcode(asked.postcode, sources) : await byOutward(asked.outward, sources)
}

async function byPostcode(postcode: string, { imported, finder }: PlaceSources): Promise<Resolved> {
  if (finder === undefined) return noPostcodes(imported)
  const answer = await finder.postcode(postcode)
  if (answer.kind === 'none')
    return { kind: 'not-found', say: `I do not know the postcode ${postcode}. Look if it is right. ${TRY_OTHER}` }
  if (answer.kind === 'failed') return noAnswer(imported)
  const spot = answer.value
  const outside = outsideOf(postcode, spot)
  if (outside !== undefined) return outside
  const found = importedAround(spot, imported)
  const label =
    found === undefined
      ? `the neighbourhood of ${postcode}`
      : found.kind === 'small-area'
        ? `the streets around ${postcode}`
        : labelOf(found)
  return { kind: 'place', place: { label, spot, ...(found === undefined ? {} : { imported: found }) } }
}

async function byOutward(outward: string, { imported, finder }: PlaceSources): Promise<Resolved> {
  if (finder === undefined) return noPostcodes(imported)
  const answer = await finder.outward(outward)
  if (answer.kind === 'none')
    return { kind: 'not-found', say: `I do not know the postcode area ${outward}. Look if it is right. ${TRY_OTHER}` }
  if (answer.kind === 'failed') return noAnswer(imported)
  const { wards, districts, ...spot } = answer.value
  const outside = outsideOf(outward, spot)
  if (outside !== undefined) return outside
  const inside = new Set(districts.map(placeKey))
  const known = wards.flatMap((ward) =>
    covered(imported, imported.named(placeKey(ward), MOST_LOOKED_AT)).filter(
      ({ kind, within }) => kind === 'ward' && (inside.size === 0 || inside.has(placeKey(within))),
    ),
  )
  if (known.length > 0) return oneOrWhich(known.map((place) => ({ label: labelOf(place), imported: place })))
  // Without wards to choose from: the neighbourhood in its middle, and that is said.
  return { kind: 'place', place: { label: `the middle of ${outward}`, spot } }
}

type Named = Extract<AskedPlace, { kind: 'name' }>

async function byName(said: string, asked: Named, { imported, finder }: PlaceSources): Promise<Resolved> {
  // "Burglaries in Mill Lane" names no place in Mill Lane: then what stands behind "in" is the place.
  const ways = [asked, ...(asked.within === undefined ? [] : [{ kind: 'name', name: asked.within } as const])]
  const whole = placeKey(said)
  for (const way of ways) {
    const keys = [...new Set([placeKey(way.name), whole])]
    const candidates = keys.flatMap((key) => imported.named(key, MOST_LOOKED_AT))
    const exact = covered(
      imported,
      candidates.filter((place) => placeKey(labelOf(place)) === whole),
    )[0]
    if (exact !== undefined) return oneOrWhich([{ label: labelOf(exact), imported: exact }])
    const inside = candidates.filter(({ within }) => isWithin(within, way.within))
    const fitting = withHint(covered(imported, inside.slice(0, MOST_CHECKED)), way)
    if (fitting.length > 0) return oneOrWhich(fitting.map((place) => ({ label: labelOf(place), imported: place })))
  }
  if (finder === undefined) return imported.any() ? UNKNOWN : { kind: 'nothing', say: '' }
  for (const way of ways) {
    const found = await byGazetteer(way, imported, finder)
    if (found !== UNKNOWN) return found
  }
  return UNKNOWN
}

async function byGazetteer({ name, within }: Named, imported: ImportedAreas, finder: PlaceFinder): Promise<Resolved> {
  const answer = await finder.named(name)
  if (answer.kind === 'failed') return noAnswer(imported)
  const spots = answer.kind === 'none' ? [] : answer.value.filter((spot) => isWithin(spot.within ?? '', within))
  const inside = spots.filter((spot) => outsideOf(spot.name, spot) === undefined)
  const [first] = spots
  if (first === undefined) return UNKNOWN
  if (inside.length === 0) return outsideOf(first.name, first) ?? UNKNOWN
  const named = inside.map((spot) => ({
    label: [spot.name, ...(spot.within === undefined ? [] : [spot.within])].join(', '),
    spot,
  }))
  const resolved = oneOrWhich(named)
  return resolved.kind === 'place' ? await withImported(resolved.place, imported, finder) : resolved
}

/** A place of the gazetteer with the imported figures of the ward in its middle, where there are any. */
async function withImported(place: Place, imported: ImportedAreas, finder: PlaceFinder): Promise<Resolved> {
  const { spot } = place
  if (spot?.latitude === undefined || spot.longitude === undefined || !imported.any()) return { kind: 'place', place }
  const near = await finder.near(spot.latitude, spot.longitude)
  const ward = near.kind === 'answer' ? importedAround({ ...near.value, smallAreas: [] }, imported) : undefined
  if (ward === undefined) return { kind: 'place', place }
  return { kind: 'place', place: { label: `${labelOf(ward)}, in the middle of ${spot.name}`, spot, imported: ward } }
}

function importedAround({ ward, smallAreas }: Spot, imported: ImportedAreas): ImportedPlace | undefined {
  const places = [
    ...(ward === undefined ? [] : [imported.coded('ward', ward.code)]),
    ...smallAreas.map((code) => imported.coded('small-area', code)),
  ].flatMap((place) => place ?? [])
  return covered(imported, places)[0]
}

/** Those that a force's figures cover. */
function covered(imported: ImportedAreas, places: readonly ImportedPlace[]): readonly ImportedPlace[] {
  return places.filter((place) => imported.covers(place))
}

/** Those of the kind that was said, where there are any: "Holborn station". */
function withHint(places: readonly ImportedPlace[], { hint, name }: Named): readonly ImportedPlace[] {
  const kind = hint === undefined ? [] : places.filter((place) => place.kind === hint)
  if (kind.length > 0) return kind
  const key = placeKey(name)
  const whole = places.filter((place) => placeKey(place.name) === key)
  return whole.some((place) => place.kind !== 'street') ? whole : places
}

function isWithin(within: string, asked: string | undefined): boolean {
  return asked === undefined || ` ${placeKey(within)} `.includes(` ${placeKey(asked)} `)
}

function oneOrWhich(places: readonly Place[]): Resolved {
  const different = [...new Map(places.map((place) => [place.label, place])).values()]
  const [only] = different
  if (only !== undefined && different.length === 1) return { kind: 'place', place: only }
  const names = different.slice(0, MOST_OFFERED).map(({ label }) => label)
  return { kind: 'which', names, more: different.length > MOST_OFFERED }
}

/** A place's name in full: "Abbey ward, Exampleton". It is found again by exactly this. */
export function labelOf({ kind, name, within }: ImportedPlace): string {
  if (kind === 'borough') return `${name}, the whole borough`
  if (kind === 'ward') return `${name} ward, ${within}`
  return kind === 'station' ? `${name} station, ${within}` : `${name}, ${within}`
}

/** Scotland has no figures there; places without a point are Crown dependencies and the like. */
function outsideOf(name: string, { country, latitude }: Spot): Resolved | undefined {
  if (country === 'Scotland')
    return { kind: 'nothing', say: `${name} is in Scotland. The police there publish their figures in another way.` }
  return latitude === undefined
    ? { kind: 'nothing', say: `${name} is outside England, Wales and Northern Ireland, so I have no figures for it.` }
    : undefined
}

function noPostcodes(imported: ImportedAreas): Resolved {
  return imported.any()
    ? { kind: 'not-found', say: `I cannot look up postcodes here. ${TRY_OTHER}` }
    : { kind: 'nothing', say: '' }
}

function noAnswer(imported: ImportedAreas): Resolved {
  return imported.any()
    ? { kind: 'not-found', say: `${NO_ANSWER} ${TRY_OTHER}` }
    : { kind: 'nothing', say: `${NO_ANSWER} Ask me again in a few minutes.` }
}
