import { beforeEach, describe, expect, it } from 'vitest'
import { ANSWERS } from './kitchen-answers.ts'
import { kitchenServices } from './kitchen-content.ts'
import { Talk } from './talk.ts'

let talk: Talk
const review = () => talk.replies.at(-1)?.assistant.review

beforeEach(() => {
  talk = new Talk(kitchenServices())
  talk.start('kitchen-sink-form')
  for (let turn = 0; turn < 60 && talk.key !== 'review'; turn += 1) {
    const said = ANSWERS.find(([key]) => key === talk.key)?.[1]
    talk.say(said ?? 'skip')
  }
})

describe('the answers to read over', () => {
  it('stand under the headings of the form, each once and in their order', () => {
    const headings = review()?.sections.map(({ heading }) => heading) ?? []
    expect(headings.slice(0, 3)).toEqual(['Safety', 'The sink', 'Times and places'])
    expect(new Set(headings).size).toBe(headings.length)
  })

  it('begin a section with the first answer of it that was given', () => {
    const keys = review()?.answers.map(({ key }) => key) ?? []
    const first = review()?.sections.map(({ key }) => keys.indexOf(key)) ?? []
    expect(first).toEqual(first.toSorted((a, b) => a - b))
    expect(review()?.sections[0]).toEqual({ key: 'gate.danger', heading: 'Safety' })
    expect(review()?.sections[2]?.key).toBe('sink.since')
  })

  it('are all in the text too, for channels that show nothing else', () => {
    const text = talk.replies.at(-1)?.text ?? ''
    for (const { question, display } of review()?.answers ?? []) expect(text).toContain(`${question}: ${display}`)
    for (const { heading } of review()?.sections ?? []) expect(text).toMatch(new RegExp(`(?:^|\\n)${heading}\\n`))
  })
})
