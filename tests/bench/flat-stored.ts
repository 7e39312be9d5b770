import type { Services } from '../../dialogs/engine/turn.ts'
import { answerTo } from './answers.ts'
import { Chance } from './chance.ts'
import { benchConversation, type InProcess, openInProcess } from './in-process-parts.ts'
import { median, percentile } from './statistics.ts'
import { STORIES } from './stories.ts'

/** How a turn's time grows with what is stored: the time with 10,000 conversations over that with one. */
export interface FlatStoredFigures {
  readonly flatStored: number
  readonly flatStoredP99: number
}

const STORED = 10_000
const ANSWERS = 9

/**
 * The same talks, turn by turn, in a store with one conversation and in one with 10,000. In the large one the
 * conversation was begun before the others, so that its first turn finds it on disk and not in memory.
 */
export async function flatStored(services: Services, talks: number): Promise<FlatStoredFigures> {
  const [one, many] = [await openInProcess(services), await openInProcess(services)]
  await fill(many, STORED)
  const times: Record<'one' | 'many', number[]> = { one: [], many: [] }
  for (let talk = -WARM_UP; talk < talks; talk += 1) {
    const number = talk + WARM_UP
    const conversation = benchConversation(number)
    await one.assistant.begin(conversation, { userId: 'bench' })
    const pair = [talkIn(one, number), talkIn(many, number)] as const
    for (let turn = 0; turn <= ANSWERS; turn += 1) {
      const [small, large] = [await pair[0](), await pair[1]()]
      if (talk < 0) continue
      times.one.push(small)
      times.many.push(large)
    }
    await one.assistant.leave(conversation)
  }
  await Promise.all([one.close(), many.close()])
  return {
    flatStored: median(times.many) / median(times.one),
    flatStoredP99: percentile(times.many, 0.99) / percentile(times.one, 0.99),
  }
}

const WARM_UP = 20

async function fill(store: InProcess, conversations: number): Promise<void> {
  let number = 0
  const client = async () => {
    while (number < conversations) {
      const conversation = benchConversation(number)
      number += 1
      await store.assistant.begin(conversation, { userId: 'bench' })
    }
  }
  await Promise.all(Array.from({ length: 64 }, client))
}

/** Gives how long the next turn of a seeded talk takes, in milliseconds. */
function talkIn(store: InProcess, number: number): () => Promise<number> {
  const chance = new Chance(number)
  const conversation = benchConversation(number)
  let text: string = chance.of(STORIES)
  return async () => {
    const started = performance.now()
    const question = await store.say(conversation, text)
    const took = performance.now() - started
    text = answerTo(question, chance)
    return took
  }
}
