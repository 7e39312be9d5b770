import { CRIME_KINDS, type CrimeKind } from '../../dialogs/area.ts'

/** How police.uk names a kind in its files, how we name it in a sentence, and the words by which people ask for it. */
interface KindWords {
  readonly file: string
  readonly plain: string
  readonly says: RegExp
}

/** The names of the kinds. Those of the files: data.police.uk street-level CSV, column "Crime type". Plain names: domain Annex A.2. */
const KINDS: Readonly<Record<CrimeKind, KindWords>> = {
  'anti-social-behaviour': {
    file: 'Anti-social behaviour',
    plain: 'antisocial behaviour',
    says: /anti-?social|\basb\b|nuisance/i,
  },
  'bicycle-theft': {
    file: 'Bicycle theft',
    plain: 'bike theft',
    says: /\b(?:bike|bicycle|cycle)s? (?:thef|theiv|thiev|stolen|nick)|(?:stolen|stealing|nicked) (?:bike|bicycle)/i,
  },
  burglary: { file: 'Burglary', plain: 'burglary', says: /burgl|break-?ins?\b/i },
  'criminal-damage-arson': {
    file: 'Criminal damage and arson',
    plain: 'damage and arson',
    says: /criminal damage|vandal|graffiti|\barson\b/i,
  },
  drugs: { file: 'Drugs', plain: 'drugs', says: /\bdrugs?\b/i },
  'other-theft': { file: 'Other theft', plain: 'other theft', says: /other theft/i },
  'possession-of-weapons': {
    file: 'Possession of weapons',
    plain: 'weapons',
    says: /weapon|\bkni(?:fe|ves)\b|\bguns?\b/i,
  },
  'public-order': { file: 'Public order', plain: 'public order', says: /public order/i },
  robbery: { file: 'Robbery', plain: 'robbery', says: /robber|mugging|\brobbed\b/i },
  shoplifting: { file: 'Shoplifting', plain: 'shop theft', says: /shop-?lift|shop theft/i },
  'theft-from-the-person': {
    file: 'Theft from the person',
    plain: 'theft from the person',
    says: /pick-?pocket|phone (?:snatch|thef)|snatch|theft from the person/i,
  },
  'vehicle-crime': {
    file: 'Vehicle crime',
    plain: 'vehicle crime',
    says: /(?:car|van|vehicle|motorbike)s? (?:crime|thef|stolen|thiev)|stolen (?:car|van)s?|keyless/i,
  },
  'violent-crime': {
    file: 'Violence and sexual offences',
    plain: 'violence and sexual offences',
    says: /violen|assault|sexual|stabb/i,
  },
  'other-crime': { file: 'Other crime', plain: 'other crime', says: /other crime/i },
}

const byFileName = new Map(entries().map(([kind, { file }]) => [file.toLowerCase(), kind]))

function entries(): readonly (readonly [CrimeKind, KindWords])[] {
  return CRIME_KINDS.map((kind) => [kind, KINDS[kind]] as const)
}

/** The kind that a street-level file names so; undefined for any other name. */
export function kindOfFile(name: string): CrimeKind | undefined {
  return byFileName.get(name.trim().toLowerCase())
}

/** The kind in a sentence, in lower case: "theft from the person". */
export function plainKind(kind: CrimeKind): string {
  return KINDS[kind].plain
}

/** The kind at the beginning of a line: "Theft from the person". */
export function titleKind(kind: CrimeKind): string {
  const { plain } = KINDS[kind]
  return `${plain.charAt(0).toUpperCase()}${plain.slice(1)}`
}

/** The kinds that a message asks about by name. */
export function kindsAsked(text: string): readonly CrimeKind[] {
  return entries().flatMap(([kind, { says }]) => (says.test(text) ? [kind] : []))
}
