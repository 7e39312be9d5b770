import type { Answer, Answers } from '../../answer.ts'
import type { AnswerType, AnswerValue } from '../../answer-type.ts'
import type { Condition, Form } from '../../form.ts'
import { formJourney } from '../form-journey.ts'
import type { Question } from '../question.ts'

/** Walks without a new pair after which a form counts as walked. */
const ENOUGH = 12
/** No form needs more; a loop would. */
const MOST_ANSWERS = 3000

/** One way through a form: all its answers, from the first question to the last declaration. */
export interface FormWalk {
  readonly answers: Answers
}

/** More of one group than this shows nothing new. */
const MOST_REPEATS = 2

/**
 * Ways through a form that together meet every answer to the questions on which others depend, and every pair of answers
 * that one condition looks at, where they can be met. Each ends at the last declaration; where one does not, it is given as `undefined`: a dead end.
 */
export function walkForm(form: Form, now: number): readonly (FormWalk | undefined)[] {
  const deciding = decidingPairs(form)
  const met = new Set<string>()
  const walks: (FormWalk | undefined)[] = []
  for (let idle = 0, turn = 0; idle < ENOUGH; turn += 1) {
    const before = met.size
    walks.push(oneWalk(form, now, deciding, met, turn))
    idle = met.size > before ? 0 : idle + 1
  }
  return walks
}

function oneWalk(
  form: Form,
  now: number,
  deciding: ReadonlyMap<string, ReadonlySet<string>>,
  met: Set<string>,
  turn: number,
): FormWalk | undefined {
  let answers: Answers = {}
  const chosen: string[] = []
  for (let count = 0; count < MOST_ANSWERS; count += 1) {
    const { next } = formJourney(form, answers, now)
    if (next === undefined) return { answers }
    const values = choicesOf(next)
    const key = plainKey(next.key)
    const partners = deciding.get(key)
    const others = partners === undefined ? [] : chosen.filter((said) => partners.has(said.slice(0, said.indexOf('='))))
    const value =
      partners === undefined ? values[(turn + count) % values.length] : newest(key, values, others, met, turn)
    answers = { ...answers, [next.key]: asAnswer(enoughOf(next.key) ? 'no' : value, now) }
    if (partners !== undefined) note(key, value, others, chosen, met)
  }
  return undefined
}

/** The key without the number of a repeated group: `items.0.make` is `make`. */
function plainKey(key: string): string {
  return key.replace(/^\w+(?:\.\w+)*?\.\d+\./, '')
}

function enoughOf(key: string): boolean {
  const [, index] = /\.(\d+)\.more$/.exec(key) ?? []
  return index !== undefined && Number(index) + 1 >= MOST_REPEATS
}

type Choice = AnswerValue | { readonly missing: 'unknown' | 'declined' | 'skipped' }

function asAnswer(choice: Choice | undefined, now: number): Answer {
  const at = new Date(now).toISOString()
  if (choice === undefined) return { value: null, missing: 'skipped', source: 'asked', at }
  if (typeof choice === 'object' && 'missing' in choice)
    return { value: null, missing: choice.missing, source: 'asked', at }
  return { value: choice, source: 'asked', at }
}

/** The value that meets most new pairs with what was chosen before it on this walk. */
function newest(
  key: string,
  values: readonly Choice[],
  chosen: readonly string[],
  met: ReadonlySet<string>,
  turn: number,
): Choice | undefined {
  const gain = (value: Choice) =>
    [...chosen, ''].filter((other) => !met.has(`${other}&${key}=${JSON.stringify(value)}`)).length
  const turned = [...values.slice(turn % values.length), ...values.slice(0, turn % values.length)]
  return turned.reduce((best, value) => (gain(value) > gain(best) ? value : best), turned[0] ?? '')
}

function note(
  key: string,
  value: Choice | undefined,
  others: readonly string[],
  chosen: string[],
  met: Set<string>,
): void {
  const mine = `${key}=${JSON.stringify(value)}`
  for (const other of [...others, '']) met.add(`${other}&${mine}`)
  chosen.push(mine)
}

/** The questions on which others depend, each with those that are looked at together with it. */
function decidingPairs(form: Form): ReadonlyMap<string, ReadonlySet<string>> {
  const conditions = Object.values(form.fields).flatMap((field) => [
    ...(field.when === undefined ? [] : [field.when]),
    ...('repeat' in field ? Object.values(field.repeat).flatMap(({ when }) => (when === undefined ? [] : [when])) : []),
  ])
  const pairs = new Map<string, Set<string>>()
  for (const keys of [...conditions, ...form.priority.map(({ when }) => when)].map(keysOf)) {
    for (const key of keys) {
      const partners = pairs.get(key) ?? new Set<string>()
      for (const other of keys) if (other !== key) partners.add(other)
      pairs.set(key, partners)
    }
  }
  return pairs
}

function keysOf(condition: Condition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(keysOf)
  if ('some' in condition) return keysOf(condition.has)
  return 'any' in condition ? condition.any.flatMap(keysOf) : [condition.field]
}

/** Everything that may be answered to a question, one value of each sort. */
function choicesOf(question: Question): readonly Choice[] {
  if (question.stage !== 'field') return ['yes']
  const missing: Choice[] = [
    ...(question.unknown ? [{ missing: 'unknown' as const }] : []),
    ...(question.declined ? [{ missing: 'declined' as const }] : []),
    ...(question.required ? [] : [{ missing: 'skipped' as const }]),
  ]
  return [...samples(question.answer), ...missing]
}

function samples(type: AnswerType): readonly AnswerValue[] {
  switch (type.kind) {
    case 'yes-no':
      return ['no', 'yes']
    case 'confirm':
      return ['yes']
    case 'choice':
      return type.options.map(({ id }) => id)
    case 'choices':
      return type.options.map(({ id }) => [id])
    case 'when':
      return type.tense === 'future'
        ? [{ date: '2027-01-15' }]
        : [{ date: '2026-11-20' }, { start: '2020-02-29T23:30', end: '2020-03-01T00:30' }]
    case 'date':
      return type.birth === true
        ? ['1980-06-01', '2015-06-01']
        : type.tense === 'future'
          ? ['2026-11-24', '2027-01-15']
          : ['2026-11-20', '2020-02-29']
    case 'number':
      return [...new Set([type.min ?? 1, Math.min(type.max ?? 9, 9)])]
    case 'location':
      return [{ text: 'High Street' }]
    case 'file':
      return [[{ id: 'file-1', fileName: 'photo.jpg', mediaType: 'image/jpeg', bytes: 10, sha256: 'a'.repeat(64) }]]
    case 'text':
      return [textFor(type.format)]
    default:
      return [PLAIN[type.kind]]
  }
}

const PLAIN = {
  'long-text': 'It was there in the evening and gone in the morning.',
  name: 'Robin',
  time: '10:00',
  money: '12.50',
  phone: '+447700900123',
  email: 'robin@example.com',
  'vehicle-registration': 'AB26CDE',
  postcode: 'SW1A 1AA',
  reference: 'CAD 1234/23NOV26',
} as const

function textFor(format: Extract<AnswerType, { kind: 'text' }>['format']): string {
  if (format === 'imei') return '490154203237518'
  if (format === 'microchip') return '900000000000001'
  if (format === 'vin') return 'WBAAA31070B123456'
  return format === 'web-address' ? 'https://example.com/page' : 'AB12345678'
}
