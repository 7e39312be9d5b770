import type { Content } from '../dialogs/content.ts'
import type { IntentTopic } from '../dialogs/recognizers/intent/topic.ts'

/** What a message can mean: every flow, form and article of the content. */
export function intentTopics(content: Content): readonly IntentTopic[] {
  return [
    ...[...content.flows.values()].map(({ id, title, examples }) => ({ kind: 'flow' as const, id, title, examples })),
    ...[...content.forms.values()].map(({ id, title, examples }) => ({ kind: 'form' as const, id, title, examples })),
    ...[...content.articles.values()].map(({ id, title, examples }) => ({
      kind: 'article' as const,
      id,
      title,
      examples,
    })),
  ]
}
