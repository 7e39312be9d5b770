/** A request as a server hands it over, free of any server. Header names in lower case; the body is read at most once. */
export interface RouteRequest {
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly params: Readonly<Record<string, string | undefined>>
  readonly query: URLSearchParams
  readonly body: AsyncIterable<Uint8Array>
}

/** What a route answers. `body` is already text in the type that `headers` names. */
export interface RouteAnswer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** One address that this adapter answers. `path` has parameters as `:name`. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT'
  readonly path: string
  handle(request: RouteRequest): Promise<RouteAnswer>
}

/** An answer in JSON. Never cached: it may be personal. */
export function json(status: number, value: unknown): RouteAnswer {
  return {
    status,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
    body: JSON.stringify(value),
  }
}
