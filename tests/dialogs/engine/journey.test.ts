import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadContent } from '../../../bot/content.ts'
import type { Answer, Answers } from '../../../dialogs/answer.ts'
import type { AnswerType, AnswerValue } from '../../../dialogs/answer-type.ts'
import { journey } from '../../../dialogs/engine/journey.ts'
import type { Question } from '../../../dialogs/engine/question.ts'
import { fitsType } from '../../../dialogs/fields/field-kinds.ts'
import type { Flow } from '../../../dialogs/flow.ts'
import type { Form } from '../../../dialogs/form.ts'
import { kitchenContent as kitchenSink } from './kitchen-content.ts'
import { MONDAY_TEN as now } from './talk.ts'

const content = await loadContent()
const definitions: readonly (readonly [string, Flow | Form])[] = [
  ...content.flows,
  ...content.forms,
  ...kitchenSink.flows,
  ...kitchenSink.forms,
]

/** A value that fits a type, chosen by a number. */
function valueFor(type: AnswerType, seed: number): AnswerValue {
  const pick = <T>(all: readonly T[], fallback: T): T => all[seed % all.length] ?? fallback
  switch (type.kind) {
    case 'yes-no':
    case 'confirm':
      return pick(['yes', 'no'], 'yes')
    case 'choice':
      return pick(type.options, { id: '', label: '' }).id
    case 'choices':
      return [pick(type.options, { id: '', label: '' }).id]
    case 'when':
      return pick<AnswerValue>(
        [
          { date: '2026-11-20' },
          { start: '2026-11-01T10:00', end: '2026-11-01T10:00' },
          { from: '2025-01-01', to: '2025-01-05' },
        ],
        '',
      )
    case 'date':
      return pick(['2026-11-22', '1990-05-01', '2015-02-28'], '2000-01-01')
    case 'time':
      return '10:00'
    case 'number':
      return type.min ?? 1
    case 'money':
      return '12.50'
    case 'phone':
      return '+447700900123'
    case 'email':
      return 'sam@example.com'
    case 'vehicle-registration':
      return 'AB26CDE'
    case 'postcode':
      return 'SW1A 1AA'
    case 'location':
      return { text: 'High Street' }
    case 'file':
      return [{ id: 'f1', fileName: 'clip.mp4', mediaType: 'video/mp4', bytes: 10, sha256: 'a'.repeat(64) }]
    case 'text':
      return type.format === 'imei'
        ? '490154203237518'
        : type.format === 'web-address'
          ? 'https://example.com'
          : type.format === 'microchip'
            ? '900000000000001'
            : type.format === 'vin'
              ? 'WBAAA31070B123456'
              : 'FR4ME12345'
    case 'reference':
      return 'CAD 1234/23NOV26'
    case 'name':
      return 'Robin'
    default:
      return 'Something in words that is long enough'
  }
}

function answerTo(question: Question, seed: number): Answer {
  const at = new Date(now).toISOString()
  if (seed % 7 === 0 && question.unknown) return { value: null, missing: 'unknown', source: 'asked', at }
  if (seed % 5 === 0 && !question.required) return { value: null, missing: 'skipped', source: 'asked', at }
  const value = valueFor(question.answer, seed)
  expect(fitsType(value, question.answer), `${question.key} takes ${JSON.stringify(value)}`).toBe(true)
  return { value, source: 'asked', at }
}

/** Answers question after question by the seeds until the end; gives the answers and the places passed. */
function walk(definition: Flow | Form, seeds: readonly number[]) {
  let answers: Answers = {}
  const places: { readonly key: string; readonly before: Answers }[] = []
  for (let step = 0; step < 2000; step += 1) {
    const here = journey(definition, answers, now)
    if (here.next === undefined) return { answers, places, end: here.end }
    places.push({ key: here.next.key, before: answers })
    answers = { ...answers, [here.next.key]: answerTo(here.next, (seeds[step % seeds.length] ?? 0) + step) }
  }
  throw new Error('no end after 2000 answers')
}

const seeds = fc.array(fc.nat(1000), { minLength: 1, maxLength: 60 })

describe.each(definitions)('the journey of %s', (_, definition) => {
  // One walk serves all four promises: walking is what takes long.
  it('ends whatever is answered, drops nothing asked on the way, and is the same in any order and after "back"', () => {
    fc.assert(
      fc.property(seeds, fc.nat(200), (list, cut) => {
        const { answers, places, end } = walk(definition, list)
        expect(end).toBeDefined()
        expect(end?.kind).not.toBe('nowhere')
        expect(journey(definition, answers, now).dropped).toEqual([])

        const place = places[cut % places.length]
        if (place === undefined) return
        const shuffled = Object.fromEntries(Object.entries(place.before).toReversed())
        expect(journey(definition, shuffled, now).next?.key).toBe(place.key)

        const after = places[(cut % places.length) + 1]
        const given = answers[place.key]
        if (after === undefined || given === undefined) return
        const { [place.key]: _taken, ...back } = after.before
        expect(journey(definition, back, now).next?.key).toBe(place.key)
        expect(journey(definition, { ...back, [place.key]: given }, now).next?.key).toBe(after.key)
      }),
      { numRuns: 60 },
    )
  })
})
