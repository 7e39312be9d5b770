import { WebSocket, WebSocketServer } from 'ws'
import type { StoredActivity } from '../../dialogs/ports.ts'
import type { HttpServer } from '../http/exchange.ts'
import { refuseUpgrade } from '../http/upgrades.ts'
import { directLineKey } from './caller.ts'
import { attachmentUrl, outbound } from './outbound-activity.ts'
import type { DirectLineParts } from './parts.ts'

const MOST_PER_CONVERSATION = 10
const MOST_IN_ALL = 20_000
/** Bytes that may wait for a slow client. Then it is closed, and can come back with its watermark. */
const MOST_WAITING = 1024 * 1024
const BEAT_MS = 30_000

/** The WebSocket stream: what was missed since the watermark first, then every commit as it happens. */
export function mountStream(server: HttpServer, parts: DirectLineParts): void {
  const { tokens, known, streams, metrics } = parts
  // Clients send empty messages to keep the line open; nothing longer is of use.
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 4_096, perMessageDeflate: false })
  const alive = new WeakSet<WebSocket>()
  const beat = setInterval(() => streams.beat(alive), BEAT_MS).unref()
  server.onStop(() => {
    clearInterval(beat)
    streams.goAway()
  })

  server.mountUpgrade('/v3/directline/conversations/:conversationId/stream', (request, raw, socket, head) => {
    const id = request.params.conversationId ?? ''
    const given = request.query.get('watermark') ?? ''
    const reading = tokens.read(request.query.get('t') ?? '', 'stream')
    if (!reading.ok || reading.claims.conversation !== id) return refuseUpgrade(socket, 403)
    if (known.hasLeft(id)) return refuseUpgrade(socket, 404)
    if (!/^(?:-|\d{0,15})$/.test(given)) return refuseUpgrade(socket, 400)
    if (streams.count(id) >= MOST_PER_CONVERSATION) return refuseUpgrade(socket, 429)
    if (streams.size >= MOST_IN_ALL) return refuseUpgrade(socket, 503)
    sockets.handleUpgrade(raw, socket, head, (client) => {
      streams.add(id, client)
      metrics.openStreams.set(streams.size)
      alive.add(client)
      client.on('pong', () => alive.add(client))
      client.on('error', () => client.terminate())
      const stop = follow(parts, client, id, Number(given === '-' ? 0 : given), request.origin)
      client.on('close', () => {
        stop()
        streams.remove(id, client)
        metrics.openStreams.set(streams.size)
      })
    })
  })
}

/** Sends what was committed after `watermark`, each commit once, in order. Returns how to stop. */
function follow(parts: DirectLineParts, client: WebSocket, id: string, watermark: number, origin: string): () => void {
  const { store, tokens, clock, log } = parts
  let sent = watermark
  /** Commits that came while the backlog was read. Undefined once it is sent. */
  let early: (readonly [readonly StoredActivity[], number])[] | undefined = []
  const addressOf = (file: string) => attachmentUrl(tokens, origin, file, id, clock.now())

  const send = (activities: readonly StoredActivity[], mark: number) => {
    if (mark <= sent || client.readyState !== WebSocket.OPEN) return
    if (client.bufferedAmount > MOST_WAITING) return client.close(1013, 'Too slow: come back with the watermark')
    sent = mark
    const set = { activities: activities.map((activity) => outbound(activity, addressOf)), watermark: String(mark) }
    client.send(JSON.stringify(set))
  }
  // Listening begins before the backlog is read, so that nothing falls between the two.
  const stop = store.onCommitted(directLineKey(id), (activities, mark) => {
    if (early === undefined) send(activities, mark)
    else early.push([activities, mark])
  })
  store.activities(directLineKey(id), watermark).then(
    (backlog) => {
      if (backlog === undefined) return client.close(1008, 'There is no such conversation')
      // A watermark from the future must not hide what comes now.
      sent = Math.min(sent, backlog.watermark)
      if (backlog.activities.length > 0) send(backlog.activities, backlog.watermark)
      const waiting = early ?? []
      early = undefined
      for (const [activities, mark] of waiting) send(activities, mark)
    },
    (error: unknown) => {
      log.error('stream.backlog-failed', { error })
      client.close(1011, 'The backlog could not be read')
    },
  )
  return stop
}
