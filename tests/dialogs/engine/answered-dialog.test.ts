import { describe, expect, it } from 'vitest'
import type { Article, Content } from '../../../dialogs/content.ts'
import type { Services } from '../../../dialogs/engine/turn.ts'
import { kitchenContent, kitchenServices, tapArticle } from './kitchen-content.ts'
import { Talk } from './talk.ts'

const ASK = 'how do I turn off the water?'

function talk(change: Partial<Article> = {}, more: Partial<Services> = {}, content: Content = kitchenContent): Talk {
  const article = { ...tapArticle, ...change }
  return new Talk({ ...kitchenServices({ ...content, articles: new Map([[article.id, article]]) }), ...more })
}

const ends = ({ last }: Talk) => last.counts.flatMap((count) => (count.kind === 'answer' ? [count.end] : []))

describe('"did that answer your question?"', () => {
  it('is asked after the first answer, then once in four', () => {
    const chat = talk()
    const asked = Array.from({ length: 9 }, () => chat.say(ASK).key)
    const every = ['answered', 'matter', 'matter', 'matter']
    expect(asked).toEqual([...every, ...every, 'answered'])
  })

  it.each([
    ['in a report', () => talk().start('kitchen-sink-form').say(ASK)],
    ['in a triage', () => talk().start('kitchen-sink').say(ASK)],
    ['after danger', () => talk().says('he has a knife and is at my door now', 'I am safe, go on', ASK)],
    ['in a message that tells of abuse', () => talk().say(`my husband hits me. ${ASK}`)],
    ['after abuse', () => talk().says('my husband hits me sometimes', ASK)],
    ['for an answer that is out of date', () => talk({ reviewBy: '2026-01-01' }).say(ASK)],
    ['for one that is switched off', () => talk({}, { switchedOff: () => ({ reason: 'x' }) }).say(ASK)],
  ])('is not asked %s', (_, run) => {
    const chat = run()
    expect(chat.replies.map(({ assistant }) => assistant.question?.key)).not.toContain('answered')
  })

  it('is not asked about what leads on to a matter that is hard to speak of', () => {
    const flow = kitchenContent.flows.get('kitchen-drain')
    if (flow === undefined) throw new Error('The kitchen has no drain.')
    const flows = new Map([...kitchenContent.flows, [flow.id, { ...flow, sensitive: true as const }]])
    const chat = talk({ next: ['flow:kitchen-drain'] }, {}, { ...kitchenContent, flows })
    expect(chat.say(ASK).key).toBe('matter')
  })

  it('a yes, or thanks, is counted as said, and ends it', () => {
    for (const yes of ['yes', 'yes it did', 'thanks', 'Great, thank you!']) {
      const chat = talk().says(ASK, yes)
      expect(ends(chat), yes).toEqual(['said-yes'])
      expect(chat.key, yes).toBe('matter')
    }
  })

  it('a no leads on: other words, a person, 101, and what the article leads to', () => {
    const chat = talk().says(ASK, 'no')
    expect(ends(chat)).toEqual(['said-no'])
    expect(chat.text).toMatch(/other words.*talk to a person.*101/s)
    expect(chat.replies.at(-1)?.assistant.question?.options?.map(({ id }) => id)).toEqual(['kitchen-sink', 'none'])
    expect(talk().says(ASK, 'no', 'yes').state.matter?.id).toBe('kitchen-sink')
    expect(talk().says(ASK, 'no', 'none of these').key).toBe('matter')
  })

  it('a no leads to the front door where the article leads nowhere', () => {
    expect(talk({ next: [] }).says(ASK, 'nope').key).toBe('matter')
  })

  it('taps are taken like words', () => {
    expect(ends(talk().say(ASK).tap('answered', 'yes'))).toEqual(['said-yes'])
    expect(ends(talk().say(ASK).tap('answered', 'no'))).toEqual(['said-no'])
  })

  it('whoever says something else is not held to it', () => {
    expect(talk().says(ASK, 'my sink was smashed last night').state.matter?.id).toBe('kitchen-sink')
    expect(talk().says(ASK, 'no, my sink was smashed and I need to tell you').state.matter?.id).toBe('kitchen-sink')
    expect(talk().says(ASK, 'no, my sink').state.matter?.id).toBe('kitchen-sink')
    expect(talk().says(ASK, 'help').text).toContain('Answer in your own words')
    expect(talk().says(ASK, 'hello').text).toContain('I am a machine')
    expect(talk().says(ASK, 'someone is breaking in right now').replies[0]?.assistant.urgency).toBe('emergency')
    const asked = talk().says(ASK, 'is that free?')
    expect(asked.text).toContain('I do not know that')
  })
})

describe('whether an answer was enough', () => {
  it('is opened once until it is settled', () => {
    const chat = talk()
    expect(ends(chat.say(ASK))).toEqual(['given'])
    expect(ends(chat.say(ASK))).toEqual([])
    expect(ends(chat.say(ASK))).toEqual([])
  })

  it('is settled by contact that follows: a person, danger', () => {
    expect(ends(talk().says(ASK, 'talk to a person'))).toEqual(['contact'])
    expect(ends(talk().says(ASK, 'he has a knife and is at my door now'))).toEqual(['contact'])
  })

  it('is counted as contact once, and not after it was said', () => {
    expect(ends(talk().says(ASK, 'talk to a person', 'talk to a person'))).toEqual([])
    expect(ends(talk().says(ASK, 'yes', 'talk to a person'))).toEqual([])
  })

  it('is not opened by an answer in a report', () => {
    expect(ends(talk().start('kitchen-sink-form').say(ASK))).toEqual([])
  })
})
