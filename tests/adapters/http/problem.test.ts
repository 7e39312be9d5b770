import { expect, it } from 'vitest'
import { problemOf } from '../../../adapters/http/problem.ts'
import { AssistantError, ERROR_CODES } from '../../../dialogs/errors.ts'

const FOR_PROGRAMS = ['NOT_FOUND', 'SIGNATURE_INVALID', 'OPERATOR_DENIED']

it.each(ERROR_CODES.filter((code) => !FOR_PROGRAMS.includes(code)))('a refusal for %s carries the 999 line', (code) => {
  const { json } = problemOf(new AssistantError(code, 'It was not taken'))
  expect(JSON.stringify(json)).toMatch(/[.] If anyone is in danger, call 999\./)
})

it('the line is not said twice', () => {
  const { json } = problemOf(new AssistantError('RATE_LIMITED', 'Wait. If anyone is in danger, call 999 now.'))
  expect(JSON.stringify(json).split('999')).toHaveLength(2)
})
