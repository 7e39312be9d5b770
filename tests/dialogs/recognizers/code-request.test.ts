import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeCode, showCode } from '../../../dialogs/code.ts'
import { readCodeRequest } from '../../../dialogs/recognizers/code-request.ts'
import { readCommand } from '../../../dialogs/recognizers/command.ts'
import { makeReference } from '../../../dialogs/reference.ts'

const bytes = (step: number) => (count: number) => Uint8Array.from({ length: count }, (_, at) => (at * step + 5) % 256)
const draft = makeCode('draft', bytes(37))
const report = makeCode('report', bytes(41))
const reference = makeReference(bytes(43))
const code = { kind: 'draft', code: draft }
/** A code with one character that is wrong. */
const wrong = `${draft.slice(0, 9)}${draft.endsWith('2') ? '3' : '2'}`

/** A code that is written in the groups of a reference, as one reference in a hundred and twenty is with a wrong last character. */
const asReference = (ten: string) => `${ten.slice(0, 4)}-${ten.slice(4, 8)}-${ten.slice(8)}`

describe('a message about codes', () => {
  it.each([draft, report])('takes %s in the groups of a reference for no code: it is one that is mistyped', (ten) => {
    expect(readCodeRequest(asReference(ten))?.code).toBeUndefined()
    expect(readCodeRequest(asReference(ten).replaceAll('-', ' ').toLowerCase())?.code).toBeUndefined()
  })

  it.each([
    showCode(draft),
    draft,
    draft.toLowerCase(),
    showCode(draft).replace('-', ' '),
    [...draft].join(' '),
    `${showCode(draft)}.`,
    `My code is ${showCode(draft)}`,
    `the code is ${draft.toLowerCase()}, thanks`,
    `code: ${draft}`,
  ])('has a code in %j, alone or named, and asks nothing', (text) => {
    expect(readCodeRequest(text)).toMatchObject({ code })
  })

  it.each([
    ['resume', 'go-on'],
    ['Resume my report', 'go-on'],
    ['I want to carry on with my report', 'go-on'],
    ['can I finish my unfinished report?', 'go-on'],
    ['open my saved report', 'go-on'],
    ['I have a code', 'have-code'],
    ["I've got a code", 'have-code'],
    ['I have a resume code', 'have-code'],
    ['I saved a report', 'have-code'],
    ['hello, I saved my report yesterday', 'have-code'],
    ['my code is', 'have-code'],
    ['delete my saved report', 'delete'],
    ['please erase the draft I saved', 'delete'],
    ['I want to delete my saved answers', 'delete'],
    ['where is my report?', 'where'],
    ["where's my report", 'where'],
    ['what happened to my report', 'where'],
    ['what is happening with my report?', 'where'],
    ['status of my report', 'where'],
    ['I want to check on my report please', 'where'],
    ['have the police got my report yet?', 'where'],
    ['has anyone looked at my report', 'where'],
    ['any news on my report?', 'where'],
    ['how is my report going', 'where'],
    ['did you get my report?', 'where'],
  ] as const)('asks in %j: %s', (text, asks) => {
    expect(readCodeRequest(text)).toEqual({ asks })
    expect(readCommand(text)).toBeUndefined()
  })

  it.each([
    [`resume ${showCode(draft)}`, { asks: 'go-on', code }],
    [`resume my report with code ${draft}`, { asks: 'go-on', code }],
    [`I have a code: ${showCode(draft)}`, { asks: 'have-code', code }],
    [`delete my saved report ${showCode(draft)}`, { asks: 'delete', code }],
    [`delete my saved report with the code ${draft}`, { asks: 'delete', code }],
    [`where is my report ${reference}?`, { asks: 'where', reference }],
    [reference, { reference }],
    [reference.toLowerCase().replaceAll('-', ' '), { reference }],
    [`${reference} ${showCode(report)}`, { reference, code: { kind: 'report', code: report } }],
    [
      `where is my report ${reference}, code ${showCode(report)}`,
      { asks: 'where', reference, code: { kind: 'report', code: report } },
    ],
    [
      `my reference is ${reference} and the code is ${report.toLowerCase()}`,
      { reference, code: { kind: 'report', code: report } },
    ],
  ])('is read whole: %j', (text, expected) => {
    expect(readCodeRequest(text)).toEqual(expected)
  })

  it.each([
    wrong,
    showCode(wrong),
    `my code is ${wrong}`,
    `my code is ${draft.slice(0, 8)}`,
    `resume ${showCode(wrong)}`,
    `code ${draft}${draft.slice(0, 3)}`,
  ])('tells that %j is mistyped', (text) => {
    expect(readCodeRequest(text)).toEqual({ mistyped: true })
  })

  it.each([
    [`delete my saved report ${showCode(wrong)}`, 'delete'],
    [`Delete my saved report ${draft.slice(0, 8)}.`, 'delete'],
    [`open my saved report ${showCode(wrong).replace('-', ' ')}`, 'go-on'],
  ])('tells that the code is mistyped in %j, and what is asked for', (text, asks) => {
    expect(readCodeRequest(text)).toEqual({ asks, mistyped: true })
  })

  it.each([
    '',
    'yes',
    'delete my saved report of 12 May',
    'my bike was stolen from the station',
    'my post code is SW1A 1AA',
    'AB12 CDE',
    '07700 900123',
    '1234567890',
    'area code 01632',
    'burglaries',
    'stolen bike',
    'he sent a code to my phone and took £200',
    'they got the door code 4821 from my neighbour',
    'what happened with my burglary report',
    'I want to report a crime',
    'start a new report',
    'save',
    'continue later',
    'come back to this',
    'go back',
    'delete my answers and start again',
    `the serial number is ${draft} and it was on the frame`,
    `he wrote ${showCode(draft)} on the wall`,
  ])('is not in %j', (text) => {
    expect(readCodeRequest(text)).toBeUndefined()
  })

  it('reads every code and reference in every way of writing them, and never one for the other', () => {
    const labels = fc.constantFrom('', 'my code is ', 'resume ', 'code ')
    const ways = fc.constantFrom(
      (shown: string) => shown,
      (shown: string) => shown.replaceAll('-', ''),
      (shown: string) => shown.replaceAll('-', ' ').toLowerCase(),
      (shown: string) => [...shown.replaceAll('-', '')].join(' '),
    )
    fc.assert(
      fc.property(labels, ways, (label, way) => {
        const made = makeCode('draft', randomBytes)
        expect(readCodeRequest(`${label}${way(showCode(made))}`)).toMatchObject({ code: { kind: 'draft', code: made } })
        const sent = makeReference(randomBytes)
        if (/\d/.test(sent)) expect(readCodeRequest(way(sent))).toEqual({ reference: sent })
      }),
      { numRuns: 300 },
    )
  })

  it('takes nothing out of what people write of other things, in all the lines that topics are learned from', () => {
    const folder = new URL('../../../dialogs/recognizers/utterances/', import.meta.url)
    const lines = readdirSync(folder).flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))
    expect(lines.length).toBeGreaterThan(3000)
    expect(lines.filter((line) => readCodeRequest(line) !== undefined)).toEqual([
      'where is my report',
      'whats happening with my report',
    ])
  })

  it('never throws and is quick with anything', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => readCodeRequest(text) !== null))
    for (const part of ['my ', 'code ', 'where is my report ', 'a-', '- ', 'A1 ', 'the saved '])
      expect(() => readCodeRequest(part.repeat(50_000))).not.toThrow()
  })
})
