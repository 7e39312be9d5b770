import { z } from 'zod'
import { AssistantError } from '../errors.ts'
import { type ConversationState, type Hold, STATE_SCHEMA } from './state.ts'

const file = z.union([
  z.object({ id: z.string(), fileName: z.string(), mediaType: z.string(), bytes: z.number(), sha256: z.string() }),
  z.object({ link: z.string() }),
])
const place = z.object({
  text: z.string(),
  postcode: z.exactOptional(z.string()),
  what3words: z.exactOptional(z.string()),
  latitude: z.exactOptional(z.number()),
  longitude: z.exactOptional(z.number()),
  road: z.exactOptional(z.string()),
})
const value = z.union([
  z.string(),
  z.number(),
  z.array(z.string()),
  z.object({ start: z.string(), end: z.string() }),
  z.object({ date: z.string() }),
  z.object({ from: z.string(), to: z.string() }),
  place,
  z.array(file),
])
const answer = z.object({
  value: value.nullable(),
  missing: z.exactOptional(z.enum(['unknown', 'declined', 'skipped'])),
  source: z.enum(['asked', 'story', 'corrected', 'handler', 'fixed']),
  at: z.string(),
})
const matter = z.object({
  kind: z.enum(['flow', 'form']),
  id: z.string(),
  answers: z.record(z.string(), answer),
  startedAt: z.string(),
  story: z.exactOptional(z.string()),
  told: z.exactOptional(z.record(z.string(), answer)),
  toldOff: z.exactOptional(z.literal(true)),
  saved: z.exactOptional(z.object({ code: z.string(), until: z.string() })),
})
const put = z.object({
  in: z.string(),
  key: z.string(),
  kind: z.enum([
    'yes-no',
    'choice',
    'choices',
    'text',
    'long-text',
    'name',
    'when',
    'date',
    'time',
    'number',
    'money',
    'phone',
    'email',
    'vehicle-registration',
    'postcode',
    'location',
    'file',
    'confirm',
    'reference',
  ]),
  options: z.exactOptional(z.array(z.object({ id: z.string(), label: z.string() }))),
  attempts: z.number(),
  ask: z.string(),
})
const checked = z.enum(['emergency', 'crisis'])
const hold: z.ZodType<Hold> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('danger'),
    urgency: z.enum(['emergency', 'crisis', 'safeguarding']),
    outcome: z.exactOptional(z.object({ form: z.exactOptional(z.string()) })),
    told: z.exactOptional(z.string()),
  }),
  z.object({ kind: z.literal('gate'), asked: z.number() }),
  z.object({ kind: z.literal('check'), about: checked, over: z.lazy(() => hold).optional() }),
  z.object({
    kind: z.literal('which'),
    ids: z.array(z.string()),
    both: z.boolean(),
    story: z.exactOptional(z.string()),
    after: z.exactOptional(z.literal('answer')),
  }),
  z.object({ kind: z.literal('change'), keys: z.array(z.string()), said: z.exactOptional(z.string()) }),
  z.object({ kind: z.literal('start-again') }),
  z.object({ kind: z.literal('stop') }),
  z.object({ kind: z.literal('start'), form: z.string() }),
  z.object({
    kind: z.literal('leave-draft'),
    topic: z.string(),
    story: z.exactOptional(z.string()),
    instead: z.exactOptional(z.literal(true)),
  }),
  z.object({ kind: z.literal('resume') }),
  z.object({ kind: z.literal('code'), to: z.enum(['go-on', 'delete']) }),
  z.object({ kind: z.literal('delete-saved') }),
  z.object({ kind: z.literal('answered'), article: z.string() }),
  z.object({ kind: z.literal('place'), key: z.string(), names: z.array(z.string()) }),
  z.object({
    kind: z.literal('where'),
    reference: z.exactOptional(z.string()),
    code: z.exactOptional(z.string()),
  }),
])
const concern = z.object({
  kind: z.enum(['emergency', 'crisis', 'safeguarding', 'child', 'repeat-victim']),
  at: z.string(),
  answerKey: z.exactOptional(z.string()),
})
const state: z.ZodType<ConversationState> = z.object({
  schema: z.literal(STATE_SCHEMA),
  locale: z.string(),
  language: z.enum(['en', 'cy']).optional(),
  channel: z.enum(['webchat', 'sms', 'whatsapp', 'messenger', 'teams', 'phone', 'other']),
  startedAt: z.string(),
  matter: matter.optional(),
  aside: z.array(matter),
  put: put.optional(),
  hold: hold.optional(),
  changing: z.string().optional(),
  kept: z.object({ key: z.string(), text: z.string() }).optional(),
  afterOutcome: z.string().optional(),
  afterFlow: matter.optional(),
  later: z.object({ id: z.string(), story: z.string() }).optional(),
  saved: z.literal(true).optional(),
  concerns: z.array(concern),
  checked: z.array(checked).optional(),
  sent: z.array(
    z.object({
      reference: z.string(),
      form: z.string(),
      at: z.string(),
      status: z.enum(['queued', 'received', 'refused']),
      sensitive: z.exactOptional(z.literal(true)),
    }),
  ),
  article: z.string().optional(),
  articleTurn: z.number().optional(),
  notAsked: z.number().optional(),
  answering: z.literal(true).optional(),
  prevention: z.string().optional(),
  codeMisses: z.number().optional(),
  languageTold: z.string().optional(),
  misses: z.number(),
  private: z.literal(true).optional(),
  ended: z.literal(true).optional(),
  turns: z.number(),
})

/** Steps that bring a state of version N to N + 1, in order. None yet: the first version is 1. */
const UPGRADES: readonly ((old: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>)[] = []

/**
 * Reads a stored state, bringing an older one up to date. Throws STORE_NEWER for one that a later version wrote,
 * so that a rollback never overwrites what it cannot read.
 */
export function readState(json: unknown): ConversationState {
  const stored = z.looseObject({ schema: z.number() }).parse(json)
  if (stored.schema > STATE_SCHEMA) {
    throw new AssistantError(
      'STORE_NEWER',
      `a conversation was written by a later version (${stored.schema}). Nothing was changed. Run that version.`,
      { status: 503 },
    )
  }
  const upgraded = UPGRADES.slice(stored.schema - 1).reduce<Readonly<Record<string, unknown>>>(
    (old, upgrade) => upgrade(old),
    stored,
  )
  return state.parse(upgraded)
}

/** The state of a conversation that begins now. `now` in milliseconds since 1970. */
export function newState(channel: ConversationState['channel'], locale: string, now: number): ConversationState {
  return {
    schema: STATE_SCHEMA,
    locale,
    channel,
    startedAt: new Date(now).toISOString(),
    aside: [],
    concerns: [],
    sent: [],
    misses: 0,
    turns: 0,
  }
}
