import type { ForcePack } from '../../../dialogs/force.ts'
import { seen } from '../../../knowledge/forces/fact.ts'
import { generic } from '../../../knowledge/forces/generic.ts'

/** A fact of the kitchen's own force, which there is not. */
export const fact = seen({
  source: ['The book of kitchens', 'example.com/kitchens'],
  owner: 'kitchens',
  reviewBy: '2027-05-01',
})

/** A pack that fits the kitchen's content: its teams are "kitchens" and "plumbers". */
export const kitchenForce: ForcePack = {
  ...generic,
  id: 'kitchenshire',
  name: 'Kitchenshire Police',
  shortName: 'Kitchenshire Police',
  departments: {
    kitchens: fact({ id: 'KS-17', name: 'Sinks and drains' }),
    plumbers: fact({ id: 'KS-19', name: 'Plumbers' }),
  },
}

/** The kitchen's force with some of it changed. */
export function withPack(change: Partial<ForcePack>): ForcePack {
  return { ...kitchenForce, ...change }
}
