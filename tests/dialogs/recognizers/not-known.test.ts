import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNotKnown } from '../../../dialogs/recognizers/not-known.ts'

describe('an answer that is not known or not given', () => {
  it.each([
    "I don't know",
    'I don’t know',
    'dont know',
    'DUNNO',
    'dunno mate',
    'no idea',
    'No idea, sorry',
    'not sure',
    "I'm not sure really",
    "can't remember",
    'I cannot remember',
    'idk',
    'no clue',
    "haven't got it",
    "I haven't got it on me",
    "I don't have it to hand",
    'ddim yn gwybod',
    'um not sure',
    "couldn't say",
    'unknown',
    "honestly I don't know",
    "I've forgotten",
    'who knows',
    "I don't know yet",
    'dont know sorry',
    '???',
    '🤷',
    'dim syniad',
    'not a clue',
  ])('takes "%s" as not known', (text) => expect(readNotKnown(text)).toBe('unknown'))

  it.each([
    'prefer not to say',
    'I prefer not to say',
    "I'd rather not",
    'rather not say',
    'none of your business',
    "don't want to say",
    "I don't want to answer that",
    'pass on that',
    "I'll pass on that one",
    'no comment',
    "I'm not telling you",
    'private',
    'well gen i beidio',
    "I'd rather not say thanks",
    'decline',
  ])('takes "%s" as not given', (text) => expect(readNotKnown(text)).toBe('declined'))

  it.each([
    "I don't know, maybe a red Ford",
    'not sure but it was dark',
    'about 3pm, not sure',
    'I know',
    'unknown male in a hood',
    'he is private',
    'Idris',
    '',
    'yes',
    'no',
    'I forgot my bag on the bus',
    'he has no idea I am here',
    'private car park',
    'rather not far from here',
    'mountain pass',
  ])('leaves "%s" as an answer', (text) => expect(readNotKnown(text)).toBeUndefined())

  it('never throws', () => fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readNotKnown(text))))
})
