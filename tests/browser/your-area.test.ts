import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { importFolder } from '../../adapters/police-data/import/import-folder.ts'
import { openAreaImports } from '../../adapters/storage/sqlite/area-imports.ts'
import { addMonths } from '../../knowledge/area/months.ts'
import { folderOf, wardHeader } from '../adapters/police-data/import/sample-files.ts'
import { type PlayedServices, playServices } from '../adapters/police-data/played-services.ts'
import { dataOf } from '../end-to-end/assistant-data.ts'
import { type AssistantProcess, startAssistant, temporaryFolder } from '../end-to-end/assistant-process.ts'
import { Walker } from '../end-to-end/walker.ts'
import { newPage } from './chat-page.ts'
import { startBrowser } from './chromium.ts'

/** The narrowest phone that the page is made for. */
const PHONE: BrowserContextOptions = { viewport: { width: 320, height: 700 } }
/** Where pictures of the page go, to be looked at: set SCREENSHOTS to keep them. */
const pictures = process.env.SCREENSHOTS ?? join(temporaryFolder(), 'pictures')
mkdirSync(pictures, { recursive: true })

const boxes = z.array(z.object({ text: z.string(), left: z.number(), right: z.number(), height: z.number() }))
/** Where each text of the picture is on the screen, in CSS pixels. */
const MEASURE = `[...document.querySelectorAll('.chart svg text')].map((one) => {
  const { left, right, height } = one.getBoundingClientRect()
  return { text: one.textContent, left, right, height }
})`
const EDGE = `document.querySelector('.chart').getBoundingClientRect().right`
const TABLE_FITS = `(() => { const box = document.querySelector('.chart .scroll'); return box.scrollWidth <= box.clientWidth })()`
const COLOURS = `(() => {
  const of = (selector, name) => getComputedStyle(document.querySelector(selector))[name]
  return [of('.chart svg text', 'fill'), of('.chart .now', 'fill'), of('.chart .before', 'stroke'), of('.message.theirs', 'backgroundColor')]
})()`

/** Invented figures of a ward and its borough over two years, with numbers as large as they come. */
const months = Array.from({ length: 24 }, (_, at) => addMonths(202609, at - 23))
const WARDS = [
  wardHeader(months.map(String)),
  `VIOLENCE AGAINST THE PERSON,VIOLENCE WITH INJURY,Abbey,E05000011,Great Exampleton and Faraway,${months.map(() => 990)}`,
  `THEFT,THEFT FROM THE PERSON,Abbey,E05000011,Great Exampleton and Faraway,${months.map((_, at) => (at < 12 ? 120 : 100))}`,
  `ROBBERY,ROBBERY OF PERSONAL PROPERTY,Abbey,E05000011,Great Exampleton and Faraway,${months.map(() => 1)}`,
  `ROBBERY,ROBBERY OF PERSONAL PROPERTY,Heath,E05000012,Great Exampleton and Faraway,${months.map(() => 900)}`,
].join('\n')

let assistant: AssistantProcess
let services: PlayedServices
let browser: Browser
beforeAll(async () => {
  services = await playServices()
  const dataDir = join(temporaryFolder(), 'data')
  const imports = openAreaImports(dataDir)
  await importFolder(folderOf({ 'wards.csv': WARDS }), imports, Date.parse('2026-11-20T09:30:00Z'))
  imports.close()
  assistant = await startAssistant({
    dataDir,
    env: { POLICE_DATA_URL: services.police, POSTCODES_URL: services.postcodes },
  })
  browser = await startBrowser()
})
afterAll(async () => {
  await browser?.close()
  await assistant?.stop()
})

/** Talks to the figures of a postcode on the page. */
async function atFigures(options: BrowserContextOptions, place = 'SW1A 1AA') {
  const chat = await newPage(browser, assistant.url, options)
  const walker = new Walker(chat.line)
  await walker.open('your-area')
  await walker.press('ya.what', 'figures')
  await walker.say(place)
  await chat.page.locator('.chart svg').waitFor()
  return { ...chat, walker }
}

describe('the picture of crime figures on the chat page', () => {
  it('is readable on a phone of 320 pixels, and the page is not wider', async () => {
    const { page, complaints, close } = await atFigures(PHONE)
    // The frame of the message, and the table inside it.
    const edge = z.number().parse(await page.evaluate(EDGE))
    expect(edge).toBeLessThan(320)
    expect(await page.evaluate(TABLE_FITS)).toBe(true)
    const texts = boxes.parse(await page.evaluate(MEASURE))
    expect(texts.map(({ text }) => text)).toEqual([
      'Oct 2025 to Sep 2026',
      'Oct 2024 to Sep 2025',
      'Bike theft',
      '360',
      '600',
      'Shop theft',
      '240',
      '240',
      'Violence and sexual offences',
      '120',
      '120',
    ])
    for (const { left, right, height } of texts) {
      expect(left).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(edge)
      expect(height).toBeGreaterThanOrEqual(14)
    }
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)
    await page.locator('.chart').screenshot({ path: join(pictures, 'chart-320.png') })
    await page.screenshot({ path: join(pictures, 'page-320.png'), fullPage: true })
    expect(complaints).toEqual([])
    await close()
  }, 60_000)

  it('says the same in the picture, the table and the sentence', async () => {
    const { page, walker, close } = await atFigures(PHONE)
    const chart = walker.last.map((one) => dataOf(one).chart).find((one) => one !== undefined)
    const cells = await page.locator('.chart tbody tr').allInnerTexts()
    const rows = cells.map((row) => row.split('\t').map((cell) => cell.trim()))
    expect(rows).toEqual(chart?.table.rows)
    expect(rows[0]).toEqual(['Bike theft', '360', '600'])
    expect(rows.at(-1)?.[0]).toBe('All kinds')
    const words = await page.locator('.message.wide').innerText()
    for (const [label, now, before] of rows.slice(0, 3)) {
      expect(words).toMatch(new RegExp(`${label}: ${now}, [^.]*\\(${before}\\)\\.`))
    }
    const numbers = await page.locator('.chart svg .number').allTextContents()
    expect(numbers).toEqual(rows.slice(0, 3).flatMap(([, now, before]) => [now, before]))
    await close()
  }, 60_000)

  it('stands with the borough too on a phone, and a table that is too wide moves by itself', async () => {
    const { page, walker, complaints, close } = await atFigures(PHONE, 'Abbey ward')
    const chart = walker.last.map((one) => dataOf(one).chart).find((one) => one !== undefined)
    expect(chart?.table.columns).toHaveLength(4)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)
    const box = page.getByRole('region', { name: 'Table of the numbers' })
    await box.focus()
    await page.keyboard.press('End')
    await box.getByText('10,812').first().waitFor()
    const edge = z.number().parse(await page.evaluate(EDGE))
    const texts = boxes.parse(await page.evaluate(MEASURE))
    for (const { right } of texts) expect(right).toBeLessThanOrEqual(edge)
    await page.locator('.message.wide').screenshot({ path: join(pictures, 'borough-320.png') })
    expect(complaints).toEqual([])
    await close()
  }, 60_000)

  it('is one image with a name and a description to a screen reader, and its table has headings', async () => {
    const { page, close } = await atFigures(PHONE)
    const image = page.getByRole('img', { name: 'Crime in Mill Lane & Heath (the neighbourhood of SW1A 1AA)' })
    expect(await image.locator('desc').textContent()).toContain(
      'Bike theft: 360 from October 2025 to September 2026, 600 from October 2024 to September 2025.',
    )
    expect(await image.getAttribute('aria-describedby')).toBe(await image.locator('desc').getAttribute('id'))
    expect(await page.getByRole('columnheader').allInnerTexts()).toEqual([
      'Kind of crime',
      'Oct 2025 to Sep 2026',
      'Oct 2024 to Sep 2025',
    ])
    expect(await page.getByRole('rowheader').first().innerText()).toBe('Bike theft')
    await close()
  }, 60_000)

  it.each([
    ['dark', { ...PHONE, colorScheme: 'dark' as const }],
    ['forced colours', { ...PHONE, forcedColors: 'active' as const }],
  ])(
    'stands out from its ground with %s',
    async (name, options) => {
      const { page, complaints, close } = await atFigures(options)
      const colours = z.array(z.string()).parse(await page.evaluate(COLOURS))
      const ground = colours.at(-1) ?? ''
      for (const colour of colours.slice(0, -1)) expect(contrast(colour, ground)).toBeGreaterThanOrEqual(4.5)
      await page.locator('.chart').screenshot({ path: join(pictures, `chart-${name.replace(' ', '-')}.png`) })
      expect(complaints).toEqual([])
      await close()
    },
    60_000,
  )

  it('leads on by a tap: to advice, and to the team', async () => {
    const { page, walker, close } = await atFigures({})
    await page.screenshot({ path: join(pictures, 'page-wide.png'), fullPage: true })
    await page.getByRole('link', { name: /page of the Mill Lane & Heath team/ }).waitFor()
    await page.getByRole('button', { name: 'Write to the team' }).click()
    await page.getByText('Message the neighbourhood team').first().waitFor()
    expect(walker.heard.some((one) => dataOf(one).chart !== undefined)).toBe(true)
    await close()
  }, 60_000)
})

/** The contrast of two colours as WCAG 2 counts it. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

function luminance(colour: string): number {
  const parts = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => {
    const share = Number(part) / 255
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  const [red = 0, green = 0, blue = 0] = parts
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
