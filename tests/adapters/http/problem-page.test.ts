import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { describe, expect, it } from 'vitest'
import { problem } from '../../../adapters/http/problem.ts'
import { asPage } from '../../../adapters/http/problem-page.ts'

function asked(url: string, accept: string, method = 'GET'): IncomingMessage {
  return Object.assign(new IncomingMessage(new Socket()), { url, method, headers: { accept } })
}
const BROWSER = 'text/html,application/xhtml+xml,*/*;q=0.8'
const busy = problem(503, 'ServiceError', 'The service is <very> busy.', 3)

describe('a problem', () => {
  it('is a page for a browser, with its words, the 999 line and the way on', () => {
    const { status, text = '', type, json, headers } = asPage(asked('/chat', BROWSER), busy)
    expect([status, type, json, headers]).toEqual([503, 'text/html; charset=utf-8', undefined, { 'retry-after': '3' }])
    for (const part of ['The service is &lt;very&gt; busy.', 'tel:999', 'tel:101', 'href="/chat"'])
      expect(text).toContain(part)
  })

  it('tells who sent a form how to send it again', () => {
    expect(asPage(asked('/chat/plain', BROWSER, 'POST'), busy).text).toContain('Reload this page to send it again.')
  })

  it.each([
    ['/chat', '*/*'],
    ['/chat', 'application/json'],
    ['/v3/directline/conversations', BROWSER],
    ['/operator/topics', BROWSER],
    ['/readyz', BROWSER],
  ])('stays as it is at %s for who accepts %s', (url, accept) => {
    expect(asPage(asked(url, accept), busy)).toBe(busy)
  })

  it('is the only thing that becomes a page', () => {
    const other = { status: 200, json: { token: 'x' } }
    expect(asPage(asked('/chat', BROWSER), other)).toBe(other)
  })
})
