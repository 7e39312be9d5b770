import type { AnswerKind } from '../../dialogs/answer-type.ts'
import type { AssistantData } from '../../dialogs/engine/reply.ts'
import type { Chance } from './chance.ts'

type Question = NonNullable<AssistantData['question']>
type Words = readonly [string, ...string[]]

/** What people write to each kind of question. */
const WORDS: Readonly<Record<AnswerKind, Words>> = {
  'yes-no': ['no', 'No', 'no thanks', 'no, nothing like that'],
  choice: ['1'],
  choices: ['1'],
  text: ['not much to say about it', 'Example Cycles', 'it has a scratch on the left side'],
  'long-text': [
    'I left it at the rack as I always do and came back about an hour later. It was not there any more.',
    'It was parked by the front door. When I came home it had gone and the lock was on the ground.',
  ],
  name: ['Sam', 'Wray', 'Alex Fernley'],
  when: ['yesterday at 6pm', 'last night between 7 and 9', 'on Tuesday morning', 'yesterday afternoon'],
  date: ['3 February 1990', '14/07/1984', '21 March 1972'],
  time: ['half past six', '18:30', '7pm'],
  number: ['2', '3'],
  money: ['£450', 'about 600 quid', '120.50'],
  phone: ['07700 900123', '01632 960456'],
  email: ['sam.wray@example.com', 'alex@example.org'],
  'vehicle-registration': ['AB12 CDE', 'XY07 ZZZ'],
  postcode: ['SW1A 1AA'],
  location: ['outside the station on Example Road', 'Example Street near the library', 'SW1A 1AA'],
  file: ['skip'],
  confirm: ['yes'],
  reference: ['skip'],
}
/** Where the first option or "no" would end the form at once. */
const RIGHT: Readonly<Record<string, string>> = { 'front-door.start': 'report', 'front-door.safety': 'safe' }

/** An answer to the question as it stands, in the words of a person. */
export function answerTo(question: Question | undefined, chance: Chance): string {
  if (question === undefined) return 'go on'
  const fixed = RIGHT[`${question.in}.${question.key}`]
  if (fixed !== undefined) return fixed
  const { kind, options, required } = question
  if (question.key === 'review') return 'send'
  if (!required && (kind === 'file' || kind === 'reference' || chance.next() < 0.3)) return 'skip'
  const [first, ...more] = options ?? []
  if ((kind === 'choice' || kind === 'choices') && first !== undefined) return chance.of([first, ...more]).label
  return chance.of(WORDS[kind])
}
