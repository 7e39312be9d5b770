import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readYesNo } from '../../../../dialogs/recognizers/yes-no.ts'

const trap = z.object({ question: z.string(), text: z.string(), never: z.enum(['yes', 'no']) })
const TRAPS = readFileSync(new URL('traps.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => trap.parse(JSON.parse(line)))

describe('an answer that sounds like what it is not', () => {
  it.each(TRAPS)('to "$question" "$text" is never $never', ({ question, text, never }) =>
    expect(readYesNo(text, question)).not.toBe(never))
})
