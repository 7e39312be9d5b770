import { readChoice } from '../recognizers/choice.ts'
import { type CodeRequest, readCodeRequest } from '../recognizers/code-request.ts'
import { asksOfDanger } from './danger-dialog.ts'
import { savedMatters } from './save.ts'
import type { ConversationState } from './state.ts'
import type { TurnInput } from './turn.ts'

/** How many codes may open nothing in one conversation. */
export const MOST_MISSES = 5

/** What a message wants with codes, given what stands. */
export type CodeIntent =
  | {
      readonly kind: 'go-on' | 'delete'
      readonly code?: string
      readonly mistyped?: true
      /** Says that there is a code, so that an open draft is not what is meant. */
      readonly has: boolean
      /** A question of a flow or form stands, and the message may as well be its answer. */
      readonly maybe: boolean
    }
  | { readonly kind: 'where'; readonly reference?: string; readonly code?: string; readonly mistyped?: true }

/** Reads what a message wants with codes. Undefined where it wants nothing, and while danger is being looked at. */
export function codeIntent(state: ConversationState, text: string): CodeIntent | undefined {
  const { hold } = state
  if (state.ended === true || asksOfDanger(hold)) return undefined
  const said = readCodeRequest(text)
  if (said === undefined) return hold?.kind === 'where' ? chosenReport(state, text) : undefined
  const alone = said.asks === undefined
  const asked = hold === undefined && state.matter !== undefined && state.put?.in === state.matter.id
  if (alone && asked) {
    return said.code?.kind === 'draft' ? { kind: 'go-on', code: said.code.code, has: true, maybe: true } : undefined
  }
  return wantsReport(state, said) ? aboutReport(said) : aboutDraft(state, said)
}

function wantsReport({ hold }: ConversationState, { asks, code, reference }: CodeRequest): boolean {
  if (code !== undefined) return code.kind === 'report'
  if (asks !== undefined) return asks === 'where' || (asks !== 'delete' && reference !== undefined)
  return reference !== undefined || hold?.kind === 'where'
}

function aboutReport({ code, reference, mistyped }: CodeRequest): CodeIntent {
  return {
    kind: 'where',
    ...(reference === undefined ? {} : { reference }),
    ...(code === undefined ? {} : { code: code.code }),
    ...(mistyped === undefined ? {} : { mistyped }),
  }
}

function aboutDraft({ hold }: ConversationState, { asks, code, mistyped }: CodeRequest): CodeIntent {
  const deletes = asks === 'delete' || (asks !== 'go-on' && hold?.kind === 'code' && hold.to === 'delete')
  return {
    kind: deletes ? 'delete' : 'go-on',
    ...(code === undefined ? {} : { code: code.code }),
    ...(mistyped === undefined ? {} : { mistyped }),
    has: asks !== 'go-on',
    maybe: false,
  }
}

/** One of the reports that were offered, by its words. */
function chosenReport({ put, sent }: ConversationState, text: string): CodeIntent | undefined {
  const offered = put?.options?.filter(({ id }) => sent.some(({ reference }) => reference === id)) ?? []
  const choice = offered.length === 0 ? undefined : readChoice(text, offered)
  return choice?.ok === true && typeof choice.value === 'string'
    ? { kind: 'where', reference: choice.value }
    : undefined
}

/** The report that is asked for, with the code for one that was sent elsewhere. Undefined where it has to be asked for first. */
export function wantedReport(
  { hold, sent }: ConversationState,
  intent: Extract<CodeIntent, { kind: 'where' }>,
): { readonly reference: string; readonly code?: string; readonly here: boolean } | undefined {
  const before = hold?.kind === 'where' ? hold : undefined
  const [only, ...others] = sent
  const code = intent.code ?? before?.code
  const alone = only !== undefined && others.length === 0 && code === undefined ? only.reference : undefined
  const reference = intent.reference ?? before?.reference ?? alone
  if (reference === undefined) return undefined
  const here = sent.some((one) => one.reference === reference)
  return { reference, ...(code === undefined ? {} : { code }), here }
}

/** What is to be looked up before a turn is computed. */
export interface LookUps {
  /** Codes of the saved drafts that the conversation believes to have. */
  readonly held: readonly string[]
  readonly draft?: string
  readonly report?: { readonly reference: string; readonly code?: string }
}

/** What a turn needs to have looked up. Nothing more is looked up once too many codes opened nothing. */
export function lookUpsOf(state: ConversationState, input: Pick<TurnInput, 'text' | 'button'>): LookUps {
  const held = savedMatters(state).map(({ saved }) => saved.code)
  const intent = codeIntent(state, (input.button?.answer ?? input.text).trim())
  const open = (state.codeMisses ?? 0) < MOST_MISSES
  if (intent === undefined) return { held }
  if (intent.kind !== 'where') {
    const { code } = intent
    return code !== undefined && open ? { held, draft: code } : { held }
  }
  const report = wantedReport(state, intent)
  if (report === undefined || (!report.here && (report.code === undefined || !open))) return { held }
  const { reference, code } = report
  return { held, report: { reference, ...(report.here || code === undefined ? {} : { code }) } }
}
