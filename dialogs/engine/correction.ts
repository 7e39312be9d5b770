import type { AnswerKind, AnswerValue } from '../answer-type.ts'
import { readField } from '../fields/field-kinds.ts'
import type { StoryEntity } from '../flow.ts'
import type { Entity } from '../recognition.ts'
import { leadingYesNo } from '../recognizers/yes-no.ts'
import { changeable, type Journey } from './journey.ts'
import type { Question } from './question.ts'
import { optionInText, spokenValue } from './spoken-value.ts'

/** What a correction in plain words asks for. `ask`: the question is clear, the new answer is not, or must not be guessed. */
export type Correction =
  | { readonly kind: 'set'; readonly question: Question; readonly value: AnswerValue }
  | { readonly kind: 'ask'; readonly question: Question }
  | { readonly kind: 'which'; readonly questions: readonly Question[]; readonly said: string }

/** How a correction begins. Only a message that begins so, or names an answer and its new value, is one. */
const MARKER =
  /^(?:(?:oh|ah|aw|er|um|wait|hang on|hold on|sorry|actually|no|nope|oops|whoops|typo|my mistake|my bad|correction|scratch that|scrap that|i meant|i mean|i was wrong|that'?s wrong|that is wrong|not quite|well)[\s,.:;-]*)+/i
const CHANGE_TO =
  /^(?:please\s+)?(?:can you\s+)?(?:change|correct|make|set|update)\s+(?:the\s+|my\s+|that\s+)?(.{2,60}?)\s+(?:to|into|say)\s+(.{1,300})$/i
const SUBJECT_IS =
  /\b(?:the|my|it|its|his|her|their)\b[^.]{0,60}?\b(?:was|is|were|are|should be|should say)\s+(?:actually\s+|really\s+)?(.{1,300})$/i

/** What a correction may look at: where the person is, what is open, and a finder of things in a text. */
export interface CorrectionContext {
  readonly here: Journey
  readonly open: Question | undefined
  readonly now: number
  find(text: string): readonly Entity[]
}

/**
 * Reads a correction of an earlier answer out of a message; undefined where it is none. Risk answers are asked again, never
 * set in passing. `isOne`: that it is one is known already, though it does not begin so.
 */
export function readCorrection(text: string, context: CorrectionContext, isOne = false): Correction | undefined {
  const changed = CHANGE_TO.exec(text.trim())
  if (changed !== null) return decide(changed[1] ?? '', changed[2] ?? '', context, true)
  const rest = afterMarker(text, context.open) ?? (isOne ? text.trim().slice(0, 400) : undefined)
  return rest === undefined || rest === '' ? undefined : decide(rest, rest, context, false)
}

/** Kinds of question that "no" is an answer to. */
const ANSWERED_BY_NO: readonly AnswerKind[] = ['yes-no', 'confirm', 'file']

/** What follows "actually", "no," and the like. At a question that "no" answers, only a sentence about a thing counts: "no, the bike was blue". */
function afterMarker(text: string, open: Question | undefined): string | undefined {
  const trimmed = text.trim().slice(0, 400)
  if (open !== undefined && ANSWERED_BY_NO.includes(open.answer.kind)) {
    const rest = leadingYesNo(trimmed)?.rest ?? trimmed.replace(MARKER, '')
    return rest !== trimmed && SUBJECT_IS.test(rest) ? rest : undefined
  }
  const rest = trimmed.replace(MARKER, '')
  return rest === trimmed ? undefined : rest
}

/** Whether the words name the question, and then whether they also say outright what to change it to. */
type Named = false | 'named' | 'explicit'

interface Candidate {
  readonly question: Question
  readonly named: boolean
  readonly value: AnswerValue | undefined
}

function decide(topic: string, said: string, context: CorrectionContext, explicit: boolean): Correction | undefined {
  const entities = context.find(said)
  const candidates = changeable(context.here)
    .map((question) => ({
      question,
      named: isNamed(question, topic),
      value: newValue(question, said, entities, context, isNamed(question, topic) && (explicit ? 'explicit' : 'named')),
    }))
    .filter(({ named, value }) => named || value !== undefined)
  const best = strongest(candidates)
  if (best.length === 0) return undefined
  const [only] = best
  if (best.length > 1 || only === undefined) {
    return explicit || isOpen(best, context) || best.every(({ named, value }) => named && value !== undefined)
      ? { kind: 'which', questions: best.map(({ question }) => question), said }
      : latest(best)
  }
  if (only.value !== undefined && !only.question.risk)
    return { kind: 'set', question: only.question, value: only.value }
  return explicit || only.value !== undefined ? { kind: 'ask', question: only.question } : undefined
}

/** Named with a new value beats a new value alone, which beats the name alone. */
function strongest(candidates: readonly Candidate[]): readonly Candidate[] {
  const both = candidates.filter(({ named, value }) => named && value !== undefined)
  if (both.length > 0) return both
  const valued = candidates.filter(({ value }) => value !== undefined)
  return valued.length > 0 ? valued : candidates
}

/** Of several answers that a bare new value would fit ("actually it was Tuesday"), the last one given is meant. */
function latest(candidates: readonly Candidate[]): Correction | undefined {
  const last = candidates.findLast(({ value, question }) => value !== undefined && !question.risk)
  return last?.value === undefined ? undefined : { kind: 'set', question: last.question, value: last.value }
}

/** Where a story gave several answers that the new value fits, none of them was the last one given: which is meant is asked. */
function isOpen(candidates: readonly Candidate[], { here }: CorrectionContext): boolean {
  const valued = candidates.filter(({ value, question }) => value !== undefined && !question.risk)
  return valued.length > 1 && valued.every(({ question }) => here.live[question.key]?.source === 'story')
}

function isNamed(question: Question, topic: string): boolean {
  const words = ` ${topic.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  return [question.label, ...question.words].some((name) =>
    words.includes(
      ` ${name
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()} `,
    ),
  )
}

/** The new value that the words hold for an answered question; undefined where they hold none or the same again. */
function newValue(
  question: Question,
  said: string,
  entities: readonly Entity[],
  context: CorrectionContext,
  named: Named,
): AnswerValue | undefined {
  const value = valueIn(question, said, entities, context, named)
  const before = context.here.live[question.key]?.value
  return value === undefined || JSON.stringify(value) === JSON.stringify(before) ? undefined : value
}

/** Kinds of answer that a bare mention can fill. */
const ENTITY_OF: { readonly [K in AnswerKind]?: StoryEntity } = {
  when: 'when',
  date: 'when',
  money: 'money',
  phone: 'phone',
  email: 'email',
  'vehicle-registration': 'vehicle-registration',
}

/** What a bare mention fills, by how the reading of the question ends: a story tells whose it is, a correction need not. */
const ENTITY_BY_END: readonly (readonly [RegExp, StoryEntity])[] = [
  [/(?:^|-)(?:plate|vehicle-registration)$/, 'vehicle-registration'],
  [/(?:^|-)colour$/, 'colour'],
  [/(?:^|-)make$/, 'make'],
  [/(?:^|-)phone$/, 'phone'],
  [/(?:^|-)email$/, 'email'],
  [/^(?:when|when-about)$/, 'when'],
]
/** Readings that say themselves what fills them. */
const PLAIN: readonly StoryEntity[] = ['place', 'frame-number', 'imei', 'crime-reference', 'people-count']
/** Times beside the one that it happened at: "actually it was Tuesday" is not about them. */
const OTHER_TIMES: readonly StoryEntity[] = ['when-last', 'when-found', 'when-parked', 'own-birth']

function valueIn(
  question: Question,
  said: string,
  entities: readonly Entity[],
  context: CorrectionContext,
  named: Named,
): AnswerValue | undefined {
  const { answer } = question
  if (answer.kind === 'choice') return optionInText(answer.options, said)
  if (named === false && isApart(question)) return undefined
  const entity = plainEntity(question)
  const value = entity === undefined ? undefined : spokenValue(entity, answer, entities)
  return value ?? (named === false ? undefined : spoken(question, said, context, named === 'explicit'))
}

function plainEntity({ reads, answer }: Question): StoryEntity | undefined {
  if (reads === undefined || PLAIN.includes(reads)) return reads ?? ENTITY_OF[answer.kind]
  return ENTITY_BY_END.find(([end]) => end.test(reads))?.[1] ?? ENTITY_OF[answer.kind]
}

/** A birthday, a date to come, or when it was found out is not what "actually it was Tuesday" corrects. */
function isApart({ answer, reads }: Question): boolean {
  return (
    (reads !== undefined && OTHER_TIMES.includes(reads)) ||
    (answer.kind === 'date' && answer.birth === true) ||
    ('tense' in answer && answer.tense === 'future')
  )
}

/** Kinds of answer that any words would fill. */
const ANY_WORDS: readonly AnswerKind[] = ['text', 'name', 'location', 'reference']

/** "the model was a Domane": what stands after the verb, read as an answer to the named question. Yes or no is asked again instead. */
function spoken(
  question: Question,
  said: string,
  context: CorrectionContext,
  explicit: boolean,
): AnswerValue | undefined {
  if (question.answer.kind === 'yes-no' || question.answer.kind === 'long-text' || question.answer.kind === 'file')
    return undefined
  const after = SUBJECT_IS.exec(said)?.[1]
  // Kinds that take any words would take the whole sentence: "no, I haven't got a camera" says nothing of whose camera it was.
  if (after === undefined && !explicit && ANY_WORDS.includes(question.answer.kind)) return undefined
  const words = after ?? said
  const reading = readField(words.replace(/[.,;\s]+$/, ''), question.answer, { now: context.now, ask: question.ask })
  return reading.ok ? reading.value : undefined
}
