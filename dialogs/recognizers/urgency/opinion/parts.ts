const SENTENCE = /(?<=[.!?;])\s+|\n+/
/** A sentence of more words than this is several, whose writer left out the full stops. */
const LONG = 20
const CLAUSE = /(?<=,)\s+|\s+(?=(?:and|but|then|so|cos|because)\s)/i
/** Of a text so many parts are judged. */
const MOST_PARTS = 40

/** The sentences of a text, long ones cut at commas and conjunctions. Together they are all of it: the last holds what is left. */
export function partsOf(text: string): readonly string[] {
  const parts = text
    .split(SENTENCE)
    .flatMap((sentence) => (sentence.split(/\s+/, LONG + 1).length > LONG ? sentence.split(CLAUSE) : [sentence]))
  const last = MOST_PARTS - 1
  return parts.length > MOST_PARTS ? [...parts.slice(0, last), parts.slice(last).join(' ')] : parts
}
