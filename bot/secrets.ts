import { randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
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
  try {
    return kept(join(config.dataDir, name), () => fresh(encoding))
  } catch (cause) {
    throw new AssistantError(
      'STORE_UNAVAILABLE',
      `DATA_DIR cannot be read or written (${codeOf(cause)}). Nothing was started. Set DATA_DIR to a folder that this user can write to, and start again.`,
      { cause },
    )
  }
}

/** The secret in a file, made where there is none. An empty file is what a start leaves that was cut off, and is no secret. */
function kept(file: string, make: () => string): string {
  const stored = existsSync(file) ? readFileSync(file, 'utf8').trim() : ''
  if (stored !== '') return stored
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  rmSync(file, { force: true })
  writeDurably(file, `${make()}\n`)
  return readFileSync(file, 'utf8').trim()
}

/** Whole and on the disk before it has its name: a key that a power cut takes would take every turn with it. One that is there by then stays. */
function writeDurably(file: string, text: string): void {
  const unfinished = `${file}.${randomBytes(6).toString('hex')}`
  try {
    const handle = openSync(unfinished, 'wx', 0o600)
    writeSync(handle, text)
    fsyncSync(handle)
    closeSync(handle)
    giveName(unfinished, file)
  } finally {
    rmSync(unfinished, { force: true })
  }
  const folder = openSync(dirname(file), 'r')
  fsyncSync(folder)
  closeSync(folder)
}

function giveName(unfinished: string, file: string): void {
  try {
    linkSync(unfinished, file)
  } catch (error) {
    // Some file systems have no links.
    if (codeOf(error) !== 'EEXIST') renameSync(unfinished, file)
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
}
