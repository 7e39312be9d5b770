import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SwitchedOff } from '../../../dialogs/switches.ts'
import { kitchenServices } from './kitchen-content.ts'
import { Talk } from './talk.ts'

const TOPICS = ['kitchen-sink', 'kitchen-drain', 'kitchen-sink-form', 'how-do-i-turn-off-the-water']
const DANGER = 'he has a knife and he is coming in'
const WORDS = [
  'my tap is broken',
  'the drain is blocked and the sink too',
  'how do I turn off the water?',
  'yes',
  'no',
  'the wall',
  'a pipe',
  'skip',
  'I don’t know',
  'back',
  'start again',
  'stop',
  'start the other',
  'I still want to tell the police',
  'I am safe, go on',
  'asdf',
  DANGER,
]

type Act =
  | { readonly kind: 'say'; readonly text: string }
  | { readonly kind: 'start'; readonly topic: string }
  | { readonly kind: 'tap'; readonly at: number }
  | { readonly kind: 'switch'; readonly topic: string }

const topic = fc.constantFrom(...TOPICS)
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('say' as const), text: fc.constantFrom(...WORDS) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('start' as const), topic }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('tap' as const), at: fc.nat(5) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('switch' as const), topic }) },
)

/** Does one thing as a person does it. */
function perform(talk: Talk, one: Exclude<Act, { kind: 'switch' }>): void {
  if (one.kind === 'say') talk.say(one.text)
  else if (one.kind === 'start') talk.start(one.topic)
  else tap(talk, one.at)
}

function tap(talk: Talk, at: number): void {
  const question = talk.replies.at(-1)?.assistant.question
  const option = question?.options?.[at % Math.max(1, question.options.length)]
  if (question === undefined || option === undefined) talk.say('yes')
  else talk.tap(question.key, option.id)
}

const matters = ({ state }: Talk) => [state.matter, ...state.aside].flatMap((matter) => matter?.id ?? [])

describe('whatever is switched off and on in the middle of a conversation', () => {
  it('every turn has words and a way on, danger is seen, and nothing that is off begins', () => {
    fc.assert(
      fc.property(fc.array(act, { minLength: 1, maxLength: 40 }), (acts) => {
        const off = new Map<string, SwitchedOff>()
        const talk = new Talk({ ...kitchenServices(), switchedOff: (id) => off.get(id) })
        for (const one of acts) {
          if (one.kind === 'switch') {
            if (!off.delete(one.topic)) off.set(one.topic, { reason: 'At random' })
            continue
          }
          const before = matters(talk)
          perform(talk, one)
          expect(talk.replies.every(({ text }) => text.trim() !== '')).toBe(true)
          const last = talk.replies.at(-1)?.assistant
          expect(last?.question ?? last?.submission).toBeDefined()
          expect(matters(talk).filter((id) => !before.includes(id) && off.has(id))).toEqual([])
          const danger = talk.replies.some(({ assistant }) => assistant.urgency === 'emergency')
          expect(danger || one.kind !== 'say' || one.text !== DANGER).toBe(true)
        }
      }),
      { numRuns: 150 },
    )
  })
})
