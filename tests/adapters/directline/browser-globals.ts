import { WebSocket } from 'ws'

type Listener = (this: FetchXmlHttpRequest, event: object) => void

/** As much of XMLHttpRequest as rxjs 5 uses, over fetch, so that directlinejs runs in Node as it does in a page. */
class FetchXmlHttpRequest {
  onreadystatechange: Listener | null = null
  ontimeout: Listener | null = null
  onerror: Listener | null = null
  upload = {}
  readyState = 0
  status = 0
  response: unknown = null
  responseType = ''
  timeout = 0
  withCredentials = false
  #method = 'GET'
  #url = ''
  readonly #headers = new Headers()
  readonly #abort = new AbortController()
  #answer: Headers | undefined

  open(method: string, url: string): void {
    this.#method = method
    this.#url = url
    this.readyState = 1
  }

  setRequestHeader(name: string, value: string): void {
    this.#headers.append(name, value)
  }

  getResponseHeader(name: string): string | null {
    return this.#answer?.get(name) ?? null
  }

  abort(): void {
    this.#abort.abort()
  }

  send(body?: string | FormData): void {
    const late = setTimeout(() => {
      this.ontimeout?.({})
      this.#abort.abort()
    }, this.timeout || 60_000)
    this.#fetch(body)
      .then(
        () => this.onreadystatechange?.({}),
        (error: unknown) => {
          if (!this.#abort.signal.aborted) this.onerror?.({ error })
        },
      )
      .finally(() => clearTimeout(late))
  }

  async #fetch(body?: string | FormData): Promise<void> {
    const answer = await fetch(this.#url, {
      method: this.#method,
      headers: this.#headers,
      signal: this.#abort.signal,
      ...(body !== undefined && { body }),
    })
    this.#answer = answer.headers
    this.status = answer.status
    this.response = this.responseType === 'arraybuffer' ? await answer.arrayBuffer() : jsonOrNull(await answer.text())
    this.readyState = 4
  }
}

function jsonOrNull(text: string): unknown {
  return text === '' ? null : JSON.parse(text)
}

/** Gives Node the two things of a browser that directlinejs needs. Call before making a DirectLine. */
export function provideBrowserGlobals(): void {
  Object.assign(globalThis, { XMLHttpRequest: FetchXmlHttpRequest, WebSocket })
}
