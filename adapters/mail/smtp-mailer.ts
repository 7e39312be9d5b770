import type { Letter } from '../../dialogs/letter.ts'
import type { Mailer, MailResult } from '../../dialogs/ports.ts'
import type { Log } from '../log/logger.ts'

/** How long a mail server may take to answer, in milliseconds. */
const CONNECT_MS = 10_000
const SILENT_MS = 30_000
const SUBMISSION_PORT = 587
const SUBMISSION_TLS_PORT = 465

/** Which mail server, and who letters are from. */
export interface MailSettings {
  /** `smtps://` (TLS from the start) or `smtp://` (STARTTLS, which must succeed except on this machine itself). */
  readonly url: string
  readonly from: { readonly name: string; readonly address: string }
}

/** A mailer over SMTP (RFC 5321). The library is loaded only where mail is set. */
export async function createSmtpMailer(settings: MailSettings, log?: Pick<Log, 'warn'>): Promise<Mailer> {
  const { createTransport } = await import('nodemailer')
  const transport = createTransport(transportOptions(settings.url))
  const { from } = settings
  const domain = from.address.slice(from.address.lastIndexOf('@') + 1)
  return {
    async send(id, letter) {
      try {
        await transport.sendMail({ ...contentOf(letter), from, messageId: `<${id}@${domain}>` })
        return 'sent'
      } catch (error) {
        const result = resultOf(error)
        // Of an error only its kind is written: what the server said may quote the address.
        log?.warn('mail.failed', { error })
        return result
      }
    },
    close: () => transport.close(),
  }
}

/** One recipient, given as an object, so that no comma or bracket in it makes two; no file and no address is ever opened. */
function contentOf({ to, subject, text }: Letter) {
  return {
    to: { name: '', address: to },
    subject,
    text,
    disableFileAccess: true,
    disableUrlAccess: true,
    // RFC 3834: no machine shall answer this.
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
  }
}

function transportOptions(address: string) {
  const url = new URL(address)
  const secure = url.protocol === 'smtps:'
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
  const auth =
    url.username === ''
      ? {}
      : { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } }
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (secure ? SUBMISSION_TLS_PORT : SUBMISSION_PORT) : Number(url.port),
    secure,
    requireTLS: !secure && !local,
    tls: { minVersion: 'TLSv1.2' as const },
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENT_MS,
    ...auth,
  }
}

/** For good only where the server refuses this recipient or this text; what is wrong with us or the wire may be mended. */
function resultOf(error: unknown): MailResult {
  if (typeof error !== 'object' || error === null) return 'later'
  const command: unknown = 'command' in error ? error.command : undefined
  const code: unknown = 'responseCode' in error ? error.responseCode : undefined
  const unusable = command === 'API' && 'code' in error && error.code === 'EENVELOPE'
  const refused = typeof code === 'number' && code >= 500 && (command === 'RCPT TO' || command === 'DATA')
  return unusable || refused ? 'refused' : 'later'
}
