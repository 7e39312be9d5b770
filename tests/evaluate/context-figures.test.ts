import { expect, it } from 'vitest'
import { realServices } from '../dialogs/engine/real-services.ts'
import { contextFigures } from './context-figures.ts'

const services = await realServices()
const open = { in: 'crime-bicycle', key: 'when.at', kind: 'when', question: 'When did it happen?' }
const phone = { in: 'crime-theft', key: 'con.phone', kind: 'phone', question: 'What is the best phone number for you?' }

/** Without danger, which may be asked about on top of anything. */
const KINDS = ['answer', 'correction', 'command:person', 'command:back', 'command:repeat', 'unclear', 'new-matter']

it.each([
  ['an answer', open, 'last Tuesday at 3pm', 'answer'],
  ['a correction', phone, 'change my first name to Alex', 'correction'],
  ['a command', open, 'talk to a person', 'command:person'],
  ['going back', open, 'go back', 'command:back'],
  ['an emergency', open, 'he is stabbing me with a knife', 'danger'],
  ['what cannot be read', phone, 'banana', 'unclear'],
])('tells %s by what followed from it, and from everything else', (_, at, text, meant) => {
  const others = KINDS.filter((each) => each !== meant)
  const share = (accept: string[]) =>
    contextFigures([{ id: 'one', open: at, text, accept }], services).figures.find(
      ({ name }) => name === 'in a conversation: done what was meant',
    )?.hits
  expect(share([meant])).toBe(1)
  expect(share(others)).toBe(0)
})

it('says of a line that its form has no such question', () => {
  const nowhere = { in: 'no-such-form', key: 'a', kind: 'text', question: 'What?' }
  const { misses, figures } = contextFigures([{ id: 'x', open: nowhere, text: 'a', accept: ['answer'] }], services)
  expect(misses.map(({ got }) => got)).toEqual(['no text question in no-such-form'])
  expect(figures.at(-1)).toMatchObject({ hits: 0, of: 1 })
})
