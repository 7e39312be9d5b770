import type { Socket } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** What the server does with the next letters: takes them, or answers with this code at that command. */
export type MailBehaviour =
  | { readonly kind: 'good' }
  | { readonly kind: 'answer'; readonly at: 'from' | 'recipient' | 'text'; readonly code: number }
  /** Takes the letter and dies before saying so. */
  | { readonly kind: 'takes-and-drops' }

/** A letter as it came. */
export interface ReceivedMail {
  readonly to: readonly string[]
  readonly headers: ReadonlyMap<string, string>
  readonly text: string
  readonly raw: string
}

/** A real SMTP server on this machine. */
export interface TestMailServer {
  readonly port: number
  readonly url: string
  readonly received: readonly ReceivedMail[]
  /** Connections so far. */
  connections(): number
  /** Tries so far, refused ones too. */
  tries(): number
  /** One for each next letter; then it is good again. */
  behave(...next: readonly MailBehaviour[]): void
  until(wanted: () => boolean, timeoutMs?: number): Promise<void>
  close(): Promise<void>
}

/** Starts it. Without a port it takes a free one; `host` is where it listens. */
export async function startMailServer({ port = 0, host = '127.0.0.1' } = {}): Promise<TestMailServer> {
  const received: ReceivedMail[] = []
  let behaviours: readonly MailBehaviour[] = []
  let now: MailBehaviour = { kind: 'good' }
  let tries = 0
  const refusal = (at: 'from' | 'recipient' | 'text') =>
    now.kind === 'answer' && now.at === at
      ? Object.assign(new Error('Not here'), { responseCode: now.code })
      : undefined
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onMailFrom(_address, _session, done) {
      tries += 1
      now = behaviours[0] ?? { kind: 'good' }
      behaviours = behaviours.slice(1)
      done(refusal('from'))
    },
    onRcptTo: (_address, _session, done) => done(refusal('recipient')),
    onData(stream, session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const refused = refusal('text')
        if (refused !== undefined) return done(refused)
        const raw = Buffer.concat(parts).toString('utf8')
        received.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw, ...readMail(raw) })
        if (now.kind === 'takes-and-drops') for (const socket of sockets) socket.destroy()
        else done()
      })
    },
  })
  const sockets = new Set<Socket>()
  server.server.on('connection', (socket: Socket) => sockets.add(socket))
  // A client that goes away is no fault of the test.
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(port, host, resolve))
  const address = server.server.address()
  const at = typeof address === 'object' && address !== null ? address.port : port
  return {
    port: at,
    url: `smtp://127.0.0.1:${at}`,
    received,
    connections: () => sockets.size,
    tries: () => tries,
    behave(...next) {
      behaviours = next
    },
    async until(wanted, timeoutMs = 10_000) {
      const deadline = performance.now() + timeoutMs
      while (!wanted()) {
        if (performance.now() > deadline) throw new Error(`It did not come within ${timeoutMs} ms.`)
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** The headers (names in small letters, folded lines joined) and the text, decoded. */
function readMail(raw: string): { readonly headers: ReadonlyMap<string, string>; readonly text: string } {
  const split = raw.indexOf('\r\n\r\n')
  const lines = raw
    .slice(0, split)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
  const headers = new Map(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), words(line.slice(line.indexOf(':') + 1))]),
  )
  const body = raw.slice(split + 4)
  const encoding = headers.get('content-transfer-encoding')
  const text =
    encoding === 'base64'
      ? Buffer.from(body, 'base64').toString('utf8')
      : encoding === 'quoted-printable'
        ? printable(body.replace(/=\r\n/g, ''))
        : body
  return { headers, text: text.replaceAll('\r\n', '\n').trim() }
}

function printable(text: string): string {
  const bytes = text.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

/** RFC 2047 words in a header. */
function words(value: string): string {
  return value
    .trim()
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([QB])\?([^?]*)\?=/gi, (_, kind: string, text: string) =>
      kind.toUpperCase() === 'B' ? Buffer.from(text, 'base64').toString('utf8') : printable(text.replaceAll('_', ' ')),
    )
}
