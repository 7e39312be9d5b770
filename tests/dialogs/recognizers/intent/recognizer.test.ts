import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { intentModel } from '../../../../dialogs/recognizers/intent/model.ts'
import { packModel, unpackModel } from '../../../../dialogs/recognizers/intent/model-file.ts'
import { createIntentRecognizer } from '../../../../dialogs/recognizers/intent/recognizer.ts'
import { normalise } from '../../../../dialogs/recognizers/intent/text.ts'
import { trainIntent } from '../../../../dialogs/recognizers/intent/train.ts'
import { DECISIONS, fixed } from './fixed.ts'
import { fewTopics, fewUtterances, model, recognizer, topics, utterances } from './trained.ts'

const lines = z.array(z.object({ text: z.string(), accept: z.array(z.string()) }))
const pairs = z.array(z.object({ text: z.string(), accept: z.array(z.array(z.string())) }))
const read = (name: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8'))
const heldOut = lines.parse([...lines.parse(read('held-out.json')), ...lines.parse(read('held-out-second.json'))])
const two = pairs.parse(read('held-out-two.json'))

const kindOf = (accept: readonly string[]) => accept.find((id) => id === 'none' || id === 'other') ?? 'ours'
const of = (kind: string) => heldOut.filter(({ accept }) => kindOf(accept) === kind)
const share = <T>(list: readonly T[], holds: (item: T) => boolean) => list.filter(holds).length / list.length

describe('messages that training has not seen', () => {
  it('are not in the training text', () => {
    const trained = new Set([
      ...topics.flatMap(({ examples }) => examples.map(normalise)),
      ...[...utterances.byId.values(), utterances.none].flat().map(normalise),
    ])
    expect(heldOut.filter(({ text }) => trained.has(normalise(text)))).toEqual([])
  })

  it('come among the first three nearly always, and are seldom refused', () => {
    const three = share(of('ours'), ({ text, accept }) =>
      recognizer
        .recognise(text)
        .matches.slice(0, 3)
        .some(({ id }) => accept.includes(id)),
    )
    expect(three).toBeGreaterThanOrEqual(0.85)
    expect(share(of('ours'), ({ text }) => recognizer.recognise(text).outOfScope)).toBeLessThanOrEqual(0.08)
  })

  it('are told to be out of scope where they are', () => {
    expect(share(of('none'), ({ text }) => recognizer.recognise(text).outOfScope)).toBeGreaterThanOrEqual(0.6)
  })
})

describe('two matters in one message', () => {
  it('are the first two matches nearly always', () => {
    const both = share(two, ({ text, accept }) => {
      const ids = recognizer
        .recognise(text)
        .matches.slice(0, 2)
        .map(({ id }) => id)
      return accept.every((list) => ids.some((id) => list.includes(id)))
    })
    expect(both).toBeGreaterThanOrEqual(0.45)
  })
})

describe('the kind that is picked', () => {
  it.each([
    ['my bike has been stolen', 'flow'],
    ['How do I report a stolen bike?', 'article'],
    ['do you need the frame number if my bicycle was stolen', 'article'],
    ['somebody stole my bicycle, can you help?', 'flow'],
    ['I want to report dangerous driving', 'flow'],
    ['who do I tell about a dangerous driver', 'article'],
  ])('%s: %s', (text, kind) => {
    expect(recognizer.recognise(text).matches[0]?.kind).toBe(kind)
  })
})

describe('spelling', () => {
  it.each([
    ['my bycicle was stollen yestarday', 'bicycle-theft'],
    ['lost my pasport', 'my-passport-was-lost-or-stolen'],
    ['i left my umberella on the trian', 'lost-property'],
    ['my insurence company want a crime refrence', 'my-insurer-wants-a-crime-number'],
  ])('is put right: %s', (text, id) => {
    expect(recognizer.recognise(text).matches[0]?.id).toBe(id)
  })
})

describe('every subject', () => {
  it.each(
    topics.map(({ id, title }) => [title, id] as const),
  )('%s is among the first three for its own title, or its family is', (title, id) => {
    const subject = model.subjects.find(({ members }) => members.some((member) => member.id === id))
    const ids = recognizer
      .recognise(title)
      .matches.slice(0, 3)
      .map((match) => match.id)
    const family = model.subjects.filter((each) => each.family === subject?.family).flatMap(({ members }) => members)
    expect(family.some((member) => ids.includes(member.id))).toBe(true)
  })
})

describe('a model of three topics', () => {
  it('is the same for the same input and survives a file', () => {
    const small = trainIntent(fewTopics, fewUtterances)
    const again = trainIntent(fewTopics, fewUtterances)
    const packed = packModel(small)
    expect(Buffer.compare(packModel(again), packed)).toBe(0)
    const loaded = createIntentRecognizer(intentModel.parse(unpackModel(Uint8Array.from(packed))))
    const text = 'my bike was nicked and I have lost my keys'
    expect(loaded.recognise(text)).toEqual(createIntentRecognizer(small).recognise(text))
  })

  it('is trained of topics without any utterances too', () => {
    const bare = { byId: new Map(), none: [], knownWords: [] }
    const small = createIntentRecognizer(trainIntent(fewTopics, bare))
    expect(small.recognise('when should I call 999').matches[0]?.id).toBe('when-should-i-call-999')
  })
})

describe('training', () => {
  it.each(DECISIONS)('decides alike on every machine: %s', (text, id, score) => {
    const first = fixed.recognise(text).matches[0]
    expect(first?.id).toBe(id)
    expect(first?.score).toBeCloseTo(score, 2)
  })
})

describe('hostile text', () => {
  it.each([
    ['nothing', ''],
    ['spaces', '   \n\t '],
    ['marks only', '.,;:-_()[]{}'],
    ['a lone surrogate', '\ud800 my bike \udfff'],
    ['zero-width marks', 'my\u200bbike\u200d was\ufeff stolen'],
    ['control characters', '\u0000\u0007\u001b[31m'],
    ['another script', '我的自行车被偷了'],
    ['emoji', '🚲😡🚲'],
  ])('gives an answer for %s', (_, text) => {
    expect(() => recognizer.recognise(text)).not.toThrow()
  })

  it('finds nothing in letters at random', () => {
    expect(recognizer.recognise('xqzv wqpt zzkrm').outOfScope).toBe(true)
  })

  it.each([
    ['misspelt words', 'abandond bycicel insurrance '.repeat(400)],
    ['one long word', 'a'.repeat(10_000)],
    ['digits', '1 '.repeat(5_000)],
    ['joins', 'and also and oh and plus '.repeat(400)],
    ['sentence ends', '. ! ? '.repeat(2_000)],
    ['full stops', `${'.'.repeat(5_000)}x`],
    ['apostrophes', "'".repeat(10_000)],
    ['letters that grow', '\ufdfa'.repeat(3_000)],
    ['question words', 'how do i how do i '.repeat(500)],
  ])('reads %s to the end', (_, text) => {
    expect(recognizer.recognise(text).matches.length).toBeLessThanOrEqual(5)
  })

  it('gives at most five matches with scores from 0 to 1, best first, for any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'binary' }), (text) => {
        const { matches } = recognizer.recognise(text)
        expect(matches.length).toBeLessThanOrEqual(5)
        for (const [at, { score }] of matches.entries()) {
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(1)
          expect(score).toBeLessThanOrEqual(matches[at - 1]?.score ?? 1)
        }
      }),
    )
  })
})
