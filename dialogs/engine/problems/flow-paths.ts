import type { Flow } from '../../flow.ts'
import { waysOn } from '../flow-journey.ts'

/** How many different ways lead from a flow's first step to an end. For an acyclic flow, as `problems` makes sure of. */
export function countPaths(flow: Flow): number {
  const known = new Map<string, number>()
  const from = (name: string): number => {
    const before = known.get(name)
    if (before !== undefined) return before
    known.set(name, 0)
    const step = flow.steps[name]
    const ways = step === undefined ? [] : waysOn(step)
    const count = ways.reduce((sum, target) => sum + (typeof target === 'string' ? from(target) : 1), 0)
    known.set(name, count)
    return count
  }
  const [first] = Object.keys(flow.steps)
  return first === undefined ? 0 : from(first)
}
