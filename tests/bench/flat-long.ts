import type { Services } from '../../dialogs/engine/turn.ts'
import { benchConversation, openInProcess } from './in-process-parts.ts'
import { median, percentile } from './statistics.ts'

/** How a turn's time grows with the length of its conversation: turn 200 over turn 5. */
export interface FlatLongFigures {
  readonly flatLong: number
  readonly flatLongP99: number
}

const STORY =
  'Someone stole my bike from outside the library last night, it is a red Giant and cost me about 450 pounds.'
/** What is said over and over after the story: side questions, answers, changes of mind. The position stays the same. */
const ROUND = ['no', 'back', 'how much longer?', 'why do you need that?'] as const
const EARLY = 5
const LATE = 200

/** Talks of 200 turns, the late turn of one timed beside the early turn of the next. */
export async function flatLong(services: Services, talks: number): Promise<FlatLongFigures> {
  const store = await openInProcess(services)
  const timed = async (number: number, turn: number) => {
    const text = turn === 1 ? STORY : (ROUND[(turn - 2) % ROUND.length] ?? STORY)
    const started = performance.now()
    await store.say(benchConversation(number), text)
    return performance.now() - started
  }
  const upTo = async (number: number, turn: number) => {
    await store.assistant.begin(benchConversation(number), { userId: 'bench' })
    for (let count = 1; count < turn; count += 1) await timed(number, count)
  }
  const times: Record<'early' | 'late', number[]> = { early: [], late: [] }
  // Eight turns around each, so that every message of the round counts twice.
  const span = 2 * ROUND.length
  await Promise.all(Array.from({ length: talks }, (_, talk) => upTo(2 * talk, LATE - span / 2)))
  await Promise.all(Array.from({ length: talks }, (_, talk) => upTo(2 * talk + 1, EARLY - span / 2 + 1)))
  for (let step = 0; step < span; step += 1) {
    for (let talk = 0; talk < talks; talk += 1) {
      times.late.push(await timed(2 * talk, LATE - span / 2 + step))
      times.early.push(await timed(2 * talk + 1, EARLY - span / 2 + 1 + step))
    }
  }
  await store.close()
  return {
    flatLong: median(times.late) / median(times.early),
    flatLongP99: percentile(times.late, 0.99) / percentile(times.early, 0.99),
  }
}
