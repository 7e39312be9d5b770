import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'

/** A request as our handlers see it: parsed address, bounded body, and whose it is. */
export interface HttpRequest {
  readonly method: string
  /** The path without the query. */
  readonly path: string
  /** The route's template, such as `/v3/directline/conversations/:conversationId`. Safe to log. */
  readonly route: string
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
  /** The client's address; `X-Forwarded-For` counts only from a trusted proxy. */
  readonly address: string
  /** Where the outside reaches this server, without a slash at the end: `PUBLIC_URL`, else from the request itself. */
  readonly origin: string
  /** The body, never more than `maxBytes` (256 kB by default). Rejects with BODY_TOO_LARGE, or BODY_UNREADABLE where it was cut off. */
  bytes(maxBytes?: number): Promise<Buffer>
  /** The body read as JSON; undefined where it is empty. Rejects with BODY_TOO_LARGE or BODY_UNREADABLE. */
  json(maxBytes?: number): Promise<unknown>
  /** The body unread, for streaming. Use this or `bytes`/`json`, not both. */
  readonly stream: IncomingMessage
}

/** An answer. At most one of `json`, `text`, `bytes` and `stream` is given. Security headers are added to it. */
export interface HttpReply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly json?: unknown
  readonly text?: string
  readonly bytes?: Uint8Array
  readonly stream?: AsyncIterable<Uint8Array>
  /** The media type of `text`, `bytes` or `stream`. */
  readonly type?: string
}

/** Answers one request. An AssistantError that it throws becomes a problem in JSON; anything else a 500 without details. */
export type HttpHandler = (request: HttpRequest) => Promise<HttpReply> | HttpReply

/** Takes a WebSocket handshake over. */
export type UpgradeHandler = (
  request: Pick<HttpRequest, 'path' | 'params' | 'query' | 'headers' | 'address' | 'origin'>,
  raw: IncomingMessage,
  socket: Duplex,
  head: Buffer,
) => void

/** The methods that a route can be mounted for. */
export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** The server as other adapters see it. */
export interface HttpServer {
  /** Adds a route. Parameters are written `:name`. A GET route answers HEAD too. */
  mount(method: HttpMethod, path: string, handler: HttpHandler): void
  /** Adds a WebSocket route, by the same templates. */
  mountUpgrade(path: string, handler: UpgradeHandler): void
  /** Called in a stop, when the requests in work are finished: close what is still open. */
  onStop(close: () => void): void
  /** Listens; gives the port, for 0 the one that was found. */
  listen(port: number, host?: string): Promise<number>
  /** Takes no more, finishes what is in work within `limitMs`, then closes everything. A second call gives the same promise. */
  stop(limitMs: number): Promise<void>
}
