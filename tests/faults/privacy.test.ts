import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { parseDataKeys } from '../../adapters/storage/data-keys.ts'
import { KeyRing } from '../../adapters/storage/key-ring.ts'
import { Database } from '../../adapters/storage/sqlite/database.ts'
import { startIntake, type TestIntake } from '../adapters/intake/intake-server.ts'
import { type AssistantProcess, startAssistant } from '../end-to-end/assistant-process.ts'
import { lost, PNG } from '../end-to-end/form-tables.ts'
import { plainLine } from '../end-to-end/line.ts'
import { sendReport } from '../end-to-end/send-report.ts'

/** What is said, and must be nowhere in the clear. */
const SAID = {
  first: 'Thaddea',
  last: 'Mumblethorpe',
  phone: '07700 900 314',
  email: 'thaddea.m@example.net',
  words: 'a marmalade umbrella with a brass heron',
  place: 'behind the Gnomon Arcade',
  file: 'mumblethorpe-heron.png',
}
const NEEDLES = [
  ...Object.values(SAID),
  ...['+447700900314', '447700900314', '7700900314', 'marmalade', 'Gnomon', 'heron', 'mumblethorpe'],
]
/** Marks in the file itself, at its end, where no reader of pictures looks. */
const MARK = 'the heron has one glass eye'
const picture = Buffer.concat([PNG, Buffer.from(MARK.repeat(4000))])

const talk = {
  form: lost.form,
  answers: {
    ...lost.answers,
    'lo.where': { say: SAID.place, value: {} },
    'items.0.desc': { say: SAID.words, value: '' },
    'items.0.photo': { file: { bytes: picture, name: SAID.file }, value: [] },
    'rep.first': { say: SAID.first, value: '' },
    'rep.last': { say: SAID.last, value: '' },
    'con.phone': { say: SAID.phone, value: '' },
    'con.email': { say: SAID.email, value: '' },
  },
}

/** Every file under a directory with its bytes. */
function dump(folder: string): readonly (readonly [string, Buffer])[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return entries.map((entry) => join(entry.parentPath, entry.name)).map((path) => [path, readFileSync(path)] as const)
}

/** The needles found in bytes: as they are, in UTF-16 and in base64 at each of its three offsets. */
function found(bytes: Buffer): readonly string[] {
  const base64 = (needle: string, offset: number) =>
    Buffer.from(' '.repeat(offset) + needle)
      .toString('base64')
      .slice(offset === 0 ? 0 : offset + 1, -4)
  const forms = (needle: string) => [
    Buffer.from(needle),
    Buffer.from(needle, 'utf16le'),
    ...(needle.length < 9 ? [] : [0, 1, 2].map((offset) => Buffer.from(base64(needle, offset)))),
  ]
  return [...NEEDLES, MARK].filter((needle) => forms(needle).some((form) => bytes.includes(form)))
}

const inFolder = (folder: string) =>
  dump(folder).flatMap(([path, bytes]) => found(bytes).map((needle) => `${needle} in ${path}`))

let intake: TestIntake
let assistant: AssistantProcess
let talked: Awaited<ReturnType<typeof sendReport>>
beforeAll(async () => {
  intake = await startIntake()
  assistant = await startAssistant({ intake, env: { LOG_LEVEL: 'trace' } })
  const draft = await plainLine(assistant)
  await draft.post({ type: 'message', text: `I am ${SAID.first} ${SAID.last}, ${SAID.phone}, I lost ${SAID.words}` })
  // One that waits and is refused, so that its reason is kept too.
  intake.behave({ kind: 'status', status: 422, pointer: '/answers/3/value' })
  const refused = await sendReport(assistant, talk)
  await vi.waitFor(async () => expect(await refused.statuses()).toContain('refused'), 10_000)
  talked = await sendReport(assistant, talk)
  await vi.waitFor(async () => expect(await talked.statuses()).toContain('received'), 10_000)
}, 60_000)
afterAll(async () => {
  await assistant.stop()
  await intake.close()
})

describe('what people say', () => {
  it('is at the intake, so that there is something to find', () => {
    const [record] = [...intake.submissions.values()]
    expect(found(Buffer.from(record?.body ?? '')).length).toBeGreaterThan(5)
  })

  it('lies nowhere in DATA_DIR in the clear, log included, while the process runs and after it was killed', async () => {
    expect(dump(assistant.dataDir).some(([path, bytes]) => path.endsWith('-wal') && bytes.length > 0)).toBe(true)
    expect(inFolder(assistant.dataDir)).toEqual([])
    await assistant.kill('SIGKILL')
    expect(inFolder(assistant.dataDir)).toEqual([])
    await assistant.restart()
  })

  it('nor after a gentle stop, nor does the key lie with it', async () => {
    await assistant.stop()
    expect(inFolder(assistant.dataDir)).toEqual([])
    const key = Buffer.from(assistant.dataKey, 'base64')
    const forms = [key, Buffer.from(assistant.dataKey), Buffer.from(key.toString('hex'))]
    const beside = dump(assistant.dataDir).filter(([, bytes]) => forms.some((form) => bytes.includes(form)))
    expect(beside.map(([path]) => path)).toEqual([])
    await assistant.restart()
  })

  it('is in no line that the process wrote, at the most talkative level', () => {
    expect(assistant.output().length).toBeGreaterThan(100)
    expect(found(Buffer.from(assistant.output()))).toEqual([])
    expect(assistant.output()).not.toContain(assistant.secret)
    expect(assistant.output()).not.toContain(talked.line.conversationId)
  })

  it('is in no figure', async () => {
    const headers = { authorization: `Bearer ${assistant.operatorToken}` }
    const metrics = await (await fetch(`${assistant.url}/metrics`, { headers })).text()
    expect(found(Buffer.from(metrics))).toEqual([])
    const listed = await (await fetch(`${assistant.url}/operator/submissions`, { headers })).text()
    expect(found(Buffer.from(listed))).toEqual([])
  })
})

describe('a conversation that is left', () => {
  it('leaves nothing that its key or DATA_KEY opens', async () => {
    const line = await plainLine(assistant)
    await line.post({ type: 'message', text: `I am ${SAID.first} ${SAID.last} and I lost ${SAID.words}` })
    await line.upload(picture, SAID.file)
    const before = sealedKeys(assistant)
    const files = readdirSync(join(assistant.dataDir, 'files')).length
    const left = await fetch(`${assistant.domain}/conversations/${line.conversationId}/leave`, {
      method: 'POST',
      headers: line.headers,
      body: '{}',
    })
    expect(left.status).toBeLessThan(300)
    await assistant.stop()
    const after = sealedKeys(assistant)
    const gone = before.filter((wrapped) => !after.some((one) => one.equals(wrapped)))
    expect(gone.length).toBeGreaterThan(0)
    const everything = dump(assistant.dataDir)
    for (const wrapped of gone) expect(everything.filter(([, bytes]) => bytes.includes(wrapped))).toEqual([])
    expect(readdirSync(join(assistant.dataDir, 'files')).length).toBe(files - 1)
    expect(inFolder(assistant.dataDir)).toEqual([])
    await assistant.restart()
    const again = await fetch(`${assistant.domain}/conversations/${line.conversationId}/activities`, {
      headers: line.headers,
    })
    expect([403, 404]).toContain(again.status)
    expect(found(Buffer.from(await again.text()))).toEqual([])
  })
})

/** The wrapped keys of all conversations. Throws where one of them is not wrapped by this DATA_KEY. */
function sealedKeys({ dataDir, dataKey }: AssistantProcess): readonly Buffer[] {
  const ring = new KeyRing(parseDataKeys(dataKey))
  const database = new Database(join(dataDir, 'assistant.sqlite'))
  const rows = database.query('SELECT wrapped FROM conversations WHERE wrapped IS NOT NULL').all()
  database.close()
  const keys = rows.flatMap(([cell]) => (Buffer.isBuffer(cell) ? [cell] : []))
  if (keys.some((key) => !ring.isCurrent(key))) throw new Error('A key is wrapped by another.')
  return keys
}
