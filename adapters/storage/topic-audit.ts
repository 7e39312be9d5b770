import type { AuditEntry } from '../../dialogs/ports.ts'
import type { TopicSwitch } from '../../dialogs/switches.ts'

/** The line of the audit for a switch: `reference` is the topic, and the time at which it comes on again stands behind the reason. */
export function topicAudit({ topic, on, by, reason, at, until }: TopicSwitch): AuditEntry {
  const till = until === undefined ? '' : ` (until ${new Date(until).toISOString()})`
  return { at, by, act: on ? 'topic-on' : 'topic-off', reference: topic, reason: `${reason}${till}` }
}
