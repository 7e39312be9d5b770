import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { RouteAnswer } from '../../../adapters/intake/route.ts'
import { topicRoutes } from '../../../adapters/operator/topic-routes.ts'
import { openMemoryStore } from '../../../adapters/storage/memory/open.ts'
import type { Storage } from '../../../adapters/storage/storage.ts'
import { openSwitchboard, type Switchboard } from '../../../bot/switchboard.ts'
import { kitchenContent } from '../../dialogs/engine/kitchen-content.ts'

const token = randomUUID()
let now = Date.parse('2026-11-23T10:00:00Z')
let store: Storage
let board: Switchboard

beforeEach(async () => {
  now = Date.parse('2026-11-23T10:00:00Z')
  store = openMemoryStore({ clock: { now: () => now } })
  board = await open()
})

const open = (setting: readonly string[] = []) =>
  openSwitchboard({
    content: kitchenContent,
    rules: [{ topic: 'kitchen-drain', reason: 'By day', open: [{ days: ['mon'], from: '09:00', to: '17:00' }] }],
    holidays: new Set(),
    setting,
    store: store.switches,
  })

async function* bytesOf(text: string) {
  yield Buffer.from(text)
}

interface Asked {
  readonly authorization?: string
  readonly token?: string | undefined
  readonly text?: string
}

async function ask(method: string, id: string, body: unknown, asked: Asked = {}, query = {}): Promise<RouteAnswer> {
  const routes = topicRoutes({ board, token: 'token' in asked ? asked.token : token, clock: { now: () => now } })
  const route = routes.find((one) => one.method === method)
  if (route === undefined) throw new Error(`no route for ${method}`)
  return await route.handle({
    headers: { authorization: asked.authorization ?? `Bearer ${token}` },
    params: { id },
    query: new URLSearchParams(query),
    body: bytesOf(asked.text ?? JSON.stringify(body) ?? ''),
  })
}

const said = { on: false, by: 'sam', reason: 'the queue is not staffed' }
const contentOf = (answer: RouteAnswer): unknown => JSON.parse(answer.body ?? 'null')
const listed = z.object({ topics: z.array(z.object({ id: z.string(), on: z.boolean() })) })
const list = async (query = {}) => listed.parse(contentOf(await ask('GET', '', undefined, {}, query))).topics

describe('the operator', () => {
  it.each(['GET', 'POST'])('is let in to %s topics only with the token', async (method) => {
    for (const authorization of ['', 'Bearer', 'Bearer other', `Basic ${token}`, `Bearer ${token} x`])
      expect((await ask(method, 'kitchen-sink', said, { authorization })).status).toBe(401)
    expect((await ask(method, 'kitchen-sink', said, { token: undefined })).status).toBe(404)
    expect((await ask(method, 'kitchen-sink', said, { token: '', authorization: 'Bearer ' })).status).toBe(404)
    expect(await store.outbox.audit()).toEqual([])
    expect(board.switchedOff('kitchen-sink', now)).toBeUndefined()
  })

  it('sees every topic, and those that are off', async () => {
    expect((await list()).map(({ id }) => id)).toEqual([
      'how-do-i-turn-off-the-water',
      'kitchen-drain',
      'kitchen-sink',
      'kitchen-sink-form',
    ])
    expect(await list({ status: 'off' })).toEqual([])
    await ask('POST', 'kitchen-sink', said)
    expect((await list({ status: 'off' })).map(({ id }) => id)).toEqual(['kitchen-sink'])
    expect((await list({ status: 'on' })).map(({ id }) => id)).not.toContain('kitchen-sink')
    expect((await ask('GET', '', undefined, {}, { status: 'maybe' })).status).toBe(400)
  })

  it('switches a topic off, with who, why and until when, and on again', async () => {
    const answer = await ask('POST', 'kitchen-sink', { ...said, until: '2026-11-23T18:00:00+01:00' })
    expect(answer.status).toBe(200)
    expect(contentOf(answer)).toEqual({
      id: 'kitchen-sink',
      kind: 'flow',
      title: 'A broken kitchen',
      on: false,
      until: '2026-11-23T17:00:00.000Z',
      off: [
        {
          by: 'operator',
          who: 'sam',
          reason: 'the queue is not staffed',
          since: '2026-11-23T10:00:00.000Z',
          until: '2026-11-23T17:00:00.000Z',
        },
      ],
    })
    expect(board.switchedOff('kitchen-sink', now)).toBeDefined()
    const on = await ask('POST', 'kitchen-sink', { on: true, by: 'alex', reason: 'staffed again' })
    expect(contentOf(on)).toMatchObject({ on: true, off: [] })
    expect(board.switchedOff('kitchen-sink', now)).toBeUndefined()
    expect((await store.outbox.audit()).map(({ by, act, reference }) => [by, act, reference])).toEqual([
      ['sam', 'topic-off', 'kitchen-sink'],
      ['alex', 'topic-on', 'kitchen-sink'],
    ])
  })

  it('cannot switch on what the force or a setting has off, and sees that', async () => {
    now = Date.parse('2026-11-23T20:00:00Z')
    board = await open(['kitchen-sink'])
    const on = { ...said, on: true }
    expect(contentOf(await ask('POST', 'kitchen-sink', on))).toMatchObject({ on: false, off: [{ by: 'setting' }] })
    expect(contentOf(await ask('POST', 'kitchen-drain', on))).toMatchObject({
      on: false,
      until: '2026-11-30T09:00:00.000Z',
      off: [{ by: 'force', reason: 'By day' }],
    })
  })

  it.each([
    ['nothing', undefined],
    ['no one', { on: false, reason: 'why' }],
    ['no reason', { on: false, by: 'sam' }],
    ['an empty reason', { ...said, reason: ' ' }],
    ['a long reason', { ...said, reason: 'x'.repeat(501) }],
    ['no switch', { by: 'sam', reason: 'because' }],
    ['a word for the switch', { ...said, on: 'false' }],
    ['something more', { ...said, force: true }],
    ['a time that is over', { ...said, until: '2026-11-23T09:59:59Z' }],
    ['a time without a zone', { ...said, until: '2026-11-23T17:00:00' }],
    ['a time to switch on', { ...said, on: true, until: '2026-11-23T17:00:00Z' }],
  ])('is told what is wrong with %s, and nothing is done', async (_, body) => {
    const answer = await ask('POST', 'kitchen-sink', body)
    expect([answer.status, answer.headers?.['content-type']]).toEqual([400, 'application/problem+json'])
    expect(await store.outbox.audit()).toEqual([])
    expect(board.switchedOff('kitchen-sink', now)).toBeUndefined()
  })

  it('is told what is wrong with a body that is no JSON or far too long', async () => {
    expect((await ask('POST', 'kitchen-sink', undefined, { text: '{"on"' })).status).toBe(400)
    expect((await ask('POST', 'kitchen-sink', undefined, { text: 'x'.repeat(20_000) })).status).toBe(413)
  })

  it('cannot switch what is not there', async () => {
    expect((await ask('POST', 'attic', said)).status).toBe(404)
    expect(await store.switches.off()).toEqual([])
  })
})
