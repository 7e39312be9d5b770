import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { AssistantError } from '../../dialogs/errors.ts'

/** AES-256-GCM (NIST SP 800-38D): 32-byte keys, 96-bit nonces, 128-bit tags. */
export const KEY_BYTES = 32
const NONCE_BYTES = 12
const TAG_BYTES = 16

let pool = Buffer.alloc(0)
let used = 0

/** Nonces are drawn from the system's generator many at a time: a call for each would cost more than the sealing. */
function nonce(): Buffer {
  if (used + NONCE_BYTES > pool.length) {
    pool = randomBytes(NONCE_BYTES * 512)
    used = 0
  }
  used += NONCE_BYTES
  return pool.subarray(used - NONCE_BYTES, used)
}

/** A fresh key for one conversation, submission or file. */
export function newKey(): Buffer {
  return randomBytes(KEY_BYTES)
}

/** Seals bytes: nonce, tag, ciphertext. `identity` says which row this is, and must be the same to open it. */
export function seal(key: Buffer, identity: string, plain: Buffer): Buffer {
  const iv = nonce()
  const cipher = createCipheriv('aes-256-gcm', key, iv)
  cipher.setAAD(Buffer.from(identity))
  const body = cipher.update(plain)
  const rest = cipher.final()
  return Buffer.concat([iv, cipher.getAuthTag(), body, rest])
}

/** Opens what `seal` made. Throws INTERNAL where the key, the identity or one bit of it is another. */
export function unseal(key: Buffer, identity: string, sealed: Buffer): Buffer {
  try {
    const tag = sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES)
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES })
    decipher.setAAD(Buffer.from(identity))
    decipher.setAuthTag(tag)
    const body = decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES))
    const rest = decipher.final()
    return rest.length === 0 ? body : Buffer.concat([body, rest])
  } catch (cause) {
    throw new AssistantError('INTERNAL', 'A sealed record does not open: it was changed, moved or is of another key.', {
      cause,
    })
  }
}

/** Seals a value as JSON. */
export function sealJson(key: Buffer, identity: string, value: unknown): Buffer {
  return seal(key, identity, Buffer.from(JSON.stringify(value)))
}

/** Opens what `sealJson` made. */
export function unsealJson(key: Buffer, identity: string, sealed: Buffer): unknown {
  const json: unknown = JSON.parse(unseal(key, identity, sealed).toString())
  return json
}
