/** The longest message that is taken for a side question, in characters: an account may well hold a question mark. */
export const LONGEST_QUESTION = 200

const ASKS =
  /^(?:and |but |also |sorry |ok |so )*(?:how|what|why|when|where|who|which|can|could|do|does|did|is|are|will|would|should|am)\b.*\s\S+/i

/** Whether a message asks something, by its mark or its first words. */
export function asksSomething(text: string): boolean {
  return text.length <= LONGEST_QUESTION && (text.trimEnd().endsWith('?') || ASKS.test(text))
}

const BEFORE =
  '(?:(?:and|but|also|sorry|ok|okay|so|um|er|right|wait|hang on|hold on|just|btw|quick question|oh|hi|hello)[\\s,:-]+)*'
const SOMEONE = '(?:i|you|u|ya|we|they|he|she|it|this|that|these|those|there|someone|somebody|anyone|anybody|police)'
const THING = '(?:the|my|your|his|her|their|any)'
const TURNED = `(?:(?:is|are|do|does|did|can|could|will|would|should|shall)(?:n'?t)? (?:${SOMEONE}|${THING} \\w+|(?:a|an) \\w+ \\w+)|(?:am|may|must) i|(?:was|were|have|has) (?:i|you|they|we))\\b`
const VERB =
  '(?:is|are|do|does|did|can|could|will|would|should|happens?|if|about|gets?|reads?|sees?|counts?|has|have|else)'
const WH = `(?:how (?:do|long|many|much|often|soon|can|will|would|should|are|is|does|come|far)|why|(?:what|who|when|where|which)(?:'?s)?(?: (?!${SOMEONE} )\\w+(?: of \\w+)?)? ${VERB}|what sorts? of|what kinds? of|whats the|where'?s)\\b`
/** Beginnings of a sentence that only a question has: the verb before its subject. "When I was at work" and "is there" differ in that. */
const TURNED_ROUND = new RegExp(`^${BEFORE}(?:${TURNED}|${WH})`, 'i')
/** The question at the end: "if I find it later, can I still add it", "I only have a work number, is that ok". */
const AT_END = new RegExp(
  `^(?:if|once|when|after)\\b.{3,80}? (?:${TURNED}|how (?:soon|long)|what happens)|[,.;!]\\s*(?:${TURNED}|how (?:soon|long|do)|what happens|do you know)|\\b(?:do you know|is (?:that|it|this) (?:ok|okay|alright|all right|fine))[\\s.!]*$`,
  'i',
)

/** Whether a message is put as a question, with or without its mark. Stricter than its first word, so that it can be asked of any words. */
export function isPutAsQuestion(text: string): boolean {
  if (text.length > LONGEST_QUESTION) return false
  const words = text.trim().replace(/[‘’]/g, "'")
  return words.endsWith('?') || TURNED_ROUND.test(words) || AT_END.test(words)
}

/** Words that only another matter begins with or stands in. */
const APART =
  /^(?:(?:no|sorry|wait|hang on|actually|oh|ok|okay|and|but)[\s,.!-]+)*(?:(?:wrong|not (?:this|that|the right)) (?:form|one|page|report|thing)\b|th(?:is|at) (?:isn'?t|is not|aint|ain't) (?:it|the right|what i|the one)\b|(?:a |on a |one )?(?:totally |completely )?(?:different|separate|another|other|unrelated) (?:thing|matter|question|problem|issue|note|subject|topic)\b|unrelated\b|something else\b|forget (?:the|this|about|complaining|reporting)\b|while i'?m (?:here|on|at it)\b|by the way\b|instead\b)|\bwhat i'?m (?:really |actually )?(?:here|on here) (?:about|for)\b|\b(?:is this|is that|is here|can i|do i|could i) (?:where (?:you|i|we) )?report\b|\b(?:report|do|deal with) (?:that|this|those|it|them) (?:on here|here|too|as well|instead)\b/i

/** Whether a message says that it is about something else than what stands. */
export function turnsAside(text: string): boolean {
  return text.length <= LONGEST_QUESTION && APART.test(text.trim().replace(/[‘’]/g, "'"))
}
