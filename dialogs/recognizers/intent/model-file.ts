import { z } from 'zod'

/** Lists of numbers that a model is made of, by the name under which they lie in a file. */
const LISTS = { Float32Array, Uint16Array, Uint32Array, Int8Array } as const
const ALIGNED = 8
const HEAD_BYTES = 8

/** Where a list lies: bytes from the end of the text on, and how many numbers. */
const place = z.strictObject({
  list: z.enum(['Float32Array', 'Uint16Array', 'Uint32Array', 'Int8Array']),
  at: z.number().int().nonnegative(),
  length: z.number().int().nonnegative(),
})

type Numbers = Float32Array | Uint16Array | Uint32Array | Int8Array

/**
 * A model as bytes: its length as text, the text (JSON, lists of numbers replaced by where they lie), then the lists as they
 * are in memory, so that reading copies and parses none of them. Little-endian, as every machine that Node runs on is.
 */
export function packModel(model: object): Uint8Array {
  const lists: Numbers[] = []
  let end = 0
  const text = JSON.stringify(model, (_name, value: unknown) => {
    const list = nameOf(value)
    if (list === undefined) return value
    const [name, numbers] = list
    const at = end
    lists.push(numbers)
    end = aligned(at + numbers.byteLength)
    return { list: name, at, length: numbers.length }
  })
  const head = Buffer.from(text)
  const start = aligned(HEAD_BYTES + head.length)
  const bytes = Buffer.alloc(start + end)
  bytes.writeUInt32LE(head.length, 0)
  head.copy(bytes, HEAD_BYTES)
  let at = start
  for (const list of lists) {
    bytes.set(new Uint8Array(list.buffer, list.byteOffset, list.byteLength), at)
    at = aligned(at + list.byteLength)
  }
  return bytes
}

/** Reads what `packModel` wrote. The lists share the memory of `bytes`. Throws on anything else. */
export function unpackModel(bytes: Uint8Array<ArrayBuffer>): unknown {
  const { buffer, byteOffset } = bytes.byteOffset % ALIGNED === 0 ? bytes : Uint8Array.from(bytes)
  const view = Buffer.from(buffer, byteOffset, bytes.byteLength)
  const length = view.readUInt32LE(0)
  const start = byteOffset + aligned(HEAD_BYTES + length)
  return JSON.parse(view.toString('utf8', HEAD_BYTES, HEAD_BYTES + length), (_name, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('list' in value)) return value
    const { list, at, length: numbers } = place.parse(value)
    return new LISTS[list](buffer, start + at, numbers)
  })
}

function nameOf(value: unknown): readonly [keyof typeof LISTS, Numbers] | undefined {
  if (value instanceof Float32Array) return ['Float32Array', value]
  if (value instanceof Uint16Array) return ['Uint16Array', value]
  if (value instanceof Uint32Array) return ['Uint32Array', value]
  return value instanceof Int8Array ? ['Int8Array', value] : undefined
}

function aligned(at: number): number {
  return Math.ceil(at / ALIGNED) * ALIGNED
}
