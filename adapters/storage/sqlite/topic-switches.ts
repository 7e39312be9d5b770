import { z } from 'zod'
import type { SwitchStore, TopicSwitch } from '../../../dialogs/switches.ts'
import { sealJson, unsealJson } from '../sealing.ts'
import { topicAudit } from '../topic-audit.ts'
import { writeAudit } from './audit.ts'
import { blob, text } from './cells.ts'
import type { Core } from './core.ts'
import { identity } from './identity.ts'

/** What is sealed of a switch. Only those that are off have a row. */
const storedSwitch = z.object({
  by: z.string(),
  reason: z.string(),
  at: z.number(),
  until: z.exactOptional(z.number()),
})

/** Operators' switches in SQLite. */
export class SqliteSwitches implements SwitchStore {
  readonly #core: Core

  constructor(core: Core) {
    this.#core = core
  }

  async off(): Promise<readonly TopicSwitch[]> {
    const { database, secrets } = this.#core
    const rows = database.query('SELECT topic, sealed FROM topic_switches ORDER BY topic').all()
    return rows.map(([topicCell, sealed]) => {
      const topic = text(topicCell)
      const stored = storedSwitch.parse(unsealJson(secrets.audit, identity.topicSwitch(topic), blob(sealed)))
      return { topic, on: false, ...stored }
    })
  }

  async set(change: TopicSwitch): Promise<void> {
    const { queue, database, secrets } = this.#core
    const { topic, on, ...stored } = change
    await queue.write(() => {
      if (on) database.query('DELETE FROM topic_switches WHERE topic = ?').run(topic)
      else {
        const sealed = sealJson(secrets.audit, identity.topicSwitch(topic), stored)
        database.query('INSERT OR REPLACE INTO topic_switches (topic, sealed) VALUES (?, ?)').run(topic, sealed)
      }
      writeAudit(this.#core, topicAudit(change))
    })
  }
}
