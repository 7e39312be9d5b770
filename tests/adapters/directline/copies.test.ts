import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CopyFound } from '../../../dialogs/ports.ts'
import { directLineServer } from './direct-line-server.ts'

const found = new Map<string, CopyFound>()
const asked: string[] = []
let server: Awaited<ReturnType<typeof directLineServer>>
let other: Awaited<ReturnType<typeof server.start>>
let own: typeof other
beforeAll(async () => {
  server = await directLineServer({
    rates: { copies: 8 },
    copies: {
      of: async ({ id }, reference) => {
        asked.push(id)
        return found.get(`${id} ${reference}`) ?? { kind: 'unknown' }
      },
    },
  })
  own = await server.start()
  other = await server.start()
  found.set(`${own.id} ABCD-EFGH-JK`, { kind: 'copy', html: '<!doctype html><p>£5', text: 'It cost £5' })
  found.set(`${own.id} CCCC-DDDD-EE`, { kind: 'deleted' })
})
afterAll(() => server.stop())

const get = (id: string, reference: string, token: string) =>
  server.call('GET', `/conversations/${id}/copies/${reference}`, undefined, token)

describe('a copy over Direct Line', () => {
  it('is given with the token of its conversation, as a file that nothing keeps or runs', async () => {
    const { status, headers, text } = await get(own.id, 'ABCD-EFGH-JK', own.token)
    expect([status, text]).toEqual([200, '<!doctype html><p>£5'])
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-disposition': 'attachment; filename="ABCD-EFGH-JK.html"',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    })
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('content-security-policy')).toContain('sandbox')
  })

  it('is given as plain text too', async () => {
    const { status, headers, text } = await get(own.id, 'ABCD-EFGH-JK?format=text', own.token)
    expect([status, text]).toEqual([200, 'It cost £5'])
    expect(headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(headers.get('content-disposition')).toBe('attachment; filename="ABCD-EFGH-JK.txt"')
  })

  it.each<readonly [string, () => readonly [string, string, string], number]>([
    ['another conversation’s token', () => [own.id, 'ABCD-EFGH-JK', other.token], 403],
    ['no token', () => [own.id, 'ABCD-EFGH-JK', ''], 401],
    ['a token of no worth', () => [own.id, 'ABCD-EFGH-JK', 'a.b.c'], 403],
    ['its own token, in another conversation', () => [other.id, 'ABCD-EFGH-JK', other.token], 404],
    ['a reference that was never given', () => [own.id, 'ZZZZ-ZZZZ-ZZ', own.token], 404],
    ['a reference that is none', () => [own.id, '..%2F..%2Fetc', own.token], 404],
  ])('is not given for %s', async (_, call, status) => {
    const before = asked.length
    const answer = await get(...call())
    expect(answer.status).toBe(status)
    expect(answer.text).not.toContain('£5')
    if (status !== 404) expect(asked).toHaveLength(before)
  })

  it('says honestly that it was deleted, and where to ask', async () => {
    const { status, json } = await get(own.id, 'CCCC-DDDD-EE', own.token)
    expect(status).toBe(410)
    expect(json.error.message).toMatch(/deleted.*101/)
  })

  it('is not given any more after leaving', async () => {
    const left = await server.start()
    found.set(`${left.id} ABCD-EFGH-JK`, { kind: 'copy', html: 'x', text: 'x' })
    await server.call('POST', `/conversations/${left.id}/leave`, undefined, left.token)
    expect((await get(left.id, 'ABCD-EFGH-JK', left.token)).status).toBe(404)
  })

  it('is not given over and over, and says when to come again', async () => {
    const busy = await server.start()
    const statuses = []
    for (let count = 0; count < 9; count += 1) statuses.push((await get(busy.id, 'ABCD-EFGH-JK', busy.token)).status)
    expect(statuses).toEqual([...Array.from({ length: 8 }, () => 404), 429])
    const refused = await get(busy.id, 'ABCD-EFGH-JK', busy.token)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(refused.json.error.message).toMatch(/999/)
  })
})
