import { describe, expect, it } from 'vitest'
import { PREVENTION } from '../../../dialogs/engine/prevention.ts'
import type { Services } from '../../../dialogs/engine/turn.ts'
import { sentTalk, type Way } from './answer-all.ts'
import { tapArticle } from './kitchen-content.ts'
import { realServices } from './real-services.ts'
import type { Talk } from './talk.ts'

const real = await realServices()
const articleIds = [...new Set(Object.values(PREVENTION).flatMap((rules) => rules.map(({ article }) => article)))]
/** The real content, where each answer has words that can be told apart. */
const planted = articleIds.map((id) => [id, { ...tapArticle, id, answer: `How it is with ${id}.` }] as const)
const services: Services = {
  ...real,
  content: { ...real.content, articles: new Map([...real.content.articles, ...planted]) },
}

const offerOf = ({ replies }: Talk) => replies.flatMap(({ assistant }) => assistant.offers ?? [])
const offered = (form: string, way: Way = {}, at: Services = services, before?: (talk: Talk) => unknown) =>
  offerOf(sentTalk(at, form, way, before)).map(({ id }) => id)

describe('after a report', () => {
  it.each([
    ['antisocial-behaviour-report', {}, 'prevent-anti-social-behaviour'],
    ['crime-bicycle', {}, 'prevent-bicycle-theft'],
    ['crime-burglary', {}, 'prevent-burglary'],
    ['crime-damage', {}, 'prevent-criminal-damage-arson'],
    ['crime-from-vehicle', { 'fv.veh.vrm': 'AB12CDE' }, 'prevent-vehicle-crime'],
    ['crime-robbery', {}, 'prevent-robbery'],
    ['crime-theft', { 'theft.how': 'bag' }, 'prevent-theft-from-the-person'],
    ['crime-theft', { 'theft.how': 'shop' }, 'prevent-shoplifting'],
    ['crime-theft', { 'theft.how': 'parcel' }, 'prevent-other-theft'],
    ['crime-vehicle', { 'veh.vrm': 'AB12CDE' }, 'prevent-vehicle-crime'],
  ] satisfies readonly [string, Way, string][])('%s with %j offers %s', (form, way, id) => {
    expect(offered(form, way)[0]).toBe(id)
  })

  it('the offer stands at the end of what happens next, and its words open the answer', () => {
    const talk = sentTalk(services, 'crime-bicycle', {})
    const receipt = talk.replies.find(({ assistant }) => assistant.submission !== undefined)
    expect(receipt?.text).toMatch(/say "how to stop it happening again"\./)
    for (const words of [
      'how to stop it happening again',
      'How can I stop this from happening?',
      'yes, how do I prevent it?',
    ])
      expect(sentTalk(services, 'crime-bicycle', {}).say(words).text, words).toContain('with prevent-bicycle-theft')
    expect(talk.tap('matter', 'prevent-bicycle-theft').text).toContain('with prevent-bicycle-theft')
  })

  it('the words mean nothing else where nothing was offered', () => {
    const talk = sentTalk(services, 'lost-property-report', {})
    expect(talk.say('how to stop it').text).not.toContain('How it is with')
    expect(talk.key).toBe('cpr.happened')
  })

  it.each([
    ['crime-assault', {}],
    ['crime-harassment', {}],
    ['crime-malicious-communications', {}],
    ['domestic-abuse-report', {}],
    ['hate-crime-report', {}],
    ['lost-property-report', {}],
    ['thanks-form', {}],
    ['antisocial-behaviour-report', { 'asb.why': ['race'] }],
    ['crime-other', { 'crime.type': 'sexual' }],
    ['crime-damage', { 'crime.lines': ['know-them'], 'what.da': 'yes' }],
    ['crime-theft', { 'crime.lines': ['know-them'], 'what.da': 'yes' }],
  ] satisfies readonly [string, Way][])('%s with %j offers none', (form, way) => {
    expect(offered(form, way).filter((id) => id.startsWith('prevent-'))).toEqual([])
  })

  it('none is offered after danger or abuse was seen, or in a private conversation', () => {
    const abused = (talk: Talk) => {
      talk.state = { ...talk.state, concerns: [{ kind: 'safeguarding', at: '2026-11-23T10:00:00Z' }] }
    }
    const hidden = (talk: Talk) => {
      talk.state = { ...talk.state, private: true }
    }
    expect(offered('crime-burglary', {}, services, abused)).toEqual([])
    expect(offered('crime-burglary', {}, services, hidden)).toEqual([])
  })

  it('none is offered that is switched off, out of date or not there', () => {
    const off: Services = {
      ...services,
      switchedOff: (id) => (id === 'prevent-burglary' ? { reason: 'x' } : undefined),
    }
    const articles = new Map(services.content.articles)
    articles.set('prevent-burglary', { ...tapArticle, id: 'prevent-burglary', reviewBy: '2026-11-22' })
    const late: Services = { ...services, content: { ...services.content, articles } }
    const without: Services = { ...services, content: { ...services.content, articles: new Map() } }
    for (const at of [off, late, without]) expect(offered('crime-burglary', {}, at)).toEqual(['equality-monitoring'])
  })
})
