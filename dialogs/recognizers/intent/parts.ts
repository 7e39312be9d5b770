const MOST_PARTS = 8
const SHORTEST = 10
/** A question keeps its mark: it tells that part's kind. */
const SENTENCE_END = /[.!;](?=\s)|(?<=\?)\s|\n/
const JOINS =
  /,? (?:and also|oh and|and another thing|and separately|and on top of that|on top of that|also|plus|separately|second thing is|another thing|other thing is|as well as that|by the way|btw|and while im here|while im here|and while i m here|while i m here|and then theres|and then there s) /
const AND = /,? and /

/**
 * Cuts a normalised message where a second matter may begin: at the ends of sentences and at "also", "oh and"; `finely` at
 * every "and" too. At most 8 parts of 10 or more characters; a message with one part gives that part.
 */
export function parts(normalised: string, finely: boolean): readonly string[] {
  const cut = normalised
    .split(SENTENCE_END)
    .flatMap((sentence) => sentence.split(JOINS))
    .flatMap((part) => (finely ? part.split(AND) : [part]))
    .map((part) => part.trim())
    .filter((part) => part.length >= SHORTEST)
  return cut.slice(0, MOST_PARTS)
}
