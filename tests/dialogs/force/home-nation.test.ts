import { describe, expect, it } from 'vitest'
import { loadPlainContent } from '../../../bot/content.ts'
import type { Answer } from '../../../dialogs/answer.ts'
import type { Content } from '../../../dialogs/content.ts'
import { flowJourney } from '../../../dialogs/engine/flow-journey.ts'
import { problems } from '../../../dialogs/engine/problems/problems.ts'
import type { Flow } from '../../../dialogs/flow.ts'
import { atHome } from '../../../dialogs/force/home-nation.ts'
import { kitchenContent } from '../engine/kitchen-content.ts'

const plain = await loadPlainContent()
const scottish = atHome(plain, 'scotland')
const irish = atHome(plain, 'northern-ireland')

/** Where a flow ends or what it asks next, given answers by step. */
function reach(content: Content, id: string, given: Readonly<Record<string, string>>): string | readonly string[] {
  const flow = content.flows.get(id)
  if (flow === undefined) throw new Error(id)
  const answers = Object.fromEntries(
    Object.entries(given).map(([key, value]): [string, Answer] => [
      key,
      { value, source: 'asked', at: '2026-11-23T10:00:00Z' },
    ]),
  )
  const here = flowJourney(flow, answers, Date.parse('2026-11-23T10:00:00Z'))
  return here.next?.key ?? (here.end?.kind === 'outcome' ? here.end.outcomes : (here.end?.kind ?? 'nowhere'))
}

const stolenBike = { 'gate.near': 'no', force: 'no', 'bike.type': 'road' }

describe('a force of England and Wales', () => {
  it('has content as it is written', () => expect(atHome(plain, 'england-and-wales')).toBe(plain))
})

describe('a force of Scotland', () => {
  it('goes on with who is in Scotland, and sends England and Wales away', () => {
    expect(reach(plain, 'bicycle-theft', { ...stolenBike, nation: 'scotland' })).toEqual(['police-scotland', 'mark-it'])
    expect(reach(scottish, 'bicycle-theft', { ...stolenBike, nation: 'scotland' })).toBe('bike.place')
    for (const nation of ['england', 'wales'])
      expect(reach(scottish, 'bicycle-theft', { ...stolenBike, nation })).toEqual(['police-scotland', 'mark-it'])
    const { title, say, form } = scottish.flows.get('bicycle-theft')?.outcomes['police-scotland'] ?? {}
    expect([title, form]).toEqual(['Tell the police force for that area', 'crime-bicycle'])
    expect(say?.[0]).toMatch(/^The police force for that area deals with this\. Call 101/)
  })

  it('leaves Northern Ireland, abroad and "not sure" as they are', () => {
    for (const nation of ['northern-ireland', 'outside-uk', 'not-sure'])
      expect(reach(scottish, 'bicycle-theft', { ...stolenBike, nation })).toEqual(
        reach(plain, 'bicycle-theft', { ...stolenBike, nation }),
      )
  })

  it('turns routes that look at the answer later', () => {
    const route = (step: string) => scottish.flows.get('domestic-abuse')?.steps[step]
    expect(route('reportWhere')).toMatchObject({
      when: [
        { is: 'england', goto: 'scotlandFor-england' },
        { is: 'wales', goto: 'scotlandFor-wales' },
        { is: 'northern-ireland', goto: 'niFor' },
        { is: 'outside-uk', goto: 'abroadFor' },
        { step: 'who' },
        { is: 'scotland', goto: { outcome: ['support-scotland', 'report', 'call-instead'] } },
      ],
    })
    expect(route('scotlandFor-wales')).toMatchObject({
      when: [{ goto: { outcome: ['support-wales', 'police-scotland', 'keep-it-quiet'] } }],
      otherwise: { outcome: ['support-wales', 'police-scotland'] },
    })
    expect(route('scotlandFor')).toBeUndefined()
    expect(scottish.flows.get('online-abuse')?.steps.where).toMatchObject({
      when: [
        { step: 'nation', is: 'england', goto: { outcome: ['police-scotland', 'keep-it'] } },
        { step: 'nation', is: 'wales', goto: { outcome: ['police-scotland', 'keep-it'] } },
        { is: 'northern-ireland' },
        { is: 'outside-uk' },
      ],
    })
  })

  it('turns a way that ends at the police there whatever is answered', () => {
    const nation = scottish.flows.get('lost-property')?.steps.nation
    const goto = (id: string) =>
      nation !== undefined && 'options' in nation ? nation.options.find((option) => option.id === id)?.goto : undefined
    expect([goto('scotland'), goto('england'), goto('wales')]).toEqual(['streetItem', 'scotlandItem', 'scotlandItem'])
  })

  it('keeps what is written for Scotland alone', () => {
    for (const id of ['fraud', 'complaint', 'clares-law', 'found-property', 'noise', 'criminal-record-check'])
      expect(scottish.flows.get(id), id).toBe(plain.flows.get(id))
  })

  it('no more says that Police Scotland deals with it where it sends people away', () => {
    for (const flow of scottish.flows.values())
      for (const outcome of Object.values(flow.outcomes))
        if (outcome.police === 'scotland')
          expect([flow.id, outcome.title, ...outcome.say].join(' ')).not.toContain('Police Scotland')
  })

  it('tells who is in England in a form that another force deals with it', () => {
    const field = scottish.forms.get('crime-theft')?.fields.nation
    if (field === undefined || 'repeat' in field) throw new Error('no nation')
    expect(field.remarks?.map(({ on }) => on)).toEqual([['england', 'wales'], 'northern-ireland', 'outside-uk'])
    expect(field.remarks?.[0]?.say[0]).toMatch(/^The police force for that area deals with this\./)
  })

  it('has no dead end, and nothing that is not reached', () => {
    expect(problems(plain)).toEqual([])
    expect(problems(scottish)).toEqual([])
  })
})

describe('a force of Northern Ireland', () => {
  it('goes on with who is there, sends England and Wales away, and has no dead end', () => {
    expect(reach(irish, 'bicycle-theft', { ...stolenBike, nation: 'northern-ireland' })).toBe('bike.place')
    expect(reach(irish, 'bicycle-theft', { ...stolenBike, nation: 'england' })).toEqual(['psni', 'mark-it'])
    expect(irish.flows.get('bicycle-theft')?.outcomes.psni?.say[0]).toMatch(/^The police force for that area deals/)
    expect(problems(irish)).toEqual([])
  })

  it('no more names the police there where it sends people away', () => {
    for (const flow of irish.flows.values())
      for (const outcome of Object.values(flow.outcomes))
        if (outcome.police === 'northern-ireland')
          expect([flow.id, outcome.title, ...outcome.say].join(' ')).not.toContain('Police Service')
  })
})

describe('content that sends no one away', () => {
  it('stays as it is', () => {
    const own = atHome(kitchenContent, 'scotland')
    expect(own.flows.get('kitchen-sink')).toBe(kitchenContent.flows.get('kitchen-sink'))
    expect(own.forms).toEqual(kitchenContent.forms)
  })

  it('stays so too where only one of the nations is asked for', () => {
    const flow: Flow = {
      id: 'kitchen-sink',
      title: 'A sink',
      examples: ['sink'],
      steps: {
        nation: { ask: 'Where?', options: [{ id: 'scotland', label: 'Scotland', goto: { outcome: 'away' } }] },
      },
      outcomes: {
        away: { kind: 'elsewhere', police: 'scotland', title: 'Away', say: ['Away.'], form: 'kitchen-sink-form' },
      },
    }
    const own = atHome({ ...kitchenContent, flows: new Map([[flow.id, flow]]) }, 'scotland')
    expect(own.flows.get(flow.id)?.steps).toEqual(flow.steps)
  })
})
