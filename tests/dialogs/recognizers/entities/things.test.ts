import { describe, expect, it } from 'vitest'
import { findColours } from '../../../../dialogs/recognizers/entities/colour.ts'
import { findCrimeReferences } from '../../../../dialogs/recognizers/entities/crime-reference.ts'
import { findEmails } from '../../../../dialogs/recognizers/entities/email.ts'
import { findFrameNumbers } from '../../../../dialogs/recognizers/entities/frame-number.ts'
import { findImeis } from '../../../../dialogs/recognizers/entities/imei.ts'
import { findMakes } from '../../../../dialogs/recognizers/entities/make.ts'
import type { FindText } from '../../../../dialogs/recognizers/entities/mention.ts'

const table = (find: FindText, rows: readonly (readonly [string, readonly string[]])[]) =>
  it.each(rows)('in %j finds %j', (text, expected) => expect(find(text).map((one) => one.value)).toEqual(expected))

describe('colours', () => {
  table(findColours, [
    ['black Trek, dark blue helmet', ['black', 'dark blue']],
    ['a silver golf', ['silver']],
    ['Lime green paint', ['Lime green']],
    ['red and white frame', ['red', 'white']],
    ['matt black', ['matt black']],
    ['gunmetal grey', ['gunmetal grey']],
    ['two white lads', []],
    ['a black man in a red coat', ['red']],
    ['went through a red light', []],
    ['a gold ring', []],
    ['my black eye', []],
    ['caught him red-handed', []],
    ['Mr Brown said', []],
    ['reddish brown', ['reddish brown']],
  ])
})

describe('makes', () => {
  table(findMakes, [
    ['black Trek', ['Trek']],
    ['a land rover defender', ['land rover']],
    ['my iphone and a dell laptop', ['iphone', 'dell']],
    ['it is a giant escape', ['giant']],
    ['ford focus', ['ford']],
    ['red Scott bike', ['Scott']],
    ['a giant bloke took it', []],
    ['Scott took my bike', []],
    ['i want to focus', []],
    ['a long trek home', []],
  ])
})

describe('email addresses', () => {
  table(findEmails, [
    ['Sam.Jones@Example.CO.UK.', ['sam.jones@example.co.uk']],
    ['<sam@example.com>, or jo@example.org', ['sam@example.com', 'jo@example.org']],
    ['sam at example dot com', ['sam@example.com']],
    ["o'brien+spam@sub.example.org", ["o'brien+spam@sub.example.org"]],
    ['his insta is @jay_07', []],
    ['sam@example', []],
    ['sam..x@example.com', []],
    ['@@@@', []],
  ])
})

describe('IMEIs', () => {
  table(findImeis, [
    ['imei 490154203237518', ['490154203237518']],
    ['490154203237518', ['490154203237518']],
    ['49-015420-323751-8', ['490154203237518']],
    ['490154203237517', []],
    ['4901542032375180', []],
    ['378282246310005', []],
    ['his chip is 490154203237518', []],
  ])
})

describe('frame numbers', () => {
  table(findFrameNumbers, [
    ['frame number WTU123456X', ['WTU123456X']],
    ['frame no: wtu-123456', ['WTU-123456']],
    ['framenumber WUD7654321', ['WUD7654321']],
    ['the serial number is WSBC 6021 23456', ['WSBC 6021 23456']],
    ['stamped under the bottom bracket: G12K3456', ['G12K3456']],
    ['WTU123456 is the frame number', ['WTU123456']],
    ['the frame is black', []],
    ['I do not have the frame number, it cost 600', []],
    ['WTU123456', []],
  ])
})

describe('crime references', () => {
  table(findCrimeReferences, [
    ['crime ref 01/1234567/26', ['01/1234567/26']],
    ['46/12345/26', ['46/12345/26']],
    ['cad 1234/23nov26', ['CAD 1234/23NOV26']],
    ['1234567/22 was the old one', ['1234567/22']],
    ['BCA-12345-26-0100-IR', ['BCA-12345-26-0100-IR']],
    ['log MP-20261123-0123', ['MP-20261123-0123']],
    ['NFRC123456789012', ['NFRC123456789012']],
    ['receipt PB-7K4M-Q2XD-9', ['PB-7K4M-Q2XD-9']],
    ['crime reference number 0526123456', ['0526123456']],
    ['occurrence number is 26000123456', ['26000123456']],
    ['no crime number yet, 3 men', []],
    ['for the crime number letter: 118 High Street', []],
    ['on 20/11/2026', []],
    ['26000123456', []],
  ])
})
