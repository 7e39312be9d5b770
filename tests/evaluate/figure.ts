/** A share that was counted, with the goal that it is held against. */
export interface Figure {
  readonly name: string
  readonly hits: number
  readonly of: number
  /** Such as ">= 99 %". */
  readonly goal?: string
}

const Z = 1.96

/** The 95 % confidence interval of a share (Wilson), from 0 to 1. */
export function interval({ hits, of }: Pick<Figure, 'hits' | 'of'>): readonly [number, number] {
  if (of === 0) return [0, 1]
  const share = hits / of
  const middle = (share + Z ** 2 / (2 * of)) / (1 + Z ** 2 / of)
  const width = (Z * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2))) / (1 + Z ** 2 / of)
  return [Math.max(0, middle - width), Math.min(1, middle + width)]
}

/** Counts how many of a list hold. */
export function counted<T>(name: string, list: readonly T[], holds: (item: T) => boolean, goal?: string): Figure {
  return { name, hits: list.filter(holds).length, of: list.length, ...(goal === undefined ? {} : { goal }) }
}

/** A figure as a line of a table. */
export function figureLine(figure: Figure): string {
  const { name, hits, of, goal } = figure
  if (of === 0) return `${name.padEnd(46)} no lines`
  const [low, high] = interval(figure)
  const bounds = `[${percent(low)}, ${percent(high)}]`
  return `${name.padEnd(46)} ${percent(hits / of).padStart(6)} %  ${bounds.padEnd(15)} ${`${hits} of ${of}`.padEnd(14)} ${goal === undefined ? '' : `goal ${goal}`}`.trimEnd()
}

/** A share as a percentage with one digit after the point. */
export function percent(share: number): string {
  return (share * 100).toFixed(1)
}
