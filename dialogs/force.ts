import type { ContactKey } from './contact-key.ts'
import type { Contact, Sourced } from './content.ts'
import type { TopicRule } from './topic-rules.ts'

/** The three parts of the UK whose bank holidays and police differ. */
export type ForceNation = 'england-and-wales' | 'scotland' | 'northern-ireland'

/** A value with where it is from, who keeps it and until when it counts as checked. */
export type Fact<Value> = Sourced & { readonly value: Value }

/** A team of the force: the id that the intake gets as `routing.team`, and its name. */
export interface Department {
  readonly id: string
  readonly name: string
}

/** The force's own figures. Content names them as `{{force.reportWithinDays}}`. */
export interface ForceLimits {
  /** Days after an offence within which a driving report should come (domain 4.2). */
  readonly reportWithinDays: Fact<number>
  /** How long an unsent draft is kept, and one saved by choice. */
  readonly draftMinutes: Fact<number>
  readonly savedDraftDays: Fact<number>
  /** Within how many hours the force usually answers a report first (domain 4.6). */
  readonly firstReplyHours: Fact<number>
  /** Days for which found property is kept. */
  readonly foundKeptDays: Fact<number>
}

/** Sentences and names that differ by force. Content names them as `{{force.towed}}`; they may name limits and contacts in turn. */
export interface ForceWords {
  /** Within which time a first answer comes: "It often takes up to 48 hours." */
  readonly firstReply: Fact<string>
  /** When a neighbourhood team replies: a sentence. */
  readonly neighbourhoodReply: Fact<string>
  /** Who knows if a vehicle was towed away: a sentence. */
  readonly towed: Fact<string>
  /** Who knows about filming in a public place: a sentence. */
  readonly filming: Fact<string>
  /** Who deals with parking on the pavement: a sentence. */
  readonly pavementParking: Fact<string>
  /** Whom to tell about a taxi driver: a sentence. */
  readonly taxiLicence: Fact<string>
  /** How to check an officer in plain clothes: a sentence. */
  readonly plainClothes: Fact<string>
  /** How long a copy of a collision report can take: a sentence. */
  readonly collisionReport: Fact<string>
  /** What holds for hate incidents that are no crime: a sentence. */
  readonly hateIncidents: Fact<string>
  /** The body that oversees complaints: a name in a sentence. */
  readonly watchdog: Fact<string>
  /** Who looks at deaths and serious injuries after contact with the police: a sentence or two. */
  readonly oversight: Fact<string>
  /** What the police do with lost property: a sentence. */
  readonly lostProperty: Fact<string>
  /** Who takes reports of fraud: a name in a sentence. */
  readonly fraudBody: Fact<string>
  /** Who helps hurt animals: a name in a sentence. */
  readonly animalBody: Fact<string>
}

/** A number or page of the force's own, where content names a general one. */
export interface ForceLink {
  /** The flows, forms or articles; everywhere where left out. */
  readonly in?: readonly string[]
  /** Only in this outcome of the flows. */
  readonly outcome?: string
  /** Stands in the place of this contact. A list that names both is left as it is: it tells the parts of the UK apart. */
  readonly insteadOf?: ContactKey
  /** Left out: the other is not shown. Without `insteadOf` it is added at the end, which needs `outcome`. */
  readonly contact?: ContactKey
}

/** Other words of a declaration. The key, and with it what the intake gets, stays. */
export interface DeclarationWords {
  readonly say: string
  readonly why?: string
}

/** How a force's pages look. Colours are `#rrggbb`; their contrast is checked when the pack is (`force/look.ts`). */
export interface ForceLook {
  /** Behind the force's name and on main buttons, with the colour of the words on it: on a light page and on a dark one. */
  readonly light: { readonly main: string; readonly onMain: string }
  readonly dark: { readonly main: string; readonly onMain: string }
  /** Shown before the name, on the light page's main colour. One SVG drawing that runs and loads nothing. */
  readonly logo?: string
}

/** What the pages about privacy and accessibility say for this force: whole sentences. They may name contacts. */
export interface ForceNotices {
  /** Who decides how people's data is used. */
  readonly controller: Fact<string>
  /** How to reach those who look after it. */
  readonly dataContact: Fact<string>
  /** How long the force keeps a report once it has it. */
  readonly kept: Fact<string>
  /** Whom to tell when something on these pages cannot be used. */
  readonly accessibilityContact: Fact<string>
  /** Who sees to it that the rules on accessibility are kept. */
  readonly enforcement: Fact<string>
  /** When and by whom these pages were last tested for accessibility. */
  readonly tested: Fact<string>
}

/**
 * Everything that differs from force to force, in one place. It is applied to content once, when it is loaded: the engine
 * never sees it. Plain data.
 */
export interface ForcePack {
  readonly id: string
  /** In a sentence: "the police", "Police Scotland". */
  readonly name: string
  /** Before a noun: "police", "Metropolitan Police". */
  readonly shortName: string
  /** What else people call it. Understood where a question asks which police. */
  readonly calledAs: readonly string[]
  readonly nation: ForceNation
  /** The places that it covers, in words, told in the greeting. */
  readonly covers?: Fact<string>
  /** Takes the place of contacts with the same key, and adds new ones. */
  readonly contacts: readonly Contact[]
  readonly links: readonly ForceLink[]
  /** By the team of the forms. */
  readonly departments: { readonly [team: string]: Fact<Department> }
  readonly limits: ForceLimits
  readonly words: ForceWords
  readonly look: Fact<ForceLook>
  readonly notices: ForceNotices
  /** Whether property lost in the street is taken, and whether stolen vehicles are taken online. */
  readonly taken: { readonly lostInStreet: boolean; readonly stolenVehicles: boolean }
  /** Topics that are not taken here, or only at some hours. */
  readonly topics: readonly TopicRule[]
  /** By the key of the declaration, in every form that has it. */
  readonly declarations: { readonly [key: string]: Fact<DeclarationWords> }
  /** What a form tells with its receipt besides its own `next`, by the form's id. */
  readonly next: { readonly [form: string]: Fact<readonly string[]> }
}

/** The names of limits and words, as content names them. */
export function forceValues(pack: ForcePack): ReadonlyMap<string, string> {
  const limits = Object.entries(pack.limits).map(([name, { value }]): [string, string] => [name, String(value)])
  const words = Object.entries(pack.words).map(([name, { value }]): [string, string] => [name, value])
  return new Map([['name', pack.name], ['shortName', pack.shortName], ...limits, ...words])
}

/** Every fact of a pack with the place where it stands, for checks of its dates. */
export function factsOf(pack: ForcePack): readonly (readonly [where: string, Sourced])[] {
  const named = (kind: string, facts: object): (readonly [string, Sourced])[] =>
    Object.entries(facts).map(([name, fact]: [string, Sourced]) => [`${kind} "${name}"`, fact])
  return [
    ...(pack.covers === undefined ? [] : [['covers', pack.covers] as const]),
    ...pack.contacts.map((contact) => [`contact ${contact.key}`, contact] as const),
    ...named('department', pack.departments),
    ...named('limit', pack.limits),
    ...named('words', pack.words),
    ['look', pack.look],
    ...named('notice', pack.notices),
    ...named('declaration', pack.declarations),
    ...named('next of form', pack.next),
  ]
}
