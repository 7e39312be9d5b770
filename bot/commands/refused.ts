import { readFileSync, realpathSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { z } from 'zod'

const USAGE = `Submissions that the intake refused: look at them, send them again, correct or close them.

  npm run refused                                  list what is refused
  npm run refused -- list --status STATUS          STATUS: queued, received, refused, closed
  npm run refused -- show REFERENCE                print the whole submission (personal: the look is audited)
  npm run refused -- retry REFERENCE --reason WHY  send the same again
  npm run refused -- correct REFERENCE --file FILE --reason WHY
                                                   send FILE (as "show" printed it, then edited) under a new key
  npm run refused -- close REFERENCE --reason WHY  give up on it; a person has dealt with it
  npm run refused -- audit                         who did what, and why

  --by NAME    who you are, for the audit (your user name by default)
  --url URL    where the assistant runs (PUBLIC_URL, else http://127.0.0.1:PORT)

The token is OPERATOR_TOKEN, else the file operator-token in DATA_DIR.
Do not put names or other personal data into a reason.
Ends with 0 when done, 1 when the assistant said no, 2 for a mistake in the command, 3 when the assistant cannot be asked.
`

/** What the command writes to, and who runs it. */
export interface RefusedTerminal {
  out(text: string): void
  error(text: string): void
  readonly user: string
}

/** Ends the command with this exit code and says why. */
class Ended extends Error {
  readonly exitCode: number
  constructor(exitCode: number, message: string) {
    super(message)
    this.exitCode = exitCode
  }
}

const lineSchema = z.object({
  reference: z.string(),
  form: z.string().optional(),
  status: z.string(),
  priority: z.string(),
  attempts: z.number(),
  reason: z.string().optional(),
  createdAt: z.string(),
})
const listSchema = z.object({ submissions: z.array(lineSchema) })
const viewSchema = lineSchema.extend({ body: z.unknown() })
const auditSchema = z.object({
  audit: z.array(
    z.object({ at: z.number(), by: z.string(), act: z.string(), reference: z.string(), reason: z.string() }),
  ),
})
const problemSchema = z.object({
  detail: z.string().optional(),
  errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).optional(),
})

type Environment = Readonly<Record<string, string | undefined>>
type Ask = (path: string, body?: unknown) => Promise<unknown>

function readText(path: string, exitCode: number, what: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    if (cause instanceof Error) throw new Ended(exitCode, `${what}: ${cause.message}`)
    throw cause
  }
}

function tokenOf(env: Environment): string {
  if (env.OPERATOR_TOKEN) return env.OPERATOR_TOKEN
  const path = join(env.DATA_DIR || './data', 'operator-token')
  return readText(path, 3, 'Set OPERATOR_TOKEN, or DATA_DIR to where the assistant keeps its data').trim()
}

/** How to ask the assistant. The token goes over plain HTTP only to this machine. */
function asking(base: string, token: string): Ask {
  const url = URL.canParse(base) ? new URL(base) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol)) throw new Ended(2, `${base} is not an address.`)
  const here = ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname)
  if (url.protocol === 'http:' && !here) throw new Ended(2, 'Use https to reach another machine.')
  return async (path, body) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
    const init = body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) }
    const response = await fetch(`${base.replace(/\/+$/, '')}/operator/${path}`, init).catch((cause: unknown) => {
      throw new Ended(
        3,
        `The assistant does not answer at ${url.origin} (${cause instanceof Error ? cause.message : '?'}).`,
      )
    })
    const value: unknown = await response.json().catch(() => undefined)
    if (response.ok) return value
    const problem = problemSchema.safeParse(value).data
    const places = (problem?.errors ?? []).map(({ pointer, detail }) => `\n  ${pointer || '/'}: ${detail}`).join('')
    const said = `${response.status}: ${problem?.detail ?? 'The assistant said no.'}${places}`
    throw new Ended(response.status === 401 || response.status >= 500 ? 3 : 1, said)
  }
}

/** An answer of the assistant by its shape. Ends the command with 3 where it is another: some other service, or another version. */
async function parsed<Shape>(schema: z.ZodType<Shape>, answer: Promise<unknown>): Promise<Shape> {
  const result = schema.safeParse(await answer)
  if (result.success) return result.data
  throw new Ended(3, 'The answer cannot be read. Is this the address of the assistant?')
}

function readArguments(args: readonly string[]) {
  const text = { type: 'string' } as const
  const options = { status: text, reason: text, by: text, file: text, url: text, help: { type: 'boolean' } } as const
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options })
  } catch (cause) {
    if (cause instanceof TypeError) throw new Ended(2, `${cause.message}\n\n${USAGE}`)
    throw cause
  }
}

function needed(value: string | undefined, what: string): string {
  if (value?.trim()) return value
  throw new Ended(2, `${what} is missing.\n\n${USAGE}`)
}

function json(path: string): unknown {
  const text = readText(path, 2, 'The file cannot be read')
  try {
    return JSON.parse(text)
  } catch (cause) {
    if (cause instanceof SyntaxError) throw new Ended(2, `${path} is not JSON: ${cause.message}`)
    throw cause
  }
}

const COMMANDS = ['list', 'show', 'retry', 'correct', 'close', 'audit'] as const

/** What was asked for, checked before anything is sent. */
interface Wanted {
  readonly command: (typeof COMMANDS)[number]
  readonly reference: string
  readonly status: string
  readonly by: string | undefined
  readonly reason: string
  readonly body: unknown
  readonly url: string | undefined
}

/** What the words ask for; undefined where they ask for the usage. */
function wantedBy(args: readonly string[]): Wanted | undefined {
  const { values, positionals } = readArguments(args)
  const [word = 'list', given, ...rest] = positionals
  if (values.help === true || word === 'help') return undefined
  const command = COMMANDS.find((one) => one === word)
  if (command === undefined) throw new Ended(2, `There is no "${word}".\n\n${USAGE}`)
  const whole = command === 'list' || command === 'audit'
  if (rest.length > 0 || (whole && given !== undefined)) throw new Ended(2, `That is one word too many.\n\n${USAGE}`)
  return {
    command,
    reference: whole ? '' : needed(given, 'The reference').toUpperCase(),
    status: values.status ?? 'refused',
    by: values.by,
    reason: whole || command === 'show' ? '' : needed(values.reason, '--reason'),
    body: command === 'correct' ? json(needed(values.file, '--file')) : undefined,
    url: values.url,
  }
}

async function list(ask: Ask, status: string, terminal: RefusedTerminal): Promise<void> {
  const { submissions } = await parsed(listSchema, ask(`submissions?${new URLSearchParams({ status })}`))
  for (const { reference, createdAt, status: is, priority, form = '-', attempts, reason = '' } of submissions)
    terminal.out(`${reference}  ${createdAt}  ${is}  ${priority}  ${form}  tries: ${attempts}  ${reason}\n`)
  terminal.error(`${submissions.length} ${status}.\n`)
}

async function audit(ask: Ask, terminal: RefusedTerminal): Promise<void> {
  const { audit: lines } = await parsed(auditSchema, ask('audit'))
  for (const { at, act, reference, by, reason } of lines)
    terminal.out(`${new Date(at).toISOString()}  ${reference}  ${act}  ${by}  ${reason}\n`)
}

async function show(ask: Ask, path: string, by: string, terminal: RefusedTerminal): Promise<void> {
  const one = await parsed(viewSchema, ask(`${path}?${new URLSearchParams({ by })}`))
  terminal.error(`${one.reference}  ${one.status}  ${one.reason ?? ''}\n`)
  terminal.out(`${JSON.stringify(one.body, null, 2)}\n`)
}

async function run(args: readonly string[], env: Environment, terminal: RefusedTerminal): Promise<void> {
  const wanted = wantedBy(args)
  if (wanted === undefined) return terminal.out(USAGE)
  const { command, reference, reason, body, by = terminal.user } = wanted
  const ask = asking(wanted.url || env.PUBLIC_URL || `http://127.0.0.1:${env.PORT || 3978}`, tokenOf(env))
  const path = `submissions/${encodeURIComponent(reference)}`
  if (command === 'list') return await list(ask, wanted.status, terminal)
  if (command === 'audit') return await audit(ask, terminal)
  if (command === 'show') return await show(ask, path, by, terminal)
  await ask(`${path}/${command}`, { by, reason, ...(body !== undefined && { body }) })
  terminal.out(`${reference}: ${command} is done.\n`)
}

/** Runs the command with its words (without node and the script). Gives the exit code; see the usage. */
export async function refused(args: readonly string[], env: Environment, terminal: RefusedTerminal): Promise<number> {
  try {
    await run(args, env, terminal)
    return 0
  } catch (error) {
    if (!(error instanceof Ended)) throw error
    terminal.error(`${error.message.trimEnd()}\n`)
    return error.exitCode
  }
}

/** The user's name; in a container its number may have none. */
function userName(): string {
  try {
    return userInfo().username
  } catch (error) {
    if (error instanceof Error && 'code' in error) return `user ${process.getuid?.() ?? ''}`.trim()
    throw error
  }
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = await refused(process.argv.slice(2), process.env, {
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
    user: userName(),
  })
}
