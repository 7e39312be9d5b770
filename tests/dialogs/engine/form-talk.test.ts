import { beforeEach, describe, expect, it } from 'vitest'
import { ANSWERS } from './kitchen-answers.ts'
import { kitchenServices } from './kitchen-content.ts'
import { Talk } from './talk.ts'

let talk: Talk
beforeEach(() => {
  talk = new Talk(kitchenServices()).start('kitchen-sink-form')
})

function upTo(key: string): Talk {
  for (const [next, answer] of ANSWERS) {
    if (next === key) break
    expect(talk.key).toBe(next)
    talk.say(answer)
  }
  expect(talk.key).toBe(key)
  return talk
}

describe('a whole form', () => {
  it('asks one question after the other and ends in a submission', () => {
    upTo('review')
    const review = talk.replies.at(-1)?.assistant.review
    expect(review?.form).toBe('kitchen-sink-form')
    expect(review?.answers.find(({ key }) => key === 'sink.price')?.display).toBe('£200')
    expect(talk.say('send').key).toBe('dec.true')
    while (talk.key?.startsWith('dec.') === true) talk.say('yes')
    const reply = talk.replies.at(-1)
    expect(reply?.assistant.submission?.status).toBe('queued')
    expect(reply?.assistant.question).toBeUndefined()
    const [sent] = talk.last.submissions
    expect(sent?.submission.reference).toBe(reply?.assistant.submission?.reference)
    expect(sent?.submission.answers.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['sink.type', 'sink.colour', 'con.safe']),
    )
    expect(sent?.submission.answers.find(({ key }) => key === 'sink.serial')).toMatchObject({
      value: null,
      missing: 'skipped',
    })
    expect(talk.state.matter).toBeUndefined()
  })

  it('says dates, times and sums back in full words', () => {
    upTo('sink.fresh')
    expect(talk.text).toContain('Sunday 22 November 2026 at 3pm')
  })

  it('tells a time limit on an activity of its own', () => {
    upTo('sink.fresh')
    expect(talk.replies.find(({ assistant }) => assistant.deadline !== undefined)?.assistant.deadline).toEqual({
      kind: 'nip-14-day',
      due: '2026-12-06',
      daysLeft: 13,
    })
  })
})

describe('commands at a question', () => {
  it.each([
    ['help', 'You can also say'],
    ['why do you need that?', 'So that it can be told from others.'],
    ['how much longer?', 'There are about'],
    ['talk to a person', '101'],
    ['save', 'Nothing has been sent'],
  ])('%j comes back to the question', (words, said) => {
    upTo('sink.colour').say(words)
    expect(talk.text).toContain(said)
    expect(talk.key).toBe('sink.colour')
    expect(talk.say('white').value('sink.colour')).toBe('white')
  })

  it('goes back one question and takes the answer out', () => {
    upTo('sink.colour').say('go back')
    expect(talk.key).toBe('sink.tools')
    expect(talk.value('sink.tools')).toBeUndefined()
  })

  it('leaves the list of answers on back, and takes none out', () => {
    upTo('sink.people').say('change')
    expect(talk.key).toBe('change')
    expect(talk.say('back').key).toBe('sink.people')
    expect(talk.value('sink.place')).toBeDefined()
  })

  it('does not go back past the first question', () => {
    expect(talk.say('back').key).toBe('gate.danger')
  })

  it('takes "help" inside an answer as the answer', () => {
    upTo('sink.story').say('I shouted help but the plumber had gone back to the van')
    expect(talk.value('sink.story')).toContain('shouted help')
  })

  it('stops only when that is confirmed, and says that nothing was sent', () => {
    upTo('sink.colour').say('stop')
    expect(talk.replies.at(-1)?.assistant.question).toMatchObject({ in: 'front-door', key: 'stop' })
    expect(talk.say('no').key).toBe('sink.colour')
    talk.says('stop', 'yes')
    expect(talk.state.matter).toBeUndefined()
    expect(talk.text).toContain('Nothing was sent')
  })

  it('starts the same form again from the first question', () => {
    upTo('sink.colour').says('start again', 'yes')
    expect(talk.key).toBe('gate.danger')
  })

  it('skips what is optional and nothing else', () => {
    expect(upTo('sink.tools').say('skip').key).toBe('sink.colour')
    expect(talk.say('skip').key).toBe('sink.colour')
  })

  it('takes "I do not know" only where it is allowed', () => {
    expect(upTo('sink.colour').say("I don't know").state.matter?.answers['sink.colour']).toMatchObject({
      value: null,
      missing: 'unknown',
    })
    talk = new Talk(kitchenServices()).start('kitchen-sink-form')
    expect(talk.say("I don't know").key).toBe('gate.danger')
  })

  it('leaves at once on quick exit and keeps nothing', () => {
    upTo('sink.colour').say('quick exit')
    expect(talk.replies.at(-1)?.exit).toBe(true)
    expect(JSON.stringify(talk.state)).not.toContain('spanner')
    expect(talk.say('hello').text).toContain('ended')
  })
})

describe('corrections in plain words', () => {
  it('changes the time that was told, and comes back', () => {
    upTo('sink.people').say('actually it was Tuesday')
    expect(talk.value('sink.since')).toEqual({ date: '2026-11-17' })
    expect(talk.key).toBe('sink.people')
  })

  it('drops what no longer applies and says so', () => {
    upTo('sink.people').say('actually it was Tuesday')
    expect(talk.value('sink.fresh')).toBeUndefined()
    expect(talk.text).toContain('Floor wet')
  })

  it('reads "no, the sink was blue" at a yes-or-no question as a correction, and asks the question again', () => {
    upTo('things.any').say('no, the sink was blue')
    expect(talk.value('sink.colour')).toBe('blue')
    expect(talk.value('things.any')).toBeUndefined()
    expect(talk.key).toBe('things.any')
  })

  it('asks the question again when only its name is said', () => {
    upTo('sink.people').say('I want to change the colour')
    expect(talk.key).toBe('sink.colour')
    expect(talk.say('green').value('sink.colour')).toBe('green')
    expect(talk.key).toBe('sink.people')
  })

  it('offers all answers at the review, and reviews again after a change', () => {
    upTo('review').say('change')
    expect(talk.key).toBe('change')
    talk.tap('change', 'sink.price')
    expect(talk.key).toBe('sink.price')
    expect(talk.say('£300').key).toBe('review')
    expect(talk.value('sink.price')).toBe('300.00')
  })

  it('takes a tap on an old button as a change to that question', () => {
    upTo('sink.people').tap('sink.part', 'pipe')
    expect(talk.value('sink.part')).toBe('pipe')
    expect(talk.key).toBe('sink.people')
    expect(talk.text).toContain('A pipe')
  })

  it('refuses a tap that fits nothing any more, and says where we are', () => {
    upTo('sink.people').tap('no.such', 'thing')
    expect(talk.key).toBe('sink.people')
  })

  it('never sets a risk answer in passing', () => {
    upTo('review').say('change safe to contact to no')
    expect(talk.value('con.safe')).toBe('yes')
    expect(talk.key).toBe('con.safe')
  })
})

describe('side questions', () => {
  it('answers from an article and comes back to the same question', () => {
    upTo('sink.place').say('how do I turn off the water?')
    expect(talk.replies.find(({ assistant }) => assistant.article !== undefined)?.assistant.article?.id).toBe(
      'how-do-i-turn-off-the-water',
    )
    expect(talk.text).toContain('call 999')
    expect(talk.key).toBe('sink.place')
    expect(talk.value('sink.place')).toBeUndefined()
  })

  it('does not give an article past its review date', () => {
    talk = new Talk(kitchenServices(), Date.parse('2027-06-01T10:00:00Z'))
    talk.say('how do I turn off the water?')
    expect(talk.text).not.toContain('Turn the tap')
    expect(talk.text).toContain('The book of kitchens')
  })
})

describe('answers that cannot be taken', () => {
  it('tells the limit of a text that is too long, and does not lose it', () => {
    upTo('sink.story').say('water '.repeat(900))
    expect(talk.key).toBe('sink.story')
    expect(talk.text).toContain('4,000')
    expect(talk.state.kept?.text.length).toBeGreaterThan(4000)
  })

  it('puts an unclear answer again under the same key', () => {
    expect(upTo('sink.insured').say('2 people saw it').key).toBe('sink.insured')
    expect(talk.value('sink.insured')).toBeUndefined()
  })

  it('asks for words when there are none', () => {
    expect(upTo('sink.insured').say('   ').key).toBe('sink.insured')
  })
})
