import { AssistantError } from '../../dialogs/errors.ts'
import type { TerminalActivity } from './activity.ts'
import { openLine, type TerminalLine } from './line.ts'
import { showActivity } from './show.ts'

/** What a talk writes to and reads from. `lines` ends where the input does. */
export interface Terminal {
  readonly lines: AsyncIterable<string>
  write(text: string): void
}

/** How often to look for news that come unasked, in milliseconds. */
const NEWS_MS = 2_000

/**
 * Talks in a terminal with the server at `base`, from a topic on where one is given, until `/quit`, the end of the input, or until the assistant ends it.
 * Then the conversation is deleted on the server. Rejects where none can be begun.
 */
export async function talk(base: string, terminal: Terminal, topic?: string): Promise<void> {
  const line = await openLine(base)
  const looking = looker(line, terminal)
  await looking.look()
  if (topic !== undefined) {
    await line.open(topic)
    await looking.look()
  }
  const timer = setInterval(() => {
    looking.look().catch((error: unknown) => terminal.write(`${words(error)}\n`))
  }, NEWS_MS)
  try {
    terminal.write('> ')
    for await (const given of terminal.lines) {
      if (given.trim() === '/quit') break
      if (await exchange(line, looking, terminal, given)) return
      terminal.write('> ')
    }
    await line.leave()
    terminal.write('\nThis conversation is deleted.\n')
  } finally {
    clearInterval(timer)
  }
}

/** Says one thing and shows the answer. Gives true where the assistant has ended the conversation. */
async function exchange(line: TerminalLine, looking: Looking, terminal: Terminal, given: string): Promise<boolean> {
  try {
    if (given.startsWith('/file ')) await line.file(given.slice('/file '.length).trim())
    else if (given.trim() !== '') await line.say(given, looking.tapped(given))
    return await looking.look()
  } catch (error) {
    terminal.write(`${words(error)}\n`)
    return false
  }
}

/** What the assistant said, as it is shown. */
interface Looking {
  /** Shows what is new. Gives true where that ends the conversation. */
  look(): Promise<boolean>
  /** What a tap on the option with this number sends; undefined for anything but the number of one. */
  tapped(given: string): { readonly key: string; readonly answer: string } | undefined
}

/** One look after the other, so that nothing is shown twice. */
function looker(line: TerminalLine, terminal: Terminal): Looking {
  let last: Promise<unknown> = Promise.resolve()
  let question: TerminalActivity['channelData']['assistant']['question']
  const look = async () => {
    const heard = await line.heard()
    for (const activity of heard) {
      question = activity.channelData.assistant.question ?? question
      terminal.write(`\n${showActivity(activity)}`)
    }
    return heard.some(({ channelData }) => channelData.assistant.exit === true)
  }
  return {
    look() {
      const next = last.then(look, look)
      last = next
      return next
    },
    tapped(given) {
      const option = /^\s*\d{1,2}\s*$/.test(given) ? question?.options?.[Number(given) - 1] : undefined
      if (question === undefined || option === undefined || question.kind === 'choices') return undefined
      return { key: question.key, answer: option.id }
    },
  }
}

function words(error: unknown): string {
  if (error instanceof AssistantError) return error.message.slice(error.code.length + 2)
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'There is no such file.'
  throw error
}
