import type { CrimeKind } from '../../dialogs/area.ts'
import type { Figures, PlaceKind } from './figures.ts'
import type { Month } from './months.ts'
import type { Team } from './team.ts'

/** A place that figures were imported for. */
export interface ImportedPlace {
  /** The store's own number for it. */
  readonly id: number
  readonly kind: Exclude<PlaceKind, 'neighbourhood'>
  /** The official code of a ward or small area. */
  readonly code: string
  readonly name: string
  /** The borough or district around it; its own name for a borough. */
  readonly within: string
  readonly latitude?: number
  readonly longitude?: number
}

/** The figures that a force imported. It answers at once, and knows nothing where nothing was imported. */
export interface ImportedAreas {
  /** Whether anything was imported. */
  any(): boolean
  /** Places by their name as `placeKey` writes it: those that have it whole; where these are streets at most, larger places that hold its words too. `limit` of each. */
  named(key: string, limit: number): readonly ImportedPlace[]
  /** The place with this official code; undefined where none was imported. */
  coded(kind: 'ward' | 'small-area', code: string): ImportedPlace | undefined
  /** Whether a force's figures cover a place: a neighbouring force's few cases there are no picture of it. */
  covers(place: ImportedPlace): boolean
  /** The figures of a place with the borough around it; undefined where no force's figures cover it. */
  figures(place: ImportedPlace): Omit<Figures, 'name'> | undefined
}

/** A count to be imported. `place` names it within the file: the writer gives it its number. */
export interface NewPlace {
  readonly kind: ImportedPlace['kind']
  readonly code: string
  readonly name: string
  readonly within: string
  readonly latitude?: number
  readonly longitude?: number
}

/** Writes an import: all of it or nothing. A month of an origin that was there before is replaced whole. */
export interface AreaWriter {
  /** Empties a month of an origin, to be filled anew. */
  begin(origin: string, month: Month, now: number): void
  /** Adds to a count. */
  add(place: NewPlace, origin: string, month: Month, kind: CrimeKind, count: number): void
}

/** Where imported figures are written. */
export interface AreaImports {
  /** Runs `work` in one transaction: what it wrote is kept when it resolves, and none of it when it rejects. */
  importing<T>(work: (writer: AreaWriter) => Promise<T>): Promise<T>
  close(): void
}

/** Answers of the live service, kept with the time at which they were got. A value that cannot be kept is only not there later. */
export interface AnswerCache {
  get(question: string): { readonly at: number; readonly value: unknown } | undefined
  put(question: string, value: unknown, at: number): void
}

/** What a service gave: a value with its age, the word that there is none, or that it did not answer. */
export type Answered<Value> =
  | { readonly kind: 'answer'; readonly value: Value; readonly at: number; readonly stale?: true }
  | { readonly kind: 'none' }
  | { readonly kind: 'failed' }

/** A place as a gazetteer knows it. */
export interface Spot {
  readonly name: string
  /** The borough or district. */
  readonly within?: string
  readonly country?: string
  readonly latitude?: number
  readonly longitude?: number
  /** Official codes and names of what it lies in. */
  readonly ward?: { readonly code: string; readonly name: string }
  readonly smallAreas: readonly string[]
}

/** The area of the first half of a postcode. */
export interface OutwardArea extends Spot {
  /** Names of its wards. */
  readonly wards: readonly string[]
  readonly districts: readonly string[]
}

/** Looks up postcodes and names. Never rejects. */
export interface PlaceFinder {
  postcode(postcode: string): Promise<Answered<Spot>>
  outward(outward: string): Promise<Answered<OutwardArea>>
  /** Places with that name, best first. */
  named(name: string): Promise<Answered<readonly Spot[]>>
  /** What the point lies in, by the nearest postcode. */
  near(latitude: number, longitude: number): Promise<Answered<Spot>>
}

/** A neighbourhood of a force, by the ids of data.police.uk. */
export interface Neighbourhood {
  readonly force: string
  readonly id: string
}

/** The live service for figures and teams. Never rejects. */
export interface LiveAreas {
  /** The neighbourhood in which a point lies. */
  at(latitude: number, longitude: number): Promise<Answered<Neighbourhood>>
  figures(neighbourhood: Neighbourhood): Promise<Answered<Omit<Figures, 'name'>>>
  team(neighbourhood: Neighbourhood): Promise<Answered<Team>>
}
