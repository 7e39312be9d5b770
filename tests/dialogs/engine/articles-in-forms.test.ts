import { describe, expect, it } from 'vitest'
import { isQuestion } from '../../../dialogs/recognizers/intent/pick-kind.ts'
import { realServices } from './real-services.ts'
import { MONDAY_TEN, Talk } from './talk.ts'

const services = await realServices()
const articles = [...services.content.articles.values()]

/** Three forms, each stopped in the middle at a question of another kind: a time, a place in free words, a choice. */
const MIDDLES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'crime-bicycle',
    'when.at',
    ['no', 'no', 'no', 'no', 'no', 'It was gone when I came back.', 'I am the victim', 'England', 'no'],
  ],
  ['lost-property-report', 'lo.where', ['no', 'I lost my umbrella.', 'On the street', 'skip']],
  ['driving-offence-report', 'dr.role', ['no', 'no', 'no', 'The driver went through a red light.', 'England', 'no']],
]

const middleOf = (form: string, answers: readonly string[]) => {
  const talk = new Talk(services).start(form)
  return talk.says(...answers)
}

/** One of the article's own ways to ask it that is a question, and is understood without a question back. */
const wordsFor = (id: string, examples: readonly string[]) => {
  const all = examples.map((example) => `${example.replace(/[.?!]+$/, '')}?`)
  return all.find((text) => {
    const { band, matches, danger } = services.recognise(text, MONDAY_TEN)
    const [first, second] = matches
    const alone = first?.id === id && first.score + (second?.score ?? 0) < 1.2
    return (
      isQuestion(text.toLowerCase()) && band === 'act' && alone && danger.level === 'none' && danger.asks === undefined
    )
  })
}

const asked = articles.map(({ id, examples }) => ({ id, words: wordsFor(id, examples) }))

describe.each(MIDDLES)('in the middle of %s, at %s', (form, key, answers) => {
  const begun = middleOf(form, answers)
  const again = () => Object.assign(new Talk(services), { state: begun.state, last: begun.last, now: begun.now })

  it('a question stands', () => {
    expect(begun.key).toBe(key)
  })

  it.each(
    asked.map(({ id, words }) => [id, words] as const),
  )('%s is answered, and the question is put again', (id, words) => {
    const ways = [again().start(id), ...(words === undefined ? [] : [again().say(words)])]
    for (const talk of ways) {
      expect(talk.replies.find(({ assistant }) => assistant.article !== undefined)?.assistant.article?.id, words).toBe(
        id,
      )
      expect([talk.state.matter?.id, talk.key], words).toEqual([form, key])
      expect(talk.state.matter?.answers, words).toEqual(begun.state.matter?.answers)
    }
  })

  it('so is what is asked next about each', () => {
    for (const { id } of asked) {
      for (const next of [
        'and in Scotland?',
        'how long does that take?',
        "what if I don't have it?",
        'is that free?',
        'who do I call?',
      ]) {
        const talk = again().start(id).say(next)
        expect(
          talk.replies.find(({ assistant }) => assistant.article !== undefined)?.assistant.article?.id,
          `${id}: ${next}`,
        ).toBe(id)
        expect(talk.key, `${id}: ${next}`).toBe(key)
        expect(talk.state.matter?.answers, `${id}: ${next}`).toEqual(begun.state.matter?.answers)
      }
    }
  })
})

it('each article but a few is asked for in words too', () => {
  const silent = asked.filter(({ words }) => words === undefined).map(({ id }) => id)
  expect(silent.length, silent.join(', ')).toBeLessThanOrEqual(Math.floor(articles.length / 20))
})
