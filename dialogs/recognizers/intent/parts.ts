/** More cuts than this are not tried: they cost time, and so many matters nobody tells at once. */
const MOST_CUTS = 3
/** A part has at least this many words. */
const FEWEST_WORDS = { told: 2, sentence: 3, small: 4 } as const

/** Two parts of a message, and what is between them: words that say that another matter begins, the end of a sentence, or less. */
export interface Cut {
  readonly before: string
  readonly after: string
  readonly by: 'told' | 'sentence' | 'small'
}

/** Words that say that another matter begins. */
const TOLD =
  /[,.;:!?]? ?\b(?:(?:and )?also|oh and|and another thing|another thing|other thing(?: is)?|different (?:thing|matter)|(?:and )?(?:totally |completely )?(?:separately|separate(?: thing| issue| matter)?)|sep from (?:that|this)|unrelated(?: but)?|not related|not connected|nothing to do with (?:that|this) but|plus|on top of (?:that|this|it)|as well as (?:that|this)|second(?:ly| thing(?: is)?)?(?=[,: ])|two things|by the way|btw|(?:and )?while i ?m here|while im on|while i ve got you|and then there ?s|one more thing|last thing|whilst i ?m here)\b[,:]? ?/g
const SENTENCE = /[.!;](?=\s)|(?<=\?)\s|\n/g
const SMALL = /,? (?:and|but|nd|n|&) |, /g

/**
 * Where a normalised message may be cut in two: where the person says so, else at the ends of sentences, else at "and" and
 * commas. At most three cuts, the ones that are told first; a part has some words.
 */
export function cuts(normalised: string): readonly Cut[] {
  const told = cutsAt(normalised, TOLD, 'told')
  const sentences = cutsAt(normalised, SENTENCE, 'sentence')
  const small = told.length + sentences.length === 0 ? cutsAt(normalised, SMALL, 'small') : []
  return [...told, ...sentences, ...small].slice(0, MOST_CUTS)
}

function cutsAt(normalised: string, where: RegExp, by: Cut['by']): readonly Cut[] {
  const found: Cut[] = []
  for (const match of normalised.matchAll(where)) {
    const before = normalised.slice(0, match.index).trim()
    const after = normalised.slice(match.index + match[0].length).trim()
    const least = FEWEST_WORDS[by]
    if (wordsIn(before) >= least && wordsIn(after) >= least) found.push({ before, after, by })
    if (found.length === MOST_CUTS) break
  }
  return found
}

function wordsIn(text: string): number {
  return text.split(' ').length
}
