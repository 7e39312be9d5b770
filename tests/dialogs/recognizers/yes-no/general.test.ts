import { describe, expect, it } from 'vitest'
import { readYesNo } from '../../../../dialogs/recognizers/yes-no.ts'
import { AT_RISK, BY_RULE } from './general.cases.ts'

describe.each(Object.entries(BY_RULE))('an answer that %s', (_rule, cases) => {
  it.each(cases)('to "%s" reads "%s" as %s', (question, answer, reading) =>
    expect(readYesNo(answer, question)).toBe(reading))
})

describe('an answer about danger', () => {
  it.each(AT_RISK)('to "%s" reads "%s" as %s', (question, answer, reading) =>
    expect(readYesNo(answer, question)).toBe(reading))
})

it('reads long answers to any question in a few milliseconds', () => {
  const questions = [
    'Is anyone hurt or in danger?',
    'Is it safe to call?',
    'Did anyone see who did it?',
    'x '.repeat(5000),
  ]
  for (const text of [
    'he said '.repeat(1200),
    'a,'.repeat(5000),
    'no he is not '.repeat(800),
    'not a bit of '.repeat(9),
  ])
    for (const question of questions) {
      readYesNo(text, question)
      const start = performance.now()
      readYesNo(text, question)
      expect(performance.now() - start).toBeLessThan(50)
    }
})
