import * as z from 'zod/mini'
import { element } from './element.ts'
import { type Result, readAnswer } from './http.ts'
import type { Session } from './session.ts'

/** The two forms of a copy, by the end of the file's name. */
export type CopyFormat = 'html' | 'txt'

const TIMEOUT_MS = 30_000
/** How long a browser may take to begin with a file that it was given. */
const GIVEN_MS = 60_000

/** Fetches the copy of a report that was sent in this conversation. */
export async function fetchCopy(session: Session, reference: string, format: CopyFormat): Promise<Result<Blob>> {
  const query = format === 'txt' ? '?format=text' : ''
  const path = `/v3/directline/conversations/${session.conversationId}/copies/${encodeURIComponent(reference)}${query}`
  const headers = { authorization: `Bearer ${session.token}` }
  try {
    const response = await fetch(path, { headers, cache: 'no-store', signal: AbortSignal.timeout(TIMEOUT_MS) })
    if (response.ok) return { kind: 'ok', value: await response.blob() }
    const { status } = response
    const refused = readAnswer(z.never(), {
      status,
      body: await response.text(),
      retryAfter: response.headers.get('retry-after'),
    })
    return refused.kind === 'ok' ? { kind: 'retry' } : refused
  } catch (error) {
    if (error instanceof TypeError || error instanceof DOMException) return { kind: 'retry' }
    throw error
  }
}

/** Gives a file to the browser, to be kept where it keeps downloads. */
export function saveFile(content: Blob, name: string): void {
  const href = URL.createObjectURL(content)
  element('a', { href, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(href), GIVEN_MS)
}
