import type { WebSocket } from 'ws'

const CLOSE_MS = 1_000

/** The open streams, by conversation. */
export class StreamHub {
  readonly #open = new Map<string, Set<WebSocket>>()
  #all = 0

  get size(): number {
    return this.#all
  }

  count(conversation: string): number {
    return this.#open.get(conversation)?.size ?? 0
  }

  add(conversation: string, socket: WebSocket): void {
    const sockets = this.#open.get(conversation) ?? new Set()
    this.#open.set(conversation, sockets)
    sockets.add(socket)
    this.#all += 1
  }

  remove(conversation: string, socket: WebSocket): void {
    const sockets = this.#open.get(conversation)
    if (sockets === undefined || !sockets.delete(socket)) return
    this.#all -= 1
    if (sockets.size === 0) this.#open.delete(conversation)
  }

  /** The conversation is over: its streams close as finished (RFC 6455, 1000). */
  end(conversation: string): void {
    for (const socket of this.#open.get(conversation) ?? []) socket.close(1000, 'The conversation has ended')
  }

  /** The server stops: clients come back to another with their watermark (RFC 6455, 1001, going away). */
  goAway(): void {
    const all = [...this.#open.values()].flatMap((sockets) => [...sockets])
    for (const socket of all) socket.close(1001, 'The service is restarting')
    // Who does not answer the close must not keep the process.
    setTimeout(() => all.forEach((socket) => void socket.terminate()), CLOSE_MS).unref()
  }

  /** Asks each socket whether it is still there, and drops the ones that did not answer last time. */
  beat(alive: WeakSet<WebSocket>): void {
    for (const sockets of this.#open.values()) {
      for (const socket of sockets) {
        if (!alive.delete(socket)) socket.terminate()
        else socket.ping()
      }
    }
  }
}
