import { randomBytes } from 'node:crypto'
import { MemoryLocker, Server } from '@tus/server'
import { AssistantError } from '../../dialogs/errors.ts'
import type { HttpReply, HttpRequest } from '../http/exchange.ts'
import { problemOf } from '../http/problem.ts'
import { TusStore } from './tus-store.ts'
import type { UnfinishedFiles } from './unfinished-files.ts'

/** The most of a file that one request may bring, in bytes: what a break costs, and what is held in memory. */
const PART_BYTES = 4 * 1024 * 1024
const locker = new MemoryLocker()

/** Answers one request of the tus protocol about a conversation's files, which are at `path`. */
export async function speakTus(request: HttpRequest, path: string, files: UnfinishedFiles): Promise<HttpReply> {
  let refused: HttpReply | undefined
  const tus = new Server({
    path,
    datastore: new TusStore(files),
    locker,
    relativeLocation: true,
    namingFunction: () => randomBytes(16).toString('hex'),
    onResponseError(_request, error) {
      if (error instanceof AssistantError) refused = problemOf(error)
      return undefined
    },
  })
  const response = await tus.handleWeb(await webRequest(request))
  return refused ?? (await replyOf(response))
}

/** The request as the library takes it. A part is bounded and read whole: one that is cut off is not kept, and sent again. */
async function webRequest(request: HttpRequest): Promise<Request> {
  const { method, headers } = request
  const given = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[name, value]] : [],
  )
  const body = method === 'PATCH' ? { body: new Uint8Array(await request.bytes(PART_BYTES)) } : {}
  return new Request(new URL(request.path, 'http://localhost'), { method, headers: given, ...body })
}

const OURS = /^(?:access-control-|content-length$|x-content-type-options$|cache-control$)/

async function replyOf(response: Response): Promise<HttpReply> {
  const headers = Object.fromEntries([...response.headers].filter(([name]) => !OURS.test(name)))
  const text = await response.text()
  return { status: response.status, headers, ...(text === '' ? {} : { text, type: 'text/plain; charset=utf-8' }) }
}
