import { describe, expect, it } from 'vitest'
import type { Answers } from '../../../dialogs/answer.ts'
import type { AnswerValue } from '../../../dialogs/answer-type.ts'
import { holds, itemsOf } from '../../../dialogs/engine/conditions.ts'
import type { Condition } from '../../../dialogs/form.ts'
import { MONDAY_TEN } from './talk.ts'

const at = '2026-11-23T10:00:00Z'
const answers = (values: Readonly<Record<string, AnswerValue | null>>): Answers =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { value, source: 'asked' as const, at }]))
const met = (condition: Condition, values: Readonly<Record<string, AnswerValue | null>>, prefix = '') =>
  holds(condition, { answers: answers(values), prefix, now: MONDAY_TEN })

describe('a condition over repeated items', () => {
  const phone: Condition = { some: 'items', has: { field: 'cat', is: 'phone' } }
  const dearPhone: Condition = {
    some: 'items',
    has: {
      all: [
        { field: 'cat', is: 'phone' },
        { field: 'insured', is: 'yes' },
        { field: 'role', is: 'victim' },
      ],
    },
  }

  it.each([
    ['the first', { 'items.0.cat': 'phone' }, true],
    ['a later one, past the ninth', { 'items.0.cat': 'keys', 'items.11.cat': 'phone' }, true],
    ['none', { 'items.0.cat': 'keys', 'items.1.cat': 'bag' }, false],
    ['no item at all', {}, false],
    ['an answer that is not known', { 'items.0.cat': null }, false],
    ['a group of another name', { 'itemsToo.0.cat': 'phone' }, false],
  ])('looks at each: %s', (_, values, expected) => expect(met(phone, values)).toBe(expected))

  it('wants all of it of one and the same item, and may look at what was asked outside', () => {
    const split = { role: 'victim', 'items.0.cat': 'phone', 'items.1.cat': 'keys', 'items.1.insured': 'yes' }
    expect(met(dearPhone, split)).toBe(false)
    expect(met(dearPhone, { ...split, 'items.0.insured': 'yes' })).toBe(true)
    expect(met(dearPhone, { ...split, 'items.0.insured': 'yes', role: 'witness' })).toBe(false)
  })

  it('gives the items in the order of their numbers', () => {
    expect(
      itemsOf('items', answers({ 'items.10.a': 'x', 'items.2.a': 'x', 'items.2.b': 'x', 'items.more': 'x' })),
    ).toEqual(['items.2.', 'items.10.'])
  })
})

describe('a condition on a number', () => {
  it.each([
    ['that high', 3, true],
    ['higher', 12, true],
    ['lower', 2, false],
    ['text', '3', false],
    ['not known', null, false],
  ])('at least 3: %s', (_, value, expected) =>
    expect(met({ field: 'count', atLeast: 3 }, { count: value })).toBe(expected))
})

describe('a condition on how long ago', () => {
  it.each([
    ['the day itself', '2026-11-23', false],
    ['just as old', '2026-11-13', false],
    ['a day older', '2026-11-12', true],
    ['in the future', '2026-12-24', false],
  ])('over 10 days: %s', (_, date, expected) =>
    expect(met({ field: 'day', olderThanDays: 10 }, { day: { date } })).toBe(expected))

  it.each([
    ['a time that is over by the hour', { start: '2026-11-22T09:59', end: '2026-11-22T09:59' }, true],
    ['a time that is not', { start: '2026-11-22T10:01', end: '2026-11-22T10:01' }, false],
    ['no date', 'blue', false],
  ])('past a limit: %s', (_, value, expected) =>
    expect(met({ field: 'day', past: 'collision-24-hour' }, { day: value })).toBe(expected))

  it('is not met by what is not known', () => {
    expect(met({ field: 'day', olderThanDays: 1 }, { day: null })).toBe(false)
    expect(met({ field: 'day', past: 'nip-14-day' }, {})).toBe(false)
  })
})
