import { DetailedError, Upload } from 'tus-js-client'

/** What one request brings, in bytes: as much is sent again after a break. The server takes at most twice that. */
const PART_BYTES = 2 * 1024 * 1024
/** How long one part may take before it is given up and sent again, in milliseconds. */
const PART_MS = 3 * 60_000

/** A file that was sent, or the answer that stopped it; `address` is where it goes on. Status 0: the network did. */
export type SentInParts =
  | { readonly sent: true; readonly address: string }
  | { readonly sent: false; readonly address: string | undefined; readonly status: number; readonly body: string }

/**
 * Sends a file by the tus protocol, from where it was broken off if `address` says where that is. Nothing of it is stored on the device.
 * `part` gets the bytes that are sent. A signal that aborts takes it off the server, too.
 */
export function sendInParts(
  file: File,
  way: {
    readonly endpoint: string
    readonly address: string | undefined
    readonly token: string
    readonly signal: AbortSignal
    readonly part: (bytes: number) => void
  },
): Promise<SentInParts> {
  const { endpoint, address, token, signal, part } = way
  return new Promise((resolve) => {
    const upload = new Upload(file, {
      endpoint,
      ...(address === undefined ? {} : { uploadUrl: address }),
      headers: { authorization: `Bearer ${token}` },
      metadata: { filename: file.name },
      chunkSize: PART_BYTES,
      // What is tried again, and when, is decided in one place for all that is sent.
      retryDelays: null,
      storeFingerprintForResuming: false,
      onBeforeRequest(request) {
        const under: unknown = request.getUnderlyingObject()
        if (under instanceof XMLHttpRequest) under.timeout = PART_MS
      },
      onProgress: part,
      onError(error) {
        const answer = error instanceof DetailedError ? error.originalResponse : null
        resolve({
          sent: false,
          address: upload.url ?? undefined,
          status: answer?.getStatus() ?? 0,
          body: answer?.getBody() ?? '',
        })
      },
      onSuccess: () => resolve({ sent: true, address: upload.url ?? '' }),
    })
    signal.addEventListener('abort', () => {
      const gone = () => resolve({ sent: false, address: undefined, status: 0, body: '' })
      upload.abort(true).then(gone, gone)
    })
    upload.start()
  })
}
