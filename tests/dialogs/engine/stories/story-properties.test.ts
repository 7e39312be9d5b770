import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answersFromStory, readableQuestions } from '../../../../dialogs/engine/story.ts'
import { storyFacts } from '../../../../dialogs/engine/story-facts.ts'
import { storyValue } from '../../../../dialogs/engine/story-values.ts'
import { READING_WORDS } from '../../../../dialogs/recognizers/account/reading-words.ts'
import { realServices } from '../real-services.ts'
import { MONDAY_TEN } from '../talk.ts'
import { FIRST_TEN } from './first-ten.table.ts'
import { TRAPS } from './traps.table.ts'

const services = await realServices()
const AT = new Date(MONDAY_TEN).toISOString()
const forms = [...services.content.forms.values()]
const flows = [...services.content.flows.values()]

/** Words that stories and traps hold, in any order: much of it is read, none of it makes sense. */
const WORDS = [...FIRST_TEN.map(({ story }) => story), ...TRAPS.map(({ said }) => said)].flatMap((text) =>
  text.split(/\s+/),
)
const salad = fc.array(fc.constantFrom(...WORDS), { maxLength: 120 }).map((words) => words.join(' '))
const anything = fc.oneof(salad, fc.string({ maxLength: 400 }), fc.string({ unit: 'binary', maxLength: 200 }))
const definition = fc.constantFrom(...forms, ...flows)

describe('what is read out of any text', () => {
  it('is never an answer about danger, and never throws', () => {
    fc.assert(
      fc.property(anything, definition, (text, one) => {
        const { entities, repairs } = services.recognise(text, MONDAY_TEN)
        const filled = answersFromStory(one, {}, { text, entities, repairs }, AT)
        const risky = new Set(readableQuestions(one).flatMap(({ key, risk }) => (risk ? [key] : [])))
        expect(Object.keys(filled).filter((key) => risky.has(key))).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('leaves what was answered as it is', () => {
    fc.assert(
      fc.property(salad, (text) => {
        const { entities, repairs } = services.recognise(text, MONDAY_TEN)
        const story = { text, entities, repairs }
        const form = services.content.forms.get('crime-theft')
        if (form === undefined) throw new Error('no form')
        const first = answersFromStory(form, {}, story, AT)
        expect(answersFromStory(form, first, story, AT)).toEqual({})
      }),
      { numRuns: 40 },
    )
  })
})

describe('the steps that all searches in one text take', () => {
  const questions = forms.flatMap((form) => readableQuestions(form)).filter(({ risk }) => !risk)

  /** All questions of all forms at once, on one account: far more than any one form asks of it. */
  function stepsFor(text: string): number {
    const { entities, repairs } = services.recognise(text, MONDAY_TEN)
    const facts = storyFacts({ text, entities, repairs }, READING_WORDS, MONDAY_TEN)
    const before = facts.account().budget.left
    for (const question of questions) storyValue(question, facts)
    return before - facts.account().budget.left
  }

  it('are bounded, whatever the text', () => {
    const most = budget()
    fc.assert(
      fc.property(
        fc.oneof(
          salad,
          fc.constantFrom('my ', 'the ', 'took my ', 'not ', 'i ', 'on the ').map((word) => word.repeat(700)),
        ),
        (text) => {
          expect(stepsFor(text)).toBeLessThanOrEqual(most)
        },
      ),
      { numRuns: 25 },
    )
  })

  it('grow no faster than the text', () => {
    const story = FIRST_TEN[0]?.story ?? ''
    const one = stepsFor(story)
    expect(stepsFor(`${story} ${story}`)).toBeLessThan(one * 4)
  })

  function budget(): number {
    return storyFacts({ text: 'x', entities: [] }, READING_WORDS, MONDAY_TEN).account().budget.left + 1
  }
})
