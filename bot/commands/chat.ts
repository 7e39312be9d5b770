import { realpathSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { createLogger } from '../../adapters/log/logger.ts'
import { type Terminal, talk } from '../../adapters/terminal/talk.ts'
import { AssistantError } from '../../dialogs/errors.ts'
import { readConfig } from '../config.ts'
import { startPreview } from '../preview.ts'
import { serve } from '../serve.ts'

const USAGE = `Talk to the assistant in this terminal.

  npm run chat            with the server on PORT where one runs, else with one of its own over DATA_DIR
  npm run chat -- URL     with the server at URL
  npm run chat -- --article FILE
                          with a server of its own that has the article as FILE has it, from that article on

Write as in the chat. A number chooses an option, /file PATH sends a file, /quit ends and deletes the conversation.
`
const ASK_MS = 2_000

/** Runs the command with its words (without node and the script). Gives the exit code: 0 when done, 2 for a mistake in the command or the article, 3 where there is no one to talk to. */
export async function chat(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  terminal: Terminal,
): Promise<number> {
  const [given] = args
  if (given === '--help' || given === 'help') {
    terminal.write(USAGE)
    return 0
  }
  try {
    if (given === '--article') return await talkOver(args[1], env, terminal)
    if (given !== undefined) await talkAt(given.replace(/\/$/, ''), terminal)
    else await talkHere(env, terminal)
    return 0
  } catch (error) {
    if (!(error instanceof AssistantError)) throw error
    terminal.write(`${error.message.slice(error.code.length + 2)}\n`)
    return 3
  }
}

async function talkAt(base: string, terminal: Terminal, topic?: string): Promise<void> {
  terminal.write(`Talking with ${base}. /quit ends it.\n`)
  await talk(base, terminal, topic)
}

/** Talks about an article before it goes live. */
async function talkOver(
  file: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
  terminal: Terminal,
): Promise<number> {
  if (file === undefined) {
    terminal.write(`Which file? ${USAGE}`)
    return 2
  }
  const preview = await startPreview(file, { ...readConfig(env), port: 0 }, (text) => terminal.write(text))
  if (preview === undefined) return 2
  try {
    await talkAt(`http://127.0.0.1:${preview.port}`, terminal, preview.article.id)
    return 0
  } finally {
    await preview.stop()
  }
}

async function talkHere(env: Readonly<Record<string, string | undefined>>, terminal: Terminal): Promise<void> {
  const config = readConfig(env)
  const base = `http://localhost:${config.port}`
  if (await runs(base)) return await talkAt(base, terminal)
  const running = await serve({ ...config, port: 0 }, createLogger({ level: 'silent' }), { now: () => Date.now() })
  try {
    await talkAt(`http://127.0.0.1:${running.port}`, terminal)
  } finally {
    await running.stop()
  }
}

/** Whether a server answers there. */
async function runs(base: string): Promise<boolean> {
  try {
    const answer = await fetch(`${base}/healthz`, { signal: AbortSignal.timeout(ASK_MS) })
    return answer.ok
  } catch (error) {
    if (error instanceof TypeError || error instanceof DOMException) return false
    throw error
  }
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const input = createInterface({ input: process.stdin })
  process.exitCode = await chat(process.argv.slice(2), process.env, {
    // Taken at once: lines that come while the server starts are kept from here on.
    lines: input[Symbol.asyncIterator](),
    write: (text) => process.stdout.write(text),
  })
  input.close()
}
