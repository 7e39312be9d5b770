/** The numbers of features by their names. */
export interface FeatureIndex {
  get(feature: string): number | undefined
  /** The name of feature number `at`. */
  name(at: number): string
}

/**
 * Numbers the features of a text, one a line. The names stay one text and are found by their hash: a Map of 200,000 of them
 * takes ten times the memory, and longer to make than all else of a model.
 */
export function indexFeatures(names: string): FeatureIndex {
  const starts = startsOf(names)
  const size = starts.length - 1
  let slots = 2
  while (slots < 2 * size) slots *= 2
  // Number + 1 of the feature that lies there; 0 where none does.
  const table = new Uint32Array(slots)
  const mask = slots - 1
  for (let at = 0; at < size; at += 1) {
    let slot = hashOf(names, starts[at] ?? 0, (starts[at + 1] ?? 1) - 1) & mask
    while (table[slot] !== 0) slot = (slot + 1) & mask
    table[slot] = at + 1
  }
  const is = (at: number, feature: string) => {
    const start = starts[at] ?? 0
    if ((starts[at + 1] ?? 0) - 1 - start !== feature.length) return false
    return names.startsWith(feature, start)
  }
  return {
    get(feature) {
      let slot = hashOf(feature, 0, feature.length) & mask
      for (let found = table[slot] ?? 0; found !== 0; found = table[slot] ?? 0) {
        if (is(found - 1, feature)) return found - 1
        slot = (slot + 1) & mask
      }
      return undefined
    },
    name: (at) => names.slice(starts[at] ?? 0, (starts[at + 1] ?? 1) - 1),
  }
}

/** Where each line starts; the last is where one more would. */
function startsOf(names: string): Uint32Array {
  const starts = [0]
  for (let at = names.indexOf('\n'); at >= 0; at = names.indexOf('\n', at + 1)) starts.push(at + 1)
  if (names !== '') starts.push(names.length + 1)
  return Uint32Array.from(starts)
}

/** FNV-1a over UTF-16 units. */
function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}
