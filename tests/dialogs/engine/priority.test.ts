import { describe, expect, it } from 'vitest'
import { teamOf } from '../../../dialogs/engine/priority.ts'
import { kitchenSinkForm } from '../kitchen-sink.ts'

const NOW = Date.parse('2026-11-20T09:30:00Z')
const chosen = (part: string) =>
  ({ 'sink.part': { value: part, source: 'asked', at: '2026-11-20T09:30:00Z' } }) as const

describe('the team that reads a report', () => {
  it('is the form’s own', () => expect(teamOf(kitchenSinkForm, chosen('tap'), NOW)).toBe('kitchens'))

  it('is another where an answer says so', () => expect(teamOf(kitchenSinkForm, chosen('pipe'), NOW)).toBe('plumbers'))

  it('is the form’s own while the answer is not there', () => expect(teamOf(kitchenSinkForm, {}, NOW)).toBe('kitchens'))
})
