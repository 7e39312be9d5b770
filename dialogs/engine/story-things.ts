import type { AnswerType, AnswerValue } from '../answer-type.ts'
import type { PersonFact, ThingFact, VehicleFact } from '../flow.ts'
import type { ToldPerson } from '../recognizers/account/told-person.ts'
import type { ToldThing } from '../recognizers/account/told-things.ts'
import type { ToldVehicle } from '../recognizers/account/told-vehicles.ts'
import type { StoryFacts } from './story-facts.ts'

/** The number of the item that a key belongs to: 1 for `items.1.make`. */
export function indexOf(key: string): number {
  return Number(/\.(\d+)\./.exec(key)?.[1] ?? 0)
}

/** The things of a story, with or without a bike that is the main one. */
export function thingsOf(family: 'thing' | 'other-thing', facts: StoryFacts): readonly ToldThing[] {
  return family === 'thing' ? facts.things() : facts.things().filter(({ kind }) => kind !== 'bike')
}

/** The bike of a story. */
export function bikeOf(facts: StoryFacts): ToldThing | undefined {
  const bikes = facts.things().filter(({ kind }) => kind === 'bike')
  return bikes.length === 1 ? bikes[0] : undefined
}

/** What a story tells of a thing; without a fact, yes where there is one. */
export function thingValue(
  fact: string | undefined,
  thing: ToldThing | undefined,
  answer: AnswerType,
): AnswerValue | undefined {
  if (thing === undefined) return undefined
  if (fact === undefined) return answer.kind === 'yes-no' ? 'yes' : undefined
  return isThingFact(fact) ? thing[fact] : undefined
}

const THING_FACTS: readonly string[] = [
  'kind',
  'words',
  'make',
  'model',
  'colour',
  'worth',
  'owner',
] satisfies ThingFact[]
const isThingFact = (fact: string): fact is ThingFact => THING_FACTS.includes(fact)

/** The vehicles that a repeated group is filled with: of both sides the teller's own first, or only those that were seen. */
export function vehiclesOf(family: 'vehicle' | 'seen-vehicle', facts: StoryFacts): readonly ToldVehicle[] {
  return family === 'vehicle' ? facts.vehicles() : facts.othersVehicles().filter(({ whose }) => whose === 'theirs')
}

/** The teller's own vehicle, another's, or of a list the one of its number. */
export function vehicleFor(
  family: 'own-vehicle' | 'their-vehicle' | 'seen-vehicle' | 'vehicle',
  key: string,
  facts: StoryFacts,
): ToldVehicle | undefined {
  if (family === 'own-vehicle') return facts.vehicles().find(({ whose }) => whose === 'own')
  if (family === 'their-vehicle') return facts.vehicles().find(({ whose }) => whose === 'theirs')
  return vehiclesOf(family, facts)[indexOf(key)]
}

/** What a story tells of a vehicle; without a fact, yes where there is one. A plate that is known answers whether it is. */
export function vehicleValue(
  fact: string | undefined,
  vehicle: ToldVehicle | undefined,
  answer: AnswerType,
): AnswerValue | undefined {
  if (vehicle === undefined) return undefined
  if (fact === undefined) return answer.kind === 'yes-no' ? 'yes' : undefined
  if (!isVehicleFact(fact)) return undefined
  if (fact === 'whose') return vehicle.whose === 'own' ? 'mine' : 'other'
  if (fact === 'plate' && answer.kind === 'choice') return vehicle.plate === undefined ? undefined : 'full'
  return vehicle[fact]
}

const VEHICLE_FACTS: readonly string[] = ['plate', 'kind', 'make', 'model', 'colour', 'whose'] satisfies VehicleFact[]
const isVehicleFact = (fact: string): fact is VehicleFact => VEHICLE_FACTS.includes(fact)

/** How a story describes a person; without a fact, yes where more than the sex is told. A name is no look. */
export function personValue(
  fact: string | undefined,
  person: ToldPerson | undefined,
  answer: AnswerType,
): AnswerValue | undefined {
  if (person === undefined) return undefined
  const told = Object.keys(person).filter((key) => key !== 'sex' && key !== 'name' && key !== 'alias')
  if (fact === undefined) return answer.kind === 'yes-no' && told.length > 0 ? 'yes' : undefined
  return isPersonFact(fact) ? person[fact] : undefined
}

const PERSON_FACTS: readonly string[] = [
  'name',
  'alias',
  'sex',
  'age',
  'look',
  'height',
  'build',
  'hair',
  'face',
  'clothes',
  'voice',
  'marks',
] satisfies PersonFact[]
const isPersonFact = (fact: string): fact is PersonFact => PERSON_FACTS.includes(fact)
