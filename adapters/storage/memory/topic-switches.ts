import type { SwitchStore, TopicSwitch } from '../../../dialogs/switches.ts'
import { topicAudit } from '../topic-audit.ts'
import type { World } from './world.ts'

/** Operators' switches in memory. */
export class MemorySwitches implements SwitchStore {
  readonly #world: World
  readonly #off = new Map<string, TopicSwitch>()

  constructor(world: World) {
    this.#world = world
  }

  async off(): Promise<readonly TopicSwitch[]> {
    return [...this.#off.values()].toSorted((a, b) => (a.topic < b.topic ? -1 : 1))
  }

  async set(change: TopicSwitch): Promise<void> {
    if (change.on) this.#off.delete(change.topic)
    else this.#off.set(change.topic, change)
    this.#world.audit.push(topicAudit(change))
  }
}
