const WIDTH = 32
const rows: readonly [Uint8Array, Uint8Array, Uint8Array] = [
  new Uint8Array(WIDTH),
  new Uint8Array(WIDTH),
  new Uint8Array(WIDTH),
]

/**
 * How many letters must be put in, left out, changed or swapped with their neighbour to make one word of the other
 * (optimal string alignment), or `most + 1` where it is more than `most`. Words of up to 24 letters.
 */
export function editsWithin(a: string, b: string, most: number): number {
  const over = most + 1
  if (Math.abs(a.length - b.length) > most || a.length >= WIDTH || b.length >= WIDTH) return over
  let [before, last, row] = rows
  for (let j = 0; j <= b.length; j += 1) last[j] = j
  for (let i = 1; i <= a.length; i += 1) {
    row[0] = i
    if (fillRow(a, b, i, before, last, row) > most) return over
    const next = before
    before = last
    last = row
    row = next
  }
  return Math.min(last[b.length] ?? over, over)
}

/** Fills the row of the `i`th letter of `a` and gives its least number. */
function fillRow(a: string, b: string, i: number, before: Uint8Array, last: Uint8Array, row: Uint8Array): number {
  const letter = a.charCodeAt(i - 1)
  const earlier = i > 1 ? a.charCodeAt(i - 2) : 0
  let least = i
  for (let j = 1; j <= b.length; j += 1) {
    const other = b.charCodeAt(j - 1)
    let edits = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (letter === other ? 0 : 1))
    if (j > 1 && letter === b.charCodeAt(j - 2) && earlier === other) edits = Math.min(edits, (before[j - 2] ?? 0) + 1)
    row[j] = edits
    if (edits < least) least = edits
  }
  return least
}
