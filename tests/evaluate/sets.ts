import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { packageRoot } from '../../bot/package-root.ts'

/** The two halves of every set: one that is looked at while working, one that is only scored. */
export const HALVES = ['looked-at', 'set-aside'] as const

/** One of the halves. */
export type Half = (typeof HALVES)[number]

const urgency = z.enum(['emergency', 'crisis', 'safeguarding', 'none'])

/** A line of `safety`: what a senior call-handler would say, and what else is right. */
export const safetyLine = z.object({ id: z.string(), text: z.string(), urgency, also: z.array(urgency).default([]) })

/** A line of `routing` or `questions`: the ids that are right first, and those that are also fine among the first three. */
export const routedLine = z.object({
  id: z.string(),
  text: z.string(),
  accept: z.array(z.string()).min(1),
  top3: z.array(z.string()).default([]),
})

/** A line of `out-of-scope`. */
export const outsideLine = z.object({ id: z.string(), text: z.string(), why: z.string().default('') })

/** A line of `two-matters`: one id of each list is wanted among the first two. */
export const twoLine = z.object({
  id: z.string(),
  text: z.string(),
  accept: z.array(z.array(z.string()).min(1)).length(2),
})

/** A line of `dates`. */
export const dateLine = z.object({
  id: z.string(),
  text: z.string(),
  now: z.string(),
  expect: z.unknown(),
  accept: z.array(z.unknown()).default([]),
  dayOnlyOk: z.boolean().default(false),
})

/** A line of `yes-no`: the reading, and those that would be dangerous. */
export const yesNoLine = z.object({
  id: z.string(),
  question: z.string(),
  text: z.string(),
  expect: z.string(),
  accept: z.array(z.string()).default([]),
  unsafe: z.array(z.string()).default([]),
})

/** A line of `entities`: what is in the text, and kinds that must not be found. */
export const entityLine = z.object({
  id: z.string(),
  text: z.string(),
  now: z.string().optional(),
  expect: z.array(z.object({ kind: z.string(), value: z.unknown() })),
  absent: z.array(z.string()).default([]),
})

/** A line of `context`: the question that stands, and what may be done with the words: "answer", "correction", "command:back" and so on. */
export const contextLine = z.object({
  id: z.string(),
  open: z.object({ in: z.string(), key: z.string(), kind: z.string(), question: z.string() }),
  text: z.string(),
  accept: z.array(z.string()).min(1),
})

const folder = join(packageRoot, 'tests', 'evaluate')

/** The lines of one half of a set; none where there is no such file. Throws where a line is not of the set's shape. */
export function readSet<T>(name: string, line: z.ZodType<T>, halves: readonly Half[]): readonly T[] {
  return halves.flatMap((half) => {
    const file = join(folder, half, `${name}.jsonl`)
    if (!existsSync(file)) return []
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter((each) => each.trim() !== '')
      .map((each) => line.parse(JSON.parse(each)))
  })
}
