import { describe, expect, it } from 'vitest'
import { readSettings } from '../../../../adapters/webchat/widget/settings.ts'

describe('how a page wants the chat', () => {
  it('needs nothing', () =>
    expect(readSettings({}, {}, '')).toEqual({
      topic: undefined,
      place: undefined,
      language: undefined,
      opened: false,
      label: undefined,
    }))

  it('is read from the script tag, and from the element before it', () =>
    expect(
      readSettings(
        { topic: 'lost-property' },
        { topic: 'bicycle-theft', place: ' Quay  Street ', minimised: 'false' },
        'en',
      ),
    ).toMatchObject({ topic: 'lost-property', place: 'Quay Street', opened: true }))

  it.each([
    [{ language: 'cy' }, 'en', 'cy'],
    [{ language: 'cy-GB' }, '', 'cy'],
    [{ language: 'en' }, 'cy', 'en'],
    [{}, 'cy-GB', 'cy'],
    [{}, 'en-GB', undefined],
    [{}, 'cyx', undefined],
  ])('speaks as %j says on a page in "%s": %s', (script, page, language) =>
    expect(readSettings({}, script, page).language).toBe(language))

  it.each(['Bicycle theft', '../x', '<b>', 'x'.repeat(101), ''])('leaves out a topic that is none: %s', (topic) =>
    expect(readSettings({}, { topic }, '').topic).toBeUndefined())

  it('cuts what is too long, and stays minimised for any other word', () => {
    const read = readSettings({}, { place: 'x'.repeat(500), label: 'y'.repeat(500), minimised: 'no' }, '')
    expect([read.place?.length, read.label?.length, read.opened]).toEqual([200, 60, false])
  })
})
