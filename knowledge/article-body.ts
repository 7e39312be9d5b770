import { FOLLOW_UPS, type FollowUp, followUpOf } from '../dialogs/follow-up.ts'

/** What stands below the front matter of an article, with the line of the file on which each part begins. */
export interface ArticleBody {
  readonly answer: string
  readonly followUps: Partial<Record<FollowUp, string>>
  readonly lines: Readonly<Record<string, number>>
  readonly faults: readonly { readonly line: number; readonly fault: string }[]
}

const HEADING = /^##\s+(.+?)\s*$/

/** Reads the answer and, below headings of two `#`, what is told when it is asked for next. `firstLine` is where the text begins in its file. */
export function readBody(text: string, firstLine: number): ArticleBody {
  const lines = text.split('\n')
  const heads = lines.flatMap((line, at) => {
    const heading = HEADING.exec(line)?.[1]
    return heading === undefined ? [] : [{ at, heading, kind: followUpOf(heading) }]
  })
  const answerEnd = heads[0]?.at ?? lines.length
  const blank = lines.slice(0, answerEnd).findIndex((line) => line.trim() !== '')
  const followUps: Partial<Record<FollowUp, string>> = {}
  const at: Record<string, number> = { answer: firstLine + Math.max(0, blank) }
  const faults: { line: number; fault: string }[] = []
  for (const [index, head] of heads.entries()) {
    const line = firstLine + head.at
    if (head.kind === undefined) {
      const known = Object.values(FOLLOW_UPS).join('", "')
      faults.push({ line, fault: `no one can ask for "${head.heading}". Write one of "## ${known}".` })
      continue
    }
    if (followUps[head.kind] !== undefined)
      faults.push({ line, fault: `"${head.heading}" is there twice. Put both under one heading.` })
    followUps[head.kind] = lines
      .slice(head.at + 1, heads[index + 1]?.at)
      .join('\n')
      .trim()
    at[head.kind] = line
  }
  return { answer: lines.slice(0, answerEnd).join('\n').trim(), followUps, lines: at, faults }
}
