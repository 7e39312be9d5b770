import type { AnswerType, AnswerValue, Option } from '../answer-type.ts'
import { fitsType } from '../fields/field-kinds.ts'
import type { StoryEntity } from '../flow.ts'
import type { Entity } from '../recognition.ts'

/** The plain thing that a reading of a story comes to where only a few words are looked at, as in a correction. */
const PLAIN: Readonly<Partial<Record<StoryEntity, Entity['kind']>>> = {
  when: 'when',
  'when-last': 'when',
  'when-found': 'when',
  place: 'place',
  colour: 'colour',
  make: 'make',
  money: 'money',
  worth: 'money',
  repair: 'money',
  'vehicle-registration': 'vehicle-registration',
  'frame-number': 'frame-number',
  imei: 'imei',
  phone: 'phone',
  email: 'email',
  'own-phone': 'phone',
  'own-email': 'email',
  'own-home': 'place',
  'own-postcode': 'postcode',
  'thing-make': 'make',
  'thing-colour': 'colour',
  'thing-worth': 'money',
  'own-vehicle-plate': 'vehicle-registration',
  'own-vehicle-make': 'make',
  'own-vehicle-colour': 'colour',
  'their-vehicle-plate': 'vehicle-registration',
  'their-vehicle-make': 'make',
  'their-vehicle-colour': 'colour',
  'crime-reference': 'crime-reference',
  'when-about': 'when',
  'bike-make': 'make',
  'bike-colour': 'colour',
  'bike-worth': 'money',
  'other-thing-make': 'make',
  'other-thing-colour': 'colour',
  'other-thing-worth': 'money',
  'seen-vehicle-plate': 'vehicle-registration',
  'seen-vehicle-make': 'make',
  'seen-vehicle-colour': 'colour',
  'vehicle-plate': 'vehicle-registration',
  'vehicle-make': 'make',
  'vehicle-colour': 'colour',
}

/** The value that a few words hold for a question that reads `entity`; undefined where they hold none or more than one. */
export function spokenValue(
  entity: StoryEntity,
  type: AnswerType,
  entities: readonly Entity[],
): AnswerValue | undefined {
  const kind = PLAIN[entity]
  const value = kind === undefined ? undefined : plainValue(kind, type, entities)
  return value !== undefined && fitsType(value, type) ? value : undefined
}

function plainValue(kind: Entity['kind'], type: AnswerType, entities: readonly Entity[]): AnswerValue | undefined {
  if (kind === 'when') return whenIn(type, entities)
  if (kind === 'place') return placeIn(type, entities)
  const value = onlyText(kind, entities)
  if (type.kind === 'choice') return value === undefined ? undefined : type.options.find(({ id }) => id === 'full')?.id
  return value === undefined ? undefined : type.kind === 'number' ? Number(value) : value
}

function whenIn(type: AnswerType, entities: readonly Entity[]): AnswerValue | undefined {
  const value = entities.find((entity) => entity.kind === 'when')?.value
  if (typeof value !== 'object' || type.kind === 'when') return value
  return 'date' in value ? value.date : 'start' in value ? value.start.slice(0, 10) : undefined
}

function placeIn(type: AnswerType, entities: readonly Entity[]): AnswerValue | undefined {
  const place = onlyText('place', entities)
  const postcode = onlyText('postcode', entities)
  if (place === undefined && postcode === undefined) return undefined
  const text = place ?? postcode ?? ''
  if (type.kind !== 'location') return text
  return postcode?.includes(' ') === true ? { text, postcode } : { text }
}

/** The one value of a kind; undefined for none or two that differ. */
export function onlyText(kind: Entity['kind'], entities: readonly Entity[]): string | undefined {
  const values = entities.flatMap((entity) =>
    entity.kind === kind && typeof entity.value === 'string' ? [entity.value] : [],
  )
  return new Set(values.map((value) => value.toLowerCase())).size === 1 ? values[0] : undefined
}

/** The one option whose label or other words stand in the text as whole words; undefined for none or several. */
export function optionInText(options: readonly Option[], text: string): string | undefined {
  const words = ` ${plainWords(text)} `
  const hits = options.filter((option) =>
    [option.label, ...(option.says ?? [])].some((said) => words.includes(` ${plainWords(said)} `)),
  )
  return hits.length === 1 ? hits[0]?.id : undefined
}

/** A text as lower-case words with single spaces. */
export function plainWords(text: string): string {
  return text
    .slice(0, 4000)
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
