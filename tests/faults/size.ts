/** How many conversations the kill test talks: few in the tests, all of them where FAULT_CONVERSATIONS says so. */
export const CONVERSATIONS = Number(process.env.FAULT_CONVERSATIONS ?? 6)

/** Whether everything is tried, which takes minutes, or the part that fits into the tests. */
export const WHOLE = CONVERSATIONS >= 100

/** How long a whole run may take, in milliseconds. */
export const PATIENCE_MS = 60_000 + CONVERSATIONS * 5_000

/** Chance that can be had again: numbers from 0 to 1 out of FAULT_SEED, which is printed. */
export function chance(): { readonly seed: number; next(): number } {
  const seed = Number(process.env.FAULT_SEED ?? Date.now() % 1_000_000)
  let state = seed
  return {
    seed,
    next() {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      return state / 2 ** 32
    },
  }
}
