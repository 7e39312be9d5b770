import type { BeginTalk, Talker } from './talker.ts'

/** Turns of one conversation: one story and nine answers. */
export const TURNS_A_TALK = 10

/** What a stretch of load showed. */
export interface LoadResult {
  readonly turnsPerSecond: number
  /** Of each turn, in milliseconds. */
  readonly latencies: readonly number[]
}

/** Takes so many turns; gives how long each took. */
async function talk(talker: Talker, turns: number): Promise<readonly number[]> {
  const latencies: number[] = []
  for (let turn = 0; turn < turns; turn += 1) {
    const text = talker.next()
    const started = performance.now()
    await talker.say(text)
    latencies.push(performance.now() - started)
  }
  return latencies
}

/** Runs `work` with each of them, `clients` at a time. */
async function each<Item>(items: readonly Item[], clients: number, work: (item: Item) => Promise<void>): Promise<void> {
  const waiting = [...items]
  const client = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item)
  }
  await Promise.all(Array.from({ length: clients }, client))
}

/** Numbers conversations, so that no two are the same in one run. */
let numbered = 1

/** So many clients, each talking `talks` conversations to their end, which were all begun before the clock runs. */
export async function turnsOnly(
  begin: BeginTalk,
  clients: number,
  talks: number,
  onStart: () => void = () => {},
): Promise<LoadResult> {
  const first = numbered
  numbered += clients * talks
  const talkers: Talker[] = []
  const numbers = Array.from({ length: clients * talks }, (_, index) => first + index)
  await each(numbers, 16, async (number) => void talkers.push(await begin(number)))
  const latencies: number[] = []
  onStart()
  const started = performance.now()
  await each(talkers, clients, async (talker) => {
    latencies.push(...(await talk(talker, TURNS_A_TALK)))
    talker.close()
  })
  return { turnsPerSecond: (latencies.length / (performance.now() - started)) * 1000, latencies }
}

/**
 * So many clients for so long, who begin a new conversation after each: everything is inside the clock. They start
 * at different turns of their first one, as people do, since in step they would all tell their stories at once.
 */
export async function sustained(begin: BeginTalk, clients: number, milliseconds: number): Promise<LoadResult> {
  const latencies: number[] = []
  const number = () => {
    numbered += 1
    return numbered
  }
  const first = await Promise.all(Array.from({ length: clients }, () => begin(number())))
  await Promise.all(first.map((talker, index) => talk(talker, index % TURNS_A_TALK)))
  const started = performance.now()
  const client = async (talker: Talker, index: number) => {
    latencies.push(...(await talk(talker, TURNS_A_TALK - (index % TURNS_A_TALK))))
    talker.close()
    while (performance.now() - started < milliseconds) {
      const next = await begin(number())
      latencies.push(...(await talk(next, TURNS_A_TALK)))
      next.close()
    }
  }
  await Promise.all(first.map(client))
  return { turnsPerSecond: (latencies.length / (performance.now() - started)) * 1000, latencies }
}
