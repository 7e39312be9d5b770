import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createLogger } from '../../../adapters/log/logger.ts'
import { createSmtpMailer } from '../../../adapters/mail/smtp-mailer.ts'
import type { Letter } from '../../../dialogs/letter.ts'
import type { Mailer } from '../../../dialogs/ports.ts'
import { type MailBehaviour, startMailServer, type TestMailServer } from './mail-server.ts'

const from = { name: 'Police enquiries', address: 'no-reply@example.police.uk' }
const letter: Letter = {
  to: 'osbert@example.net',
  subject: 'Your report – ABCD-EFGH-JK',
  text: 'Your reference is ABCD-EFGH-JK.\n\nIt cost £600, “so far”.\n.\nA line with one full stop stands above.',
}

let server: TestMailServer
let mailer: Mailer
const logged: string[] = []
beforeEach(async () => {
  logged.length = 0
  server = await startMailServer()
  mailer = await createSmtpMailer(
    { url: server.url, from },
    createLogger({ level: 'trace', destination: { write: (line) => logged.push(line) } }),
  )
})
afterEach(async () => {
  mailer.close()
  await server.close()
})

describe('a letter over SMTP', () => {
  it('arrives word for word, once, from whom and to whom it was set, and asks for no answer of a machine', async () => {
    expect(await mailer.send('a1b2', letter)).toBe('sent')
    expect(server.received).toHaveLength(1)
    const [mail] = server.received
    expect(mail?.to).toEqual(['osbert@example.net'])
    expect(mail?.text).toBe(letter.text)
    expect(Object.fromEntries(mail?.headers ?? [])).toMatchObject({
      from: 'Police enquiries <no-reply@example.police.uk>',
      to: 'osbert@example.net',
      subject: letter.subject,
      'message-id': '<a1b2@example.police.uk>',
      'auto-submitted': 'auto-generated',
    })
    expect(mail?.headers.get('content-type')).toMatch(/^text\/plain; charset=utf-8$/i)
  })

  it('has the same Message-ID at every try', async () => {
    server.behave({ kind: 'takes-and-drops' })
    expect(await mailer.send('a1b2', letter)).toBe('later')
    expect(await mailer.send('a1b2', letter)).toBe('sent')
    const ids = server.received.map(({ headers }) => headers.get('message-id'))
    expect(ids).toEqual(['<a1b2@example.police.uk>', '<a1b2@example.police.uk>'])
  })

  it.each<readonly [MailBehaviour, string]>([
    [{ kind: 'answer', at: 'recipient', code: 550 }, 'refused'],
    [{ kind: 'answer', at: 'text', code: 554 }, 'refused'],
    [{ kind: 'answer', at: 'recipient', code: 451 }, 'later'],
    [{ kind: 'answer', at: 'text', code: 452 }, 'later'],
    [{ kind: 'answer', at: 'from', code: 550 }, 'later'],
  ])('answered with %o is %s', async (behaviour, expected) => {
    server.behave(behaviour)
    expect(await mailer.send('a', letter)).toBe(expected)
    expect(logged).toHaveLength(1)
    expect(logged[0]).not.toMatch(/osbert|Not here/)
  })

  it('waits where the server is not there', async () => {
    await server.close()
    expect(await mailer.send('a', letter)).toBe('later')
    server = await startMailServer()
  })

  it('goes to one address only, whatever is written there', async () => {
    expect(await mailer.send('a', { ...letter, to: 'osbert@example.net, other@example.org' })).not.toBe('sent')
    expect(await mailer.send('b', { ...letter, to: 'osbert@example.net\r\nBcc: other@example.org' })).not.toBe('sent')
    for (const { to } of server.received) expect(to).not.toContain('other@example.org')
  })

  it('keeps a line break out of the headers', async () => {
    await mailer.send('a', { ...letter, subject: 'Hello\r\nBcc: other@example.org' })
    expect(server.received[0]?.to).toEqual(['osbert@example.net'])
    expect(server.received[0]?.headers.get('bcc')).toBeUndefined()
  })

  it('is not sent in the clear to another machine', async () => {
    const open = await startMailServer({ host: '0.0.0.0' })
    // An address that is not taken for this machine's own, and a server that offers no STARTTLS.
    const elsewhere = await createSmtpMailer({ url: `smtp://127.0.0.2:${open.port}`, from })
    expect(await elsewhere.send('a', letter)).toBe('later')
    expect([open.connections(), open.tries(), open.received.length]).toEqual([1, 0, 0])
    elsewhere.close()
    await open.close()
  })
})
