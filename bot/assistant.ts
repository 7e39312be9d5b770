import { createHash } from 'node:crypto'
import type { Middleware } from 'botbuilder-core'
import { TurnAdapter } from '../adapters/botframework/turn-adapter.ts'
import type { AreaLookUp } from '../dialogs/area.ts'
import { draftChanges } from '../dialogs/engine/save.ts'
import type { ConversationState } from '../dialogs/engine/state.ts'
import type { Services, Turn } from '../dialogs/engine/turn.ts'
import { newState } from '../dialogs/engine/upgrade.ts'
import { AssistantError } from '../dialogs/errors.ts'
import { languageOfLocale, localeOf } from '../dialogs/language.ts'
import type {
  Assistant,
  Clock,
  ConversationKey,
  InboundActivity,
  OpenTurn,
  StoredActivity,
  Taken,
  TurnStore,
} from '../dialogs/ports.ts'
import type { CodeLookUp } from '../dialogs/saved-draft.ts'
import { ConversationQueue } from './conversation-queue.ts'
import { EnquiriesBot } from './enquiries-bot.ts'
import { expiry } from './expiry.ts'
import { lookUp } from './look-up.ts'
import { setSlot, type TurnSlot } from './turn-slot.ts'

/** How often a turn that lost to another is computed again before it is refused. */
const MOST_TRIES = 10

/** What the assistant is made of. */
export interface AssistantParts {
  readonly store: TurnStore
  readonly codes: CodeLookUp
  /** Looks places up for "your area"; without it, that says what it lacks. */
  readonly areas?: AreaLookUp
  readonly services: Services
  readonly clock: Clock
  readonly middleware: readonly Middleware[]
  /** Messages that may wait in one conversation; 500 by default. */
  readonly mostWaiting?: number
}

/** The assistant with what only the bot itself calls. */
export interface RunningAssistant extends Assistant {
  /** Runs work of a conversation in its order, so that news is told between turns and never inside one. */
  inOrder<T>(conversation: ConversationKey, work: () => Promise<T>): Promise<T>
  /** Resolves when no turn is in work. */
  drained(): Promise<void>
}

/** Joins store, bot and dialogs: each message is one transaction, in order within its conversation. */
export function createAssistant(parts: AssistantParts): RunningAssistant {
  const queue = new ConversationQueue(parts.mostWaiting)
  const adapter = new TurnAdapter()
  adapter.use(...parts.middleware)
  const bot = new EnquiriesBot()
  const inOrder = <T>(key: ConversationKey, work: () => Promise<T>) => queue.run(`${key.wire}\n${key.id}`, work)

  /** Computes and commits until no one else was faster. */
  async function turn(
    conversation: ConversationKey,
    activity: InboundActivity,
    inboundKey: string | undefined,
  ): Promise<Taken> {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const opened = await parts.store.open(conversation, inboundKey)
      if (opened.kind === 'taken') return { activityId: opened.activityId, replies: opened.replies, repeated: true }
      if (opened.kind === 'gone')
        throw new AssistantError(
          'CONVERSATION_ENDED',
          'this conversation has ended and its answers are deleted. Start a new one. If anyone is in danger, call 999.',
          { status: 404 },
        )
      const taken = await compute(conversation, activity, inboundKey, opened)
      if (taken !== undefined) return taken
    }
    throw new AssistantError(
      'TURN_CONFLICT',
      'the message was not taken, because others kept changing the conversation. Send it again.',
      { status: 503, retryAfter: 1 },
    )
  }

  async function compute(
    conversation: ConversationKey,
    activity: InboundActivity,
    inboundKey: string | undefined,
    opened: Extract<OpenTurn, { kind: 'open' }>,
  ): Promise<Taken | undefined> {
    const now = parts.clock.now()
    const state =
      opened.state ?? newState(channelOf(conversation), localeOf(languageOfLocale(activity.locale ?? '')), now)
    const slot: TurnSlot = {
      state,
      services: parts.services,
      now,
      files: activity.files ?? [],
      found: await lookUp(parts.codes, conversation, state, activity, now),
      areas: parts.areas,
      result: undefined,
    }
    const sent = await adapter.run(
      contextActivity(conversation, activity),
      (context) => bot.run(context),
      (context) => setSlot(context, slot),
    )
    const inbound =
      activity.type === 'conversationUpdate' ? [] : [storedInbound(conversation, activity, opened.nextSequence, now)]
    const inboundId = inbound[0]?.id
    const replies = sent.map((reply, index) =>
      storedReply(conversation, activity, reply, opened.nextSequence + inbound.length + index, inboundId, now),
    )
    const after: Turn | undefined = slot.result
    const committed = await parts.store.commit({
      conversation,
      version: opened.version,
      state: after?.state ?? slot.state,
      ...(inboundKey === undefined ? {} : { inboundKey }),
      ...(inboundId === undefined ? {} : { inboundId }),
      activities: [...inbound, ...replies],
      submissions: after?.submissions ?? [],
      letters: after?.letters ?? [],
      dropsLetters: after?.state.ended === true,
      deliveries: [],
      files: after?.files ?? [],
      drafts: after === undefined ? [] : draftChanges(after),
      expiresAt: expiry(after?.state ?? slot.state, parts.services.force, now),
      now,
    })
    return committed === 'conflict' ? undefined : { activityId: inboundId ?? '', replies, repeated: false }
  }

  return {
    inOrder,
    drained: () => queue.drained(),
    begin: (conversation, opening) =>
      inOrder(conversation, async () => {
        const opened = await parts.store.open(conversation, undefined)
        if (opened.kind !== 'open' || opened.version > 0) return
        await compute(
          conversation,
          {
            type: 'conversationUpdate',
            from: { id: opening.userId },
            ...(opening.locale === undefined ? {} : { locale: opening.locale }),
          },
          undefined,
          opened,
        )
      }),
    take: (conversation, activity) => inOrder(conversation, () => turn(conversation, activity, keyOf(activity))),
    leave: (conversation) => inOrder(conversation, () => parts.store.erase(conversation)),
  }
}

/** (activity id where the client set it, else channelData.clientActivityID); with neither, a resend is a new message. */
function keyOf({ id, channelData }: InboundActivity): string | undefined {
  if (id !== undefined && id !== '') return `id:${id}`
  if (typeof channelData !== 'object' || channelData === null || !('clientActivityID' in channelData)) return undefined
  const client = channelData.clientActivityID
  return typeof client === 'string' && client !== '' ? `client:${shortOf(client)}` : undefined
}

/** A long id by its hash: cut off, two messages could pass for one. */
function shortOf(id: string): string {
  return id.length <= 200 ? id : createHash('sha256').update(id).digest('base64url')
}

function channelOf({ wire }: ConversationKey): ConversationState['channel'] {
  if (wire === 'directline' || wire === 'webchat') return 'webchat'
  if (wire === 'sms' || wire === 'whatsapp') return wire
  if (wire === 'facebook' || wire === 'messenger') return 'messenger'
  return wire === 'msteams' ? 'teams' : 'other'
}

function contextActivity(conversation: ConversationKey, activity: InboundActivity) {
  const { type, text, name, value, locale, channelData } = activity
  const members = type === 'conversationUpdate' ? { membersAdded: [{ id: ASSISTANT.id, name: ASSISTANT.name }] } : {}
  return {
    type,
    ...(text === undefined ? {} : { text }),
    ...(name === undefined ? {} : { name }),
    ...(locale === undefined ? {} : { locale }),
    value,
    channelData,
    ...members,
    channelId: conversation.wire,
    from: { id: activity.from.id, name: activity.from.name ?? '' },
    recipient: ASSISTANT,
    conversation: { id: conversation.id, isGroup: false, conversationType: 'personal', name: '' },
  }
}

/** Who the bot is in every activity. */
export const ASSISTANT = { id: 'assistant', name: 'Police enquiries assistant' } as const

function activityId(conversation: ConversationKey, sequence: number): string {
  return `${conversation.id}|${String(sequence).padStart(7, '0')}`
}

function storedInbound(
  conversation: ConversationKey,
  activity: InboundActivity,
  sequence: number,
  now: number,
): StoredActivity {
  const { id: _, ...rest } = activity
  return {
    ...rest,
    id: activityId(conversation, sequence),
    channelId: conversation.wire,
    conversation: { id: conversation.id },
    timestamp: new Date(now).toISOString(),
  }
}

function storedReply(
  conversation: ConversationKey,
  activity: InboundActivity,
  reply: object,
  sequence: number,
  replyToId: string | undefined,
  now: number,
): StoredActivity {
  return {
    ...reply,
    id: activityId(conversation, sequence),
    channelId: conversation.wire,
    conversation: { id: conversation.id },
    from: { ...ASSISTANT, role: 'bot' },
    recipient: { id: activity.from.id },
    timestamp: new Date(now).toISOString(),
    ...(replyToId === undefined ? {} : { replyToId }),
  }
}
