import { makeCode, showCode } from '../code.ts'
import { phrase } from '../phrases.ts'
import type { DraftChange, DraftToKeep } from '../saved-draft.ts'
import { asksOfDanger } from './danger-dialog.ts'
import { goOn, hasDraft } from './go-on.ts'
import { inWords } from './in-words.ts'
import { openJourney } from './matter.ts'
import type { ConversationState, Matter } from './state.ts'
import { topicTitle } from './topic.ts'
import { type DraftAct, type ForceSettings, say, type Turn, withState } from './turn.ts'
import { newState } from './upgrade.ts'

/** A matter with its mark. */
type SavedMatter = Matter & Required<Pick<Matter, 'saved'>>

/** The saved drafts that a conversation has: the open one, those put aside, and the flow that a form can still follow. */
export function savedMatters({ matter, aside, afterFlow }: ConversationState): readonly SavedMatter[] {
  const all = [matter, ...aside, afterFlow].filter(isSaved)
  // A flow that is open again is also the one that ended: the open one counts.
  return all.filter(({ saved }, at) => all.findIndex((one) => one.saved.code === saved.code) === at)
}

function isSaved(matter: Matter | undefined): matter is SavedMatter {
  return matter?.saved !== undefined
}

/** When the copy of a saved draft is erased if nothing more is said: never before the time that was told, in milliseconds since 1970. */
export function savedUntil({ saved }: SavedMatter, force: ForceSettings, now: number): number {
  return Math.max(Date.parse(saved.until), now + force.draftMs)
}

/** Saves the open draft, else the one put aside last, and gives the code. Saved again, it keeps its code for longer. */
export function saveDraft(turn: Turn): Turn {
  const { matter, aside } = turn.state
  const [first, ...others] = aside
  const draft = hasDraft(turn) ? matter : first
  if (draft === undefined) return goOn(say(turn, phrase('saveNothing')))
  const code = draft.saved?.code ?? makeCode('draft', (bytes) => turn.services.random(bytes))
  const until = turn.now + turn.services.force.savedMs
  const saved = { ...draft, saved: { code, until: new Date(until).toISOString() } }
  const kept = withState(turn, draft === matter ? { matter: saved } : { aside: [saved, ...others] })
  const made = draft.saved === undefined ? withAct(kept, { kind: 'make', code }) : kept
  const words = phrase('save', { until: inWords(until), code: showCode(code) })
  return goOn(
    say(made, words, { assistant: { code: { value: showCode(code), for: 'draft', until: saved.saved.until } } }),
  )
}

/** The turn with one more act on a saved draft. */
export function withAct(turn: Turn, act: DraftAct): Turn {
  return { ...turn, drafts: [...turn.drafts, act] }
}

/** The saved copy of a matter goes with it: it is sent, stopped or deleted. */
export function dropSaved(turn: Turn, matter: Matter | undefined): Turn {
  return matter?.saved === undefined ? turn : withAct(turn, { kind: 'delete', code: matter.saved.code })
}

/** Where a flow leads to what is started now, its saved copy becomes that of what follows. Any other start leaves the copy as it is. */
export function carriedSave(turn: Turn, id: string): Pick<Matter, 'saved'> {
  const { matter } = turn.state
  const flow = matter?.kind === 'flow' ? turn.services.content.flows.get(matter.id) : undefined
  if (matter?.saved === undefined || flow === undefined) return {}
  const end = openJourney(turn)?.end
  const next = end?.kind === 'flow' || end?.kind === 'form' ? end.id : undefined
  const leads = Object.values(flow.outcomes).some((outcome) => outcome.form === id || outcome.flow === id)
  return leads || next === id ? { saved: matter.saved } : {}
}

/** Lets go of what was taken up, sent or deleted elsewhere, and says so. `open` where that was the open draft: then nothing is read as an answer to it. */
export function withoutTaken(turn: Turn): { readonly turn: Turn; readonly open: boolean } {
  const { lost } = turn.found
  const gone = savedMatters(turn.state).filter(({ saved }) => lost.includes(saved.code))
  if (gone.length === 0) return { turn, open: false }
  const stays = (matter: Matter | undefined) => matter?.saved === undefined || !lost.includes(matter.saved.code)
  const { matter, aside, afterFlow, hold } = turn.state
  const open = !stays(matter)
  const rest = withState(turn, {
    aside: aside.filter(stays),
    ...(stays(afterFlow) ? {} : { afterFlow: undefined, afterOutcome: undefined }),
    ...(open ? { matter: undefined, put: undefined, changing: undefined, kept: undefined, concerns: [] } : {}),
    ...(open && !asksOfDanger(hold) ? { hold: undefined } : {}),
    ...(hold?.kind === 'resume' && !stays(aside[0]) ? { hold: undefined, put: undefined } : {}),
  })
  const told = gone.reduce(
    (so, { id }) => say(so, phrase('takenElsewhere', { title: topicTitle(turn, id) ?? '' })),
    rest,
  )
  return { turn: told, open }
}

/** What the commit of a turn does to saved drafts: its acts, and that each draft which the conversation has goes on as it is now. */
export function draftChanges(turn: Turn): readonly DraftChange[] {
  const deleted = turn.drafts.flatMap((act) => (act.kind === 'delete' ? [act] : []))
  const kept = savedMatters(turn.state)
    .filter(({ saved }) => !deleted.some(({ code }) => code === saved.code))
    .map((matter): DraftChange => {
      const act = turn.drafts.find((one) => one.kind !== 'delete' && one.code === matter.saved.code)
      const draft = draftOf(turn, matter)
      return act?.kind === 'take'
        ? { ...draft, kind: 'take', version: act.version }
        : { ...draft, kind: act?.kind === 'make' ? 'make' : 'keep' }
    })
  return [...kept, ...deleted]
}

/** The matter as a state of its own, with what was noticed and written, and nothing else of the conversation. */
function draftOf(turn: Turn, matter: SavedMatter): DraftToKeep {
  const { channel, locale, concerns, kept } = turn.state
  const open = matter === turn.state.matter && kept !== undefined
  const state = { ...newState(channel, locale, turn.now), matter, concerns, ...(open ? { kept } : {}) }
  const expiresAt = savedUntil(matter, turn.services.force, turn.now)
  return { code: matter.saved.code, state, files: filesOf(matter), expiresAt }
}

/** Ids of the uploads that a matter's answers name. */
function filesOf({ answers }: Matter): readonly string[] {
  return Object.values(answers).flatMap(({ value }) =>
    Array.isArray(value) ? value.flatMap((one) => (typeof one === 'object' && 'id' in one ? [one.id] : [])) : [],
  )
}
