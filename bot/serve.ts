import { randomBytes } from 'node:crypto'
import { mountCloudEndpoint } from '../adapters/botframework/cloud-endpoint.ts'
import { mountDirectLine } from '../adapters/directline/endpoint.ts'
import { mountProbes } from '../adapters/http/probes.ts'
import { rateLimits, rateSettings } from '../adapters/http/rate-limits.ts'
import { createServer } from '../adapters/http/server.ts'
import { createIntakeClient } from '../adapters/intake/client.ts'
import { embeddedIntakeRoutes } from '../adapters/intake/embedded/routes.ts'
import { intakeEventsRoute } from '../adapters/intake/events.ts'
import { mountRoutes } from '../adapters/intake/mount.ts'
import { operatorRoutes } from '../adapters/intake/operator.ts'
import { startOutboxWorker } from '../adapters/intake/outbox-worker.ts'
import type { Log } from '../adapters/log/logger.ts'
import { startLetterWorker } from '../adapters/mail/letter-worker.ts'
import { createSmtpMailer } from '../adapters/mail/smtp-mailer.ts'
import { createMetrics, type Metrics } from '../adapters/metrics/metrics.ts'
import { topicRoutes } from '../adapters/operator/topic-routes.ts'
import { parseDataKeys } from '../adapters/storage/data-keys.ts'
import { openSqliteStore } from '../adapters/storage/sqlite/open.ts'
import type { Storage } from '../adapters/storage/storage.ts'
import { mountWebchat } from '../adapters/webchat/mount.ts'
import { mountWidget } from '../adapters/webchat/mount-widget.ts'
import { NEUTRAL_PAGE } from '../adapters/webchat/page/neutral-page.ts'
import { mountPlain } from '../adapters/webchat/plain/mount-plain.ts'
import { mountPublicPages } from '../adapters/webchat/public/mount-public.ts'
import type { Content } from '../dialogs/content.ts'
import { problemLine } from '../dialogs/engine/problems/problem.ts'
import { problems } from '../dialogs/engine/problems/problems.ts'
import { readState } from '../dialogs/engine/upgrade.ts'
import { AssistantError } from '../dialogs/errors.ts'
import { lookProblems } from '../dialogs/force/look.ts'
import { rulesOf } from '../dialogs/force/rules.ts'
import type { ForcePack } from '../dialogs/force.ts'
import type { Clock } from '../dialogs/ports.ts'
import { londonDate } from '../dialogs/recognizers/london-time.ts'
import { openAreas } from './areas.ts'
import { createAssistant } from './assistant.ts'
import { type Config, channelSettings } from './config.ts'
import { contentFor, loadPlainContent } from './content.ts'
import { createCopies } from './copies.ts'
import { counted } from './counted.ts'
import { expiring } from './expiring.ts'
import { forceOf } from './force.ts'
import { locale } from './middleware/locale.ts'
import { measure } from './middleware/measure.ts'
import { createRecognise, loadModels, type Recognise } from './recognise.ts'
import { readSecrets, type Secrets } from './secrets.ts'
import { createServices, forceSettings } from './services.ts'
import { startSweeper } from './sweeper.ts'
import { openSwitchboard, type Switchboard } from './switchboard.ts'
import { createTeller } from './tell.ts'
import { loadWelsh, welshContent } from './welsh.ts'
import { within } from './within.ts'

/** How long a stop waits for what is in work, in milliseconds. */
const STOP_MS = 10_000

/** The assistant as it runs. `stop` finishes what is in work and closes everything. */
export interface Running {
  readonly port: number
  stop(): Promise<void>
}

/** What is served in place of the content and the reader that the build made: for a preview. */
export interface Previewed {
  readonly content: Content
  readonly recognise: Recognise
  /** The content in Welsh; without it only the phrases are Welsh. */
  readonly inWelsh?: () => Content
}

/** Builds all parts and listens. Rejects with an AssistantError where it cannot be served; nothing runs then. */
export async function serve(config: Config, log: Log, clock: Clock, previewed?: Previewed): Promise<Running> {
  const secrets = readSecrets(config)
  const pack = forceOf(config)
  const { content, recognise, inWelsh } = previewed ?? (await load(pack))
  const faults = [...problems(content), ...lookProblems(`force ${pack.id}`, pack)]
  if (faults.length > 0) {
    throw new AssistantError(
      'CONTENT_PROBLEMS',
      `the content cannot be served. Nothing was started. Mend it and start again.\n${faults.map(problemLine).join('\n')}`,
    )
  }
  const metrics = createMetrics()
  const report = (error: unknown) => log.error('listener.failed', { error })
  const storage = await openSqliteStore({
    dataDir: config.dataDir,
    dataKeys: parseDataKeys(secrets.dataKey),
    clock,
    readState,
    report,
  })
  try {
    const force = forceSettings(pack)
    const board = await openSwitchboard({
      content,
      rules: rulesOf(pack),
      holidays: force.holidays,
      setting: config.switchedOff,
      store: storage.switches,
    })
    return await start(
      config,
      secrets,
      { log, clock, storage, metrics, board, pack },
      {
        ...createServices(content, recognise, force, board.switchedOff, inWelsh),
        sendsMail: config.mail !== undefined,
      },
    )
  } catch (error) {
    await storage.turns.close()
    throw error
  }
}

async function load(pack: ForcePack): Promise<Previewed> {
  const [plain, welsh, models] = await Promise.all([loadPlainContent(), loadWelsh(), loadModels()])
  return {
    content: contentFor(plain, pack),
    recognise: createRecognise(models),
    inWelsh: welshContent(plain, welsh, pack),
  }
}

interface Base {
  readonly log: Log
  readonly clock: Clock
  readonly storage: Storage
  readonly metrics: Metrics
  readonly board: Switchboard
  readonly pack: ForcePack
}

async function start(
  config: Config,
  secrets: Secrets,
  base: Base,
  services: ReturnType<typeof createServices>,
): Promise<Running> {
  const { log, clock, storage, metrics, board, pack } = base
  const limits = rateLimits(config.rateLimit === 'off' ? 'off' : rateSettings(config.rateLimit), (limit) =>
    metrics.rateRefusals.inc({ limit }),
  )
  const areas = openAreas(config, log, clock)
  const assistant = createAssistant({
    store: storage.turns,
    codes: storage.codes,
    areas: areas.lookUp,
    services,
    clock,
    middleware: [locale, measure(metrics)],
    ...(config.rateLimit === 'off' && { mostWaiting: Number.POSITIVE_INFINITY }),
  })
  const teller = createTeller({ store: storage.turns, outbox: storage.outbox, assistant, force: services.force, clock })
  const beforeRefuse = (text: string) => services.recognise(text, clock.now()).danger.level === 'red'
  const server = createServer({
    log,
    metrics,
    limits,
    trustedProxies: config.trustedProxies,
    leavesTo: new URL(NEUTRAL_PAGE).origin,
    allowedOrigins: config.allowedOrigins ?? (config.production ? [] : '*'),
    frameAncestors: ["'self'", ...(config.embedOrigins ?? (config.production ? [] : ['*']))],
    ...(config.publicUrl === undefined ? {} : { publicUrl: config.publicUrl }),
  })
  const directLine = mountDirectLine(server, {
    assistant: counted(assistant, metrics),
    store: storage.turns,
    files: storage.files,
    copies: createCopies({
      store: storage.turns,
      outbox: storage.outbox,
      content: services.content,
      inWelsh: services.inOther,
    }),
    secret: secrets.directLineSecret,
    clock,
    limits,
    log,
    metrics,
    beforeRefuse,
  })
  const mountWires = [
    () => mountWebchat(server, pack),
    () => mountPlain(server, directLine, { draftMs: services.force.draftMs, elsewhere: NEUTRAL_PAGE, pack }),
    () =>
      mountPublicPages(server, {
        pack,
        contacts: (language) =>
          (language === 'cy' ? (services.inOther?.() ?? services.content) : services.content).contacts,
      }),
    () => mountWidget(server, { demo: !config.production }),
    () =>
      mountCloudEndpoint(server, {
        assistant,
        clock,
        log,
        beforeRefuse,
        appId: config.microsoft?.appId,
        settings: channelSettings(config),
      }),
    () =>
      mountProbes(server, {
        checks: [{ name: 'store', check: () => storage.turns.ready() }],
        metrics,
        operatorToken: secrets.operatorToken,
        notes: () => ({ review: expiring(services.content, londonDate(clock.now())) }),
        collect: async () => metrics.outboxDepth.set(await storage.outbox.count('queued')),
      }),
    () =>
      mountRoutes(
        server,
        operatorRoutes({
          outbox: storage.outbox,
          token: secrets.operatorToken,
          clock,
          key: () => randomBytes(24).toString('hex'),
        }),
      ),
    () =>
      mountRoutes(
        server,
        topicRoutes({ board, token: secrets.operatorToken, clock, switched: () => log.info('topic.switched') }),
      ),
    () =>
      mountRoutes(server, [
        intakeEventsRoute({
          outbox: storage.outbox,
          secret: secrets.intakeWebhookSecret,
          clock,
          tell: teller.status,
          log,
        }),
      ]),
    () =>
      config.intake === undefined
        ? mountRoutes(
            server,
            embeddedIntakeRoutes({ table: storage.intake, token: secrets.embeddedIntakeToken, clock }),
          )
        : undefined,
  ]
  for (const mount of mountWires) mount()
  const port = await server.listen(config.port)
  const intake = config.intake ?? { url: `http://127.0.0.1:${port}/intake`, token: secrets.embeddedIntakeToken }
  const worker = startOutboxWorker({
    outbox: storage.outbox,
    vault: storage.files,
    client: createIntakeClient(intake),
    clock,
    deliver: teller.deliver,
    late: teller.late,
    metrics: { refused: () => metrics.refusedSubmissions.inc(), late: () => metrics.lateUrgentSubmissions.inc() },
    log,
  })
  const letterWorker =
    config.mail === undefined
      ? undefined
      : startLetterWorker({
          letters: storage.letters,
          mailer: await createSmtpMailer(config.mail, log),
          clock,
          log,
          ended: (end) => metrics.letters.inc({ end }),
        })
  const sweeper = startSweeper(storage.turns, clock, log)
  return {
    port,
    async stop() {
      sweeper.stop()
      await server.stop(STOP_MS)
      // A large file on its way would hold the stop for long. Its attempt is repeated at the next start, which changes nothing at the intake.
      await within(STOP_MS, worker.stop())
      await within(STOP_MS, letterWorker?.stop() ?? Promise.resolve())
      await assistant.drained()
      areas.close()
      await storage.turns.close()
    },
  }
}
