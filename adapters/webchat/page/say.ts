/** The page's own words in its language, by their English; each `{}` is filled in turn. */
export type Say = (english: string, ...values: readonly (string | number)[]) => string

/** Words out of a table by their English; what is missing there stays English. */
export function sayFrom(table: Readonly<Record<string, string>>): Say {
  return (english, ...values) => {
    let at = 0
    return (table[english] ?? english).replace(/\{\}/g, () => String(values[at++] ?? ''))
  }
}
