/** How many of the most common words are looked at as they are: they tell who does what, when, and whether it is asked. */
const MOST_COMMON = 250
/** The ends of other words, longest first, and from how many letters on they count: what is going on, what is over. */
const ENDS = [
  ['ing', 5],
  ['ed', 4],
  ['ly', 4],
  ['s', 4],
] as const

/** The most common words of texts, most common first. */
export function commonWords(texts: Iterable<readonly string[]>): readonly string[] {
  const times = new Map<string, number>()
  for (const words of texts) for (const word of words) times.set(word, (times.get(word) ?? 0) + 1)
  return [...times]
    .sort(([a, timesA], [b, timesB]) => timesB - timesA || (a < b ? -1 : 1))
    .slice(0, MOST_COMMON)
    .map(([word]) => word)
}

/**
 * The shape of a text: common words as they are, of others only how they end ("he is -ing the - with a -"), in runs of two
 * and three, each given in the parts that its name is made of. So a sentence is known whose own words were never seen. Longer
 * runs bring nothing.
 */
export function shapeRuns(
  words: readonly string[],
  common: ReadonlySet<string>,
  put: (parts: readonly string[]) => void,
): void {
  const shapes = ['<', ...words.map((word) => shapeOf(word, common)), '>']
  for (let at = 1; at < shapes.length; at += 1) {
    const [before, last, shape] = [shapes[at - 2] ?? '', shapes[at - 1] ?? '', shapes[at] ?? '']
    put(['f', last, ' ', shape])
    if (at > 1) put(['f', before, ' ', last, ' ', shape])
  }
}

function shapeOf(word: string, common: ReadonlySet<string>): string {
  if (common.has(word)) return word
  if (word >= '0' && word < ':') return '#'
  return ENDS.find(([end, least]) => word.length >= least && word.endsWith(end))?.[0].toUpperCase() ?? '-'
}
