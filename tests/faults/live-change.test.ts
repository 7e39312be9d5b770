import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSqliteStore } from '../../adapters/storage/sqlite/open.ts'
import { createAssistant, type RunningAssistant } from '../../bot/assistant.ts'
import { readState } from '../../dialogs/engine/upgrade.ts'
import type { Field, Form, Repeat } from '../../dialogs/form.ts'
import { lostPropertyReport } from '../../dialogs/forms/lost-property-report.ts'
import { kitchenContent, kitchenServices } from '../dialogs/engine/kitchen-content.ts'
import { temporaryFolder } from '../end-to-end/assistant-process.ts'
import { lost } from '../end-to-end/form-tables.ts'
import { innerLine } from '../end-to-end/inner-line.ts'
import { type Sayings, SKIPPED } from '../end-to-end/sayings.ts'
import { submitted } from '../end-to-end/submitted.ts'
import { isSent, receipt, Walker } from '../end-to-end/walker.ts'
import { WHOLE } from './size.ts'

type Fields = Form['fields']
const ANSWERS: Sayings = { ...lost.answers, 'items.0.photo': SKIPPED }
/** After a release a question may want another kind of answer. */
const { 'lo.where': _, ...LATER } = ANSWERS
/** In the short run a conversation is left at each fifth question. */
const EVERY = WHOLE ? 1 : 5

const inserted: Field = {
  answer: { kind: 'yes-no' },
  ask: 'Is someone hurt?',
  why: 'Someone may need help.',
  label: 'Someone hurt',
  risk: true,
}
const withdrawn = (field: Field | Repeat | undefined, id: string): Field => {
  if (field === undefined || 'repeat' in field || field.answer.kind !== 'choice') throw new Error('not a choice')
  return { ...field, answer: { ...field.answer, options: field.answer.options.filter((one) => one.id !== id) } }
}
const mapped = (fields: Fields, change: (entry: [string, Field | Repeat]) => [string, Field | Repeat][]): Fields =>
  Object.fromEntries(Object.entries(fields).flatMap(change))

/** What a release may do to a form, each by name. */
const RELEASES: readonly (readonly [string, (fields: Fields) => Fields])[] = [
  ['nothing', (fields) => fields],
  [
    'a question is inserted',
    (fields) =>
      mapped(fields, ([key, one]) =>
        key === 'lo.when'
          ? [
              ['lo.hurt', inserted],
              [key, one],
            ]
          : [[key, one]],
      ),
  ],
  ['a question is removed', (fields) => mapped(fields, ([key, one]) => (key === 'lo.where' ? [] : [[key, one]]))],
  [
    'a question is renamed',
    (fields) => mapped(fields, ([key, one]) => [[key === 'lo.data' ? 'lo.private' : key, one]]),
  ],
  ['an option is withdrawn', (fields) => ({ ...fields, 'lo.venue': withdrawn(fields['lo.venue'], 'tfl') })],
  [
    'a question changes its kind',
    (fields) => ({ ...fields, 'lo.where': { ...inserted, ask: 'Was it indoors?', label: 'Indoors' } }),
  ],
  ['a question moves up', (fields) => ({ 'lo.when': fields['lo.when'] ?? inserted, ...fields })],
]

const services = (change: (fields: Fields) => Fields) => {
  const form: Form = { ...lostPropertyReport, fields: change(lostPropertyReport.fields) }
  return kitchenServices({ ...kitchenContent, forms: new Map([[form.id, form]]) })
}

/** The assistant over a real store, with what the content is after a release. */
async function opened(dataDir: string, change: (fields: Fields) => Fields) {
  const clock = { now: () => Date.now() }
  const storage = await openSqliteStore({ dataDir, dataKeys: [Buffer.alloc(32, 7)], clock, readState })
  const assistant = createAssistant({
    store: storage.turns,
    codes: storage.codes,
    services: services(change),
    clock,
    middleware: [],
  })
  return { storage, assistant }
}

/** A conversation that was left when a question stood. */
interface Left {
  readonly id: string
  readonly standing: string
  readonly options: readonly string[]
  readonly walker: Walker
}

const left: Left[] = []
const folder = temporaryFolder()
beforeAll(async () => {
  const { storage, assistant } = await opened(join(folder, 'before'), (fields) => fields)
  for (let position = 1; ; position += EVERY) {
    const id = `left-at-${position}`
    const walker = await new Walker(innerLine(assistant, id)).open(lostPropertyReport.id)
    await walker.walk(ANSWERS, (one) => one.expected.size >= position || one.question?.key === 'review')
    const { question } = walker
    if (question === undefined || question.key === 'review') break
    left.push({ id, standing: question.key, options: (question.options ?? []).map((one) => one.id), walker })
  }
  await storage.turns.close()
}, 60_000)

/** Comes back to a conversation after the release, says something to the old question, and sends. */
async function finished(
  assistant: RunningAssistant,
  one: Left,
  how: 'says yes' | 'taps',
): Promise<{ walker: Walker; reference: string }> {
  const walker = new Walker(innerLine(assistant, one.id))
  for (const [key, answer] of one.walker.expected) walker.expected.set(key, answer)
  if (how === 'taps' && one.options.length > 0) await walker.press(one.standing, one.options[0] ?? '')
  else await walker.say('yes')
  await walker.walk(LATER, isSent)
  return { walker, reference: receipt(walker)?.reference ?? '' }
}

describe.each(RELEASES)('when %s under conversations in mid-form', (name, change) => {
  let after: Awaited<ReturnType<typeof opened>>
  const dataDirs: string[] = []
  afterAll(() => after.storage.turns.close())

  it.each([
    'says yes',
    'taps',
  ] as const)('everyone can send, and no answer lies in another field, where a person %s to the old question', async (how) => {
    if (dataDirs.length > 0) await after.storage.turns.close()
    const dataDir = join(folder, `${name}-${how}`)
    dataDirs.push(dataDir)
    cpSync(join(folder, 'before'), dataDir, { recursive: true })
    after = await opened(dataDir, change)
    expect(left.length).toBeGreaterThan(WHOLE ? 30 : 5)
    for (const one of left) {
      const { walker, reference } = await finished(after.assistant, one, how)
      const item = await after.storage.outbox.get(reference)
      const body = submitted.parse(JSON.parse(item?.body ?? '{}'))
      for (const { key, value } of body.answers.filter((answer) => answer.key !== one.standing)) {
        const expected = walker.expected.get(key)
        if (/^items\.\d\.status$/.test(key)) continue
        expect(expected, `${one.id} at ${one.standing}: ${key} was never asked`).toBeDefined()
        expect(value, `${one.id} at ${one.standing}: ${key}`).toEqual(expected?.value)
      }
    }
  }, 60_000)
})
