import { describe, expect, it } from 'vitest'
import { loadContent } from '../../../bot/content.ts'
import { PROBLEM_KINDS, problemLine } from '../../../dialogs/engine/problems/problem.ts'
import { problems } from '../../../dialogs/engine/problems/problems.ts'
import { kitchenContent } from './kitchen-content.ts'
import { PLANTED, sensitiveFlow, sensitiveForm } from './problems.table.ts'

describe('problems', () => {
  it('finds none in the kitchen', () => expect(problems(kitchenContent).map(problemLine)).toEqual([]))

  it('finds none in the content that is served', async () =>
    expect(problems(await loadContent()).map(problemLine)).toEqual([]))

  it('finds none in a sensitive flow and form that are as they must be', () => {
    for (const content of [sensitiveFlow({}), sensitiveForm({})]) expect(problems(content).map(problemLine)).toEqual([])
  })

  it.each(PLANTED)('finds %s: %s', (kind, _, content) => {
    const found = problems(content)
    expect(found.map((problem) => problem.kind)).toContain(kind)
    for (const { where, what, remedy } of found) for (const part of [where, what, remedy]) expect(part).not.toBe('')
  })

  it('has a planted fault for every kind', () => {
    expect([...new Set(PLANTED.map(([kind]) => kind))].toSorted()).toEqual([...PROBLEM_KINDS].toSorted())
  })
})
