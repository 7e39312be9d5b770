import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { all, tag } from '../../../../adapters/webchat/plain/html.ts'

describe('markup', () => {
  it('shows text as text, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, value) => {
        const { markup } = tag('p', { title: value }, text)
        const [, title = '', inside = ''] = /^<p title="([^"]*)">(.*)<\/p>$/s.exec(markup) ?? []
        expect(`${title}${inside}`).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/)
      }),
    )
  })

  it.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['"><img src=x onerror=alert(1)>', '&quot;&gt;&lt;img src=x onerror=alert(1)&gt;'],
    ['AT&amp;T', 'AT&amp;amp;T'],
    ['a\u202Etxt.exe', 'atxt.exe'],
    ['a\u0000b\u0007', 'ab'],
    ['two\nlines', 'two\nlines'],
    ['\uD800 alone', ' alone'],
    ['שלום اردو Łódź 🚲', 'שלום اردو Łódź 🚲'],
  ])('turns %j into %j', (text, markup) => {
    expect(all(text).markup).toBe(markup)
  })

  it('leaves out what is undefined, and writes attributes without a value', () => {
    expect(tag('input', { name: 'a', checked: true, value: undefined }).markup).toBe('<input name="a" checked>')
    expect(tag('p', {}, undefined, tag('br', {}), 'x').markup).toBe('<p><br>x</p>')
  })
})
