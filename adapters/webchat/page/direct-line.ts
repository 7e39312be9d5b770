import * as z from 'zod/mini'
import { type ActivitySet, readActivitySet } from './activity.ts'
import { ask, type Result } from './http.ts'
import { IN_PARTS_FROM, sendLargeFiles } from './large-files.ts'
import type { Outgoing } from './outbox.ts'
import { wantedLanguage } from './page-language.ts'
import type { Session } from './session.ts'
import { type UploadWay, upload } from './upload.ts'

const BASE = '/v3/directline'
const tokenBody = z.object({ conversationId: z.string(), token: z.string(), expires_in: z.number() })
const opened = z.extend(tokenBody, { streamUrl: z.string() })
const anything = z.unknown()

/** A conversation that is open: its session with a fresh token, and where its stream is. */
export interface Opened {
  readonly session: Session
  readonly streamUrl: string
}

/** Begins a conversation. */
export async function begin(): Promise<Result<Opened>> {
  const given = await ask(z.extend(tokenBody, { userId: z.string() }), '/chat/session', { method: 'POST', json: {} })
  if (given.kind !== 'ok') return given
  const { token, userId } = given.value
  const started = await ask(opened, `${BASE}/conversations`, {
    method: 'POST',
    token,
    json: { locale: localeWanted() },
  })
  return started.kind === 'ok' ? { kind: 'ok', value: openedBy(started.value, userId) } : started
}

/** Comes back to a conversation, with what is missing since the watermark. */
export async function reopen({ conversationId, userId, token }: Session, watermark: string): Promise<Result<Opened>> {
  const query = watermark === '' ? '' : `?${new URLSearchParams({ watermark })}`
  const path = `${BASE}/conversations/${conversationId}${query}`
  const found = await ask(opened, path, { method: 'GET', token })
  return found.kind === 'ok' ? { kind: 'ok', value: openedBy(found.value, userId) } : found
}

/** A new token where the old one has ended: the computer slept, or a saved draft is taken up again. */
export async function resume(session: Session): Promise<Result<Session>> {
  const given = await ask(tokenBody, '/chat/session', { method: 'POST', json: { resume: session.token } })
  return given.kind === 'ok' ? { kind: 'ok', value: sessionOf(given.value, session.userId) } : given
}

/** A new token before the old one ends. */
export async function refresh(session: Session): Promise<Result<Session>> {
  const given = await ask(tokenBody, `${BASE}/tokens/refresh`, { method: 'POST', token: session.token })
  return given.kind === 'ok' ? { kind: 'ok', value: sessionOf(given.value, session.userId) } : given
}

/** The log since the watermark, for where no stream can be opened. */
export async function pull({ conversationId, token }: Session, watermark: string): Promise<ActivitySet | undefined> {
  const path = `${BASE}/conversations/${conversationId}/activities?${new URLSearchParams({ watermark })}`
  const log = await ask(anything, path, { method: 'GET', token })
  return log.kind === 'ok' ? readActivitySet(log.value) : undefined
}

/** For how many more milliseconds the conversation is kept if nothing more is said. */
export async function keptFor({ conversationId, token }: Session): Promise<Result<number>> {
  const path = `${BASE}/conversations/${conversationId}/kept`
  const kept = await ask(z.object({ seconds: z.number() }), path, { method: 'GET', token })
  return kept.kind === 'ok' ? { kind: 'ok', value: kept.value.seconds * 1000 } : kept
}

/** Sends one activity, with its files where it has some. */
export function send(
  { conversationId, userId, token }: Session,
  item: Outgoing,
  way: UploadWay,
): Promise<Result<unknown>> {
  const { id, type, text, name, value, quiet, files } = item
  const activity = {
    type,
    from: { id: userId },
    locale: localeWanted(),
    ...(text === undefined ? {} : { text }),
    ...(name === undefined ? {} : { name }),
    ...(value === undefined ? {} : { value }),
    channelData: { clientActivityID: id, ...(quiet === true ? { quiet } : {}) },
  }
  const path = `${BASE}/conversations/${conversationId}`
  if (files !== undefined)
    return files.reduce((sum, { size }) => sum + size, 0) < IN_PARTS_FROM
      ? upload(`${path}/upload`, token, activity, files, way)
      : sendLargeFiles(path, token, activity, files, way)
  return ask(anything, `${path}/activities`, { method: 'POST', token, json: activity })
}

/** Ends the conversation on the server while the page is left: no one waits for the answer. */
export function leave({ conversationId, token }: Session): void {
  const headers = { authorization: `Bearer ${token}` }
  void fetch(`${BASE}/conversations/${conversationId}/leave`, { method: 'POST', keepalive: true, headers }).catch(
    () => undefined,
  )
}

/** Ends a chat of the plain page that this browser may hold by its cookie, in the same way. */
export function leavePlain(): void {
  void fetch('/chat/plain/leave', { method: 'POST', keepalive: true, redirect: 'manual' }).catch(() => undefined)
}

/** What the address or the browser asks for. Who asks in words is followed by the server, whatever this says. */
function localeWanted(): string {
  return wantedLanguage() === 'cy' ? 'cy-GB' : 'en-GB'
}

function sessionOf(body: z.infer<typeof tokenBody>, userId: string): Session {
  const { conversationId, token, expires_in: seconds } = body
  return { conversationId, userId, token, expiresAt: Date.now() + seconds * 1000 }
}

function openedBy(body: z.infer<typeof opened>, userId: string): Opened {
  // The page's own address: whatever the server believes its own to be, only this one may be called from here.
  const { pathname, search } = new URL(body.streamUrl)
  const here = `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}`
  return { session: sessionOf(body, userId), streamUrl: `${here}${pathname}${search}` }
}
