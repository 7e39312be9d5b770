import type { AnswerType, AnswerValue } from '../answer-type.ts'
import { fitsType, readField } from '../fields/field-kinds.ts'
import type { PersonFact, StoryEntity, ThingFact, VehicleFact } from '../flow.ts'
import { modelBehind } from '../recognizers/account/makes-and-models.ts'
import type { ToldPerson } from '../recognizers/account/told-person.ts'
import type { ToldThing } from '../recognizers/account/told-things.ts'
import type { ToldVehicle } from '../recognizers/account/told-vehicles.ts'
import { nationOf } from '../recognizers/entities/nation.ts'
import { tellsOwnLoss } from '../recognizers/own-loss.ts'
import type { Question } from './question.ts'
import { onlyText, spokenValue } from './spoken-value.ts'
import type { StoryFacts } from './story-facts.ts'
import { toldValue } from './story-tells.ts'

/** The shortest text that counts as an account; "my bike was stolen" does not tell what happened. In characters. */
const SHORTEST_ACCOUNT = 40

/** The answer that a story gives to a question: by its phrases, else by what it reads. Undefined where it gives none, or two that differ. */
export function storyValue(question: Question, facts: StoryFacts): AnswerValue | undefined {
  if (question.risk) return undefined
  const told = toldValue(question, facts)
  const read = question.reads === undefined ? undefined : readValue(question.reads, question, facts)
  const value = told ?? read
  return value !== undefined && fitsType(value, question.answer) ? value : undefined
}

function readValue(entity: StoryEntity, question: Question, facts: StoryFacts): AnswerValue | undefined {
  const { answer, key } = question
  const [family, fact] = split(entity)
  switch (family) {
    case 'thing':
      return thingValue(fact, thingAt(key, facts), answer)
    case 'own-vehicle':
    case 'their-vehicle':
    case 'vehicle':
      return vehicleValue(fact, vehicleFor(family, key, facts), answer)
    case 'person':
      return personValue(fact, facts.person(), answer)
    case 'driver':
      return personValue(fact, facts.driver(), answer)
    case 'own':
      return ownValue(entity, answer, facts)
    default:
      return plainly(entity, answer, facts)
  }
}

type Family = 'thing' | 'own-vehicle' | 'their-vehicle' | 'vehicle' | 'person' | 'driver' | 'own' | undefined
const FAMILIES = ['thing', 'own-vehicle', 'their-vehicle', 'vehicle', 'person', 'driver', 'own'] as const

function split(entity: StoryEntity): readonly [Family, string | undefined] {
  if (entity === 'vehicle-registration' || entity === 'own-loss') return [undefined, undefined]
  const family = FAMILIES.find((name) => entity === name || entity.startsWith(`${name}-`))
  return [family, family === undefined || entity === family ? undefined : entity.slice(family.length + 1)]
}

/** The number of the item that a key belongs to: 1 for `items.1.make`. */
function indexOf(key: string): number {
  return Number(/\.(\d+)\./.exec(key)?.[1] ?? 0)
}

function thingAt(key: string, facts: StoryFacts): ToldThing | undefined {
  return facts.things()[indexOf(key)]
}

function thingValue(
  fact: string | undefined,
  thing: ToldThing | undefined,
  answer: AnswerType,
): AnswerValue | undefined {
  if (thing === undefined) return undefined
  if (fact === undefined) return answer.kind === 'yes-no' ? 'yes' : undefined
  return isThingFact(fact) ? thing[fact] : undefined
}

const isThingFact = (fact: string): fact is ThingFact =>
  ['kind', 'words', 'make', 'model', 'colour', 'worth', 'owner'].includes(fact)

/** The teller's own, another's, or of a list the teller's own first. */
function vehicleFor(
  family: 'own-vehicle' | 'their-vehicle' | 'vehicle',
  key: string,
  facts: StoryFacts,
): ToldVehicle | undefined {
  if (family === 'own-vehicle') return facts.vehicles().find(({ whose }) => whose === 'own')
  if (family === 'their-vehicle') return facts.othersVehicles().find(({ whose }) => whose === 'theirs')
  return facts.vehicles()[indexOf(key)]
}

function vehicleValue(
  fact: string | undefined,
  vehicle: ToldVehicle | undefined,
  answer: AnswerType,
): AnswerValue | undefined {
  if (vehicle === undefined) return undefined
  if (fact === undefined) return answer.kind === 'yes-no' ? 'yes' : undefined
  if (!isVehicleFact(fact)) return undefined
  if (fact === 'plate' && answer.kind === 'choice') return vehicle.plate === undefined ? undefined : 'full'
  return vehicle[fact]
}

const isVehicleFact = (fact: string): fact is VehicleFact => ['plate', 'kind', 'make', 'model', 'colour'].includes(fact)

function personValue(
  fact: string | undefined,
  person: ToldPerson | undefined,
  answer: AnswerType,
): AnswerValue | undefined {
  if (person === undefined) return undefined
  // Only the sex is no description.
  if (fact === undefined) return answer.kind === 'yes-no' && Object.keys(person).length > 1 ? 'yes' : undefined
  return isPersonFact(fact) ? person[fact] : undefined
}

const isPersonFact = (fact: string): fact is PersonFact =>
  ['sex', 'age', 'look', 'height', 'build', 'hair', 'face', 'clothes', 'voice', 'marks'].includes(fact)

function ownValue(entity: StoryEntity, answer: AnswerType, facts: StoryFacts): AnswerValue | undefined {
  switch (entity) {
    case 'own-title':
      return facts.name()?.title
    case 'own-first':
      return facts.name()?.first
    case 'own-last':
      return facts.name()?.last
    case 'own-phone':
      return ownPhone(facts)
    case 'own-email':
      return facts.email()?.value
    case 'own-home':
      return homeValue(answer, facts)
    case 'own-postcode':
      return facts.postcode()
    case 'own-birth':
      return facts.birth()
    case 'own-way':
      return wayToReach(facts)
    default:
      return undefined
  }
}

/** Where a phone is gone, "my number is" may be the number of that phone. */
function ownPhone(facts: StoryFacts): string | undefined {
  const phone = facts.phone()
  const gone = phone?.by === 'mine' && facts.things().some(({ kind }) => kind === 'phone')
  return gone ? undefined : phone?.value
}

function homeValue(answer: AnswerType, facts: StoryFacts): AnswerValue | undefined {
  const home = facts.home()
  const reading = home === undefined ? undefined : readField(home.text.replace(/\s+/g, ' '), answer, { now: facts.now })
  return reading?.ok === true ? reading.value : undefined
}

/** The only way there is to reach someone who gave one; of two, the one that they said to use. */
function wayToReach(facts: StoryFacts): AnswerValue | undefined {
  const phone = ownPhone(facts) === undefined ? undefined : facts.phone()
  const email = facts.email()
  if (phone === undefined) return email === undefined ? undefined : ['email']
  if (email === undefined) return ['phone']
  const said = [...(phone.by === 'contact' ? ['phone'] : []), ...(email.by === 'contact' ? ['email'] : [])]
  return said.length === 0 ? undefined : said
}

function plainly(entity: StoryEntity, answer: AnswerType, facts: StoryFacts): AnswerValue | undefined {
  const { text, entities } = facts.story
  switch (entity) {
    case 'options':
      return undefined
    case 'own-loss':
      return 'options' in answer && tellsOwnLoss(text)
        ? answer.options.find(({ id }) => id === 'victim')?.id
        : undefined
    case 'account':
      return text.length >= SHORTEST_ACCOUNT ? text : undefined
    case 'nation':
      return nationOf(text, onlyText('postcode', entities))
    case 'when':
      return whenAs(answer, facts.times().at)
    case 'when-last':
      return whenAs(answer, facts.times().last)
    case 'when-found':
      return whenAs(answer, facts.times().found)
    case 'place':
      return placeValue(answer, facts)
    case 'worth':
      return facts.sums().worth
    case 'repair':
      return facts.sums().repair
    case 'model':
      return onlyModel(facts)
    case 'people-count':
      return peopleCount(facts)
    default:
      return spokenValue(entity, answer, entities)
  }
}

function whenAs(answer: AnswerType, value: AnswerValue | undefined): AnswerValue | undefined {
  if (typeof value !== 'object' || answer.kind === 'when') return value
  return 'date' in value ? value.date : 'start' in value && 'end' in value ? value.start.slice(0, 10) : undefined
}

function placeValue(answer: AnswerType, facts: StoryFacts): AnswerValue | undefined {
  const place = facts.place()
  if (place === undefined) return undefined
  const reading = readField(place.text.replace(/\s+/g, ' '), answer, { now: facts.now })
  return reading.ok ? reading.value : undefined
}

function onlyModel(facts: StoryFacts): string | undefined {
  const { text, entities } = facts.story
  const makes = entities.flatMap((entity) => (entity.kind === 'make' ? [entity] : []))
  const [make] = makes
  return make !== undefined && new Set(makes.map(({ value }) => value.toLowerCase())).size === 1
    ? modelBehind(text, make)
    : undefined
}

function peopleCount(facts: StoryFacts): number | undefined {
  const counts = new Set(
    facts.story.entities.flatMap((entity) => (entity.kind === 'people-count' ? [entity.value] : [])),
  )
  return counts.size === 1 ? [...counts][0] : undefined
}
