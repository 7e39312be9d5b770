/** The value below which a share of all lies, by nearest rank; `share` 0.5 is the median. 0 for none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** The median. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5)
}
