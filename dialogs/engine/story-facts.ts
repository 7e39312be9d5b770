import type { Entity } from '../recognition.ts'
import { type Account, accountOf } from '../recognizers/account/account.ts'
import { isAtHome } from '../recognizers/account/at-home.ts'
import { ownBirth } from '../recognizers/account/own-birth.ts'
import { type OwnContact, ownContact } from '../recognizers/account/own-contact.ts'
import { type OwnHome, ownHome, ownPostcode } from '../recognizers/account/own-home.ts'
import { type OwnName, ownName } from '../recognizers/account/own-name.ts'
import { type ToldPerson, toldPerson } from '../recognizers/account/told-person.ts'
import { onlyPlace, type ToldPlace, toldPlaces } from '../recognizers/account/told-place.ts'
import { type ToldSums, toldSums } from '../recognizers/account/told-sums.ts'
import { type ToldThing, toldThings } from '../recognizers/account/told-things.ts'
import { type ToldTimes, toldTimes } from '../recognizers/account/told-times.ts'
import { type ToldVehicle, toldVehicles } from '../recognizers/account/told-vehicles.ts'

/** What a person told in their own words, and what was found in it. */
export interface Story {
  readonly text: string
  readonly entities: readonly Entity[]
  /** Misspelt words of it, and what they likely are. */
  readonly repairs?: ReadonlyMap<string, string>
}

/** Works a value out when it is first asked for: most questions need few of them. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Everything that can be read out of one story, each part when it is first needed. */
export interface StoryFacts {
  readonly story: Story
  /** Milliseconds since 1970. */
  readonly now: number
  readonly account: () => Account
  readonly name: () => OwnName | undefined
  readonly phone: () => OwnContact | undefined
  readonly email: () => OwnContact | undefined
  readonly home: () => OwnHome | undefined
  readonly postcode: () => string | undefined
  readonly atHome: () => boolean
  readonly birth: () => string | undefined
  readonly times: () => ToldTimes
  readonly place: () => ToldPlace | undefined
  /** Whether the story names no place at all, as far as that can be read. */
  readonly nowhere: () => boolean
  readonly sums: () => ToldSums
  readonly things: () => readonly ToldThing[]
  readonly person: () => ToldPerson | undefined
  readonly driver: () => ToldPerson | undefined
  /** A vehicle that nobody is named for is the teller's own. */
  readonly vehicles: () => readonly ToldVehicle[]
  /** The same where it is another's: in reports of driving. */
  readonly othersVehicles: () => readonly ToldVehicle[]
}

/** The facts of a story. `known` are the words that the questions look for. */
export function storyFacts(story: Story, known: ReadonlySet<string>, now: number): StoryFacts {
  const { text, entities, repairs } = story
  const account = once(() => accountOf(text, known, repairs))
  const name = once(() => ownName(text))
  const phone = once(() => ownContact('phone', text, entities))
  const email = once(() => ownContact('email', text, entities))
  const signedAt = once(() => endsOf(text, name()))
  const home = once(() => ownHome(text, signedAt()))
  const postcode = once(() => home()?.postcode ?? ownPostcode(text, signedAt()))
  const places = once(() => toldPlaces(text, entities, home(), postcode()))
  const birth = once(() => ownBirth(text, now))
  return {
    story,
    now,
    account,
    name,
    phone,
    email,
    home,
    postcode,
    atHome: once(() => isAtHome(account())),
    birth,
    times: once(() => toldTimes(account(), now, birth())),
    place: once(() => onlyPlace(places())),
    nowhere: once(() => places().length === 0),
    sums: once(() => toldSums(text, entities)),
    things: once(() => toldThings(account(), entities)),
    person: once(() => toldPerson(account(), false)),
    driver: once(() => toldPerson(account(), true)),
    vehicles: once(() => toldVehicles(account(), entities, 'own')),
    othersVehicles: once(() => toldVehicles(account(), entities, 'theirs')),
  }
}

/** Where the teller's name stands, by its ends: what is signed stands behind it. */
function endsOf(text: string, name: OwnName | undefined): readonly number[] {
  const last = name?.last ?? name?.first
  if (last === undefined) return []
  const ends: number[] = []
  const plain = text.toLowerCase()
  for (
    let at = plain.indexOf(last.toLowerCase());
    at >= 0 && ends.length < 5;
    at = plain.indexOf(last.toLowerCase(), at + 1)
  )
    ends.push(at + last.length)
  return ends
}
