import { describe, expect, it } from 'vitest'
import { tellsOwnLoss } from '../../../dialogs/recognizers/own-loss.ts'

describe('telling of one’s own loss', () => {
  it.each([
    ['my bike was nicked', true],
    ['someone has had my own phone away', true],
    ["they took my daughter's scooter", false],
    ['my mates bike got pinched, he asked me to tell you', false],
    ['my shop was broken into', false],
    ['a bike was taken from the rack', false],
    ['my bike and my wife’s bike are both gone', false],
    ['', false],
  ])('%j is %s', (text, own) => expect(tellsOwnLoss(text)).toBe(own))
})
