import { type Subject, subjectOf } from './subjects.ts'
import { normalise } from './text.ts'
import type { IntentTopic, LabelledLine, Utterances } from './topic.ts'

/** All lines for training with their class: titles and examples of the content, then utterances; each line of a class once. */
export function trainingLines(
  topics: readonly IntentTopic[],
  utterances: Utterances,
  subjects: readonly Subject[],
): readonly LabelledLine[] {
  const classOf = new Map(subjects.map((subject, index) => [subject.id, index]))
  const seen = new Set<string>()
  const lines: LabelledLine[] = []
  const add = (text: string, label: number | undefined) => {
    if (label === undefined) return
    const key = `${label} ${normalise(text)}`
    if (seen.has(key)) return
    seen.add(key)
    lines.push({ text, label })
  }
  for (const topic of topics) {
    for (const text of [topic.title, ...topic.examples]) add(text, classOf.get(subjectOf(topic.id)))
  }
  for (const [id, texts] of [...utterances.byId].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const text of texts) add(text, classOf.get(subjectOf(id)))
  }
  for (const text of utterances.none) add(text, subjects.length)
  return lines
}
