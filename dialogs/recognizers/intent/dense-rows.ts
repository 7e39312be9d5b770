import { z } from 'zod'
import { DENSE_ROWS_MODULE } from './dense-rows-module.ts'
import type { Sparse } from './sparse.ts'

/** A row of which this share is there is added as a whole: eight numbers a time take as long as three one by one. */
const DENSE_FROM = 0.4
const LANES = 8
const ITEM = 16
/** So many rows are noted before they are added. */
const MOST_NOTED = 1024
const PAGE = 65_536
const NONE = -1

/** What `dense-rows.wat` gives; there it says what the numbers are. */
const denseModule = z.object({
  memory: z.instanceof(WebAssembly.Memory),
  add: z.custom<(from: number, end: number, width: number) => void>((value) => typeof value === 'function'),
})
const compiled = new WebAssembly.Module(Buffer.from(DENSE_ROWS_MODULE, 'base64'))

/** The rows of a sparse model that have a weight for most classes, and lists of sums to which they are added. */
export interface DenseRows {
  /** So many sums a group: the classes, and some that say nothing. */
  readonly width: number
  /** One of the lists. */
  sumsOf(list: number): Float64Array
  /**
   * Notes that a feature's weights, times an amount, are to be added to a list from `from` on; `flush` adds all that were noted.
   * False where the feature has no row here. Amounts that are whole numbers of some power of two make exact sums, in any order.
   */
  note(feature: number, amount: number, list: number, from: number): boolean
  flush(): void
}

/** Makes so many lists of sums, each for so many groups, and the dense rows of a model. */
export function createDenseRows(sparse: Sparse, lists: number, groups: number): DenseRows {
  const classes = sparse.bias.length
  const width = Math.ceil(classes / LANES) * LANES
  const dense = densest(sparse, DENSE_FROM * width)
  const sizeOfList = groups * width * Float64Array.BYTES_PER_ELEMENT
  const at = { noted: lists * sizeOfList, rows: lists * sizeOfList + MOST_NOTED * ITEM }
  const { memory, add } = denseModule.parse(new WebAssembly.Instance(compiled).exports)
  memory.grow(Math.ceil((at.rows + dense.length * width) / PAGE))
  const rowOf = new Int32Array(sparse.starts.length - 1).fill(NONE)
  for (const [row, feature] of dense.entries()) {
    const place = at.rows + row * width
    rowOf[feature] = place
    fill(new Int8Array(memory.buffer, place, width), sparse, feature)
  }
  const places = new Int32Array(memory.buffer, at.noted, (MOST_NOTED * ITEM) / Int32Array.BYTES_PER_ELEMENT)
  const amounts = new Float64Array(memory.buffer, at.noted, (MOST_NOTED * ITEM) / Float64Array.BYTES_PER_ELEMENT)
  let noted = 0
  const flush = () => {
    add(at.noted, at.noted + noted * ITEM, width)
    noted = 0
  }
  return {
    width,
    sumsOf: (list) => new Float64Array(memory.buffer, list * sizeOfList, groups * width),
    note(feature, amount, list, from) {
      const row = rowOf[feature] ?? NONE
      if (row === NONE) return false
      if (noted === MOST_NOTED) flush()
      places[4 * noted] = row
      places[4 * noted + 1] = list * sizeOfList + from * Float64Array.BYTES_PER_ELEMENT
      amounts[2 * noted + 1] = amount
      noted += 1
      return true
    },
    flush,
  }
}

/** The features that have at least so many weights. */
function densest({ starts }: Sparse, least: number): readonly number[] {
  const found: number[] = []
  for (let feature = 0; feature + 1 < starts.length; feature += 1) {
    if ((starts[feature + 1] ?? 0) - (starts[feature] ?? 0) >= least) found.push(feature)
  }
  return found
}

function fill(row: Int8Array, { starts, classes, weights }: Sparse, feature: number): void {
  const end = starts[feature + 1] ?? 0
  for (let at = starts[feature] ?? 0; at < end; at += 1) row[classes[at] ?? 0] = weights[at] ?? 0
}
