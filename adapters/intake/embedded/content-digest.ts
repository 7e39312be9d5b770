import { Problem } from '../problem.ts'

const DIGEST = /^sha-256=:([A-Za-z0-9+/]{43}=):$/

/** The SHA-256 of a `Content-Digest` header (RFC 9530) in hex. Several digests may stand there. Throws a Problem 422 without one. */
export function sha256Of(header: string | undefined): string {
  for (const part of (header ?? '').slice(0, 1000).split(',')) {
    const match = DIGEST.exec(part.trim())
    if (match?.[1] !== undefined) return Buffer.from(match[1], 'base64').toString('hex')
  }
  throw new Problem(422, 'Send a Content-Digest header with the sha-256 of the file.')
}
