import { expect, it } from 'vitest'
import { nationOf } from '../../../../dialogs/recognizers/entities/nation.ts'

it.each([
  ['', 'SW1A 1AA', 'england'],
  ['', 'CF10 3NQ', 'wales'],
  ['', 'EH1 1YZ', 'scotland'],
  ['', 'BT1 5GS', 'northern-ireland'],
  ['', 'CH1', undefined],
  ['', 'TD15 1AA', undefined],
  ['', 'DG16 5EA', undefined],
  ['', 'NP16 5AA', undefined],
  ['in glasgow', 'CH1 1AA', undefined],
  ['', 'JE2 3AB', undefined],
  ['outside Holborn station', undefined, 'england'],
  ['my bike was taken in Hackney', undefined, 'england'],
  ['at kings cross', undefined, 'england'],
  ['in Glasgow city centre', undefined, 'scotland'],
  ['I live in Scotland', undefined, 'scotland'],
  ['Belfast', undefined, 'northern-ireland'],
  ['cardiff bay', undefined, 'wales'],
  ['near EH1 1YZ', undefined, 'scotland'],
  ['on Edinburgh Road', undefined, undefined],
  ['at the Prince of Wales', undefined, undefined],
  ['from Cardiff to Bristol', undefined, undefined],
  ['outside the pub', undefined, undefined],
])('%j with postcode %j is in %j', (text, postcode, nation) => expect(nationOf(text, postcode)).toBe(nation))
