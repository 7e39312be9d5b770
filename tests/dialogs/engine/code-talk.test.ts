import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeCode, readCode } from '../../../dialogs/code.ts'
import { lookUpsOf } from '../../../dialogs/engine/code-intent.ts'
import { draftChanges } from '../../../dialogs/engine/save.ts'
import type { Found } from '../../../dialogs/engine/turn.ts'
import { readState } from '../../../dialogs/engine/upgrade.ts'
import { existingReport } from '../../../dialogs/flows/existing-report.ts'
import { ANSWERS } from './kitchen-answers.ts'
import { kitchenServices } from './kitchen-content.ts'
import { Talk } from './talk.ts'

/** A talk at the question for the colour. */
function atColour(): Talk {
  const talk = new Talk(kitchenServices()).start('kitchen-sink-form')
  for (const [key, answer] of ANSWERS) {
    if (key === 'sink.colour') break
    talk.say(answer)
  }
  return talk
}

const codeOf = (talk: Talk) =>
  readCode(talk.replies.flatMap(({ assistant }) => assistant.code?.value ?? [])[0] ?? '')?.code ?? ''

/** What the store would find behind the code of a talk's saved draft. */
function behind(talk: Talk): Found {
  const [draft] = draftChanges(talk.last)
  if (draft === undefined || draft.kind === 'delete') throw new Error('Nothing is saved.')
  return { lost: [], draft: { state: readState(JSON.parse(JSON.stringify(draft.state))), version: 7 } }
}

describe('what is looked up before a turn', () => {
  it.each([
    'white',
    'hello',
    'my bike was stolen',
    'save',
    'I have a code',
    'where is my report?',
    '',
    'CCCCC-CCCCD',
  ])('is nothing for %j', (text) => {
    expect(lookUpsOf(new Talk(kitchenServices()).state, { text })).toEqual({ held: [] })
  })

  it('is the code of the message, typed or on a button, until too many opened nothing', () => {
    const { state } = new Talk(kitchenServices())
    const code = makeCode('draft', (count) => kitchenServices().random(count))
    expect(lookUpsOf(state, { text: code })).toEqual({ held: [], draft: code })
    expect(lookUpsOf(state, { text: '', button: { key: 'code', answer: code } })).toEqual({ held: [], draft: code })
    expect(lookUpsOf({ ...state, codeMisses: 4 }, { text: code })).toEqual({ held: [], draft: code })
    expect(lookUpsOf({ ...state, codeMisses: 5 }, { text: code })).toEqual({ held: [] })
    expect(lookUpsOf({ ...state, hold: { kind: 'danger', urgency: 'emergency' } }, { text: code })).toEqual({
      held: [],
    })
    expect(lookUpsOf({ ...state, ended: true }, { text: code })).toEqual({ held: [] })
  })

  it('is in every turn whether the saved drafts are still here', () => {
    const talk = atColour().say('save')
    expect(lookUpsOf(talk.state, { text: 'white' })).toEqual({ held: [codeOf(talk)] })
  })
})

describe('what a turn does to saved drafts', () => {
  it('is nothing for a draft that was not saved', () => {
    expect(draftChanges(atColour().last)).toEqual([])
  })

  it('makes one at save and goes on with it at every turn, at least until the time that was told', () => {
    const talk = atColour().say('save')
    const code = codeOf(talk)
    const until = Date.parse(talk.state.matter?.saved?.until ?? '')
    expect(until).toBe(talk.now + talk.services.force.savedMs)
    expect(draftChanges(talk.last)).toMatchObject([{ kind: 'make', code, expiresAt: until }])
    expect(draftChanges(talk.say('white').last)).toMatchObject([{ kind: 'keep', code, expiresAt: until }])
    talk.now = until - 1
    talk.say('repeat')
    expect(draftChanges(talk.last)).toMatchObject([{ kind: 'keep', expiresAt: talk.now + talk.services.force.draftMs }])
  })

  it('holds the draft and nothing else of the conversation', () => {
    const talk = atColour().say('save')
    const [change] = draftChanges(talk.last)
    const kept = change?.kind === 'make' ? change.state : undefined
    expect(kept?.matter).toEqual(talk.state.matter)
    expect(kept).toMatchObject({ aside: [], sent: [], turns: 0, concerns: [] })
    expect(kept?.put ?? kept?.hold).toBeUndefined()
  })

  it('names the files of the answers', () => {
    const talk = new Talk(kitchenServices()).start('kitchen-sink-form')
    for (const [key, answer] of ANSWERS) {
      if (key === 'sink.photo') break
      talk.say(answer)
    }
    talk.send({ id: 'f1', fileName: 'tap.png', mediaType: 'image/png', bytes: 9, sha256: 'x' })
    expect(draftChanges(talk.say('save').last)).toMatchObject([{ kind: 'make', files: ['f1'] }])
  })

  it('saves one copy of a flow that ended and is open again, as it is now', () => {
    const talk = new Talk(kitchenServices()).start('kitchen-sink').says('no', 'save')
    const { matter } = talk.state
    talk.state = { ...talk.state, afterFlow: matter }
    talk.say('yes')
    const changes = draftChanges(talk.last)
    expect(changes).toHaveLength(1)
    expect(changes[0]?.kind === 'keep' ? changes[0].state.matter : undefined).toEqual(talk.state.matter)
  })

  it('takes it up from the version that was looked up, under the same code', () => {
    const talk = atColour().say('save')
    const other = new Talk(kitchenServices()).say(codeOf(talk), behind(talk))
    expect(other.key).toBe('sink.colour')
    expect(draftChanges(other.last)).toMatchObject([{ kind: 'take', code: codeOf(talk), version: 7 }])
    expect(other.state.matter).toEqual(talk.state.matter)
  })

  it('deletes it in the turn that sends', () => {
    const talk = atColour().say('save')
    const code = codeOf(talk)
    for (const [key, answer] of ANSWERS) if (talk.key === key) talk.say(answer)
    talk.say('send')
    while (talk.key?.startsWith('dec.') === true) talk.say('yes')
    expect(talk.last.submissions).toHaveLength(1)
    expect(draftChanges(talk.last)).toEqual([{ kind: 'delete', code }])
  })

  it('leaves it alone at quick exit', () => {
    const talk = atColour().says('save', 'quick exit')
    expect(talk.state.matter).toBeUndefined()
    expect(draftChanges(talk.last)).toEqual([])
  })

  it('lets go of a draft whose content is gone, deletes its copy and says so', () => {
    const talk = atColour().say('save')
    const found = behind(talk)
    const code = codeOf(talk)
    const { services } = talk
    talk.release({ ...services.content, forms: new Map() }).say('white')
    expect(draftChanges(talk.last)).toEqual([{ kind: 'delete', code }])
    const other = new Talk(kitchenServices({ ...services.content, forms: new Map() })).say(code, found)
    expect(other.text).toContain('cannot be taken here any more')
    expect(draftChanges(other.last)).toEqual([{ kind: 'delete', code, version: 7 }])
  })
})

describe('a draft that is lost', () => {
  const SAYINGS = [
    'white',
    'yes',
    'save',
    'stop',
    'help',
    'back',
    'change',
    'send',
    'I am safe, go on',
    'where is my report?',
    'resume',
  ]

  it('is answered, sent and kept no more, whatever is said', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SAYINGS),
        fc.array(fc.constantFrom(...SAYINGS), { maxLength: 3 }),
        (first, more) => {
          const talk = atColour()
            .say('save')
            .says(...more)
          const code = codeOf(talk) === '' ? (talk.state.matter?.saved?.code ?? '') : codeOf(talk)
          talk.say(first, { lost: [code] })
          const after = [talk.state.matter, ...talk.state.aside]
          expect(after.filter((matter) => matter?.saved?.code === code)).toEqual([])
          expect(talk.last.submissions).toEqual([])
          expect(draftChanges(talk.last).filter((change) => change.code === code)).toEqual([])
          expect(talk.replies.length).toBeGreaterThan(0)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('takes one put aside out, and the open one goes on', () => {
    const talk = atColour().say('save')
    const code = codeOf(talk)
    talk.start('kitchen-drain').tap('draft', 'switch')
    const { key } = talk
    talk.say('repeat', { lost: [code] })
    expect(talk.text).toContain('not open in this chat any more')
    expect(talk.state.aside).toEqual([])
    expect(talk.key).toBe(key)
  })
})

describe('at the question for a reference', () => {
  it('has a way out for who reported in another way, by the button and in words', () => {
    const { content } = kitchenServices()
    const flows = new Map([...content.flows, [existingReport.id, existingReport]])
    for (const way of ['tap', 'say']) {
      const talk = new Talk(kitchenServices({ ...content, flows })).say('where is my report?')
      expect(talk.key).toBe('reference')
      if (way === 'tap') talk.tap('reference', 'existing-report')
      else talk.say('I reported it in another way')
      expect(talk.state.matter?.id).toBe('existing-report')
    }
  })
})

describe('at the question for a code', () => {
  it('goes back by words and by the button, and takes no answer out', () => {
    for (const back of ['say', 'tap']) {
      const talk = atColour().say('I have a code')
      expect(talk.key).toBe('code')
      if (back === 'say') talk.say('back')
      else talk.tap('command', 'back')
      expect(talk.key).toBe('sink.colour')
      expect(talk.value('sink.tools')).toBeDefined()
    }
  })

  it('asks again for what is no code, and takes another matter up', () => {
    const talk = new Talk(kitchenServices()).says('I have a code', 'banana')
    expect(talk.text).toContain('I need the code')
    expect(talk.key).toBe('code')
    expect(talk.say('the tap drips').state.matter?.id).toBe('kitchen-sink')
  })

  it('goes on with the draft that is open on "resume", and asks on "I have a code"', () => {
    expect(atColour().say('resume my report').key).toBe('sink.colour')
    expect(atColour().say('I have a code').key).toBe('code')
  })
})
