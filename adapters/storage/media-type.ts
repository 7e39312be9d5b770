/** How many leading bytes a type is judged by. */
export const SNIFF_BYTES = 4100

/** What a file is when its leading bytes say nothing. */
export const UNKNOWN_TYPE = 'application/octet-stream'

const MAIL_HEADERS = [
  'from',
  'to',
  'subject',
  'date',
  'received',
  'return-path',
  'mime-version',
  'message-id',
  'delivered-to',
]

/** Text has no control characters but tab, line feed, form feed and carriage return, and is whole UTF-8 (a cut last character aside). */
function asText(head: Uint8Array): string | undefined {
  const encoding = isUtf16(head) ? (head[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8'
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(head, { stream: head.length >= SNIFF_BYTES })
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if ((code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) || code === 127) return undefined
    }
    return text
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

/** Two-byte text says so in its first two bytes. */
function isUtf16(head: Uint8Array): boolean {
  return (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)
}

/** A mail begins with a header line of a name that mails have, and soon has a second one. */
function isMail(text: string): boolean {
  const lines = text.slice(0, 2000).split('\n', 12)
  const isHeader = (line: string) => MAIL_HEADERS.includes(line.slice(0, Math.max(0, line.indexOf(':'))).toLowerCase())
  return isHeader(lines[0] ?? '') && lines.filter(isHeader).length >= 2
}

/** A table: the name says so, and the first lines hold the same count of a separator. */
function isTable(text: string, fileName: string): boolean {
  if (!fileName.toLowerCase().endsWith('.csv')) return false
  const first = text.split('\n', 1)[0] ?? ''
  return [',', ';', '\t'].some((separator) => first.includes(separator))
}

/**
 * The media type of a file by its leading bytes: what `file-type` knows, else `message/rfc822`, `text/csv` or
 * `text/plain` for text, else `application/octet-stream`. Markup is plain text here, so that nobody runs it.
 */
export async function mediaTypeOf(head: Uint8Array, fileName: string): Promise<string> {
  if (head.length === 0) return UNKNOWN_TYPE
  const known = await knownType(head)
  const text = known === undefined || known === 'application/xml' || isUtf16(head) ? asText(head) : undefined
  if (text === undefined) return known ?? UNKNOWN_TYPE
  if (isMail(text)) return 'message/rfc822'
  return isTable(text, fileName) ? 'text/csv' : 'text/plain'
}

async function knownType(head: Uint8Array): Promise<string | undefined> {
  // Loaded at the first upload: it costs 45 ms, which a start need not pay.
  const { fileTypeFromBuffer } = await import('file-type')
  // A file cut off after its leading bytes can end a reader early; then nothing is known of it.
  return fileTypeFromBuffer(head).then(
    (type) => type?.mime,
    () => undefined,
  )
}
