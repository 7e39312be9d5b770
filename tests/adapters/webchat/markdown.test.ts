import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Block, type Inline, readMarkdown } from '../../../adapters/webchat/page/markdown.ts'

const text = (words: string): Inline => ({ kind: 'text', text: words })
const paragraph = (...words: readonly Inline[]): Block => ({ kind: 'paragraph', words })

describe('reading the Markdown of a reply', () => {
  it.each<readonly [string, readonly Block[]]>([
    ['One.\n\nTwo.', [paragraph(text('One.')), paragraph(text('Two.'))]],
    ['One\nTwo', [paragraph(text('One'), { kind: 'break' }, text('Two'))]],
    ['## Help\nCall.', [{ kind: 'heading', words: [text('Help')] }, paragraph(text('Call.'))]],
    [
      'Take:\n- a photo\n- a receipt',
      [paragraph(text('Take:')), { kind: 'list', ordered: false, items: [[text('a photo')], [text('a receipt')]] }],
    ],
    ['1. First\n2. Second', [{ kind: 'list', ordered: true, items: [[text('First')], [text('Second')]] }]],
    ['Call **101** now', [paragraph(text('Call '), { kind: 'bold', text: '101' }, text(' now'))]],
    ['[Call 999](tel:999)', [paragraph({ kind: 'link', text: 'Call 999', href: 'tel:999' })]],
    [
      'See https://www.gov.uk/a-b. Then',
      [
        paragraph(
          text('See '),
          { kind: 'link', text: 'https://www.gov.uk/a-b', href: 'https://www.gov.uk/a-b' },
          text('. Then'),
        ),
      ],
    ],
    ['2 * 3 * 4 - 5', [paragraph(text('2 * 3 * 4 - 5'))]],
  ])('%j', (given, blocks) => {
    expect(readMarkdown(given)).toEqual(blocks)
  })

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'http://example.org',
    '//example.org',
    '/chat',
    'JaVaScRiPt:x',
  ])('makes no link of %s', (target) => {
    expect(readMarkdown(`[go](${target})`)).toEqual([paragraph(text(`[go](${target})`))])
  })

  it('loses no letter of any text, and never fails', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (given) => {
        const letters = (words: string) => words.replaceAll(/[^\p{L}]/gu, '')
        const inlines = readMarkdown(given).flatMap((block) =>
          block.kind === 'list' ? block.items.flat() : block.words,
        )
        expect(letters(inlines.map((one) => (one.kind === 'break' ? '' : one.text)).join(''))).toBe(letters(given))
      }),
    )
  })

  it.each([
    '[',
    '**',
    '*',
    '- ',
    'https://',
    '[a](',
    '\n',
    '# ',
    '1. ',
    '[a](tel:1) **b** ',
  ])('reads 10 kB of %j at once', (part) => {
    const hostile = part.repeat(Math.ceil(10_000 / part.length))
    readMarkdown(hostile)
    const start = performance.now()
    readMarkdown(hostile)
    expect(performance.now() - start).toBeLessThan(50)
  })
})
