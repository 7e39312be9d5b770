import type { IncomingMessage, ServerResponse } from 'node:http'

/** restify's chain before all else (`server.first`), which its published types leave out. False ends the request there. */
export interface FirstChain {
  first(handler: (request: IncomingMessage, response: ServerResponse) => boolean): void
}

/** The same server with `first` in its type. Throws where this restify does not have it. */
export function withFirstChain<Server extends object>(server: Server): Server & FirstChain {
  if (!hasFirstChain(server)) throw new TypeError('This version of restify has no server.first.')
  return server
}

function hasFirstChain<Server extends object>(server: Server): server is Server & FirstChain {
  return 'first' in server && typeof server.first === 'function'
}
