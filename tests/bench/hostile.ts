import { greet } from '../../dialogs/engine/front-door.ts'
import { respond } from '../../dialogs/engine/root-dialog.ts'
import { openTurn, type Services, type Turn } from '../../dialogs/engine/turn.ts'
import { newState } from '../../dialogs/engine/upgrade.ts'
import { answerTo } from './answers.ts'
import { Chance } from './chance.ts'
import { hostileMessage } from './hostile-messages.ts'
import { percentile } from './statistics.ts'

/** How long the dialogs take for messages that nobody means well with, in milliseconds. */
export interface HostileFigures {
  readonly worstHostileMs: number
  readonly hostileP99Ms: number
  readonly worstHostile: string
}

const START = Date.parse('2026-11-23T10:00:00Z')
/** A turn that took longer is measured again, and its shortest time counts, in milliseconds. */
const SUSPECT_MS = 10
/** Messages to one conversation before a new one is begun. */
const A_TALK = 20

/** Seeded hostile messages at many places: the front door, flows, and forms opened at a random question. */
export function hostile(services: Services, messages: number): HostileFigures {
  const chance = new Chance(20_261_123)
  const topics = [...services.content.flows.keys(), ...services.content.forms.keys()]
  const times: number[] = []
  let worst = { ms: 0, text: '' }
  let turn = begun(services, topics, chance)
  for (let count = 0; count < messages; count += 1) {
    if (count % A_TALK === 0) turn = begun(services, topics, chance)
    const text = hostileMessage(chance)
    const next = openTurn(turn.state, services, START + count * 1_000)
    const took = [timed(() => respond(next, { text, files: [] }))]
    // A turn is pure. What a busy machine or the collector added to it does not come twice.
    while (took.length < 4 && Math.min(...took) > SUSPECT_MS) took.push(timed(() => respond(next, { text, files: [] })))
    turn = respond(next, { text, files: [] })
    const ms = Math.min(...took)
    times.push(ms)
    if (ms > worst.ms) worst = { ms, text }
    if (chance.next() < 0.5) turn = answered(services, turn, chance)
  }
  return {
    worstHostileMs: worst.ms,
    hostileP99Ms: percentile(times, 0.99),
    worstHostile: `${worst.text.length} x ${JSON.stringify(worst.text.slice(0, 60))}`,
  }
}

function timed(work: () => void): number {
  const started = performance.now()
  work()
  return performance.now() - started
}

/** A conversation that has come some way into a topic. */
function begun(services: Services, topics: readonly string[], chance: Chance): Turn {
  const greeted = greet(openTurn(newState('webchat', 'en-GB', START), services, START))
  const topic = topics[chance.below(topics.length + 1)]
  if (topic === undefined) return greeted
  let turn = respond(openTurn(greeted.state, services, START), { text: '', topic, files: [] })
  for (let count = chance.below(30); count > 0; count -= 1) turn = answered(services, turn, chance)
  return turn
}

function answered(services: Services, turn: Turn, chance: Chance): Turn {
  const text = answerTo(turn.replies.at(-1)?.assistant.question, chance)
  return respond(openTurn(turn.state, services, START), { text, files: [] })
}
