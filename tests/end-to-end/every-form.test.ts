import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FORMS } from '../../bot/forms.ts'
import type { Form } from '../../dialogs/form.ts'
import { contractSchema } from '../adapters/intake/contract-schema.ts'
import { startIntake, type TestIntake } from '../adapters/intake/intake-server.ts'
import { talkThrough } from './any-form.ts'
import { dataOf } from './assistant-data.ts'
import { type AssistantProcess, startAssistant } from './assistant-process.ts'
import { everything, type Manner, nameless, shortest, unknowing } from './manners.ts'
import { submitted } from './submitted.ts'

let intake: TestIntake
let assistant: AssistantProcess
beforeAll(async () => {
  intake = await startIntake()
  assistant = await startAssistant({ intake })
})
afterAll(async () => {
  await assistant.stop()
  await intake.close()
})

const MANNERS: readonly (readonly [string, Manner])[] = [
  ['with the shortest answers', shortest],
  ['with every optional answer', everything],
  ['knowing nothing', unknowing],
]

/** What a form sets itself, which no one is asked. */
function fixedKeys(form: Form): readonly RegExp[] {
  return Object.entries(form.fields).flatMap(([key, field]) => {
    if (!('repeat' in field)) return field.fixed === undefined ? [] : [exactly(key)]
    return Object.entries(field.repeat).flatMap(([part, inner]) =>
      inner.fixed === undefined ? [] : [new RegExp(`^${key}\\.\\d+\\.${part}$`)],
    )
  })
}
const exactly = (key: string) => new RegExp(`^${key.replaceAll('.', '\\.')}$`)

/** Talks a form through, and looks at what the intake got of it, key by key. */
async function sent(form: Form, manner: Manner) {
  const { walker, reference } = await talkThrough(assistant, form.id, manner)
  const mine = () => [...intake.submissions.values()].filter(({ submission }) => submission.reference === reference)
  await intake.until(() => mine().length > 0)
  const [record, ...more] = mine()
  expect(more).toEqual([])
  const fits = contractSchema('Submission')
  expect(fits(record?.submission), JSON.stringify(fits.errors)).toBe(true)
  const body = submitted.parse(record?.submission)
  const asked = [...walker.expected.values()].filter(({ key }) => key !== 'review')
  const set = fixedKeys(form)
  const given = body.answers.filter(({ key }) => !set.some((pattern) => pattern.test(key)))
  expect(given.map(({ key }) => key)).toEqual(asked.map(({ key }) => key))
  for (const [index, { key, kind, value, missing }] of asked.entries()) {
    const got = given[index]
    expect(got, key).toMatchObject({ key, kind })
    expect(got?.value, key).toEqual(value)
    expect(got?.missing === undefined, key).toBe(got?.value !== null)
    if (missing !== undefined) expect(got?.missing, key).toBe(missing)
    expect(got?.display, key).not.toBe('')
  }
  const reviewed = new Map(
    walker.heard.flatMap((one) => dataOf(one).review?.answers ?? []).map((one) => [one.key, one]),
  )
  const unread = given.filter(({ key }) => !form.declarations.some((one) => one.key === key) && !reviewed.has(key))
  expect(unread.map(({ key }) => key)).toEqual([])
  return { walker, body }
}

describe.each(FORMS.map((form) => [form.id, form] as const))('%s', (_, form) => {
  it.each(MANNERS)('%s, arrives as it was told', async (_, manner) => {
    await sent(form, manner)
  })
})

const namelessForms = FORMS.filter((form) => 'anonymous' in form.fields)

describe('without a name', () => {
  it('can be made where the law lets it', () => {
    expect(namelessForms.length).toBeGreaterThanOrEqual(10)
  })

  it.each(namelessForms.map((form) => [form.id, form] as const))('%s says nothing of who sent it', async (_, form) => {
    const { body, walker } = await sent(form, nameless)
    expect(body.answers.find(({ key }) => key === 'anonymous')?.value, walker.text).toBe('without-name')
    const who = body.answers.filter(
      ({ key, value }) => /^rep\.(?:first|last|dob|addr)|^con\./.test(key) && value !== null,
    )
    expect(who.map(({ key }) => key)).toEqual([])
  })
})
