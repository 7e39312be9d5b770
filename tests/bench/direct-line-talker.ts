import { WebSocket } from 'ws'
import { z } from 'zod'
import type { AssistantData } from '../../dialogs/engine/reply.ts'
import { answerTo } from './answers.ts'
import { Chance } from './chance.ts'
import { SocketClient } from './socket-client.ts'
import { STORIES } from './stories.ts'
import type { BeginTalk, Talker } from './talker.ts'

const begun = z.object({ conversationId: z.string(), token: z.string(), streamUrl: z.string() })
const taken = z.object({ id: z.string() })

/** What is looked at of an activity on the stream. */
interface Streamed {
  readonly replyToId?: string
  readonly channelData?: { readonly assistant?: AssistantData }
}
interface Frame {
  readonly activities: readonly Streamed[]
}

/** Talks to ours: posts over Direct Line and hears on the stream, as Web Chat does. */
class DirectLineTalker implements Talker {
  readonly #client: SocketClient
  readonly #stream: WebSocket
  readonly #token: string
  readonly #path: string
  readonly #chance: Chance
  #said = 0
  #question: AssistantData['question']
  #heard = ''
  #arrived: (() => void) | undefined

  constructor(port: number, opening: z.infer<typeof begun>, number: number) {
    this.#client = new SocketClient(port)
    this.#token = opening.token
    this.#path = `/v3/directline/conversations/${opening.conversationId}/activities`
    this.#chance = new Chance(number)
    this.#stream = new WebSocket(opening.streamUrl, { perMessageDeflate: false })
    this.#stream.on('message', (data) => this.#hear(String(data)))
  }

  opened(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#stream.once('open', resolve).once('error', reject)
    })
  }

  async say(text: string): Promise<void> {
    const channelData = { clientActivityID: `${this.#said}` }
    const body = { type: 'message', text, from: { id: 'bench' }, locale: 'en-GB', channelData }
    const answer = await this.#client.post(this.#path, this.#token, body)
    if (answer.status !== 200) throw new Error(`ours answered ${answer.status}: ${answer.body}`)
    const { id } = taken.parse(JSON.parse(answer.body))
    this.#said += 1
    while (this.#heard !== id) {
      await new Promise<void>((resolve) => {
        this.#arrived = resolve
      })
    }
  }

  next(): string {
    return this.#said === 0 ? this.#chance.of(STORIES) : answerTo(this.#question, this.#chance)
  }

  close(): void {
    this.#client.close()
    this.#stream.terminate()
  }

  #hear(data: string): void {
    if (data === '') return
    const { activities }: Frame = JSON.parse(data)
    const last = activities.at(-1)
    this.#question = last?.channelData?.assistant?.question
    this.#heard = last?.replyToId ?? this.#heard
    this.#arrived?.()
  }
}

/** Begins conversations with ours: one connection and one stream each. */
export function directLine(port: number, secret: string): BeginTalk {
  const door = `http://127.0.0.1:${port}/v3/directline/conversations`
  return async (number) => {
    const headers = { authorization: `Bearer ${secret}`, 'content-type': 'application/json' }
    const answer = await fetch(door, { method: 'POST', headers, body: '{}' })
    if (answer.status !== 201) throw new Error(`ours began no conversation: ${answer.status} ${await answer.text()}`)
    const talker = new DirectLineTalker(port, begun.parse(await answer.json()), number)
    await talker.opened()
    return talker
  }
}
