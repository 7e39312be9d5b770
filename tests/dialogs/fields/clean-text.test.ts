import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanLine, cleanText, looksLikeCode } from '../../../dialogs/fields/clean-text.ts'

describe('cleaning what a person wrote', () => {
  it.each([
    ['  hello ', 'hello'],
    ['a\u200bb\u200fc\ufeff', 'abc'],
    ['a\u0000b\u0007c', 'abc'],
    ['\u202eabc\u202c', 'abc'],
    ['a\ud800b', 'ab'],
    ['smile 😀', 'smile 😀'],
    ['one\r\ntwo\rthree', 'one\ntwo\nthree'],
    ['cafe\u0301', 'café'],
    ['tab\there', 'tab\there'],
    ['', ''],
  ])('makes %j into %j', (text, clean) => expect(cleanText(text)).toBe(clean))

  it('puts a line on one line, with plain digits', () => {
    expect(cleanLine('ＡＢ１２\n  ＣＤＥ')).toBe('AB12 CDE')
  })

  it('is the same when done twice', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => cleanText(cleanText(text)) === cleanText(text)))
  })
})

describe('signs of code around a number', () => {
  it.each([
    ['OR 1=1', true],
    ['alert(1)', true],
    ['[31m', true],
    ['about 30 (or so)', false],
    ['5\'9"', false],
    ['£1,250.50', false],
    ['2-3', false],
  ])('%j: %s', (line, code) => expect(looksLikeCode(line)).toBe(code))
})
