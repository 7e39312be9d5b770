import { createLogger } from '../adapters/log/logger.ts'
import { AssistantError } from '../dialogs/errors.ts'
import { readConfig } from './config.ts'
import { serve } from './serve.ts'

const clock = { now: () => Date.now() }

try {
  const config = readConfig(process.env)
  const log = createLogger({ level: config.logLevel })
  // What nobody caught ends the process as ever, but without its words, which may be a person's.
  process.once('uncaughtException', (error) => {
    log.error('process.failed', { error })
    process.exit(1)
  })
  const running = await serve(config, log, clock)
  const address = config.publicUrl ?? `http://localhost:${running.port}`
  process.stdout.write(`Ready. Open ${address}/chat in a browser. Stop with Ctrl+C.\n`)
  log.info('assistant.ready', { port: running.port })
  const stop = () => {
    running.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error('stop.failed', { error })
        process.exit(1)
      },
    )
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
} catch (error) {
  process.stderr.write(`${error instanceof AssistantError ? error.message : String(error)}\n`)
  process.exit(1)
}
