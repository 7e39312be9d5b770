import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Upload } from 'tus-js-client'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { directLineServer } from './direct-line-server.ts'

const MB = 1024 * 1024
let server: Awaited<ReturnType<typeof directLineServer>>
let id: string
let token: string
const folder = mkdtempSync(join(tmpdir(), 'tus-'))
afterAll(() => rmSync(folder, { recursive: true }))
beforeEach(async () => {
  server = await directLineServer({ sizes: { file: 6 * MB, conversation: 10 * MB } })
  const started = await server.start({ user: { id: 'me' } })
  id = started.id
  token = started.token
})
afterEach(() => server.stop())

const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0])
const photo = (bytes: number) => Buffer.concat([JPEG, Buffer.alloc(bytes - JPEG.byteLength, 7)])

/** Sends with the library that the page has; gives the address of the upload. */
function sent(bytes: Buffer, name: string, address?: string): Promise<string> {
  const path = join(folder, 'sent')
  writeFileSync(path, bytes)
  return new Promise((resolve, reject) => {
    const upload = new Upload(createReadStream(path), {
      endpoint: `${server.domain}/conversations/${id}/files`,
      ...(address === undefined ? {} : { uploadUrl: address }),
      headers: { authorization: `Bearer ${token}` },
      metadata: { filename: name },
      uploadSize: bytes.byteLength,
      chunkSize: 2 * MB,
      retryDelays: null,
      onError: reject,
      onSuccess: () => resolve(upload.url ?? ''),
    })
    upload.start()
  })
}

const tus = (method: string, path: string, headers: Record<string, string> = {}, body?: Uint8Array, bearer = token) =>
  fetch(new URL(path, server.base), {
    method,
    headers: { authorization: `Bearer ${bearer}`, 'tus-resumable': '1.0.0', ...headers },
    ...(body === undefined ? {} : { body: new Uint8Array(body) }),
  })
const begin = async (name: string, size: number) => {
  const begun = await tus('POST', `/v3/directline/conversations/${id}/files`, {
    'upload-length': String(size),
    'upload-metadata': `filename ${Buffer.from(name).toString('base64')}`,
  })
  return { status: begun.status, address: begun.headers.get('location') ?? '', text: await begun.text() }
}
const part = (address: string, offset: number, bytes: Uint8Array, bearer = token) =>
  tus(
    'PATCH',
    address,
    { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
    bytes,
    bearer,
  )
const last = (address: string) => address.split('/').at(-1) ?? ''
const send = (uploads: readonly string[], key = 'k') =>
  server.call(
    'POST',
    `/conversations/${id}/send-files`,
    { files: uploads.map(last), activity: { type: 'message', channelData: { clientActivityID: key } } },
    token,
  )

describe('a file in parts', () => {
  it('is one file with its message, as if it had come at once', async () => {
    const bytes = photo(5 * MB)
    const address = await sent(bytes, 'Café \u202E bike.jpg')
    const answer = await send([address])
    expect(answer.status).toBe(200)
    expect(server.assistant.heard).toHaveLength(1)
    expect(server.assistant.heard[0]).toMatchObject({ type: 'message', from: { id: 'me' } })
    const [file] = server.assistant.heard[0]?.files ?? []
    expect(file).toMatchObject({ fileName: 'Café  bike.jpg', mediaType: 'image/jpeg', bytes: 5 * MB })
    expect(server.vault.kept.get(file?.id ?? '')?.bytes.equals(bytes)).toBe(true)
    expect(server.vault.kept.size).toBe(1)
  })

  it('goes on where it was broken off, and what was sent twice is not in it twice', async () => {
    const bytes = photo(3 * MB)
    const { address } = await begin('a.jpg', bytes.byteLength)
    expect((await part(address, 0, bytes.subarray(0, MB))).status).toBe(204)
    expect((await part(address, 0, bytes.subarray(0, MB))).status).toBe(409)
    const where = await tus('HEAD', address)
    expect([where.status, where.headers.get('upload-offset'), where.headers.get('upload-length')]).toEqual([
      200,
      String(MB),
      String(3 * MB),
    ])
    await sent(bytes, 'a.jpg', new URL(address, server.base).href)
    await send([address])
    expect(server.assistant.heard[0]?.files?.[0]).toMatchObject({ bytes: 3 * MB })
  })

  it('that is sent off twice is one message; one that is not whole is named, and nothing is taken', async () => {
    const bytes = photo(MB)
    const whole = await sent(bytes, 'a.jpg')
    const { address } = await begin('b.jpg', MB)
    expect((await send([whole, address])).json).toEqual({ missing: [last(address)] })
    expect(server.assistant.heard).toEqual([])
    const [one, two] = [await send([whole]), await send([whole])]
    expect(two.json).toEqual(one.json)
    expect(server.assistant.heard.flatMap(({ files = [] }) => files.map((file) => file.bytes))).toHaveLength(
      server.assistant.heard.length,
    )
  })

  it('is looked at by its first bytes: a program that is named as a photo is refused, and nothing of it is kept', async () => {
    const exe = Buffer.concat([Buffer.from([0x4d, 0x5a, 0x90, 0]), Buffer.alloc(MB)])
    const { address } = await begin('holiday.jpg', exe.byteLength)
    const refused = await part(address, 0, exe)
    expect(refused.status).toBe(415)
    expect(await refused.text()).toContain('This kind of file cannot be taken.')
    expect(server.vault.kept.size).toBe(0)
    expect((await tus('HEAD', address)).status).toBe(404)
  })

  it('is refused before it is sent where it is too large, or there is no room for it', async () => {
    const film = await begin('film.mp4', 2 * 1024 * MB)
    expect(film.status).toBe(413)
    expect(film.text).toContain('The limit for one file is 6 MB.')
    await sent(photo(6 * MB), 'a.jpg')
    const second = await begin('b.jpg', 6 * MB)
    expect(second.status).toBe(413)
    expect(second.text).toContain('There is no room for this file.')
  })

  it('cannot have more than was announced, nor one part that is too long', async () => {
    const { address } = await begin('a.jpg', MB)
    expect((await part(address, 0, photo(MB + 1))).status).toBe(413)
    expect((await part(address, 0, photo(5 * MB))).status).toBe(413)
    expect((await tus('HEAD', address)).headers.get('upload-offset')).toBe('0')
  })

  it('is only its own conversation’s', async () => {
    const { address } = await begin('a.jpg', MB)
    const other = await server.start({ user: { id: 'you' } })
    expect((await part(address, 0, photo(MB), other.token)).status).toBe(403)
    const there = address.replace(encodeURIComponent(id), encodeURIComponent(other.id))
    expect((await part(there, 0, photo(MB), other.token)).status).toBe(404)
    expect((await part(address, 0, photo(MB), 'nothing')).status).toBe(403)
  })

  it('is taken away when it is stopped', async () => {
    const { address } = await begin('a.jpg', 2 * MB)
    await part(address, 0, photo(MB))
    expect((await tus('DELETE', address)).status).toBe(204)
    expect(server.vault.kept.size).toBe(0)
  })
})
