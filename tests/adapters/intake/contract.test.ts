import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { problemSchema, receiptSchema, statusSchema, submissionSchema } from '../../../adapters/intake/contract.ts'
import { isRfc3339DateTime } from '../../../adapters/intake/rfc3339.ts'
import { makeReference } from '../../../dialogs/reference.ts'
import { contractSchema, problemDetails } from './contract-schema.ts'
import { oneSubmission, submissions } from './submissions.ts'

const byYaml = contractSchema('Submission')
const good = oneSubmission(makeReference((bytes) => new Uint8Array(bytes)))

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** Every object and list inside a value, itself included. */
function insides(value: Json): (Json[] | { [key: string]: Json })[] {
  if (typeof value !== 'object' || value === null) return []
  return [value, ...Object.values(value).flatMap(insides)]
}

const oddValues: Json[] = [
  null,
  true,
  0,
  -1,
  1.5,
  '',
  'x',
  '2026-11-20',
  '2026-11-20T09:30:00+00:00',
  '1',
  [],
  {},
  ['T'],
]

describe('the zod schemas and intake-api.yaml', () => {
  it('take the same generated submissions', () => {
    fc.assert(
      fc.property(submissions, (submission) => {
        expect(byYaml(submission), JSON.stringify(byYaml.errors)).toBe(true)
        expect(submissionSchema.safeParse(submission).error).toBeUndefined()
      }),
    )
  })

  it('agree on every submission with one thing planted, taken out or changed', () => {
    let refused = 0
    fc.assert(
      fc.property(submissions, fc.nat(), fc.nat(), fc.nat(), (submission, where, which, how) => {
        const copy: Json = JSON.parse(JSON.stringify(submission))
        const all = insides(copy)
        const inside = all[where % all.length]
        if (inside === undefined) return
        const keys = Object.keys(inside)
        const odd = oddValues[how % oddValues.length] ?? null
        if (Array.isArray(inside)) inside.push(odd)
        else if (how % 3 === 0) inside.planted = odd
        else if (how % 3 === 1) delete inside[keys[which % keys.length] ?? '']
        else inside[keys[which % keys.length] ?? 'planted'] = odd
        const yaml = byYaml(copy)
        if (!yaml) refused++
        expect(submissionSchema.safeParse(copy).success, JSON.stringify(copy)).toBe(yaml)
      }),
      { numRuns: 3000 },
    )
    expect(refused).toBeGreaterThan(1000)
  })

  it.each([
    ['a story of 8,001 characters', { ...good, story: 'x'.repeat(8001) }, false],
    ['a story of 8,000 characters outside the basic plane', { ...good, story: '🚲'.repeat(8000) }, true],
    ['no answers', { ...good, answers: [] }, false],
    ['a reference with a 0', { ...good, reference: '0BCD-EFGH-JK' }, false],
    ['a small letter in a reference', { ...good, reference: good.reference.toLowerCase().replaceAll('2', 'a') }, false],
    ['an answer key with an underline', { ...good, answers: [{ ...good.answers[0], key: 'in.who_else' }] }, false],
    ['an answer key that starts with a digit', { ...good, answers: [{ ...good.answers[0], key: '0.make' }] }, false],
    ['an answer without a value', { ...good, answers: [{ key: 'a', question: '', kind: 'text', display: '' }] }, false],
    ['a day that is none', { ...good, startedAt: '2026-02-29T10:00:00Z' }, false],
    ['a time without an offset', { ...good, startedAt: '2026-02-28T10:00:00' }, false],
    ['a time without seconds', { ...good, startedAt: '2026-02-28T10:00Z' }, false],
    ['another schema version', { ...good, schemaVersion: '2' }, false],
    ['a member of its own', { ...good, ip: '192.0.2.1' }, false],
    ['the text "null"', 'null', false],
    ['nothing', undefined, false],
  ])('agree on %s', (_name, submission, fits) => {
    expect(byYaml(submission)).toBe(fits)
    expect(submissionSchema.safeParse(submission).success).toBe(fits)
  })

  it.each([
    '2026-11-20T09:30:00Z',
    '2026-11-20t09:30:00.123456+01:00',
    '2016-12-31T23:59:60Z',
    '2017-01-01T00:59:60+01:00',
    '2026-11-20T24:00:00Z',
    '2026-13-20T09:30:00Z',
    '2026-00-20T09:30:00Z',
    '2026-11-31T09:30:00Z',
    '2024-02-29T09:30:00-23:59',
    '1900-02-29T09:30:00Z',
    '2026-11-20T09:30:00+24:00',
    '2026-11-20',
    '',
  ])('agree on the time %j', (at) => {
    expect(isRfc3339DateTime(at)).toBe(byYaml({ ...good, submittedAt: at }))
  })

  it('agree on receipts, statuses and problems, good and odd', () => {
    const pairs = [
      { yaml: contractSchema('Receipt'), zod: receiptSchema, good: { intakeId: 'i-1', status: 'received', more: 1 } },
      {
        yaml: contractSchema('Status'),
        zod: statusSchema,
        good: { reference: 'r', intakeId: 'i-1', status: 'assigned', message: 'm', occurredAt: '2026-11-20T09:30:00Z' },
      },
      {
        yaml: problemDetails(),
        zod: problemSchema,
        good: { type: 'about:blank', title: 't', status: 422, errors: [{ pointer: '/a', detail: 'd' }, {}] },
      },
    ]
    for (const { yaml, zod, good: sample } of pairs) {
      expect(yaml(sample)).toBe(true)
      expect(zod.safeParse(sample).success).toBe(true)
      for (const key of Object.keys(sample))
        for (const odd of [...oddValues, undefined]) {
          const changed: unknown = JSON.parse(JSON.stringify({ ...sample, [key]: odd }))
          expect(zod.safeParse(changed).success, JSON.stringify(changed)).toBe(yaml(changed))
        }
    }
  })

  it('keep the contract as the force gave it: OpenAPI 3.1, version 1.0.0', () => {
    const text = readFileSync(new URL('../../../adapters/intake/intake-api.yaml', import.meta.url), 'utf8')
    expect(text).toContain('openapi: 3.1.0')
    expect(text).toContain('version: 1.0.0')
  })
})
