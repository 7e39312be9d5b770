import { describe, expect, it } from 'vitest'
import { loadPlainContent } from '../../../bot/content.ts'
import { forceProblems } from '../../../dialogs/force/problems.ts'
import { rulesOf } from '../../../dialogs/force/rules.ts'
import { generic } from '../../../knowledge/forces/generic.ts'

describe('what a force takes', () => {
  it('is everything in the default pack, property lost in the street included', () => {
    expect(rulesOf(generic)).toEqual([])
  })

  it('closes lost property and stolen vehicles by a plain choice, with whom to turn to', async () => {
    const pack = { ...generic, taken: { lostInStreet: false, stolenVehicles: false } }
    expect(rulesOf(pack).map(({ topic, instead }) => [topic, instead])).toEqual([
      ['lost-property-report', ['h.immobilise', 'h.reportmyloss']],
      ['crime-vehicle', undefined],
    ])
    expect(forceProblems(pack, await loadPlainContent())).toEqual([])
  })
})
