import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startMailServer, type TestMailServer } from '../adapters/mail/mail-server.ts'
import { type AssistantProcess, startAssistant } from './assistant-process.ts'
import { lost } from './form-tables.ts'
import type { Sayings } from './sayings.ts'
import { sendReport } from './send-report.ts'

const ADDRESS = 'thaddea.quill@example.net'
const wanted: Sayings = {
  'rep.first': { say: 'Thaddea', value: '' },
  'con.method': { say: 'Email', value: '' },
  'con.email': { say: ADDRESS, value: '' },
  'con.safe': { press: 'yes', value: '' },
  'con.copy': { press: 'yes', value: '' },
}
const ordinary = {
  form: lost.form,
  answers: { ...lost.answers, 'items.0.photo': { say: 'skip', value: null }, ...wanted },
}
const notSaid = { ...ordinary, answers: { ...ordinary.answers, 'con.safe': { say: 'skip', value: null } } }
const abuse = {
  form: 'domestic-abuse-report',
  answers: {
    ...wanted,
    'gate.safeDevice': { press: 'yes', value: true },
    'da.who': { press: 'me', value: '' },
  },
}
const MAIL_FROM = 'Example Police <no-reply@example.police.uk>'

let mail: TestMailServer
let assistant: AssistantProcess
beforeAll(async () => {
  mail = await startMailServer()
  assistant = await startAssistant({ env: { SMTP_URL: mail.url, MAIL_FROM, LOG_LEVEL: 'trace' } })
})
afterAll(async () => {
  await assistant?.stop()
  await mail?.close()
})

describe('the assistant with a mail server', () => {
  it('sends one letter for a report, with the copy in it, and writes nothing personal of that', async () => {
    const { reference, walker } = await sendReport(assistant, ordinary)
    expect(walker.text).toContain('We are sending a copy')
    await mail.until(() => mail.received.length > 0)
    await mail.until(() => assistant.output().includes('letter.sent'))
    expect(mail.received).toHaveLength(1)
    const [letter] = mail.received
    expect(letter?.to).toEqual([ADDRESS])
    expect(letter?.headers.get('subject')).toBe(`Your report ${reference}`)
    expect(letter?.headers.get('message-id')).toMatch(/^<[0-9a-f]{32}@example\.police\.uk>$/)
    expect(letter?.text).toContain('What is your first name?\n  Thaddea')
    expect(assistant.output()).not.toMatch(/thaddea|example\.net/i)
  }, 60_000)

  it('sends after abuse only a reference, and nothing where no one said that it is safe', async () => {
    const before = mail.received.length
    const none = await sendReport(assistant, notSaid)
    expect(none.walker.text).toContain('We do not send an email')
    const { reference, walker } = await sendReport(assistant, abuse)
    expect(walker.text).toContain('does not say what it is about')
    await mail.until(() => mail.received.length > before)
    const [letter, ...more] = mail.received.slice(before)
    expect(more).toEqual([])
    expect(letter?.headers.get('subject')).toBe('Your reference')
    expect(letter?.text).toContain(reference)
    expect(letter?.text).not.toMatch(/abuse|harm|partner|Thaddea|helpline/i)
  }, 60_000)

  it('sends no letter of a conversation that was left before the server could be reached', async () => {
    await mail.close()
    const { line, reference } = await sendReport(assistant, ordinary)
    await mail.until(() => assistant.output().includes('letter.later'))
    const path = `${assistant.domain}/conversations/${line.conversationId}/leave`
    expect((await fetch(path, { method: 'POST', headers: line.headers, body: '{}' })).status).toBe(204)
    mail = await startMailServer({ port: mail.port })
    // Another letter shows that the worker is at work again.
    const next = await sendReport(assistant, ordinary)
    await mail.until(() => mail.received.length > 0)
    expect(mail.received.map(({ text }) => text.includes(next.reference))).toEqual([true])
    expect(mail.received.some(({ text }) => text.includes(reference))).toBe(false)
  }, 60_000)
})

describe('a death between the promise and the sending', () => {
  it('loses no letter, and the report has one', async () => {
    const down = await startMailServer()
    await down.close()
    const env = { SMTP_URL: down.url, MAIL_FROM }
    const killed = await startAssistant({ env })
    const { reference } = await sendReport(killed, ordinary)
    await killed.kill('SIGKILL')
    const server = await startMailServer({ port: down.port })
    await killed.restart()
    await server.until(() => server.received.length > 0)
    await killed.kill('SIGKILL')
    await killed.restart()
    await killed.stop()
    const ids = new Set(server.received.map(({ headers }) => headers.get('message-id')))
    expect(ids.size).toBe(1)
    expect(server.received[0]?.text).toContain(reference)
    await server.close()
  }, 60_000)
})

describe('the assistant without a mail server', () => {
  it('promises no letter, and gives the copy itself', async () => {
    const plain = await startAssistant()
    const { walker, line, reference } = await sendReport(plain, ordinary)
    expect(walker.heard.map(({ text }) => text).join('\n')).not.toMatch(/sending a copy|copy of your report by email/)
    expect(walker.text).toContain('You can download a copy here.')
    const address = `${plain.domain}/conversations/${line.conversationId}/copies/${reference}`
    const copy = await fetch(address, { headers: line.headers })
    expect([copy.status, copy.headers.get('content-disposition')]).toEqual([
      200,
      `attachment; filename="${reference}.html"`,
    ])
    const html = await copy.text()
    expect(html).toContain('<dt>What is your first name?</dt><dd>Thaddea</dd>')
    expect((await fetch(address)).status).toBe(401)
    await plain.stop()
  }, 60_000)
})
