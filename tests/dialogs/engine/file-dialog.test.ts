import { describe, expect, it } from 'vitest'
import type { VaultFile } from '../../../dialogs/ports.ts'
import { ANSWERS } from './kitchen-answers.ts'
import { kitchenServices } from './kitchen-content.ts'
import { Talk } from './talk.ts'

/** A talk at the question for photos and films. */
function atPhoto(): Talk {
  const talk = new Talk(kitchenServices()).start('kitchen-sink-form')
  for (const [key, answer] of ANSWERS) {
    if (key === 'sink.photo') break
    talk.say(answer)
  }
  return talk
}

const file = (fileName: string, mediaType: string): VaultFile => ({
  id: fileName,
  fileName,
  mediaType,
  bytes: 9,
  sha256: 'x',
})
const photo = file('tap.png', 'image/png')
const letter = file('letter.pdf', 'application/pdf')

describe('files for a question', () => {
  it('has the sorts that it takes told beforehand', () => {
    expect(atPhoto().replies.at(-1)?.assistant.question).toMatchObject({ kind: 'file', accept: ['photo', 'video'] })
  })

  it('are refused where none is of such a sort, and the question is put again with the reason before it', () => {
    const talk = atPhoto().send(letter)
    expect(talk.text).toContain('That sort of file is not taken here.')
    expect(talk.replies.at(-1)?.assistant.question).toMatchObject({ key: 'sink.photo', again: 1 })
  })

  it('are taken where they fit, and those that do not are named: none goes unseen', () => {
    const talk = atPhoto().send(photo, letter)
    expect(talk.text).toContain('tap.png')
    expect(talk.text).toContain('Not taken: letter.pdf.')
    expect(talk.key).not.toBe('sink.photo')
    expect(talk.last.files).toEqual(['tap.png'])
  })

  it('are too many together: that is said with the question, and none is kept', () => {
    const four = ['a', 'b', 'c', 'd'].map((name) => file(name, 'image/png'))
    const talk = atPhoto().send(...four)
    expect(talk.replies.at(-1)?.assistant.question).toMatchObject({ key: 'sink.photo', again: 1 })
    expect(talk.last.files).toEqual([])
  })
})
