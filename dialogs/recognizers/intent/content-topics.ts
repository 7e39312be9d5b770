import type { Content } from '../../content.ts'
import type { IntentTopic } from './topic.ts'

/** What a content can start or answer, as topics for training. What is kept apart from reports is none. */
export function contentTopics(content: Pick<Content, 'flows' | 'forms' | 'articles'>): readonly IntentTopic[] {
  const topic =
    (kind: IntentTopic['kind']) =>
    (of: Omit<IntentTopic, 'kind'>): IntentTopic => {
      return { kind, id: of.id, title: of.title, examples: of.examples }
    }
  return [
    ...[...content.flows.values()].map(topic('flow')),
    ...[...content.forms.values()].filter(({ apart }) => apart !== true).map(topic('form')),
    ...[...content.articles.values()].map(topic('article')),
  ]
}
