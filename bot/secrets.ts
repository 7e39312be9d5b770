import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { AssistantError } from '../dialogs/errors.ts'
import type { Config } from './config.ts'

/** The secrets that a start needs. Keys are base64 of 32 bytes, comma-separated for rotation: the first seals, all open. */
export interface Secrets {
  readonly dataKey: string
  readonly directLineSecret: string
  readonly operatorToken: string
  readonly intakeWebhookSecret: string
  /** Guards the embedded intake; new at every start, as only we call it. */
  readonly embeddedIntakeToken: string
}

/** Takes the secrets from the settings. What is unset is made once and kept in `DATA_DIR` with mode 600; in production it is an error. */
export function readSecrets(config: Config): Secrets {
  return {
    dataKey: secret(config, 'DATA_KEY', 'data-key', config.dataKey, 'base64'),
    directLineSecret: secret(config, 'DIRECT_LINE_SECRET', 'direct-line-secret', config.directLineSecret, 'base64url'),
    operatorToken: secret(config, 'OPERATOR_TOKEN', 'operator-token', config.operatorToken, 'base64url'),
    intakeWebhookSecret:
      config.intake === undefined
        ? (config.intakeWebhookSecret ?? fresh('base64'))
        : secret(config, 'INTAKE_WEBHOOK_SECRET', 'intake-webhook-secret', config.intakeWebhookSecret, 'base64'),
    embeddedIntakeToken: fresh('base64url'),
  }
}

function fresh(encoding: 'base64' | 'base64url'): string {
  return randomBytes(32).toString(encoding)
}

function secret(
  config: Config,
  variable: string,
  name: string,
  set: string | undefined,
  encoding: 'base64' | 'base64url',
): string {
  if (set !== undefined) return set
  if (config.production) {
    throw new AssistantError(
      variable === 'DATA_KEY' ? 'DATA_KEY_MISSING' : 'CONFIG_INVALID',
      `${variable} is not set. In production no secret is made for you. Nothing was started. Set it and start again.`,
    )
  }
  const file = join(config.dataDir, name)
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  mkdirSync(config.dataDir, { recursive: true, mode: 0o700 })
  const made = fresh(encoding)
  writeDurably(file, `${made}\n`)
  return made
}

/** On the disk before anything is sealed with it: a key that a power cut takes would take every turn with it. */
function writeDurably(file: string, text: string): void {
  const handle = openSync(file, 'wx', 0o600)
  writeSync(handle, text)
  fsyncSync(handle)
  closeSync(handle)
  const folder = openSync(dirname(file), 'r')
  fsyncSync(folder)
  closeSync(folder)
}
