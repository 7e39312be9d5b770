/** Where two hashes of 32 bits of a name begin. */
const HASH = 0x811c9dc5
const CHECK = 0x9747b28c

/** FNV-1a over UTF-16 units. */
export function hashOf(text: string): number {
  return hashEnd(hashOn(HASH, text))
}

/** Another hash, of other numbers, so that names that share the first do not share this. */
export function checkOf(text: string): number {
  return checkOn(CHECK, text) >>> 0
}

/** The first hash of `group`, `first`, a space and `second` as one name, without making it. */
export function pairHash(group: string, first: string, second: string): number {
  return hashEnd(hashOn(hashOn(hashOn(hashOn(HASH, group), first), ' '), second))
}

/** The second hash of the same. */
export function pairCheck(group: string, first: string, second: string): number {
  return checkOn(checkOn(checkOn(checkOn(CHECK, group), first), ' '), second) >>> 0
}

function hashOn(begun: number, text: string): number {
  let hash = begun
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash
}

function hashEnd(hash: number): number {
  return (hash ^ (hash >>> 15)) >>> 0
}

function checkOn(begun: number, text: string): number {
  let hash = begun
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x5bd1e995)
    hash ^= hash >>> 13
  }
  return hash
}

/** Names by their hashes, in the order in which they were added. They are looked up together: so they wait for memory together. */
export interface NameList {
  readonly size: number
  readonly hashes: Uint32Array
  readonly checks: Uint32Array
  /** Adds a name, given in parts that stand one behind the other. */
  add(parts: readonly string[]): void
  clear(): void
}

const ROOM = 256

/** Makes a list without names. */
export function createNameList(): NameList {
  let hashes = new Uint32Array(ROOM)
  let checks = new Uint32Array(ROOM)
  let size = 0
  return {
    get size() {
      return size
    },
    get hashes() {
      return hashes
    },
    get checks() {
      return checks
    },
    add(parts) {
      let hash = HASH
      let check = CHECK
      for (const part of parts) {
        hash = hashOn(hash, part)
        check = checkOn(check, part)
      }
      if (size === hashes.length) {
        hashes = roomier(hashes)
        checks = roomier(checks)
      }
      hashes[size] = hashEnd(hash)
      checks[size] = check
      size += 1
    },
    clear() {
      size = 0
    },
  }
}

/** The same numbers in a list twice as long. */
export function roomier(list: Uint32Array): Uint32Array<ArrayBuffer> {
  const room = new Uint32Array(2 * list.length)
  room.set(list)
  return room
}
