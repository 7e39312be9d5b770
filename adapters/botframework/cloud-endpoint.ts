import type { CloudAdapter, ConfigurationBotFrameworkAuthentication, TurnContext } from 'botbuilder'
import { z } from 'zod'
import { AssistantError } from '../../dialogs/errors.ts'
import type { Assistant, Clock, ConversationKey, StoredActivity } from '../../dialogs/ports.ts'
import { type BeforeRefuse, parseActivity } from '../directline/inbound-activity.ts'
import type { HttpReply, HttpServer } from '../http/exchange.ts'
import { problem } from '../http/problem.ts'
import type { Log } from '../log/logger.ts'

type SdkArguments = ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>

/** What the channel endpoint needs. */
export interface CloudOptions {
  readonly assistant: Assistant
  readonly clock: Clock
  readonly log: Log
  readonly beforeRefuse: BeforeRefuse
  /** `MicrosoftAppId`. Unset: the endpoint is not there (404). */
  readonly appId: string | undefined
  /** `MicrosoftAppPassword`, `MicrosoftAppType`, `MicrosoftAppTenantId`, and what another cloud than the public one needs. */
  readonly settings?: Readonly<Record<string, string>>
  /** How calls to the channel are signed, where not by the settings. */
  readonly credentials?: SdkArguments[1]
}

const PUBLIC_ISSUER = 'https://api.botframework.com'
/** How far the clocks may be apart, in seconds. The SDK allows the same. */
const TOLERANCE = 300
const UNAUTHORISED = problem(401, 'BadArgument', 'This caller is not authenticated.')

const Envelope = z.looseObject({
  type: z.string().max(50),
  channelId: z.string().regex(/^[a-z][a-z0-9-]{0,40}$/),
  serviceUrl: z.url({ protocol: /^https?$/ }).max(500),
  conversation: z.looseObject({ id: z.string().min(1).max(500) }),
  recipient: z.looseObject({ id: z.string() }).optional(),
  membersAdded: z
    .array(z.looseObject({ id: z.string() }))
    .max(1_000)
    .optional(),
  deliveryMode: z.string().optional(),
})
type Envelope = z.infer<typeof Envelope>
const Claims = z.object({ iss: z.string(), aud: z.string(), serviceurl: z.string(), exp: z.number() })
const Algorithm = z.object({ alg: z.enum(['RS256', 'RS384', 'RS512']) })

/**
 * `/api/messages` for the channels of the Bot Framework, over CloudAdapter. The wire is the channel's id.
 *
 * Who may post: CloudAdapter 4.23.3 verifies the token's signature, but takes an activity without a `serviceUrl`, and
 * tokens of the Emulator and of skills without comparing it at all. So the token's own claims (issuer, audience, time,
 * `serviceurl`) are compared first, without any call; only then does the SDK fetch the channel's public keys and verify.
 */
export function mountCloudEndpoint(server: HttpServer, options: CloudOptions): void {
  const { appId, log } = options
  if (appId === undefined || appId === '') return
  const loading = load(appId, options)
  loading.catch((error: unknown) => log.error('cloud.not-loaded', { error }))
  const progress = new SendProgress()

  server.mount('POST', '/api/messages', async (request): Promise<HttpReply> => {
    const { authorization } = request.headers
    const body = await request.json()
    const envelope = Envelope.safeParse(body)
    if (!envelope.success || !claimsFit(authorization, envelope.data, appId, options)) return UNAUTHORISED
    const adapter = await loading
    const turn: { reply?: HttpReply; error?: unknown } = {}
    const status = await process(adapter, { ...envelope.data }, request.headers, async (context) => {
      // The SDK would print what is thrown here, so it is carried past it.
      try {
        turn.reply = await answer(options, progress, envelope.data, context)
      } catch (error) {
        turn.error = error
      }
    })
    if (turn.error !== undefined) throw turn.error
    if (turn.reply !== undefined) return turn.reply
    // It stopped before any turn: the signature was not good (500 for the SDK), or the keys could not be had.
    log.warn('cloud.not-authenticated', { status })
    return UNAUTHORISED
  })
}

/** Whether the token's claims, unverified as yet, are those of a channel that may send this activity. */
function claimsFit(
  authorization: string | undefined,
  envelope: Envelope,
  appId: string,
  options: CloudOptions,
): boolean {
  const [head, payload, signature] =
    /^Bearer ([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec((authorization ?? '').slice(0, 8_192))?.slice(1) ?? []
  if (head === undefined || payload === undefined || signature === undefined) return false
  const claims = Claims.safeParse(decoded(payload))
  if (!Algorithm.safeParse(decoded(head)).success || !claims.success) return false
  const { iss, aud, serviceurl, exp } = claims.data
  const issuer = options.settings?.ToBotFromChannelTokenIssuer ?? PUBLIC_ISSUER
  return (
    iss === issuer &&
    aud === appId &&
    serviceurl === envelope.serviceUrl &&
    exp + TOLERANCE > options.clock.now() / 1000
  )
}

function decoded(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** The SDK takes about half a second to load, which a start without these channels need not pay. */
async function load(appId: string, { settings, credentials }: CloudOptions): Promise<CloudAdapter> {
  const sdk = await import('botbuilder')
  const authentication = new sdk.ConfigurationBotFrameworkAuthentication(
    { ...settings, MicrosoftAppId: appId },
    credentials,
  )
  return new sdk.CloudAdapter(authentication)
}

/** Runs one activity through the SDK and gives the status that it would answer with. Its words are not shown to anyone. */
async function process(
  adapter: CloudAdapter,
  body: Record<string, unknown>,
  headers: Record<string, string | string[] | undefined>,
  logic: (context: TurnContext) => Promise<void>,
): Promise<number> {
  let status = 200
  const response = {
    socket: undefined,
    end: () => {},
    header: () => {},
    send: () => {},
    status: (code: number) => (status = code),
  }
  try {
    await adapter.process({ body, headers, method: 'POST' }, response, logic)
  } catch (cause) {
    // What is thrown past the SDK's own answer is its refusal to read the activity.
    throw new AssistantError('ACTIVITY_INVALID', 'This is not an activity that can be taken.', { cause })
  }
  return status
}

/** Azure has a channel of the same name as our own wire; they must not share conversations. */
function keyOf({ channelId, conversation }: Envelope): ConversationKey {
  return { wire: channelId === 'directline' ? 'directline-azure' : channelId, id: conversation.id }
}

/** Takes a turn for what a person said or for a person who came; everything else is acknowledged and left. */
async function answer(
  { assistant, beforeRefuse }: CloudOptions,
  progress: SendProgress,
  envelope: Envelope,
  context: TurnContext,
): Promise<HttpReply> {
  const came = envelope.membersAdded?.some((member) => member.id !== envelope.recipient?.id) ?? false
  const spoken = envelope.type === 'message' || envelope.type === 'event'
  if (envelope.type === 'invoke') return problem(501, 'NotSupported', 'This is not used here.')
  if (!spoken && !(envelope.type === 'conversationUpdate' && came)) return { status: 200, json: {} }
  const key = keyOf(envelope)
  const taken = await assistant.take(key, parseActivity(envelope, { fallback: 'user' }, beforeRefuse))
  if (envelope.deliveryMode === 'expectReplies') {
    await send(context, taken.replies)
    return { status: 200, json: { activities: context.bufferedReplyActivities } }
  }
  const first = taken.replies[0]?.id
  if (first !== undefined)
    await progress.send(`${key.wire}\n${key.id}\n${first}`, taken.replies, (reply) => send(context, [reply]))
  return { status: 200, json: {} }
}

async function send(context: TurnContext, replies: readonly StoredActivity[]): Promise<void> {
  if (replies.length === 0) return
  await context.sendActivities(replies.map(({ files: _ours, ...reply }) => reply))
}

const MOST_REMEMBERED = 20_000

/**
 * How far each turn's replies have gone out. Kept in memory: a message that is delivered again sends only what did not
 * leave before, and waits for a delivery that is still going on. After a restart replies that had left may leave again.
 */
class SendProgress {
  readonly #sent = new Map<string, { count: number; running: Promise<void> }>()

  async send(
    turn: string,
    replies: readonly StoredActivity[],
    one: (reply: StoredActivity) => Promise<void>,
  ): Promise<void> {
    const progress = this.#sent.get(turn) ?? { count: 0, running: Promise.resolve() }
    this.#sent.set(turn, progress)
    if (this.#sent.size > MOST_REMEMBERED) this.#sent.delete(this.#sent.keys().next().value ?? '')
    const run = async () => {
      for (const reply of replies.slice(progress.count)) {
        await one(reply)
        progress.count += 1
      }
    }
    // The one before may have failed; what it left over is sent here.
    progress.running = progress.running.then(run, run)
    try {
      await progress.running
    } catch (cause) {
      throw new AssistantError(
        'INTERNAL',
        'The channel did not take the reply. It is sent when the message comes again.',
        { cause },
      )
    }
  }
}
