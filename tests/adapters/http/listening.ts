import type { Server } from 'node:http'

/** A server of a test, on a port of this machine. */
export interface Listening {
  readonly port: number
  /** Ends it with all that is connected to it. */
  stop(): Promise<void>
}

/** Lets a server listen on this machine alone: on any free port of 127.0.0.1 where nothing else is said. */
export async function listening(
  server: Server,
  { port = 0, host = '127.0.0.1' }: { readonly port?: number | undefined; readonly host?: string } = {},
): Promise<Listening> {
  await new Promise<void>((resolve) => server.listen(port, host, resolve))
  const address = server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
