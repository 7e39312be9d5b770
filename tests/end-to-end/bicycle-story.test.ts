import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contractSchema } from '../adapters/intake/contract-schema.ts'
import { startIntake, type TestIntake } from '../adapters/intake/intake-server.ts'
import { dataOf, type PutQuestion } from './assistant-data.ts'
import { type AssistantProcess, startAssistant } from './assistant-process.ts'
import { officialLine } from './line.ts'
import { inWords, londonDate } from './sayings.ts'
import { submitted } from './submitted.ts'
import { atReview, isSent, receipt, Walker } from './walker.ts'

const STORY = 'my bike was nicked from outside Holborn station last night, black Trek, about six hundred quid'
/** What the story tells. */
const TOLD = ['when.at', 'loc.find', 'what.text', 'bike.make', 'bike.colour', 'bike.value']

let intake: TestIntake
let assistant: AssistantProcess
let walker: Walker
let close = () => {}
beforeAll(async () => {
  intake = await startIntake()
  assistant = await startAssistant({ intake })
  const line = officialLine(assistant)
  close = line.close
  walker = new Walker(line)
})
afterAll(async () => {
  close()
  await assistant.stop()
  await intake.close()
})

/** The last Tuesday before today, London's time. */
function lastTuesday(): string {
  const today = new Date(`${londonDate(0)}T12:00:00Z`).getUTCDay()
  return londonDate(-((today - 2 + 7) % 7 || 7))
}

const asked = (): readonly PutQuestion[] => walker.heard.flatMap((one) => dataOf(one).question ?? [])
const display = (key: string, at: Walker) =>
  at.last.flatMap((one) => dataOf(one).review?.answers ?? []).find((one) => one.key === key)?.display

describe('a stolen bike, told in one sentence', () => {
  it('is understood, and led to the report', async () => {
    await walker.say(STORY)
    expect(walker.question?.in).toBe('bicycle-theft')
    await walker.walk({}, ({ question }) => question?.key === 'start')
    expect(walker.last.map((one) => dataOf(one).outcome?.kind)).toContain('report')
    await walker.press('start', 'report')
    expect(walker.question?.in).toBe('crime-bicycle')
  })

  it.each(['Trek', 'black', '£600', 'Holborn station', 'When it happened'])('is said back: %s', (words) => {
    expect(walker.text).toContain(words)
  })

  it('is corrected in words, at a question about something else', async () => {
    const { question } = walker
    await walker.say('actually it was Tuesday')
    expect(walker.text).toContain(inWords(lastTuesday()))
    expect(walker.question).toEqual(question)
    await walker.say('no, the bike was blue')
    expect(walker.text).toContain('blue')
    expect(walker.question).toEqual(question)
  })

  it('is asked for nothing that the story told', async () => {
    await walker.walk({}, atReview)
    expect(
      asked()
        .map(({ key }) => key)
        .filter((key) => TOLD.includes(key)),
    ).toEqual([])
    expect(asked().filter(({ kind, key }) => kind === 'when' && key !== 'when.discovered')).toEqual([])
    expect(asked().filter(({ kind, required }) => kind === 'money' && required)).toEqual([])
    expect(display('bike.colour', walker)).toBe('blue')
    expect(display('when.at', walker)).toBe(inWords(lastTuesday()))
  })

  it('can be changed once more at the review', async () => {
    await walker.say('change the make')
    expect(walker.question?.key).toBe('bike.make')
    await walker.say('Ridgeback')
    expect(walker.question?.key).toBe('review')
    expect(display('bike.make', walker)).toBe('Ridgeback')
  })

  it('comes to the intake once, with where each answer came from', async () => {
    await walker.walk({}, isSent)
    const reference = receipt(walker)?.reference
    await intake.until(() => intake.submissions.size > 0)
    const records = [...intake.submissions.values()]
    expect(records.map(({ submission }) => submission.reference)).toEqual([reference])
    const fits = contractSchema('Submission')
    expect(fits(records[0]?.submission), JSON.stringify(fits.errors)).toBe(true)
    const body = submitted.parse(records[0]?.submission)
    expect(body.story).toBe(STORY)
    const answers = new Map(body.answers.map(({ key, value, source }) => [key, { value, source }]))
    expect(Object.fromEntries(TOLD.map((key) => [key, answers.get(key)]))).toEqual({
      'when.at': { value: { date: lastTuesday() }, source: 'corrected' },
      'loc.find': { value: expect.objectContaining({ text: 'Holborn station' }), source: 'story' },
      'what.text': { value: STORY, source: 'story' },
      'bike.make': { value: 'Ridgeback', source: expect.stringMatching(/^(asked|corrected)$/) },
      'bike.colour': { value: 'blue', source: 'corrected' },
      'bike.value': { value: 60_000, source: 'story' },
    })
  })
})
