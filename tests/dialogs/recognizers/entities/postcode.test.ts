import { describe, expect, it } from 'vitest'
import { findPostcodes, normalPostcode } from '../../../../dialogs/recognizers/entities/postcode.ts'

const postcodes = (text: string) => findPostcodes(text).map((mention) => mention.value)

describe('finding postcodes', () => {
  it.each([
    ['i live at SW1A 1AA', ['SW1A 1AA']],
    ['the lock-up off SE22', ['SE22']],
    ['SE22, near the lido', ['SE22']],
    ['postcode is ec1a1bb', ['EC1A 1BB']],
    ['W1A 1AA or w1a 1aa', ['W1A 1AA', 'W1A 1AA']],
    ['M1 1AE.', ['M1 1AE']],
    ['B33 8TH, the corner', ['B33 8TH']],
    ['CR2 6XH', ['CR2 6XH']],
    ['DN55 1PT', ['DN55 1PT']],
    ['near EH1-1YZ', ['EH1 1YZ']],
    ['Cardiff CF10 3NQ', ['CF10 3NQ']],
    ['SE22 OAB', ['SE22 0AB']],
    ['postcode se22 oab', ['SE22 0AB']],
    ['Belfast bt1 5gs ok', ['BT1 5GS']],
    ['posted to BFPO 57', ['BFPO 57']],
    ['it was nicked in SE22', ['SE22']],
    ['it was nicked in se22', ['SE22']],
    ['around the E14 area', ['E14']],
    ['the SW9 postcode', ['SW9']],
    ['near sw1a', ['SW1A']],
    ['in M14', ['M14']],
    ['somewhere in B12', ['B12']],
    ['Rye Lane SE15', ['SE15']],
    ['London N1', ['N1']],
  ])('in %j finds %j', (text, expected) => expect(postcodes(text)).toEqual(expected))

  it.each([
    'in M25 traffic',
    'on the M1',
    'left the m1 3rd exit',
    'the A4 2nd left',
    'E1 oak tree',
    'at 4pm',
    'my Galaxy S24 is gone',
    'a BMW M3 was outside',
    'reg AB12 CDE',
    'room B12',
    'bus N29',
    'platform 4a',
    'see p3 of the letter',
    'the e10 petrol',
    'BBC1 at 8',
    '',
  ])('in %j finds none', (text) => expect(postcodes(text)).toEqual([]))

  it.each([
    ['sw1a1aa', 'SW1A 1AA'],
    [' SW1A  1AA ', 'SW1A 1AA'],
    ['SW1A-1AA.', 'SW1A 1AA'],
    ['SW1A OAA', 'SW1A 0AA'],
    ['gir 0aa', 'GIR 0AA'],
    ['bfpo57', 'BFPO 57'],
    ['ascn1zz', 'ASCN 1ZZ'],
    ['SW1A', undefined],
    ['SW1A 1CI', undefined],
    ['QA1 1AA', undefined],
    ['12345', undefined],
    ['', undefined],
  ])('reads %j as %j', (text, expected) => expect(normalPostcode(text)).toBe(expected))
})
