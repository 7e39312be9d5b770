import { describe, expect, it } from 'vitest'
import { readYesNo } from '../../../../dialogs/recognizers/yes-no.ts'
import { type Answers, answersIn } from './answers.ts'
import { DANGER } from './danger.cases.ts'
import { FACTS } from './facts.cases.ts'
import { OTHER } from './other.cases.ts'
import { OWN } from './own.cases.ts'
import { PRESENCE } from './presence.cases.ts'
import { SAFE } from './safe.cases.ts'
import { WORDS } from './words.cases.ts'

const EVERY = [PRESENCE, DANGER, SAFE, FACTS, OWN, OTHER, WORDS].flatMap((each) => Object.entries(each))

describe.each(EVERY)('to "%s"', (question, answers: Answers) => {
  it.each(answersIn(answers.yes))('"%s" is yes', (text) => expect(readYesNo(text, question)).toBe('yes'))
  it.each(answersIn(answers.no))('"%s" is no', (text) => expect(readYesNo(text, question)).toBe('no'))
  it.each(answersIn(answers.unclear))('"%s" is asked again', (text) =>
    expect(readYesNo(text, question)).toBe('unclear'))
  it.each(answersIn(answers.neverYes))('"%s" is never yes', (text) => expect(readYesNo(text, question)).not.toBe('yes'))
  it.each(answersIn(answers.neverNo))('"%s" is never no', (text) => expect(readYesNo(text, question)).not.toBe('no'))
})
