import type { HttpServer } from '../http/exchange.ts'

/** Puts the chat page on the server. */
export function mountWebchat(server: HttpServer): void {
  server.mount('GET', '/chat', () => ({ status: 200, text: 'The page is being written.', type: 'text/plain' }))
}
