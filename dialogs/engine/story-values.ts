import type { AnswerValue } from '../answer-type.ts'
import { fitsType } from '../fields/field-kinds.ts'
import type { StoryEntity } from '../flow.ts'
import type { Question } from './question.ts'
import type { StoryFacts } from './story-facts.ts'
import { ownValue } from './story-own.ts'
import { plainlyRead } from './story-plain.ts'
import { toldValue } from './story-tells.ts'
import { bikeOf, indexOf, personValue, thingsOf, thingValue, vehicleFor, vehicleValue } from './story-things.ts'

/** The answer that a story gives to a question, by its phrases and by what it reads. Undefined where neither gives one, or they differ. */
export function storyValue(question: Question, facts: StoryFacts): AnswerValue | undefined {
  if (question.risk) return undefined
  const told = ofAnotherThing(question, facts) ? undefined : toldValue(question, facts)
  const read = question.reads === undefined ? undefined : readValue(question.reads, question, facts)
  const value = told ?? read
  const differ = told !== undefined && read !== undefined && JSON.stringify(told) !== JSON.stringify(read)
  if (value === undefined || (differ && question.answer.kind !== 'choices')) return undefined
  return fitsType(value, question.answer) ? value : undefined
}

/** Where several things are told of, a phrase is not known to be about the first; one about the teller's vehicle, or a phone, is only about that. */
function ofAnotherThing({ key, tells }: Question, facts: StoryFacts): boolean {
  if (tells?.of === 'own-vehicle') return vehicleFor('vehicle', key, facts)?.whose !== 'own'
  if (tells?.of === 'phone') return facts.things()[indexOf(key)]?.kind !== 'phone'
  if (tells?.of === 'any') return false
  return /^items\.\d+\./.test(key) && facts.things().length > 1
}

function readValue(entity: StoryEntity, question: Question, facts: StoryFacts): AnswerValue | undefined {
  const { answer, key } = question
  const [family, fact] = familyOf(entity)
  switch (family) {
    case 'thing':
    case 'other-thing':
      return thingValue(fact, thingsOf(family, facts)[indexOf(key)], answer)
    case 'bike':
      return thingValue(fact, bikeOf(facts), answer)
    case 'own-vehicle':
    case 'their-vehicle':
    case 'seen-vehicle':
    case 'vehicle':
      return vehicleValue(fact, vehicleFor(family, key, facts), answer)
    case 'person':
      return personValue(fact, facts.person(), answer)
    case 'driver':
      return personValue(fact, facts.driver(), answer)
    case 'own':
      return ownValue(entity, answer, facts)
    default:
      return plainlyRead(entity, answer, facts)
  }
}

const FAMILIES = [
  'other-thing',
  'thing',
  'bike',
  'own-vehicle',
  'their-vehicle',
  'seen-vehicle',
  'vehicle',
  'person',
  'driver',
  'own',
] as const
const NO_FAMILY: readonly StoryEntity[] = ['vehicle-registration', 'vehicle-count', 'own-loss']

/** A reading taken apart: what it is of, and which fact of it. */
export function familyOf(entity: StoryEntity): readonly [(typeof FAMILIES)[number] | undefined, string | undefined] {
  if (NO_FAMILY.includes(entity)) return [undefined, undefined]
  const family = FAMILIES.find((name) => entity === name || entity.startsWith(`${name}-`))
  return [family, family === undefined || entity === family ? undefined : entity.slice(family.length + 1)]
}
