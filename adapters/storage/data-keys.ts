import { scryptSync } from 'node:crypto'
import { AssistantError } from '../../dialogs/errors.ts'
import { KEY_BYTES } from './sealing.ts'

/** The shortest passphrase, in characters. */
const SHORTEST = 16

/**
 * Reads DATA_KEY: one or several keys, separated by commas; the first seals, all open. A key is 32 bytes in base64,
 * base64url or hex; any other text of 16 characters or more is stretched to one by scrypt, so that a passphrase works too.
 * Throws DATA_KEY_MISSING or DATA_KEY_WRONG.
 */
export function parseDataKeys(text: string): Buffer[] {
  const parts = text.split(',').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]))
  if (parts.length === 0)
    throw new AssistantError('DATA_KEY_MISSING', 'DATA_KEY is empty. Set it to 32 random bytes in base64.')
  return parts.map(keyOf)
}

function keyOf(part: string): Buffer {
  if (/^[0-9a-f]{64}$/i.test(part)) return Buffer.from(part, 'hex')
  const key = Buffer.from(part, 'base64')
  if (key.length === KEY_BYTES && /^[\w+/-]{43}=?$/.test(part)) return key
  if (part.length < SHORTEST)
    throw new AssistantError(
      'DATA_KEY_WRONG',
      `A key in DATA_KEY is shorter than ${SHORTEST} characters. Nothing was changed.`,
    )
  return scryptSync(part, 'police-enquiries-assistant data key', KEY_BYTES)
}
