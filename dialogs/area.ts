/**
 * The kinds of crime that police.uk counts, by its own ids. The store keeps their position in this list:
 * new ones are added at the end, and none is ever moved.
 */
export const CRIME_KINDS = [
  'anti-social-behaviour',
  'bicycle-theft',
  'burglary',
  'criminal-damage-arson',
  'drugs',
  'other-theft',
  'possession-of-weapons',
  'public-order',
  'robbery',
  'shoplifting',
  'theft-from-the-person',
  'vehicle-crime',
  'violent-crime',
  'other-crime',
] as const

/** One of police.uk's kinds of crime. */
export type CrimeKind = (typeof CRIME_KINDS)[number]

/** What of a place is looked up: its crime figures, its neighbourhood team. */
export type AreaPart = 'figures' | 'team'

/** What a turn wants to have looked up: a place in the person's words, and what they said of it before. */
export interface AreaWant {
  readonly place: string
  readonly story?: string
  readonly show: readonly AreaPart[]
}

/** Bars with their numbers, a table that says the same, and both once more in a sentence. Plain data: each client draws it in its own way. */
export interface AreaChart {
  readonly title: string
  /** All that the picture shows, in words. */
  readonly description: string
  /** What each bar of a group stands for, such as "Apr 2025 to Mar 2026": one or two. */
  readonly series: readonly string[]
  /** One group of bars for each kind, with a number for each of the series. */
  readonly groups: readonly { readonly label: string; readonly values: readonly number[] }[]
  readonly table: {
    readonly columns: readonly string[]
    readonly rows: readonly (readonly string[])[]
  }
}

/** What came of looking a place up. `say` holds paragraphs, each of a few plain sentences. */
export type AreaFound =
  | {
      readonly kind: 'found'
      /** The figures, or why there are none. Empty where none were wanted. */
      readonly say: readonly string[]
      readonly chart?: AreaChart
      /** The most common kinds, for the advice that fits. */
      readonly top: readonly { readonly kind: CrimeKind; readonly name: string }[]
      /** The neighbourhood team, or why it is not known. Empty where it was not wanted. */
      readonly team: readonly string[]
      /** A page of the team's own. */
      readonly page?: { readonly label: string; readonly href: string }
    }
  /** Several places have that name: their names in full, each of which is found alone. */
  | { readonly kind: 'which'; readonly names: readonly string[]; readonly more: boolean }
  /** No such place is known, or it cannot be one place. `say` tells what would do. */
  | { readonly kind: 'not-found'; readonly say: string }
  /** It is known, but there is nothing for it, or nobody answered. */
  | { readonly kind: 'nothing'; readonly say: string }

/** Looks a place up. It never rejects and has no effect of its own, so that a turn can be computed again. `now` in milliseconds since 1970. */
export interface AreaLookUp {
  find(want: AreaWant, now: number): Promise<AreaFound>
}
