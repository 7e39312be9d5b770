import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languageOf } from '../../dialogs/recognizers/language.ts'
import { contractSchema } from '../adapters/intake/contract-schema.ts'
import { startIntake, type TestIntake } from '../adapters/intake/intake-server.ts'
import { dataOf, type LoggedActivity, type PutQuestion } from '../end-to-end/assistant-data.ts'
import { type AssistantProcess, startAssistant } from '../end-to-end/assistant-process.ts'
import { PNG } from '../end-to-end/form-tables.ts'
import { londonDate, londonInstant } from '../end-to-end/sayings.ts'
import { submitted } from '../end-to-end/submitted.ts'
import { isSent, receipt, Walker } from '../end-to-end/walker.ts'
import { type ChatPage, newPage, openChat, say } from './chat-page.ts'
import { startBrowser } from './chromium.ts'
import { pageLine } from './page-line.ts'

let intake: TestIntake
let assistant: AssistantProcess
let browser: Browser
beforeAll(async () => {
  intake = await startIntake()
  assistant = await startAssistant({ intake })
  browser = await startBrowser()
})
afterAll(async () => {
  await browser?.close()
  await assistant?.stop()
  await intake?.close()
})

const LABELS = {
  write: 'Ysgrifennwch eich ateb',
  send: 'Anfon yr ateb',
  choose: /^Dewis llun/,
  sendFile: 'Anfon y ffeil hon',
  goOn: 'Parhau',
}
const STORY = 'Roeddwn i wedi cloi’r beic y tu allan i’r siop. Pan ddes i’n ôl roedd wedi mynd.'

/** What is written or tapped, by key. */
const SAID: Readonly<Record<string, string>> = {
  'what.text': STORY,
  'when.at': 'ddoe rhwng 6pm ac 8pm',
  'loc.find': 'ger yr orsaf yn Stryd y Castell',
  'bike.make': 'Trek',
  'bike.model': 'dydw i ddim yn gwybod',
  'bike.colour': 'glas tywyll',
  'bike.frame': 'dydw i ddim yn gwybod',
  'bike.value': 'tua 600 punt',
  role: 'Digwyddodd i mi',
  nation: 'Cymru',
  'rep.first': 'Ada',
  'rep.last': 'Prysor',
  'rep.dob': '31 Rhagfyr 1979',
  'rep.addr': '8 Heol Enghraifft, SW1A 1AA',
  'con.method': 'Galwad ffôn ac e-bost',
  'con.phone': '07700 900456',
  'con.email': 'ada.prysor@example.org',
  'con.voicemail': 'Ie',
}

/** Keeps a picture of the page where a folder for them is named. */
async function picture({ page }: ChatPage, name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS
  if (folder === undefined) return
  await mkdir(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`) })
}

async function answer(walker: Walker, question: PutQuestion): Promise<void> {
  const { key, kind, options = [], required } = question
  const said = SAID[key]
  const no = options.find(({ id }) => id === 'none' || id === 'no') ?? options[0]
  if (key === 'bike.photo') await walker.upload(PNG, 'beic.png')
  else if (said !== undefined) await walker.say(said)
  else if (kind === 'confirm') await walker.say(key === 'review' ? 'anfon' : 'ydw')
  else if (kind === 'yes-no') await walker.say('na')
  else if (kind === 'choice') await walker.press(key, options[0]?.id ?? '')
  else if (!required) await walker.say('hepgor')
  else await walker.say(no?.label ?? 'Rhywbeth')
}

describe('the bicycle form in Welsh on the chat page', () => {
  let chat: ChatPage
  let walker: Walker
  let asked: readonly LoggedActivity[]
  beforeAll(async () => {
    const opened = await newPage(browser, assistant.url, { locale: 'cy-GB' })
    chat = { ...opened, line: pageLine(opened.page, assistant.url, LABELS) }
    walker = new Walker(chat.line)
    await walker.open('crime-bicycle')
    await picture(chat, 'welsh-start')
    for (let turns = 0; turns < 150 && !isSent(walker); turns += 1) {
      if (walker.question === undefined) throw new Error(`No question stands after: ${walker.text}`)
      if (walker.question.key === 'bike.kind') await picture(chat, 'welsh-choice')
      if (walker.question.key === 'review') await picture(chat, 'welsh-review')
      await answer(walker, walker.question)
    }
    asked = walker.heard
  }, 120_000)
  afterAll(() => chat?.close())

  it('reaches the receipt, and says in Welsh that the police have it', async () => {
    const reference = receipt(walker)?.reference ?? ''
    await chat.page.locator('.reference', { hasText: reference }).first().waitFor()
    await chat.page.getByText(`Mae’r heddlu wedi derbyn eich adroddiad ${reference}`).waitFor()
    await picture(chat, 'welsh-receipt')
  })

  it('asks nothing in English, and marks every message as Welsh', async () => {
    const english = asked.filter(({ text }) => languageOf(text ?? '') === 'en').map(({ text }) => text)
    expect(english).toEqual([])
    expect(await chat.page.locator('.theirs:not([lang="cy-GB"])').count()).toBe(0)
    expect(await chat.page.locator('html').getAttribute('lang')).toBe('cy')
    expect(await chat.page.title()).toBe('Cynorthwyydd ymholiadau’r heddlu')
  })

  it('is at the intake with its values, the questions as asked and its locale', () => {
    const reference = receipt(walker)?.reference
    const [record, ...more] = [...intake.submissions.values()].filter((one) => one.submission.reference === reference)
    expect(more).toEqual([])
    const fits = contractSchema('Submission')
    expect(fits(record?.submission), JSON.stringify(fits.errors)).toBe(true)
    expect(record?.submission).toMatchObject({ locale: 'cy-GB' })
    const { answers } = submitted.parse(record?.submission)
    const of = (key: string) => answers.find((one) => one.key === key)
    const yesterday = londonDate(-1)
    expect(of('role')).toMatchObject({ value: 'victim', display: 'Digwyddodd i mi' })
    expect(of('nation')).toMatchObject({ value: 'wales' })
    expect(of('when.at')?.value).toEqual({
      start: londonInstant(yesterday, '18:00'),
      end: londonInstant(yesterday, '20:00'),
    })
    expect(of('when.at')?.display).toMatch(/^dydd .* rhwng 6pm ac 8pm$/)
    expect(of('rep.dob')?.value).toBe('1979-12-31')
    expect(of('bike.value')?.value).toBe(60_000)
    expect(of('bike.colour')?.value).toBe('glas tywyll')
    expect(of('what.text')?.value).toBe(STORY)
    expect(of('bike.make')?.question).toBe('Beth yw’r gwneuthuriad?')
  })

  it('made the browser complain of nothing', () => {
    expect(chat.complaints).toEqual([])
  })
})

describe('the language of the page', () => {
  it('turns by its button in the middle of a form, and back, and keeps the answers', async () => {
    const { page, close, complaints } = await newPage(browser, assistant.url)
    await page.goto(`${assistant.url}/chat?topic=crime-bicycle`)
    await page.locator('#controls').getByRole('button', { name: 'No', exact: true }).click()
    await page.getByRole('button', { name: 'Cymraeg' }).click()
    await page.getByText('Rydyn ni’n mynd ymlaen yn Gymraeg').waitFor()
    await page.getByText('Mewn perygl?').waitFor()
    await page.locator('#controls').getByRole('button', { name: 'Na', exact: true }).waitFor()
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByText('We go on in English').waitFor()
    await page.locator('#controls').getByRole('button', { name: 'No', exact: true }).waitFor()
    expect(await page.getByText('In danger?').isVisible()).toBe(true)
    expect(await page.locator('html').getAttribute('lang')).toBe('en-GB')
    expect(complaints).toEqual([])
    await close()
  })

  it('marks a card in Arabic as Arabic, from right to left', async () => {
    const chat = await openChat(browser, assistant.url)
    await say(chat.page, 'سرقت دراجتي أمس')
    const card = chat.page.locator('.theirs[lang="ar"]')
    await card.waitFor()
    expect(await card.getAttribute('dir')).toBe('rtl')
    expect(await card.innerText()).toContain('999')
    await picture(chat, 'arabic-card')
    expect(
      dataOf(chat.line.heard.at(-1) ?? chat.line.heard[0] ?? { id: '', type: '', from: { id: '' } }).question?.key,
    ).toBe('matter')
    await chat.close()
  })
})
