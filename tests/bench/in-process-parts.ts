import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { openSqliteStore } from '../../adapters/storage/sqlite/open.ts'
import { createAssistant, type RunningAssistant } from '../../bot/assistant.ts'
import { loadContent } from '../../bot/content.ts'
import { createRecognise, loadModels } from '../../bot/recognise.ts'
import { createServices, forceSettings } from '../../bot/services.ts'
import type { AssistantData } from '../../dialogs/engine/reply.ts'
import type { Services } from '../../dialogs/engine/turn.ts'
import { readState } from '../../dialogs/engine/upgrade.ts'
import type { ConversationKey } from '../../dialogs/ports.ts'
import { generic } from '../../knowledge/forces/generic.ts'

const DAY_MINUTES = 1440

/** The dialogs' services as the product has them. */
export async function realServices(): Promise<Services> {
  const [content, model] = await Promise.all([loadContent(), loadModels()])
  const { limits } = generic
  // A bench may outlast an hour.
  const lasting = { ...generic, limits: { ...limits, draftMinutes: { ...limits.draftMinutes, value: DAY_MINUTES } } }
  return createServices(content, createRecognise(model), forceSettings(lasting))
}

/** The whole assistant over a store of its own in a temporary folder, without a wire. */
export interface InProcess {
  readonly assistant: RunningAssistant
  /** Takes one message; gives the question that it ended in, once the turn is durable. */
  say(conversation: ConversationKey, text: string): Promise<AssistantData['question']>
  close(): Promise<void>
}

const asked = z.object({ channelData: z.object({ assistant: z.custom<AssistantData>((data) => data !== undefined) }) })

/** Opens one. */
export async function openInProcess(services: Services): Promise<InProcess> {
  const clock = { now: () => Date.now() }
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-'))
  const storage = await openSqliteStore({ dataDir, dataKeys: [randomBytes(32)], clock, readState })
  const assistant = createAssistant({ store: storage.turns, codes: storage.codes, services, clock, middleware: [] })
  let said = 0
  return {
    assistant,
    async say(conversation, text) {
      said += 1
      const channelData = { clientActivityID: `${said}` }
      const taken = await assistant.take(conversation, { type: 'message', text, from: { id: 'bench' }, channelData })
      const last = asked.safeParse(taken.replies.at(-1))
      return last.success ? last.data.channelData.assistant.question : undefined
    },
    async close() {
      await storage.turns.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** The key of a conversation of the bench. */
export function benchConversation(number: number): ConversationKey {
  return { wire: 'directline', id: `bench-${number}` }
}
