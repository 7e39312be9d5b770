import type { Sourced } from '../../dialogs/content.ts'
import type { Fact } from '../../dialogs/force.ts'

/** Where the facts of a pack are from. `reviewBy` YYYY-MM-DD. */
export interface Origin {
  readonly source: readonly [name: string, site?: string]
  readonly owner: string
  readonly reviewBy: string
}

/** Makes facts that were seen in one source. */
export function seen(origin: Origin): <Value>(value: Value) => Fact<Value> {
  return factsOf(origin, 'confirmed')
}

/** Makes facts that are believed right and must be checked with the force before release. */
export function toCheck(origin: Origin): <Value>(value: Value) => Fact<Value> {
  return factsOf(origin, 'unconfirmed')
}

function factsOf({ source: [name, site], owner, reviewBy }: Origin, confidence: Sourced['confidence']) {
  const source = site === undefined ? { name } : { name, url: `https://${site}` }
  return <Value>(value: Value): Fact<Value> => ({ source, owner, reviewBy, confidence, value })
}
