import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lostPropertyReport } from '../../dialogs/forms/lost-property-report.ts'
import { startIntake, type TestIntake } from '../adapters/intake/intake-server.ts'
import { dataOf } from './assistant-data.ts'
import { type AssistantProcess, startAssistant } from './assistant-process.ts'
import { lost, PNG } from './form-tables.ts'
import { plainLine } from './line.ts'
import { sendReport } from './send-report.ts'
import { submitted } from './submitted.ts'
import { isSent, receipt, Walker } from './walker.ts'

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

const answers = { ...lost.answers, 'items.0.photo': { file: { bytes: PNG, name: 'umbrella.png' }, value: [] } }

async function person() {
  const line = await plainLine(assistant)
  return { line, walker: new Walker(line) }
}

const codeOf = (walker: Walker) => walker.last.flatMap((one) => dataOf(one).code?.value ?? [])[0] ?? ''

/** Someone who saved the report at this question. */
async function saved(at: string) {
  const { line, walker } = await person()
  await walker.open(lost.form)
  await walker.walk(answers, ({ question }) => question?.key === at)
  await walker.say('save')
  return { line, walker, code: codeOf(walker) }
}

/** What the intake has under the references of these talks. */
function taken(...walkers: readonly Walker[]) {
  const references = walkers.flatMap((walker) => receipt(walker)?.reference ?? [])
  return [...intake.submissions.values()].filter(({ submission }) => references.includes(String(submission.reference)))
}

function dump(folder: string): readonly Buffer[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return entries.map((entry) => readFileSync(join(entry.parentPath, entry.name)))
}

describe('a saved report', () => {
  it('is gone on with in another conversation after a restart, photo included, and sent once', async () => {
    const { line, walker, code } = await saved('rep.first')
    expect(code).toMatch(/^\w{5}-\w{5}$/)
    expect(walker.question?.key).toBe('rep.first')
    await assistant.kill('SIGKILL')
    await assistant.restart()
    const other = await person()
    await other.walker.say('I have a code')
    expect(other.walker.question?.key).toBe('code')
    await other.walker.say(code.toLowerCase())
    expect(other.walker.question?.key).toBe('rep.first')
    await walker.say('Thaddea')
    expect(walker.text).toContain('not open in this chat any more')
    expect(walker.question?.in).toBe('front-door')
    await other.walker.walk(answers, isSent)
    await expect.poll(() => taken(other.walker).length).toBe(1)
    await expect.poll(() => taken(other.walker)[0]?.files.size).toBe(1)
    await walker.say(code)
    expect(walker.text).toContain('I cannot find a saved report under that code')
    expect((await line.all()).flatMap((one) => dataOf(one).submission ?? [])).toEqual([])
  })

  it('is sent by one of two, when one sends and the other takes it up at once', async () => {
    for (let round = 0; round < 4; round += 1) {
      const { walker, code } = await saved('review')
      await walker.say('send')
      const last = lostPropertyReport.declarations.at(-1)?.key
      while (walker.question?.key !== last) await walker.say('yes')
      const other = await person()
      await Promise.all([walker.say('yes'), other.walker.say(code)])
      if (!isSent(walker)) {
        expect(walker.text).toContain('not open in this chat any more')
        await other.walker.walk(answers, isSent)
      } else if (other.walker.question?.in === lost.form) throw new Error('Both have it.')
      expect([walker, other.walker].filter(isSent)).toHaveLength(1)
      await expect.poll(() => taken(walker, other.walker).length).toBe(1)
    }
  })

  it('stays behind its code when the page is left, with its photo, and a draft that was not saved does not', async () => {
    const { line, code } = await saved('rep.first')
    const files = () => readdirSync(join(assistant.dataDir, 'files')).length
    const before = files()
    const unsaved = await person()
    await unsaved.walker.open(lost.form)
    await unsaved.walker.walk(answers, ({ question }) => question?.key === 'rep.first')
    expect(files()).toBe(before + 1)
    for (const { conversationId, headers } of [line, unsaved.line]) {
      const leave = `${assistant.domain}/conversations/${conversationId}/leave`
      expect((await fetch(leave, { method: 'POST', headers, body: '{}' })).status).toBe(204)
    }
    expect(files()).toBe(before)
    await assistant.restart()
    const { walker } = await person()
    await walker.say(code)
    expect(walker.question?.key).toBe('rep.first')
    await walker.walk(answers, isSent)
    await expect.poll(() => taken(walker)[0]?.files.size).toBe(1)
  })

  it('is deleted on request, from anywhere, with its photo', async () => {
    const { line, code } = await saved('rep.first')
    await fetch(`${assistant.domain}/conversations/${line.conversationId}/leave`, {
      method: 'POST',
      headers: line.headers,
      body: '{}',
    })
    const before = readdirSync(join(assistant.dataDir, 'files')).length
    const { walker } = await person()
    await walker.say(`delete my saved report ${code}`)
    expect(walker.text).toContain('The saved report is deleted')
    expect(readdirSync(join(assistant.dataDir, 'files')).length).toBe(before - 1)
    await walker.say(code)
    expect(walker.text).toContain('I cannot find')
  })

  it('has its code nowhere in the clear in DATA_DIR, nor in what the process writes', async () => {
    const { code } = await saved('rep.first')
    const report = await sendReport(assistant, { form: lost.form, answers })
    const codes = [code, codeOf(report.walker)].flatMap((shown) => [shown, shown.replace('-', ''), shown.toLowerCase()])
    expect(new Set(codes).size).toBe(6)
    await assistant.stop()
    for (const bytes of dump(assistant.dataDir)) for (const one of codes) expect(bytes.includes(one)).toBe(false)
    for (const one of codes) expect(assistant.output()).not.toContain(one)
    await assistant.restart()
  })
})

describe('where is my report?', () => {
  it('is told in another conversation after a restart, with reference and code, and nothing of the report', async () => {
    const { walker: sender, reference } = await sendReport(assistant, { form: lost.form, answers })
    const code = codeOf(sender)
    await expect.poll(() => taken(sender).length).toBe(1)
    await assistant.restart()
    const { walker } = await person()
    await walker.say('where is my report?')
    expect(walker.question?.key).toBe('reference')
    await walker.say(reference)
    expect(walker.question?.key).toBe('code')
    await walker.say(code)
    await expect
      .poll(async () => {
        await walker.say(`${reference} ${code}`)
        return walker.text
      })
      .toContain(`The police received your report ${reference} on`)
    expect(walker.last.flatMap((one) => dataOf(one).submission ?? [])).toEqual([{ reference, status: 'received' }])
    for (const { submission } of taken(sender))
      for (const { display } of submitted.parse(submission).answers)
        if (display.length > 6) expect(walker.text).not.toContain(display)
  })
})
