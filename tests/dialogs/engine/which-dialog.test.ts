import { describe, expect, it } from 'vitest'
import type { Article, Content } from '../../../dialogs/content.ts'
import type { Services } from '../../../dialogs/engine/turn.ts'
import { kitchenContent, kitchenServices, tapArticle } from './kitchen-content.ts'
import { Talk } from './talk.ts'

const titled = (id: string, title: string): Article => ({ ...tapArticle, id, title, answer: `About ${id}.` })
const topics = [
  titled('mop', 'How do I mop the floor?'),
  titled('bin', 'Where is the bin?'),
  titled('cat', 'Can I keep a cat?'),
]
const content: Content = { ...kitchenContent, articles: new Map(topics.map((one) => [one.id, one])) }

/** Every message but these words is not sure: it may be any of the first `count`. */
function unsure(count: number, weakest = 0.1): Talk {
  const kitchen = kitchenServices(content)
  const services: Services = {
    ...kitchen,
    recognise(text, now) {
      const ids = /drain/.test(text) ? ['cat'] : topics.slice(0, count).map(({ id }) => id)
      const scores = ids.length === 1 ? [0.9] : [0.4, 0.3, weakest]
      const matches = ids.map((id, at) => ({ kind: 'article' as const, id, score: scores[at] ?? 0 }))
      const read = kitchen.recognise(text, now)
      return { ...read, matches, outOfScope: false, band: ids.length === 1 ? 'act' : 'ask' }
    },
  }
  return new Talk(services)
}

describe('several topics that may be meant', () => {
  it('two good candidates are asked for in one line', () => {
    const talk = unsure(2).say('the floor')
    expect(talk.replies.at(-1)?.text).toBe('Do you mean "How do I mop the floor" or "Where is the bin"?')
    expect(talk.replies.at(-1)?.assistant.question?.options?.map(({ id }) => id)).toEqual(['mop', 'bin', 'none'])
  })

  it('three are listed', () => {
    expect(unsure(3).say('the floor').replies.at(-1)?.text).toBe('Do you mean one of these?')
  })

  it('a third that is far behind is not offered', () => {
    expect(unsure(3, 0.07).say('the floor').replies.at(-1)?.text).toMatch(/^Do you mean "How/)
  })

  it.each(['how do I mop the floor?', 'the first one', '1', 'mop'])('"%s" chooses the first', (text) => {
    expect(unsure(2).says('the floor', text).text).toContain('About mop.')
  })

  it('a question that shares only its common words with one chooses nothing', () => {
    expect(unsure(2).says('the floor', 'how do I clear the drain?').text).toContain('About cat.')
  })
})
