import { z } from 'zod'
import { Chance } from './chance.ts'
import { SocketClient } from './socket-client.ts'
import { STORIES } from './stories.ts'
import type { BeginTalk, Talker } from './talker.ts'

const replies = z.object({ activities: z.array(z.looseObject({ replyToId: z.string() })).min(1) })
const SHORT = ['Sam', 'about the bike', 'yesterday at 6pm', 'no', 'skip', 'Example Street near the library'] as const

/** The message as a channel sends it to a bot. */
export function referenceActivity(conversation: string, said: number, text: string) {
  return {
    type: 'message',
    id: `${conversation}|${said}`,
    text,
    deliveryMode: 'expectReplies',
    channelId: 'emulator',
    serviceUrl: 'http://127.0.0.1:1',
    locale: 'en-GB',
    timestamp: new Date().toISOString(),
    from: { id: 'bench', name: 'Bench' },
    recipient: { id: 'bot', name: 'Bot' },
    conversation: { id: conversation, isGroup: false, conversationType: 'personal', name: '' },
  }
}

/** What a person says to the reference: one story, then short answers. */
export function referenceWords(said: number, chance: Chance): string {
  return said % 10 === 0 ? chance.of(STORIES) : chance.of(SHORT)
}

class ReferenceTalker implements Talker {
  readonly #client: SocketClient
  readonly #conversation: string
  readonly #chance: Chance
  #said = 0

  constructor(port: number, number: number) {
    this.#client = new SocketClient(port)
    this.#conversation = `reference-${number}`
    this.#chance = new Chance(number)
  }

  async say(text: string): Promise<void> {
    const activity = referenceActivity(this.#conversation, this.#said, text)
    const answer = await this.#client.post('/api/messages', undefined, activity)
    if (answer.status !== 200) throw new Error(`the reference answered ${answer.status}`)
    replies.parse(JSON.parse(answer.body))
    this.#said += 1
  }

  next(): string {
    return referenceWords(this.#said, this.#chance)
  }

  close(): void {
    this.#client.close()
  }
}

/** Begins conversations with the reference: one connection each. */
export function reference(port: number): BeginTalk {
  return async (number) => new ReferenceTalker(port, number)
}
