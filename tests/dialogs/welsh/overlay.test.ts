import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadPlainContent } from '../../../bot/content.ts'
import { loadWelsh } from '../../../bot/welsh.ts'
import { checkWelsh } from '../../../bot/welsh-check.ts'
import type { Content } from '../../../dialogs/content.ts'
import { readField } from '../../../dialogs/fields/field-kinds.ts'
import { inLanguage } from '../../../dialogs/language.ts'
import { showWhen } from '../../../dialogs/recognizers/when/show-when.ts'
import { inWelshWords, stampOf, type WelshArticle } from '../../../dialogs/welsh/overlay.ts'
import { WELSH_TEXTS } from '../../../dialogs/welsh/texts.ts'

let plain: Content
let articles: ReadonlyMap<string, WelshArticle>
beforeAll(async () => {
  plain = await loadPlainContent()
  articles = await loadWelsh()
})

const shape = (value: unknown, key = ''): unknown => {
  if (Array.isArray(value))
    return key === 'says' || key === 'words' || key === 'examples' ? 0 : value.map((one) => shape(one))
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? 0 : value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== 'says' && name !== 'words')
      .map(([name, one]) => [name, name === 'id' || name === 'goto' ? one : shape(one, name)]),
  )
}

describe('the Welsh overlay', () => {
  it('is whole where it must be', () => {
    expect(checkWelsh(plain, articles).faults).toEqual([])
  })

  it('changes words only: ids, options, ways and conditions are the same', () => {
    const welsh = inWelshWords(plain, { texts: WELSH_TEXTS, articles })
    for (const [id, form] of plain.forms) expect(shape(welsh.forms.get(id))).toEqual(shape(form))
    for (const [id, flow] of plain.flows) expect(shape(welsh.flows.get(id))).toEqual(shape(flow))
  })

  it('falls back to English where the English of an article has changed, and the check tells it', () => {
    const [id = ''] = [...articles.keys()]
    const article = plain.articles.get(id)
    if (article === undefined) throw new Error('There is no Welsh article.')
    const changed = {
      ...plain,
      articles: new Map([...plain.articles, [id, { ...article, answer: 'Another answer.' }]]),
    }
    const welsh = inWelshWords(changed, { texts: WELSH_TEXTS, articles })
    expect(welsh.articles.get(id)?.answer).toBe('Another answer.')
    expect(checkWelsh(changed, articles).lines.join('\n')).toContain(article.title)
    expect(stampOf(article)).toBe(articles.get(id)?.of)
  })

  it('has a fault for a phrase or question that is missing', () => {
    const [form] = [...plain.forms.values()].filter(({ id }) => id === 'crime-bicycle')
    if (form === undefined) throw new Error('There is no such form.')
    const more = { ...plain, forms: new Map([...plain.forms, [form.id, { ...form, title: 'A title that is new' }]]) }
    expect(checkWelsh(more, articles).faults.join('\n')).toContain('A title that is new')
  })
})

describe('times in Welsh', () => {
  const NOW = Date.parse('2026-11-23T10:00:00Z')
  it('are said in full: "dydd Mawrth 17 Tachwedd 2026, rhwng 6pm ac 8pm"', () => {
    const shown = inLanguage('cy', () => showWhen({ start: '2026-11-17T18:00', end: '2026-11-17T20:00' }))
    expect(shown).toBe('dydd Mawrth 17 Tachwedd 2026, rhwng 6pm ac 8pm')
  })

  it('that are said back are read as the same again', () => {
    const day = fc
      .integer({ min: 1, max: 300 })
      .map((back) => new Date(NOW - back * 86_400_000).toISOString().slice(0, 10))
    const hour = fc.integer({ min: 1, max: 22 })
    fc.assert(
      fc.property(day, hour, fc.integer({ min: 0, max: 1 }), (date, first, length) => {
        const at = (hours: number) => `${date}T${String(hours).padStart(2, '0')}:00`
        const value = { start: at(first), end: at(Math.min(23, first + length * 2)) }
        const read = inLanguage('cy', () => readField(showWhen(value), { kind: 'when' }, { now: NOW }))
        expect(read).toEqual({ ok: true, value })
        const whole = inLanguage('cy', () => readField(showWhen({ date }), { kind: 'when' }, { now: NOW }))
        expect(whole).toEqual({ ok: true, value: { date } })
      }),
    )
  })

  it.each([
    ['ddoe', { date: '2026-11-22' }],
    ['heddiw', { date: '2026-11-23' }],
    ['dydd Mawrth diwethaf', { date: '2026-11-17' }],
    ['17 Mawrth 2026', { date: '2026-03-17' }],
    ['3 Mai', { date: '2026-05-03' }],
    ['ddoe rhwng 6pm ac 8pm', { start: '2026-11-22T18:00', end: '2026-11-22T20:00' }],
    ['neithiwr tua 10', { start: '2026-11-22T22:00', end: '2026-11-22T22:00' }],
  ])('%j is read', (text, value) => {
    expect(inLanguage('cy', () => readField(text, { kind: 'when' }, { now: NOW }))).toEqual({ ok: true, value })
  })
})
