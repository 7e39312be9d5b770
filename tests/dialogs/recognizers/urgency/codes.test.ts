import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadModels } from '../../../../bot/recognise.ts'
import { makeCode, showCode } from '../../../../dialogs/code.ts'
import { withoutCodes } from '../../../../dialogs/recognizers/urgency/without-codes.ts'
import { makeReference } from '../../../../dialogs/reference.ts'

const { findDanger } = await loadModels()

/** Any code and reference, drawn as they are drawn for people. */
const shown = fc.record({
  code: fc
    .tuple(fc.constantFrom('draft' as const, 'report' as const), fc.infiniteStream(fc.nat(255)))
    .map(([kind, bytes]) => showCode(makeCode(kind, (count) => Uint8Array.from([...bytes.take(count)])))),
  reference: fc
    .infiniteStream(fc.nat(255))
    .map((bytes) => makeReference((count) => Uint8Array.from([...bytes.take(count)]))),
})

describe('codes and danger', () => {
  it.each<(code: string, reference: string) => string>([
    (code) => code,
    (_, reference) => reference,
    (code, reference) => `${reference} ${code}`,
    (code) => `it is ${code}`,
    (code) => `the code is ${code}`,
    (code, reference) => `my code is ${code.toLowerCase()} and the reference ${reference}`,
    (code) => `where is my report? ${code.replace('-', ' ')}`,
  ])('are never taken for danger: %s', (say) => {
    fc.assert(
      fc.property(shown, ({ code, reference }) => findDanger(say(code, reference)).level === 'none'),
      { numRuns: 1000 },
    )
  })

  it('are none where they have letters only, and the check is a vowel', () => {
    expect(findDanger('MYDY-VYCG-NE').level).toBe('none')
  })

  it('hide no danger beside them', () => {
    fc.assert(
      fc.property(shown, ({ code, reference }) =>
        ['red', 'amber'].includes(findDanger(`${reference} he is hitting me ${code}`).level),
      ),
    )
  })

  it.each([
    ['it is 9XK42-TM7PD', 'it is'],
    ['frame number WBK2209KF', 'frame number'],
    ['doing 100mph in the m25', 'doing 100mph in the m25'],
    ['hes brkng the door', 'hes brkng the door'],
    ['2nite @ 19:30', '2nite @ 19:30'],
    ['', ''],
  ])('are no words, other things are: "%s"', (text, words) => expect(withoutCodes(text)).toBe(words))
})
