import type { Server } from 'node:http'

/** Knows what is in work, and how to stop. */
export interface Stopping {
  inWork(): number
  begun(): boolean
  onStop(close: () => void): void
  stop(limitMs: number): Promise<void>
}

/** Counts the requests of `server` from their head to the end of their answer, and lets them finish in a stop. */
export function stopGracefully(server: Server): Stopping {
  const closers: (() => void)[] = []
  let inWork = 0
  let idle = () => {}
  let stopped: Promise<void> | undefined
  server.prependListener('request', (_request, response) => {
    inWork += 1
    response.once('close', () => {
      inWork -= 1
      if (inWork === 0) idle()
    })
  })
  const run = async (limitMs: number) => {
    const closed = new Promise<void>((resolve) => {
      server.close(() => resolve())
      if (!server.listening) resolve()
    })
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, limitMs)
    })
    const quiet = inWork === 0 ? Promise.resolve() : new Promise<void>((resolve) => (idle = resolve))
    await Promise.race([quiet, late])
    clearTimeout(timer)
    for (const close of closers) close()
    // Sockets that were upgraded are not the server's any more; the closers have closed them.
    server.closeAllConnections()
    await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, 200).unref())])
  }
  return {
    inWork: () => inWork,
    begun: () => stopped !== undefined,
    onStop: (close) => closers.push(close),
    stop(limitMs) {
      stopped ??= run(limitMs)
      return stopped
    },
  }
}
