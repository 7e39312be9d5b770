import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLogger, type LogFields } from '../../../adapters/log/logger.ts'
import { conversationHash } from '../../../adapters/log/safe-fields.ts'
import { AssistantError } from '../../../dialogs/errors.ts'

function logger(level = 'debug') {
  const lines: string[] = []
  return { log: createLogger({ level, destination: { write: (line) => lines.push(line) } }), lines }
}
const PLANTED = ['Jane Example', '07700 900123', '07700900123', 'jane@example.com', '7 Acacia Avenue', 'AB12CDE']

describe('the log', () => {
  it('writes events with the members that are known to be safe', () => {
    const { log, lines } = logger()
    log.info('turn.committed', {
      method: 'POST',
      route: '/v3/directline/conversations/:id',
      status: 200,
      ms: 12.3,
      count: 2,
    })
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      msg: 'turn.committed',
      method: 'POST',
      route: '/v3/directline/conversations/:id',
      status: 200,
      ms: 12,
      count: 2,
    })
  })

  it.each(PLANTED)('never holds %s, wherever it stands', (secret) => {
    const { log, lines } = logger()
    const cause = Object.assign(new TypeError(`inner ${secret}`), { code: secret, name: secret })
    const error = new AssistantError('INTERNAL', `about ${secret}\n    at ${secret} (/srv/${secret}.ts:1:1)`, { cause })
    // Members that the types forbid come from a careless cast or a spread; they must not get through either.
    const careless: LogFields & Record<string, unknown> = {
      code: secret,
      method: secret,
      route: `/conversations/${secret}`,
      conversation: secret,
      version: secret,
      reference: secret,
      text: secret,
      headers: { authorization: secret },
      activity: { text: secret, from: { name: secret } },
      error,
    }
    log.info(`message from ${secret}`, careless)
    log.error(secret, { error: secret })
    log.warn('http.refused', { error: { message: secret } })
    expect(lines).toHaveLength(3)
    for (const planted of PLANTED) expect(lines.join('')).not.toContain(planted)
  })

  it('never holds digits that could be a telephone number', () => {
    const { log, lines } = logger()
    log.info('a.b', { count: 7_700_900_123, status: 1_632_960_001, ms: 2_079_460_001 })
    expect(lines.join('').replace(/"time":"[^"]+"/, '')).not.toMatch(/\d{8}/)
  })

  it('never holds an arbitrary text', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 12 }), (text) => {
        fc.pre(/[^a-z.-]/.test(text) && !/^\/[a-zA-Z/:.*-]+$/.test(text))
        const { log, lines } = logger()
        log.info(text, { code: `${text} `, route: `${text} `, error: new Error(text) })
        return !lines.join('').includes(JSON.stringify(text).slice(1, -1))
      }),
    )
  })

  it('says of an error its kind, code, cause and place', () => {
    const { log, lines } = logger()
    const cause = Object.assign(new Error('x'), { code: 'ENOSPC' })
    log.error('store.failed', { error: new AssistantError('STORE_UNAVAILABLE', 'full', { cause }) })
    const { error } = JSON.parse(lines[0] ?? '')
    expect(error).toMatchObject({
      kind: 'AssistantError',
      code: 'STORE_UNAVAILABLE',
      cause: { kind: 'Error', code: 'ENOSPC' },
    })
    expect(error.at[0]).toMatch(/^log\/logger\.test\.ts:\d+$/)
  })

  it('keeps to its level', () => {
    const { log, lines } = logger('warn')
    log.info('a.b')
    log.warn('a.b')
    expect(lines).toHaveLength(1)
  })

  it('names a conversation by a hash', () => {
    const { log, lines } = logger()
    log.info('a.b', { conversation: conversationHash('abc') })
    expect(JSON.parse(lines[0] ?? '').conversation).toMatch(/^[0-9a-f]{12}$/)
  })
})
