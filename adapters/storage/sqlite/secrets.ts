import { createHmac } from 'node:crypto'
import type { ConversationKey } from '../../../dialogs/ports.ts'
import type { KeyRing } from '../key-ring.ts'
import { newKey } from '../sealing.ts'
import { blob, text } from './cells.ts'
import type { Database } from './database.ts'
import { identity } from './identity.ts'
import { rewrapAll } from './rewrap.ts'

/** Keys of the store's own, made once and wrapped by DATA_KEY. They are also the canary: with a wrong DATA_KEY they do not open. */
export interface Secrets {
  /** Makes ids into hashes that tell nothing without it; a phone number can be a conversation's id. */
  readonly lookup: Buffer
  /** Seals the audit, which outlives every conversation. */
  readonly audit: Buffer
}

/** Throws DATA_KEY_WRONG where the store's own keys are there and do not open. Changes nothing, and comes before everything that does. */
export function checkKeys(database: Database, ring: KeyRing): void {
  const made = database.query(`SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'secrets'`).first()
  if (made === undefined) return
  for (const [name, wrapped] of database.query('SELECT name, wrapped FROM secrets').all())
    ring.unwrap(blob(wrapped), identity.secret(text(name)))
}

/**
 * Opens the store's own keys, or makes them in a new database. Where they were wrapped by another key of the ring,
 * everything is wrapped anew under the first, so that the old one can be left out from the next start on.
 * Throws DATA_KEY_WRONG, with nothing changed, where no key of the ring opens them.
 */
export function openSecrets(database: Database, ring: KeyRing): Secrets {
  const stored = new Map(
    database
      .query('SELECT name, wrapped FROM secrets')
      .all()
      .map(([name, wrapped]) => [text(name), blob(wrapped)]),
  )
  const open = (name: string): Buffer => {
    const wrapped = stored.get(name)
    if (wrapped !== undefined) return ring.unwrap(wrapped, identity.secret(name))
    const key = newKey()
    const insert = database.query('INSERT INTO secrets (name, wrapped) VALUES (?, ?)')
    insert.run(name, ring.wrap(key, identity.secret(name)))
    return key
  }
  const secrets = { lookup: open('lookup'), audit: open('audit') }
  if ([...stored.values()].some((wrapped) => !ring.isCurrent(wrapped))) rewrapAll(database, ring)
  return secrets
}

/** The hash under which a conversation is found. 32 bytes. */
export function conversationLookup(secrets: Secrets, { wire, id }: ConversationKey): Buffer {
  return createHmac('sha256', secrets.lookup).update(`conversation\0${wire}\0${id}`).digest()
}

/** The hash under which a saved draft is found by its code. 32 bytes. */
export function draftLookup(secrets: Secrets, code: string): Buffer {
  return createHmac('sha256', secrets.lookup).update(`draft\0${code}`).digest()
}

/** The hash by which the code of a report is known. It is of no use with another reference. 32 bytes. */
export function reportCodeHash(secrets: Secrets, reference: string, code: string): Buffer {
  return createHmac('sha256', secrets.lookup).update(`report\0${reference}\0${code}`).digest()
}

/** The hash under which an inbound message is known to have been taken. 16 bytes. */
export function inboundLookup(secrets: Secrets, { wire, id }: ConversationKey, inboundKey: string): Buffer {
  const hash = createHmac('sha256', secrets.lookup).update(`inbound\0${wire}\0${id}\0${inboundKey}`).digest()
  return hash.subarray(0, 16)
}
