import { request } from 'node:http'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { directLineServer, SECRET } from './direct-line-server.ts'

const MB = 1024 * 1024
let server: Awaited<ReturnType<typeof directLineServer>>
let id: string
let token: string
beforeEach(async () => {
  server = await directLineServer({ sizes: { file: 2 * MB, conversation: 5 * MB } })
  const started = await server.start({ user: { id: 'me' } })
  id = started.id
  token = started.token
})
afterEach(() => server.stop())

const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0])
const ftyp = (brand: string) =>
  Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from(`ftyp${brand}\0\0\0\0${brand}mif1`)])
const compound = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])

async function upload(form: FormData, bearer = token) {
  const response = await fetch(`${server.domain}/conversations/${id}/upload?userId=me`, {
    method: 'POST',
    headers: { authorization: `Bearer ${bearer}` },
    body: form,
  })
  return { status: response.status, json: JSON.parse(await response.text()) }
}
function files(...list: readonly (readonly [name: string, bytes: Uint8Array])[]): FormData {
  const form = new FormData()
  for (const [name, bytes] of list) form.append('file', new Blob([new Uint8Array(bytes)]), name)
  return form
}

describe('an upload', () => {
  it.each([
    ['photo.jpg', JPEG, 'image/jpeg'],
    ['photo.heic', ftyp('heic'), 'image/heic'],
    ['film.mov', ftyp('qt  '), 'video/quicktime'],
    ['film.mp4', ftyp('isom'), 'video/mp4'],
    ['paper.pdf', Buffer.from('%PDF-1.7\n%...'), 'application/pdf'],
    ['note.txt', Buffer.from('what I saw'), 'text/plain'],
    ['calls.csv', Buffer.from('when,who\n1,2\n'), 'text/csv'],
    ['mail.eml', Buffer.from('From: a@example.com\nTo: b@example.com\nSubject: x\n\nhello'), 'message/rfc822'],
    ['mail.msg', compound, 'application/x-cfb'],
    ['renamed.txt', JPEG, 'image/jpeg'],
    ['page.html', Buffer.from('<script>alert(1)</script>'), 'text/plain'],
  ])('of %s is judged by its bytes', async (name, bytes, mediaType) => {
    const { status, json } = await upload(files([name, bytes]))
    expect(status).toBe(200)
    expect(json.id).toMatch(/\|\d{7}$/)
    expect(server.assistant.heard[0]?.files).toMatchObject([{ fileName: name, mediaType, bytes: bytes.byteLength }])
    expect(server.assistant.heard[0]).toMatchObject({ type: 'message', from: { id: 'me' } })
  })

  it('comes with the activity that was sent along, in whichever order', async () => {
    const activity = new Blob(
      [JSON.stringify({ type: 'message', text: 'look', channelData: { clientActivityID: 'k' } })],
      {
        type: 'application/vnd.microsoft.activity',
      },
    )
    const form = files(['a.jpg', JPEG], ['b.jpg', JPEG])
    form.append('activity', activity)
    expect((await upload(form)).status).toBe(200)
    expect(server.assistant.heard[0]).toMatchObject({ text: 'look', channelData: { clientActivityID: 'k' } })
    expect(server.assistant.heard[0]?.files?.map((file) => file.fileName)).toEqual(['a.jpg', 'b.jpg'])
  })

  it('may be one file as the whole body', async () => {
    const response = await server.call('POST', `/conversations/${id}/upload`, 'a note', token, {
      'content-type': 'text/plain',
      'content-disposition': `attachment; filename*=UTF-8''caf%C3%A9%20note.txt`,
    })
    expect(response.status).toBe(200)
    expect(server.assistant.heard[0]?.files).toMatchObject([{ fileName: 'café note.txt', mediaType: 'text/plain' }])
  })

  it('keeps no path, control character or turned direction in a name', async () => {
    await upload(files(['../../etc/pass\u202Ewd.txt', Buffer.from('a')]))
    expect(server.assistant.heard[0]?.files?.[0]?.fileName).toBe('passwd.txt')
  })

  it('is streamed: no part of it is large', async () => {
    await upload(files(['big.txt', Buffer.alloc(2 * MB, 'a')]))
    expect([...server.vault.kept.values()][0]?.file.bytes).toBe(2 * MB)
    expect(server.vault.largestPart).toBeLessThan(200_000)
  })

  it('is given back only by the address that was made for it', async () => {
    await upload(files(['photo.jpg', JPEG]))
    const log = await server.call('GET', `/conversations/${id}/activities`, undefined, token)
    const { attachments, files: hidden } = log.json.activities[1]
    expect(hidden).toBeUndefined()
    const url = String(attachments[0].contentUrl)
    const file = await fetch(url)
    expect(Buffer.from(await file.arrayBuffer())).toEqual(JPEG)
    expect(file.headers.get('content-disposition')).toMatch(/^attachment;/)
    expect(file.headers.get('x-content-type-options')).toBe('nosniff')
    expect(file.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
    for (const wrong of [
      url.replace(/s=.{6}/, 's=AAAAAA'),
      url.replace(/e=\d+/, 'e=9999999999'),
      url.replace(/c=[^&]+/, 'c=x'),
      url.split('?')[0] ?? '',
    ])
      expect((await fetch(wrong)).status).toBe(403)
    server.clock.time += 901_000
    expect((await fetch(url)).status).toBe(403)
  })

  it('of another conversation cannot be had by naming it', async () => {
    await upload(files(['photo.jpg', JPEG]))
    const other = await server.start()
    const attachments = [{ contentType: 'image/jpeg', contentUrl: 'attachment:file-1', name: 'x' }]
    await server.call('POST', `/conversations/${other.id}/activities`, { type: 'message', attachments }, other.token)
    const log = await server.call('GET', `/conversations/${other.id}/activities`, undefined, other.token)
    expect((await fetch(log.json.activities[1].attachments[0].contentUrl)).status).toBe(404)
  })
})

describe('a file that cannot be taken', () => {
  it.each([
    ['is too large', files(['big.txt', Buffer.alloc(2 * MB + 1, 'a')]), 413, /limit for one file is 2 MB/],
    ['is a program', files(['a.jpg', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(500)])]), 415, /Send a photo/],
    ['is an archive', files(['a.zip', Buffer.from('504b0304140000000000', 'hex')]), 415, /Send a photo/],
    ['is an old Office file', files(['a.doc', compound]), 415, /Send a photo/],
    ['is empty', files(['a.jpg', Buffer.alloc(0)]), 400, /empty/],
    [
      'is one of eleven',
      files(...Array.from({ length: 11 }, (_, i) => [`${i}.txt`, Buffer.from('a')] as const)),
      413,
      /at most 10/,
    ],
    ['is not there', new FormData(), 400, /no file|cannot be read/],
  ])('because it %s is refused in words, and takes no turn', async (_, form, status, words) => {
    const answer = await upload(form)
    expect([answer.status, answer.json.error.message]).toEqual([status, expect.stringMatching(words)])
    expect(server.assistant.heard).toHaveLength(0)
    if (status !== 413 || !/10/.test(answer.json.error.message)) expect(server.vault.kept.size).toBe(0)
  })

  it('because the conversation is full is refused', async () => {
    for (let sent = 0; sent < 2; sent += 1) await upload(files(['a.txt', Buffer.alloc(2 * MB, 'a')]))
    expect((await upload(files(['a.txt', Buffer.alloc(2 * MB, 'a')]))).json.error.message).toMatch(
      /All your files together can be 5 MB/,
    )
    expect((await upload(files(['a.txt', Buffer.alloc(MB / 2, 'a')]))).status).toBe(200)
  })

  it('because two come at once do not share the same room', async () => {
    const sent = await Promise.all(Array.from({ length: 4 }, () => upload(files(['a.txt', Buffer.alloc(2 * MB, 'a')]))))
    expect(sent.filter(({ status }) => status === 200)).toHaveLength(2)
    expect(await server.vault.used({ wire: 'directline', id })).toBeLessThanOrEqual(5 * MB)
  })

  it.each([
    [
      'multipart',
      'multipart/form-data; boundary=X',
      '--X\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n',
    ],
    ['single', 'text/plain', ''],
  ])('because it is cut off half-way leaves nothing (%s)', async (_, type, head) => {
    await new Promise<void>((resolve) => {
      const cut = request(`${server.domain}/conversations/${id}/upload`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': type, 'content-length': MB },
      })
      cut.on('error', () => resolve())
      cut.write(head + 'a'.repeat(100_000))
      setTimeout(() => cut.destroy(), 100)
    })
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(server.vault.kept.size).toBe(0)
    expect(server.assistant.heard).toHaveLength(0)
    expect((await upload(files(['a.txt', Buffer.alloc(2 * MB, 'a')]))).status).toBe(200)
  })

  it.each([
    ['has no boundary', 'multipart/form-data', 'x'],
    [
      'ends before its end',
      'multipart/form-data; boundary=X',
      '--X\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nabc',
    ],
    ['is garbage', 'multipart/form-data; boundary=X', 'garbage'],
    [
      'has an activity of no sense',
      'multipart/form-data; boundary=X',
      '--X\r\nContent-Disposition: form-data; name="activity"\r\n\r\n{oops\r\n--X--\r\n',
    ],
  ])('because it %s is a clear error', async (_, type, body) => {
    const answer = await server.call('POST', `/conversations/${id}/upload`, body, token, { 'content-type': type })
    expect([answer.status, answer.json.error.code]).toEqual([400, 'MalformedData'])
    expect(server.vault.kept.size).toBe(0)
  })

  it('is not taken by anyone without a token', async () => {
    expect((await upload(files(['a.txt', Buffer.from('a')]), 'x')).status).toBe(403)
    expect((await upload(files(['a.txt', Buffer.from('a')]), SECRET)).status).toBe(200)
  })
})
