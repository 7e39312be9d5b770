import { describe, expect, it } from 'vitest'
import type { AreaFound } from '../../../dialogs/area.ts'
import { answersFromStory } from '../../../dialogs/engine/story.ts'
import type { Services } from '../../../dialogs/engine/turn.ts'
import { yourArea } from '../../../dialogs/flows/your-area.ts'
import { tapArticle } from './kitchen-content.ts'
import { realServices } from './real-services.ts'
import { MONDAY_TEN, Talk } from './talk.ts'

const real = await realServices()
const advice = { ...tapArticle, id: 'prevent-burglary', title: 'Stop burglars', short: 'Lock up, and ask {{h.101}}.' }
const withArticles = (articles: Services['content']['articles'], more: Partial<Services> = {}): Services => ({
  ...real,
  content: { ...real.content, articles },
  ...more,
})
const services = withArticles(new Map([[advice.id, advice]]))

const FOUND: AreaFound = {
  kind: 'found',
  say: ['Crime in Mill Lane.', 'Burglary: 24.'],
  chart: {
    title: 'Crime in Mill Lane',
    description: 'Burglary: 24.',
    series: ['Oct 2025 to Sep 2026'],
    groups: [{ label: 'Burglary', values: [24] }],
    table: { columns: ['Kind of crime', 'Oct 2025 to Sep 2026'], rows: [['Burglary', '24']] },
  },
  top: [
    { kind: 'burglary', name: 'burglary' },
    { kind: 'drugs', name: 'drugs' },
  ],
  team: ['Your neighbourhood team: Mill Lane'],
  page: { label: 'The page of the team', href: 'https://www.example.police.uk/mill' },
}

const storyOf = (text: string) => {
  const { entities, repairs } = real.recognise(text, MONDAY_TEN)
  return { text, entities, repairs }
}

/** A talk that is at the question for the place; `place` is then said, and what was found is given as the bot gives it. */
function asked(place: string, found: AreaFound | undefined, at: Services = services): Talk {
  const talk = new Talk(at).start('your-area').tap('ya.what', 'figures')
  return told(talk, place, found)
}

function told(talk: Talk, said: string, found: AreaFound | undefined): Talk {
  const before = { state: talk.state, now: talk.now }
  talk.say(said)
  const { wants } = talk.last
  if (wants === undefined || found === undefined) return talk
  talk.state = before.state
  talk.now = before.now
  return talk.say(said, { lost: [], area: { want: wants, found } })
}

describe('a place that was told', () => {
  it('is wanted to be looked up, and the turn is whole without it', () => {
    const talk = asked('SW1A 1AA', undefined)
    expect(talk.last.wants).toEqual({ place: 'SW1A 1AA', show: ['figures', 'team'] })
    expect(talk.text).toContain('police.uk')
    expect(talk.key).toBe('matter')
  })

  it('is told with its picture, the advice that there is, and the team', () => {
    const talk = asked('Mill Lane', FOUND)
    expect(talk.replies[0]?.text).toBe('Crime in Mill Lane.\n\nBurglary: 24.')
    expect(talk.replies[0]?.assistant.chart?.table.rows).toEqual([['Burglary', '24']])
    expect(talk.replies[1]?.text).toContain('Stop burglars')
    expect(talk.replies[1]?.text).toContain('Lock up, and ask 101.')
    expect(talk.replies[1]?.text).toContain('no short advice on drugs yet')
    expect(talk.replies[1]?.assistant.offers?.map(({ id }) => id)).toEqual(['prevent-burglary', 'crime-prevention'])
    expect(talk.replies[2]?.links).toEqual([
      { label: 'The page of the team', href: 'https://www.example.police.uk/mill' },
    ])
    expect(talk.tap('matter', 'prevent-burglary').replies[0]?.assistant.article?.id).toBe('prevent-burglary')
    expect(talk.tap('matter', 'your-area').key).toBe('ya.what')
  })

  it.each([
    ['is not written yet', withArticles(new Map())],
    ['is past its review day', withArticles(new Map([[advice.id, { ...advice, reviewBy: '2026-11-22' }]]))],
    [
      'is switched off',
      withArticles(new Map([[advice.id, advice]]), {
        switchedOff: (id) => (id === advice.id ? { reason: 'not checked' } : undefined),
      }),
    ],
  ])('says that advice is missing where it %s, and never gives it', (_name, at) => {
    const talk = asked('Mill Lane', FOUND, at)
    expect(talk.text).toContain('no short advice on burglary and drugs yet')
    expect(talk.text).not.toContain('Lock up')
    expect(talk.replies[1]?.assistant.offers?.map(({ id }) => id)).toEqual(['crime-prevention'])
  })

  it('is told only for what was asked: what was found for another place is not used', () => {
    const talk = new Talk(services).start('your-area').tap('ya.what', 'figures')
    talk.say('Heath', { lost: [], area: { want: { place: 'Mill Lane', show: ['figures', 'team'] }, found: FOUND } })
    expect(talk.text).not.toContain('Crime in Mill Lane')
    expect(talk.last.wants?.place).toBe('Heath')
  })

  it('is asked for again twice where it is not known, with the words that say why', () => {
    const unknown: AreaFound = { kind: 'not-found', say: 'I do not know that place.' }
    const talk = asked('Xyz', unknown)
    expect([talk.text, talk.key]).toEqual([expect.stringContaining('I do not know that place.'), 'ya.place'])
    expect(told(talk, 'Xyzz', unknown).key).toBe('ya.place')
    expect(told(talk, 'Xyzzy', unknown).key).toBe('matter')
    expect(talk.text).toContain('I do not know that place.')
  })

  it('is chosen from those of its name, and the choice survives as it is stored', () => {
    const names = ['Mill Lane, Exampleton', 'Mill Lane, Faraway']
    const talk = asked('Mill Lane', { kind: 'which', names, more: true })
    expect(talk.text).toContain('There are many places of that name.')
    expect(talk.key).toBe('ya.place.which')
    told(talk, 'the second one', FOUND)
    expect(talk.last.found.area?.want.place).toBe('Mill Lane, Faraway')
    expect(talk.text).toContain('Crime in Mill Lane.')
  })

  it('can be left for another matter while several are offered', () => {
    const talk = asked('Mill Lane', { kind: 'which', names: ['Mill Lane, A', 'Mill Lane, B'], more: false })
    talk.say('my bike was stolen last night from outside the library')
    expect(talk.key).not.toBe('ya.place.which')
    const danger = asked('Mill Lane', { kind: 'which', names: ['Mill Lane, A', 'Mill Lane, B'], more: false })
    expect(danger.say('he is hitting me right now').replies[0]?.assistant.urgency).toBe('emergency')
  })
})

describe('a first message that names the place', () => {
  it.each([
    ['how much crime is there in Peckham', 'Peckham'],
    ['how many burglaries were there in SE22 last year', 'SE22'],
    ['what are the crime figures in Peckham', 'Peckham'],
  ])('"%s" is looked up at once', (said, place) => {
    const talk = new Talk(services).say(said)
    expect(talk.last.wants).toMatchObject({ place, story: said })
  })

  it('takes two names with nothing but "and" between them for one', () => {
    const said = 'how many burglaries were there in Holborn and Covent Garden'
    expect(answersFromStory(yourArea, {}, storyOf(said), '2026-11-23T10:00:00Z')['ya.place']?.value).toEqual({
      text: 'Holborn and Covent Garden',
    })
  })

  it('asks which place where two are named', () =>
    expect(
      new Talk(services).say('compare the crime in Peckham with the crime in Deptford').last.wants,
    ).toBeUndefined())
})
