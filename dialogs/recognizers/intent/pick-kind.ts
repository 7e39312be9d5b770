import type { Match } from '../../recognition.ts'
import type { Subject } from './subjects.ts'

const OPENS_QUESTION =
  /^(?:(?:hi|hello|hiya|hey|please|so|and|also|oh|sorry|excuse me|quick question|just wondering|wondering|um|erm|ok|okay)[ ,.]{1,3}){0,3}(?:how (?:do|can|would|should|long|soon|quick|come|to|does|many|am)|what (?:do|should|is|are|if|would|happens|details|info|s)|whats|where (?:do|can|should|is)|when (?:do|should|can|is)|which|who (?:do|can|should|is)|whos|can i|could i|do i|do you|should i|am i|is it|is there|are there|will i|will you|would you|does|may i|must i|have i got to|wot do|any idea how|do u|can u)\b/
const REPORTS =
  /\b(?:my|our|his|her|their|someone|somebody|some|thieves|they|ive|i ve|i have|i had|been|a|the)\b[^.?!]{0,60}\b(?:stole|stolen|nicked|pinched|robbed|taken|gone|lost|left|dropped|vanished|swiped|cut|overtook|nearly|almost|jumped|went through|swerved)\b/

/**
 * Which member of a subject a message asks for: a question about how things are done, an article; something that happened
 * or "I want to report", the flow. Takes normalised text.
 */
export function pickKind(subject: Subject, normalised: string): Pick<Match, 'kind' | 'id'> {
  const kinds = isQuestion(normalised) ? ['article', 'flow', 'form'] : ['flow', 'form', 'article']
  for (const kind of kinds) {
    const member = subject.members.find((each) => each.kind === kind)
    if (member) return member
  }
  return { kind: 'article', id: subject.id }
}

/** Whether a normalised text asks how something is done rather than tells what happened. Bounded: it looks at the first 300 characters. */
export function isQuestion(normalised: string): boolean {
  const start = normalised.slice(0, 300).trim()
  if (OPENS_QUESTION.test(start)) return true
  return start.endsWith('?') && !REPORTS.test(start)
}
