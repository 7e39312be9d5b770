import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ShiftPresses } from '../../../adapters/webchat/page/shift-presses.ts'

/** Presses keys one after the other: "Shift" goes down and up, "A" with Shift held. Gives the last count. */
function press(keys: readonly string[], everyMs = 500): number {
  const presses = new ShiftPresses()
  let last = 0
  let now = 1_000
  const event = (type: string, key: string) => {
    last = presses.count({ type, key }, now)
  }
  for (const key of keys) {
    now += everyMs
    const capital = /^[A-Z]$/.test(key)
    if (capital) event('keydown', 'Shift')
    event('keydown', key)
    if (!capital) event('keyup', key)
    // Who types fast lets Shift go before the letter.
    if (capital) for (const up of ['Shift', key]) event('keyup', up)
  }
  return last
}

describe('presses of Shift', () => {
  it('are counted one by one', () => {
    expect([1, 2, 3].map((count) => press(Array.from({ length: count }, () => 'Shift')))).toEqual([1, 2, 3])
  })

  it.each([['a'], ['A'], ['Enter'], ['Control']])('begin again after %s', (other) => {
    expect(press(['Shift', 'Shift', other, 'Shift'])).toBe(1)
  })

  it('begin again five seconds after the last', () => {
    expect(press(['Shift', 'Shift', 'Shift'], 4_999)).toBe(3)
    expect(press(['Shift', 'Shift', 'Shift'], 5_000)).toBe(1)
  })

  it('count once while the key is held down', () => {
    const presses = new ShiftPresses()
    for (let at = 0; at < 30; at += 1) expect(presses.count({ type: 'keydown', key: 'Shift' }, at)).toBe(0)
    expect(presses.count({ type: 'keyup', key: 'Shift' }, 31)).toBe(1)
    expect(presses.count({ type: 'keyup', key: 'Shift' }, 32)).toBe(0)
  })

  it('are none in anything that is typed', () => {
    const letters = fc.array(fc.constantFrom('a', 'B', ' ', 'Z', 'Enter', 'É'), { maxLength: 40 })
    fc.assert(fc.property(letters, (keys) => press(keys) === 0))
  })
})
