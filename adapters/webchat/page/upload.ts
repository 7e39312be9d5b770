import * as z from 'zod/mini'
import { type Result, readAnswer } from './http.ts'

/** How an upload is followed and stopped. `progress` gets from 0 to 1. */
export interface UploadWay {
  readonly progress: (part: number) => void
  readonly signal: AbortSignal
}

/** Sends files with their activity. `fetch` cannot tell how far it is, so this is the older way. */
export function upload(
  path: string,
  token: string,
  activity: object,
  files: readonly File[],
  { progress, signal }: UploadWay,
): Promise<Result<unknown>> {
  const form = new FormData()
  form.append('activity', new Blob([JSON.stringify(activity)], { type: 'application/vnd.microsoft.activity' }))
  for (const file of files) form.append('file', file, file.name)
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    const failed = () => resolve({ kind: 'retry' })
    signal.addEventListener('abort', () => request.abort())
    request.open('POST', path)
    request.setRequestHeader('authorization', `Bearer ${token}`)
    request.upload.addEventListener('progress', ({ loaded, total }) => progress(total === 0 ? 1 : loaded / total))
    request.addEventListener('load', () => {
      const { status, responseText: body } = request
      resolve(readAnswer(z.unknown(), { status, body, retryAfter: request.getResponseHeader('retry-after') }))
    })
    request.addEventListener('error', failed)
    request.addEventListener('abort', failed)
    request.send(form)
  })
}
