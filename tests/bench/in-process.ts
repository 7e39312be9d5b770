import type { Services } from '../../dialogs/engine/turn.ts'
import { answerTo } from './answers.ts'
import { Chance } from './chance.ts'
import { benchConversation, type InProcess, openInProcess } from './in-process-parts.ts'
import { TURNS_A_TALK, turnsOnly } from './load.ts'
import { ReferenceBot, referenceAdapter } from './reference-bot.ts'
import { referenceActivity, referenceWords } from './reference-talker.ts'
import { median } from './statistics.ts'
import { STORIES } from './stories.ts'
import type { BeginTalk } from './talker.ts'

/** Turns a second without a wire: ours durable, the reference as it is. */
export interface InProcessFigures {
  readonly inProcessRatio: number
  readonly oursInProcess: number
  readonly referenceInProcess: number
}

/** Full turns in this process, 64 conversations at a time, ours and the reference in turns. */
export async function inProcess(services: Services, rounds: number, talks: number): Promise<InProcessFigures> {
  const ours = await openInProcess(services)
  const [begin, beginTheirs] = [talkersOf(ours), referenceTalkers()]
  const rates: Record<'ours' | 'theirs', number[]> = { ours: [], theirs: [] }
  for (let round = 0; round <= rounds; round += 1) {
    const mine = await turnsOnly(begin, 64, talks)
    const reference = await turnsOnly(beginTheirs, 64, talks)
    if (round === 0) continue
    rates.ours.push(mine.turnsPerSecond)
    rates.theirs.push(reference.turnsPerSecond)
  }
  await ours.close()
  const [oursInProcess, referenceInProcess] = [median(rates.ours), median(rates.theirs)]
  return { inProcessRatio: oursInProcess / referenceInProcess, oursInProcess, referenceInProcess }
}

/** What the SDK's type of an activity wants besides. */
const UNSET = { localTimezone: '', callerId: '', label: '', valueType: '', listenFor: [] }

function talkersOf(ours: InProcess): BeginTalk {
  return async (number) => {
    const conversation = benchConversation(number)
    const chance = new Chance(number)
    await ours.assistant.begin(conversation, { userId: 'bench' })
    let next: string = chance.of(STORIES)
    return {
      next: () => next,
      say: async (text) => {
        next = answerTo(await ours.say(conversation, text), chance)
      },
      close: () => {},
    }
  }
}

function referenceTalkers(): BeginTalk {
  const adapter = referenceAdapter()
  const bot = new ReferenceBot()
  return async (number) => {
    const chance = new Chance(number)
    let said = 0
    return {
      next: () => referenceWords(said % TURNS_A_TALK, chance),
      say: async (text) => {
        const sent = referenceActivity(`in-process-${number}`, said, text)
        const activity = { ...sent, ...UNSET, timestamp: new Date() }
        await adapter.processActivityDirect('', activity, (context) => bot.run(context))
        said += 1
      },
      close: () => {},
    }
  }
}
