import type { IncomingMessage } from 'node:http'
import type { Readable } from 'node:stream'
import { Busboy, type BusboyHeaders, type BusboyInstance } from '@fastify/busboy'
import { AssistantError } from '../../dialogs/errors.ts'
import { discard, JSON_LIMIT } from '../http/body.ts'

/** One file of an upload, still to be read. */
export interface FilePart {
  readonly fileName: string
  readonly content: Readable
}

/** The most files that one upload may hold. */
export const MOST_FILES = 10
const ACTIVITY_TYPE = 'application/vnd.microsoft.activity'
const isActivity = (name: string, type: string) => type === ACTIVITY_TYPE || name === 'activity'

/**
 * Reads a `multipart/form-data` body: gives each file to `take` in its order, one after the other, and resolves with
 * the text of the activity part where there is one; `heard` gets the other fields, each before the files that follow it. Rejects once no `take` is running any more: with what `take` threw,
 * FILES_TOO_MANY, or BODY_UNREADABLE where the body is malformed or was cut off.
 */
export function readMultipart(
  raw: IncomingMessage,
  take: (part: FilePart) => Promise<void>,
  heard: (name: string, value: string) => void = () => {},
): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const parser = openParser(raw)
    const open = new Set<Readable>()
    let activity: string | undefined
    let work: Promise<void> = Promise.resolve()
    let failed = false
    const fail = (error: unknown) => {
      if (failed) return
      failed = true
      raw.unpipe(parser)
      discard(raw)
      const reason = error instanceof Error ? error : unreadable()
      for (const stream of open) stream.destroy(reason)
      // Whatever is being stored must be undone before the answer leaves.
      work.then(
        () => reject(error),
        () => reject(error),
      )
    }
    const tooMany = () => fail(new AssistantError('FILES_TOO_MANY', `Send at most ${MOST_FILES} files at a time.`))
    let files = 0
    parser.on('file', (name, content, fileName, _encoding, type) => {
      open.add(content)
      content.on('error', () => open.delete(content)).on('end', () => open.delete(content))
      if (failed) return content.resume()
      if (!isActivity(name, type) && ++files > MOST_FILES) return tooMany()
      const one = isActivity(name, type)
        ? async () => {
            activity = await textOf(content)
          }
        : () => take({ fileName: fileName ?? '', content })
      work = work.then(one)
      work.catch(fail)
    })
    parser.on('field', (name, value, _nameCut, valueCut, _encoding, type) => {
      if (valueCut) fail(tooLong())
      else if (isActivity(name, type)) activity = value
      else heard(name, value)
    })
    parser.on('filesLimit', tooMany).on('partsLimit', tooMany).on('fieldsLimit', tooMany)
    parser.on('error', () => fail(unreadable()))
    parser.on('finish', () => void work.then(() => failed || resolve(activity)).catch(fail))
    raw.on('error', () => fail(unreadable()))
    raw.on('close', () => raw.complete || fail(unreadable()))
    raw.pipe(parser)
  })
}

function openParser(raw: IncomingMessage): BusboyInstance {
  const headers: BusboyHeaders = { ...raw.headers, 'content-type': raw.headers['content-type'] ?? '' }
  const limits = { files: MOST_FILES + 1, fields: 20, parts: MOST_FILES + 21, fieldSize: JSON_LIMIT, headerPairs: 50 }
  try {
    return new Busboy({ headers, limits, isPartAFile: (_name, _type, fileName) => fileName !== undefined })
  } catch (cause) {
    throw new AssistantError('BODY_UNREADABLE', 'The upload is not multipart/form-data with a boundary.', { cause })
  }
}

async function textOf(content: Readable): Promise<string> {
  const parts: Buffer[] = []
  let bytes = 0
  for await (const part of content) {
    const chunk: Buffer = part
    bytes += chunk.byteLength
    if (bytes > JSON_LIMIT) throw tooLong()
    parts.push(chunk)
  }
  return Buffer.concat(parts).toString('utf8')
}

function unreadable(): AssistantError {
  return new AssistantError(
    'BODY_UNREADABLE',
    'The upload was cut off or cannot be read. Nothing of it was kept. Send it again.',
  )
}

function tooLong(): AssistantError {
  return new AssistantError('BODY_TOO_LARGE', 'What came with the file is too long. Nothing of it was kept.')
}
