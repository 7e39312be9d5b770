/** Numbers as base64 of their bytes (little-endian): short, exact, and read back at once. */
export function packNumbers(numbers: Float32Array | Uint16Array | Uint32Array | Int8Array): string {
  return Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).toString('base64')
}

/** The bytes of a packed list of numbers, in memory of their own. */
export function unpackBytes(packed: string): ArrayBuffer {
  const bytes = Buffer.from(packed, 'base64')
  const own = new ArrayBuffer(bytes.length)
  new Uint8Array(own).set(bytes)
  return own
}
