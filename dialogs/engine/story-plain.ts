import type { AnswerType, AnswerValue } from '../answer-type.ts'
import { readField } from '../fields/field-kinds.ts'
import type { StoryEntity } from '../flow.ts'
import { modelBehind } from '../recognizers/account/makes-and-models.ts'
import { toldMiles, toldName, toldNetwork, toldOfficer, toldTracking } from '../recognizers/account/told-details.ts'
import { kinAge, kinSex } from '../recognizers/account/told-kin.ts'
import { nationOf } from '../recognizers/entities/nation.ts'
import { tellsOwnLoss } from '../recognizers/own-loss.ts'
import { onlyText, spokenValue } from './spoken-value.ts'
import type { StoryFacts } from './story-facts.ts'

/** The shortest text that counts as an account; "my bike was stolen" does not tell what happened. In characters. */
const SHORTEST_ACCOUNT = 40

/** What a story tells of the matter itself: when, where, sums, numbers. */
export function plainlyRead(entity: StoryEntity, answer: AnswerType, facts: StoryFacts): AnswerValue | undefined {
  const { text, entities } = facts.story
  switch (entity) {
    case 'options':
      return undefined
    case 'own-loss':
      return 'options' in answer && (tellsOwnLoss(text) || facts.things()[0]?.owner === 'mine')
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
    case 'when-parked':
      return whenAs(answer, facts.times().parked)
    case 'when-found':
      return whenAs(answer, facts.times().found)
    case 'when-about':
      return whenAs(answer, facts.times().at ?? facts.times().last ?? facts.times().found)
    case 'place':
      return placeValue(answer, facts)
    case 'area':
      return areaValue(answer, facts)
    case 'worth':
      return facts.sums().worth
    case 'repair':
      return facts.sums().repair
    case 'miles':
      return toldMiles(text)
    case 'network':
      return toldNetwork(text)
    case 'tracking-number':
      return toldTracking(text)
    case 'officer':
      return toldOfficer(text)
    case 'model':
      return onlyModel(facts)
    case 'kin-sex':
      return kinSex(facts.account())
    case 'kin-name':
      return toldName(text)
    case 'kin-age':
      return kinAge(text)
    case 'people-count':
      return peopleCount(facts)
    case 'vehicle-count':
      return facts.vehicles().length === 2 ? 2 : undefined
    default:
      return spokenValue(entity, answer, entities)
  }
}

function whenAs(answer: AnswerType, value: AnswerValue | undefined): AnswerValue | undefined {
  if (typeof value !== 'object' || answer.kind === 'when') return value
  return 'date' in value ? value.date : 'start' in value && 'end' in value ? value.start.slice(0, 10) : undefined
}

/** Words that ask for figures of crime, as a question: phrases of an account are looked for in what is told only. */
const ASKS_FIGURES =
  /\bcrime (?:figures|numbers|rates?|stats|statistics|map|data)\b|\b(?:figures|numbers|stats|statistics) (?:for|on|of) (?:crime|burglar|robber|theft)|\bhow (?:much|many)\b.{0,40}\b(?:crimes?|burglar|robber|thefts?|mugging|stabbing|offences)|\bhow (?:safe|rough|dangerous)\b|\b(?:top|most common|what|which) crimes?\b/i

/** The place that is asked about: a postcode, else one place; "Mill Lane and Heath" with nothing but that between them is one name. */
function areaValue(answer: AnswerType, { story: { text, entities }, now }: StoryFacts): AnswerValue | undefined {
  if ('options' in answer)
    return ASKS_FIGURES.test(text) ? answer.options.find(({ id }) => id === 'figures')?.id : undefined
  const codes = [...new Set(entities.flatMap(({ kind, value }) => (kind === 'postcode' ? [value] : [])))]
  const places = entities.filter(({ kind }) => kind === 'place').toSorted((one, other) => one.start - other.start)
  const joined = places.every(({ start }, at) => {
    const before = places[at - 1]
    return before === undefined || /^\s*(?:and|&|,|in)\s*$/i.test(text.slice(before.end, start))
  })
  const named = joined ? text.slice(places[0]?.start ?? 0, places.at(-1)?.end ?? 0) : ''
  const said = codes.length === 0 ? named : codes.length === 1 ? String(codes[0]) : ''
  const reading = readField(said.replace(/\s+/g, ' '), answer, { now })
  return said !== '' && reading.ok ? reading.value : undefined
}

function placeValue(answer: AnswerType, facts: StoryFacts): AnswerValue | undefined {
  const place = facts.place() ?? (facts.nowhere() && facts.atHome() ? facts.home() : undefined)
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
