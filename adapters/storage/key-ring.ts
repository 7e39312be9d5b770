import { createHash } from 'node:crypto'
import { AssistantError } from '../../dialogs/errors.ts'
import { KEY_BYTES, seal, unseal } from './sealing.ts'

const ID_BYTES = 8

/** Names a key without telling anything of it. */
function keyId(key: Buffer): Buffer {
  return createHash('sha256').update('data key id\0').update(key).digest().subarray(0, ID_BYTES)
}

/**
 * The data keys: the first seals, all open. What they wrap are the keys of conversations, submissions and files.
 * A wrapped key is the 8-byte id of its data key and the sealed 32 bytes.
 */
export class KeyRing {
  readonly #keys: ReadonlyMap<string, Buffer>
  readonly #first: Buffer
  readonly currentId: Buffer

  /** Throws DATA_KEY_MISSING for none, and DATA_KEY_WRONG for one that is not 32 bytes. */
  constructor(keys: readonly Buffer[]) {
    const [first] = keys
    if (first === undefined)
      throw new AssistantError('DATA_KEY_MISSING', 'No data key is set. Set DATA_KEY to 32 random bytes in base64.')
    if (keys.some((key) => key.length !== KEY_BYTES))
      throw new AssistantError('DATA_KEY_WRONG', 'A data key is not 32 bytes long. Nothing was changed.')
    this.#first = first
    this.#keys = new Map(keys.map((key) => [keyId(key).toString('hex'), key]))
    this.currentId = keyId(first)
  }

  wrap(key: Buffer, identity: string): Buffer {
    return Buffer.concat([this.currentId, seal(this.#first, identity, key)])
  }

  /** Throws DATA_KEY_WRONG where the data key that wrapped it is not on the ring, or it does not open. */
  unwrap(wrapped: Buffer, identity: string): Buffer {
    const key = this.#keys.get(wrapped.subarray(0, ID_BYTES).toString('hex'))
    if (key === undefined) throw wrongKey()
    try {
      return unseal(key, identity, wrapped.subarray(ID_BYTES))
    } catch (cause) {
      throw wrongKey(cause)
    }
  }

  /** Whether a wrapped key was sealed by the first key of the ring. */
  isCurrent(wrapped: Buffer): boolean {
    return wrapped.subarray(0, ID_BYTES).equals(this.currentId)
  }
}

function wrongKey(cause?: unknown): AssistantError {
  return new AssistantError(
    'DATA_KEY_WRONG',
    'DATA_KEY does not open what is stored. Nothing was lost: start again with the key it was made with, listed after a new one.',
    { cause },
  )
}
