import type { AnswerType, AnswerValue } from '../answer-type.ts'
import { textBetween } from '../recognizers/account/account.ts'
import { type Telling, toldIn, whichTold, wordsIn } from '../recognizers/account/tells.ts'
import type { Question } from './question.ts'
import { plainWords } from './spoken-value.ts'
import type { StoryFacts } from './story-facts.ts'

/** The longest clause that is taken for an answer in words, in characters. A longer one is asked for. */
const LONGEST_CLAUSE = 240

const tellingsOf = new WeakMap<AnswerType, readonly Telling[]>()

/** The options of a question with the phrases that choose them. Options without `tells` are chosen by their words, where the question reads them. */
function optionTellings({ answer, reads }: Question): readonly Telling[] {
  if (!('options' in answer)) return []
  const before = tellingsOf.get(answer)
  if (before !== undefined) return before
  const some = answer.options.some(({ tells }) => tells !== undefined)
  const made = answer.options.map(({ id, label, says = [], tells, over }) => ({
    id,
    over,
    tells:
      tells ?? (reads === 'options' && !some ? [label, ...says].map(plainWords).filter((said) => said !== '') : []),
  }))
  tellingsOf.set(answer, made)
  return made
}

/** Whether phrases of an account can answer a question. */
export function hasTells(question: Question): boolean {
  return question.tells !== undefined || optionTellings(question).some(({ tells }) => tells.length > 0)
}

/** All words that a question's phrases look for. */
export function tellWords(question: Question): readonly string[] {
  const { yes = [], no = [], clause = [], span = [] } = question.tells ?? {}
  return wordsIn([...yes, ...no, ...clause, ...span, ...optionTellings(question).flatMap(({ tells }) => tells)])
}

/** What the phrases of a question tell in a story: undefined where none does, or two contradict each other. */
export function toldValue(question: Question, facts: StoryFacts): AnswerValue | undefined {
  const { answer, tells } = question
  if ('options' in answer) return chosen(question, facts)
  if (tells === undefined) return undefined
  if (tells.clause !== undefined) return clauseFor(tells.clause, answer, facts)
  if (tells.span !== undefined) return spanFor(tells.span, facts)
  return yesOrNo(tells.yes ?? [], tells.no ?? [], facts)
}

function chosen(question: Question, facts: StoryFacts): AnswerValue | undefined {
  const { answer } = question
  const ids = whichTold(facts.account(), optionTellings(question))
  if (answer.kind !== 'choices') return ids.length === 1 ? ids[0] : undefined
  const none = answer.kind === 'choices' ? answer.none : undefined
  return ids.length === 0 || (none !== undefined && ids.includes(none) && ids.length > 1) ? undefined : ids
}

function yesOrNo(yes: readonly string[], no: readonly string[], facts: StoryFacts): AnswerValue | undefined {
  const [only, ...more] = whichTold(facts.account(), [
    { id: 'yes', tells: yes },
    { id: 'no', tells: no },
  ])
  return more.length === 0 ? only : undefined
}

/** The clause in which the phrase stands, word for word. */
function clauseFor(phrases: readonly string[], answer: AnswerType, facts: StoryFacts): AnswerValue | undefined {
  const account = facts.account()
  const found = toldIn(account, phrases).toSorted((a, b) => a.start - b.start)
  const spans = found.map(({ start, end }) => ({
    from: account.segments[account.segmentAt[start] ?? 0]?.from ?? start,
    to: account.segments[account.segmentAt[end - 1] ?? 0]?.to ?? end,
  }))
  const texts = spans
    .filter(({ from }, at) => spans.slice(0, at).every((before) => from >= before.to))
    .slice(0, 2)
    .map(({ from, to }) => tidy(textBetween(account, from, to)))
  const most = Math.min(LONGEST_CLAUSE, 'max' in answer ? (answer.max ?? LONGEST_CLAUSE) : LONGEST_CLAUSE)
  const [first = ''] = texts
  const both = texts.join('; ')
  const text = both.length <= most ? both : first
  return text.length >= 3 && text.length <= most ? text : undefined
}

/** The words of the phrase themselves, where one stretch of the story holds it. */
function spanFor(phrases: readonly string[], facts: StoryFacts): AnswerValue | undefined {
  const account = facts.account()
  const texts = toldIn(account, phrases).map(({ start, end }) => tidy(textBetween(account, start, end)))
  const longest = texts.toSorted((a, b) => b.length - a.length)[0]
  return longest !== undefined && texts.every((text) => longest.toLowerCase().includes(text.toLowerCase()))
    ? longest
    : undefined
}

/** Without the word that joined the clause to the one before. */
function tidy(text: string): string {
  return text
    .replace(/^(?:and|but|so|because|cos|then|although|though)\s+/i, '')
    .replace(/\s+/g, ' ')
    .trim()
}
