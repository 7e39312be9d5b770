import { describe, expect, it } from 'vitest'
import type { Article } from '../../../dialogs/content.ts'
import type { Services } from '../../../dialogs/engine/turn.ts'
import { kitchenContent, kitchenServices, tapArticle } from './kitchen-content.ts'
import { MONDAY_TEN, Talk } from './talk.ts'

const ASK = 'how do I turn off the water?'
const full: Partial<Article> = {
  followUps: { cost: 'It costs nothing. If it drips, call {{h.101}}.', 'how-long': 'Two turns of the hand.' },
}

function talk(change: Partial<Article> = full, more: Partial<Services> = {}, now = MONDAY_TEN): Talk {
  const article = { ...tapArticle, ...change }
  const content = { ...kitchenContent, articles: new Map([[article.id, article]]) }
  return new Talk({ ...kitchenServices(content), ...more }, now)
}

const counts = ({ last }: Talk) => last.counts.filter(({ kind }) => kind === 'article')

describe('what is asked next about an answer', () => {
  it('is answered from the article, with its source', () => {
    const chat = talk().says(ASK, 'is that free?')
    expect(chat.text).toContain('It costs nothing. If it drips, call 101.')
    expect(chat.text).toContain('Source: The book of kitchens.')
    expect(chat.replies[0]?.assistant.article?.id).toBe(tapArticle.id)
    expect(chat.replies[0]?.links?.map(({ href }) => href)).toEqual(['tel:101'])
    expect(counts(chat)).toEqual([{ kind: 'article', id: tapArticle.id, how: 'follow-up' }])
  })

  it('is honestly not known where the article does not say, with the source and a number', () => {
    const chat = talk().says(ASK, "what if I don't have it?")
    expect(chat.text).toMatch(
      /I do not know that about "How do I turn off the water"\..*The book of kitchens, https:\/\/example\.com\/kitchens/,
    )
    expect(chat.text).toContain('Police non-emergency: 101')
    expect(counts(chat)).toMatchObject([{ how: 'not-known' }])
  })

  it.each([
    ['uk', 'and in Scotland?', /is the same in Scotland/],
    ['gb', 'and in Northern Ireland?', /for England, Wales and Scotland. I do not know how it is in Northern Ireland/],
    ['england-wales', 'what about Wales?', /is the same in Wales/],
    ['england-wales', 'what about Scotland?', /for England and Wales. I do not know how it is in Scotland.*101/s],
    ['scotland', 'and in England?', /for Scotland. I do not know how it is in England/],
  ])('for an article of %s, "%s" is told by where the article holds', (jurisdiction, text, words) => {
    expect(talk({ jurisdiction }).says(ASK, text).text).toMatch(words)
  })

  it('is answered by the article’s own words about a nation, where it has them', () => {
    const chat = talk({ jurisdiction: 'england-wales', followUps: { scotland: 'In Scotland the tap turns left.' } })
    expect(chat.says(ASK, 'and in scotland?').text).toContain('the tap turns left')
  })

  it('where an article does not hold, only those are named who are there for that nation', () => {
    const contacts: Article['contacts'] = ['h.ndah', 'h.cs']
    const chat = talk({ jurisdiction: 'england', contacts }).says(ASK, 'and in Scotland?')
    expect(kitchenContent.contacts.get('h.ndah')?.area).toBe('England')
    expect(chat.text).not.toContain('Domestic Abuse')
    expect(chat.text).toContain('0800 555 111')
    expect(talk({ jurisdiction: 'england', contacts: ['h.ndah'] }).says(ASK, 'and in Scotland?').text).toContain('101')
  })

  it('"who do I call?" gives the numbers of the article, and whether they are open now', () => {
    const contacts: Article['contacts'] = ['h.101', 'h.ccs']
    const withHours = new Map(kitchenContent.contacts)
    const line = { ...tapArticle, key: 'h.ccs' as const, name: 'Drips', number: '01632 960111', for: 'x', area: 'UK' }
    withHours.set('h.ccs', { ...line, hours: 'Monday to Friday, 8am to 8pm' })
    const content = {
      ...kitchenContent,
      contacts: withHours,
      articles: new Map([[tapArticle.id, { ...tapArticle, contacts }]]),
    }
    const chat = new Talk(kitchenServices(content)).says(ASK, 'who do I call?')
    expect(chat.text).toContain('Police non-emergency: 101')
    expect(chat.text).toContain('Drips: 01632 960111 (Monday to Friday, 8am to 8pm: open now until 8pm)')
  })

  it('goes on over several turns, and is forgotten after three about other things', () => {
    const chat = talk().says(ASK, 'is that free?', 'and how long does that take?')
    expect(chat.text).toContain('Two turns of the hand.')
    chat.says('hello', 'hello', 'hello').say('is that free?')
    expect(chat.text).not.toContain('costs nothing')
  })

  it('"how long will it take?" is about the answer where no report is open', () => {
    expect(talk().says(ASK, 'how long will it take?').text).toContain('Two turns of the hand.')
  })

  it('is not answered in parts where the article is switched off or out of date', () => {
    let off = false
    const chat = talk(full, { switchedOff: () => (off ? { reason: 'wrong' } : undefined) }).say(ASK)
    off = true
    expect(chat.say('is that free?').text).toContain('I do not give my own answer to that')
    expect(chat.text).not.toContain('costs nothing')
    const late = talk({ ...full, reviewBy: '2026-11-22' }).says(ASK, 'is that free?')
    expect(late.text).toContain('out of date')
  })

  it('answers nothing where no article was given, or the content has lost it', () => {
    expect(talk().say('is that free?').text).not.toContain('costs nothing')
    const chat = talk()
      .say(ASK)
      .release({ ...kitchenContent, articles: new Map() })
    expect(chat.say('is that free?').text).not.toContain('I do not know that about')
  })

  it('does not take a question of its own that another topic answers', () => {
    const chat = talk().says(ASK, "what if I don't have a sink?")
    expect(chat.state.matter?.id).toBe('kitchen-sink')
  })
})

describe('in the middle of a report', () => {
  const inForm = () => {
    const chat = talk().start('kitchen-sink-form')
    const key = chat.key
    return { chat: chat.say(ASK), key }
  }

  it('it comes back to the same question, as the article did, and fills nothing', () => {
    const { chat, key } = inForm()
    const before = chat.state.matter?.answers
    for (const text of ['is that free?', 'and in Scotland?', "what if I don't have it?", 'how long does that take?']) {
      chat.say(text)
      expect(chat.replies[0]?.assistant.article?.id, text).toBe(tapArticle.id)
      expect(chat.key, text).toBe(key)
      expect(chat.state.matter?.answers, text).toEqual(before)
    }
  })

  it('"how long will it take?" is about the report, unless the answer before it tells that', () => {
    expect(inForm().chat.say('how long will it take?').text).toContain('Two turns of the hand.')
    const without = talk({}).start('kitchen-sink-form').says(ASK, 'how long will it take?')
    expect(without.text).toMatch(/You have answered \d/)
  })

  it('leaves commands and answers what they are', () => {
    const { chat } = inForm()
    expect(chat.say('why?').replies[0]?.assistant.article).toBeUndefined()
  })

  it('danger is seen first', () => {
    const { chat } = inForm()
    expect(chat.say('who do I call? he is breaking in right now with a knife').replies[0]?.assistant.urgency).toBe(
      'emergency',
    )
  })
})
