import { activityOf } from '../adapters/botframework/activity-of.ts'
import type { Reply } from '../dialogs/engine/reply.ts'
import type { ConversationState } from '../dialogs/engine/state.ts'
import type { ForceSettings } from '../dialogs/engine/turn.ts'
import { STATUS_WORDS } from '../dialogs/engine/where-dialog.ts'
import { inLanguage, languageOfLocale } from '../dialogs/language.ts'
import { phrase } from '../dialogs/phrases.ts'
import type {
  Clock,
  ConversationKey,
  DeliveryChange,
  OpenTurn,
  Outbox,
  OutboxItem,
  StatusEvent,
  StoredActivity,
  TurnCommit,
  TurnStore,
} from '../dialogs/ports.ts'
import { worded } from '../dialogs/welsh/worded.ts'
import { ASSISTANT, type RunningAssistant } from './assistant.ts'
import { expiry } from './expiry.ts'

/** What telling news works with. */
export interface TellParts {
  readonly store: TurnStore
  readonly outbox: Outbox
  readonly assistant: Pick<RunningAssistant, 'inOrder'>
  readonly force: ForceSettings
  readonly clock: Clock
}

/** Puts news of a submission into its conversation, without waiting for the person. */
export interface Teller {
  /** What came of a delivery: the outbox and the activity change in one commit. */
  deliver(item: OutboxItem, change: DeliveryChange): Promise<void>
  /** An urgent report has not arrived within a minute: call 101 now. */
  late(item: OutboxItem): Promise<void>
  /** The intake moved a report on. */
  status(item: OutboxItem, event: StatusEvent): Promise<void>
}

/** One piece of news. What has a `onceKey` is told once, restarts included. */
interface News {
  readonly item: OutboxItem
  /** What to say, given what this conversation was told of the submission before; undefined where that makes it no news. */
  readonly say: (known: Known) => Reply | undefined
  readonly change?: DeliveryChange
  readonly status?: 'received' | 'refused'
  readonly onceKey?: string
}

/** What the person knows: `received` only after the intake's own answer, whatever a webhook says before. */
type Known = ConversationState['sent'][number]['status']

function knownOf({ reference, status }: OutboxItem, state: ConversationState): Known {
  const told = state.sent.find((sent) => sent.reference === reference)?.status
  return told ?? (status === 'closed' ? 'refused' : status)
}

/** Makes the teller. */
export function createTeller(parts: TellParts): Teller {
  /** Commits one activity of news; false where the conversation is gone. */
  async function tell(news: News): Promise<boolean> {
    return parts.assistant.inOrder(news.item.conversation, async () => {
      for (;;) {
        const opened = await parts.store.open(news.item.conversation, news.onceKey)
        if (opened.kind === 'taken') return true
        if (opened.kind === 'gone' || opened.state === undefined) return false
        const known = knownOf(news.item, opened.state)
        const reply = inLanguage(languageOfLocale(opened.state.locale), () => news.say(known))
        if (reply === undefined) return true
        const committed = await parts.store.commit(newsCommit(news, reply, opened, opened.state, parts))
        if (committed === 'committed') return true
      }
    })
  }

  return {
    async deliver(item, change) {
      const { reference } = item
      const say = (): Reply => ({
        text: phrase(change.status === 'received' ? 'received' : 'refused', { reference }),
        assistant: { submission: { reference, status: change.status } },
      })
      if (await tell({ item, say, change, status: change.status })) return
      const now = parts.clock.now()
      if (change.status === 'received') await parts.outbox.received(reference, change.intakeId ?? '', now)
      else await parts.outbox.refused(reference, change.reason ?? '', now)
    },
    async late(item) {
      const { reference } = item
      const assistant: Reply['assistant'] = {
        submission: { reference, status: 'queued' },
        outcome: { kind: 'call', id: 'late-urgent-report' },
      }
      const links = () => [{ label: worded('Call 101'), href: 'tel:101' }]
      await tell({
        item,
        // It may have arrived while this waited for its turn.
        say: (known) =>
          known === 'queued' ? { text: phrase('late', { reference }), assistant, links: links() } : undefined,
        onceKey: `late:${reference}`,
      })
    },
    async status(item, event) {
      const { reference } = item
      const { crimeReference } = event
      await tell({
        item,
        say(known) {
          const message = event.message ?? worded(STATUS_WORDS[event.status])
          const update = phrase('statusUpdate', { reference, message })
          const crime = crimeReference === undefined ? undefined : phrase('crimeReference', { crimeReference })
          const early = event.status === 'received' && known !== 'received'
          const text = [early ? undefined : update, crime].filter((words) => words !== undefined).join(' ')
          return text === '' ? undefined : { text, assistant: { submission: { reference, status: known } } }
        },
        onceKey: `event:${event.webhookId}`,
      })
    },
  }
}

function newsCommit(
  news: News,
  reply: Reply,
  opened: Extract<OpenTurn, { kind: 'open' }>,
  before: ConversationState,
  parts: TellParts,
): TurnCommit {
  const { item, change, status, onceKey } = news
  const now = parts.clock.now()
  const state = status === undefined ? before : withStatus(before, item.reference, status)
  const assistant = state.private === true ? { ...reply.assistant, private: true as const } : reply.assistant
  const activity = newsActivity(item.conversation, { ...reply, assistant }, state.locale, opened.nextSequence, now)
  return {
    conversation: item.conversation,
    version: opened.version,
    state,
    ...(onceKey === undefined ? {} : { inboundKey: onceKey, inboundId: activity.id }),
    activities: [activity],
    submissions: [],
    deliveries: change === undefined ? [] : [change],
    files: [],
    expiresAt: Math.max(opened.endsAt ?? 0, expiry(state, parts.force, now)),
    now,
  }
}

function withStatus(state: ConversationState, reference: string, status: 'received' | 'refused'): ConversationState {
  return { ...state, sent: state.sent.map((sent) => (sent.reference === reference ? { ...sent, status } : sent)) }
}

function newsActivity(
  conversation: ConversationKey,
  reply: Reply,
  locale: string,
  sequence: number,
  now: number,
): StoredActivity {
  return {
    ...activityOf(reply, locale),
    id: `${conversation.id}|${String(sequence).padStart(7, '0')}`,
    channelId: conversation.wire,
    conversation: { id: conversation.id },
    from: { ...ASSISTANT, role: 'bot' },
    timestamp: new Date(now).toISOString(),
  }
}
