import { beforeAll, describe, expect, it } from 'vitest'
import type { Answer } from '../../../dialogs/answer.ts'
import type { Content } from '../../../dialogs/content.ts'
import { goOn } from '../../../dialogs/engine/go-on.ts'
import { openTurn, type Services, type Turn } from '../../../dialogs/engine/turn.ts'
import { newState } from '../../../dialogs/engine/upgrade.ts'
import type { Flow } from '../../../dialogs/flow.ts'
import { kitchenServices } from './kitchen-content.ts'
import { realServices } from './real-services.ts'
import { MONDAY_TEN, Talk } from './talk.ts'

let real: Services
beforeAll(async () => {
  real = await realServices()
})

const withOff = (...ids: readonly string[]): Services => ({
  ...real,
  switchedOff: (id) => (ids.includes(id) ? { reason: 'A test' } : undefined),
})

const topics = ({ flows, forms, articles }: Content) => [...flows.keys(), ...forms.keys(), ...articles.keys()]

/** A flow of one question whose only answer leads to these outcomes: what follows them does not depend on the way there. */
function straightTo(flow: Flow, names: readonly string[]): Flow {
  return { ...flow, steps: { only: { ask: 'Is it so?', yes: { outcome: names }, no: { outcome: names } } } }
}

function reach(services: Services, flow: Flow): Turn {
  const content = { ...services.content, flows: new Map([...services.content.flows, [flow.id, flow]]) }
  const yes: Answer = { value: 'yes', source: 'asked', at: '2026-11-23T10:00:00Z' }
  const matter = { kind: 'flow', id: flow.id, answers: { only: yes }, startedAt: yes.at } as const
  const state = { ...newState('webchat', 'en-GB', MONDAY_TEN), matter, turns: 1 }
  return goOn(openTurn(state, { ...services, content }, MONDAY_TEN))
}

/** Every turn has words, and ends in one question, the last; a conversation that does not is a dead end. */
function expectWayOn({ replies }: Pick<Turn, 'replies'>, of: string): void {
  const asked = replies.filter(({ assistant }) => assistant.question !== undefined)
  expect(asked, of).toHaveLength(1)
  expect(replies.at(-1)?.assistant.question, of).toBeDefined()
  expect(
    replies.filter(({ text }) => text.trim() === ''),
    of,
  ).toEqual([])
}

describe('whatever is switched off', () => {
  it('each topic in turn: opening it tells whom to turn to, and asks what else', () => {
    for (const id of topics(real.content)) {
      const talk = new Talk(withOff(id)).start(id)
      const article = real.content.articles.get(id)
      if (article === undefined) expect(talk.text, id).toMatch(/at the moment.*18001 101.*999/s)
      else expect(talk.text, id).toContain(article.source.name)
      expect(talk.state.matter, id).toBeUndefined()
      expect(talk.key, id).toBe('matter')
      expectWayOn(talk.last, id)
    }
  })

  it('each outcome that leads to it: nothing offers to start it, and 101 is named', () => {
    let closed = 0
    for (const flow of real.content.flows.values()) {
      for (const [name, { form, flow: other, kind }] of Object.entries(flow.outcomes)) {
        const next = form ?? other
        if (next === undefined) continue
        const turn = reach(withOff(next), straightTo(flow, [name]))
        const where = `${flow.id}, outcome ${name}`
        expectWayOn(turn, where)
        expect(
          turn.replies.flatMap(({ assistant: { question } }) => question?.options?.map(({ id }) => id) ?? []),
          where,
        ).not.toContain('report')
        // A card for danger comes first; what can follow is asked when the person is safe.
        if (kind !== 'emergency')
          expect(turn.replies.map(({ text }) => text).join('\n'), where).toMatch(/at the moment.*18001 101/s)
        closed += 1
      }
    }
    expect(closed).toBeGreaterThan(300)
  })

  it('all at once: danger is still answered with 999, and everything else with whom to call', () => {
    const talk = new Talk(withOff(...topics(real.content)))
    for (const words of ['my bike was stolen', 'I want to report a robbery', 'how is my data used?', 'asdf qwerty']) {
      talk.say(words)
      expectWayOn(talk.last, words)
      expect(talk.replies.at(-1)?.assistant.question, words).toMatchObject({ key: 'matter', kind: 'long-text' })
      expect(talk.text, words).toMatch(/101|Source|instead: /)
    }
    talk.say('someone is breaking into my house right now')
    expect(talk.replies[0]?.assistant.urgency).toBe('emergency')
    expect(talk.text).toContain('999')
  })

  it('who came about abuse is also told who helps', () => {
    const talk = new Talk(withOff('domestic-abuse')).start('domestic-abuse')
    expect(talk.text).toContain('0808 2000 247')
    expectWayOn(talk.last, 'domestic-abuse')
  })
})

describe('the seam', () => {
  it('is asked with the time of the turn, so that hours hold', () => {
    const asked: number[] = []
    const services: Services = {
      ...kitchenServices(),
      switchedOff(_, now) {
        asked.push(now)
        return undefined
      },
    }
    const talk = new Talk(services).start('kitchen-sink')
    expect(new Set(asked)).toEqual(new Set([talk.now]))
  })
})
