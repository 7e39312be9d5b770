import { accountOf } from './account.ts'
import { STORY_MATTERS } from './matters.ts'
import { toldIn, wordsIn } from './tells.ts'

/** From this length on a message is a story: what it is about stands in a clause or two of it, and the rest is detail. In characters. */
export const STORY_LENGTH = 220

/** It was reported before, and this is about what came of it. */
const REPORTED = [
  'i|we|reported ..1 reported|report ..25 nobody|no_one|nothing|not ..4 been_out|called|contacted|rung|rang|come_out|got_back|updated|heard_back|investigated',
  'crime|log|incident|police reference|ref|number ..25 nobody|no_one|nothing|not ..4 been_out|called|contacted|rung|rang|come_out|got_back|updated|heard_back|investigated',
  'complaint about ..4 police|officer|pc|sergeant|pcso',
]
const KNOWN: ReadonlySet<string> = new Set(STORY_MATTERS.flatMap(({ tells }) => wordsIn(tells)))

/**
 * The flows that a story is about, by the acts that it tells, first told first: at most two. None for a short message, and none where no act is
 * told. A matter that another holds within itself is left out.
 */
export function mattersTold(text: string, repairs: ReadonlyMap<string, string>): readonly string[] {
  if (text.length < STORY_LENGTH) return []
  const account = accountOf(text, KNOWN, repairs)
  if (toldIn(account, REPORTED).length > 0) return []
  const told = STORY_MATTERS.flatMap(({ id, tells, over = [] }) => {
    const found = toldIn(account, tells)
    return found.length === 0 ? [] : [{ id, over, first: Math.min(...found.map(({ start }) => start)) }]
  })
  return told
    .filter(({ id }) => !told.some(({ over }) => over.includes(id)))
    .toSorted((a, b) => a.first - b.first)
    .map(({ id }) => id)
    .slice(0, 2)
}
