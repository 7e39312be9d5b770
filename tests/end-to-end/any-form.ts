import { expect } from 'vitest'
import { type LineOptions, plainLine } from './line.ts'
import type { Manner } from './manners.ts'
import { isSent, receipt, Walker } from './walker.ts'

/** A loop would put more questions than any form has. */
const MOST_TURNS = 400

/** Talks any form through in one manner, by what the replies carry alone, until it is sent. */
export async function talkThrough(where: LineOptions, form: string, manner: Manner) {
  const line = await plainLine(where)
  const walker = new Walker(line)
  await walker.open(form)
  let tries = 0
  for (let turn = 0; !isSent(walker); turn += 1) {
    const { question } = walker
    if (question === undefined || turn > MOST_TURNS) throw new Error(`${form} does not end: ${walker.text}`)
    if (question.in !== form) {
      // A question of our own stands before the form: a card, or the offer of another topic.
      await walker.press(question.key, OURS[question.key] ?? '')
      continue
    }
    const saying = manner(question)[tries]
    if (saying === undefined)
      throw new Error(`${form}: nothing fits ${question.key} (${question.kind}): ${walker.text}`)
    await walker.answer(saying)
    tries = walker.question?.in === form && walker.question.key === question.key ? tries + 1 : 0
  }
  const reference = receipt(walker)?.reference ?? ''
  expect(reference).toMatch(/^[A-HJ-NP-Y2-9]{4}-[A-HJ-NP-Y2-9]{4}-[A-HJ-NP-Y2-9]{2}$/)
  return { walker, reference }
}

const OURS: Readonly<Record<string, string>> = { safety: 'safe', draft: 'keep', matter: 'none', check: 'no' }
