import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startIntake, type TestIntake } from '../adapters/intake/intake-server.ts'
import { type AssistantProcess, startAssistant } from './assistant-process.ts'
import { bicycle } from './form-tables.ts'
import { officialLine } from './line.ts'
import { SKIPPED } from './sayings.ts'
import { sendReport } from './send-report.ts'
import { submitted } from './submitted.ts'
import { Walker } from './walker.ts'

let intake: TestIntake
let assistant: AssistantProcess
beforeAll(async () => {
  intake = await startIntake()
  assistant = await startAssistant({ intake, env: { FORCE: 'scotland', REPORT_WITHIN_DAYS: '5' } })
})
afterAll(async () => {
  await assistant.stop()
  await intake.close()
})

describe('the assistant of a force', () => {
  it('sends a report to the team that the force has for it', async () => {
    await sendReport(assistant, { ...bicycle, answers: { ...bicycle.answers, 'bike.photo': SKIPPED } })
    await expect.poll(() => intake.submissions.size, { timeout: 10_000 }).toBe(1)
    const [record] = [...intake.submissions.values()]
    expect(submitted.parse(record?.submission).routing.team).toBe('crime-recording-desk')
  }, 90_000)

  it('goes on with who is at home, and sends the others to the force there', async () => {
    const line = officialLine(assistant)
    const walker = await new Walker(line).open('bicycle-theft')
    for (const words of ['no', 'no', 'a road bike']) await walker.say(words)
    expect(walker.question?.key).toBe('nation')
    await walker.say('Scotland')
    expect(walker.question?.key).toBe('bike.place')
    line.close()
  })

  it('tells the figure that a setting put in the place of its own', async () => {
    const line = officialLine(assistant)
    const walker = await new Walker(line).say('how quickly must I send dash cam footage?')
    expect(walker.text).toContain('within **5 days**')
    line.close()
  })

  it('does not start for a force that there is not, and says which there are', async () => {
    const start = startAssistant({ env: { FORCE: 'atlantis' } })
    await expect(start).rejects.toThrow(/FORCE.*generic.*metropolitan.*scotland/)
    await expect(start).rejects.not.toThrow('atlantis')
  })
})
