import type { ConversationKey, TurnCommit } from '../../../dialogs/ports.ts'
import type { DraftToKeep } from '../../../dialogs/saved-draft.ts'
import { conversationName } from '../listeners.ts'
import { letGo, sameKey } from './submissions.ts'
import type { World } from './world.ts'

const holderOf = (code: string) => `draft ${code}`

/** Whether a draft is not as the turn believes. Looks only. */
export function draftsConflict(world: World, { drafts = [], conversation, now }: TurnCommit): boolean {
  return drafts.some((change) => {
    const kept = world.drafts.get(change.code)
    if (change.kind === 'make') return kept !== undefined
    if (kept === undefined || kept.expiresAt <= now) return true
    const { version } = change.kind === 'keep' ? {} : change
    return version === undefined ? kept.owner !== conversationName(conversation) : kept.version !== version
  })
}

/** Does what a turn does to saved drafts, after `draftsConflict`. */
export function writeDrafts(world: World, { drafts = [], conversation }: TurnCommit): void {
  for (const change of drafts) {
    if (change.kind === 'delete') deleteDraft(world, change.code)
    else {
      if (change.kind === 'take') passFiles(world, change.code, conversation)
      keep(world, conversation, change)
    }
  }
}

function keep(world: World, conversation: ConversationKey, { code, state, files, expiresAt }: DraftToKeep): void {
  const version = (world.drafts.get(code)?.version ?? 0) + 1
  const owner = conversationName(conversation)
  world.drafts.set(code, { owner, version, state: JSON.stringify(state), expiresAt })
  letGo(world, holderOf(code), (file) => !files.includes(file))
  for (const id of files) {
    const file = world.files.get(id)
    if (file?.holders.has('conversation') && sameKey(file.conversation, conversation)) file.holders.add(holderOf(code))
  }
}

function passFiles(world: World, code: string, { wire, id }: ConversationKey): void {
  for (const file of world.files.values()) {
    if (!file.holders.has(holderOf(code))) continue
    file.conversation = { wire, id }
    file.holders.add('conversation')
  }
}

/** Deletes a saved draft. Gives how many files went with it. */
export function deleteDraft(world: World, code: string): number {
  world.drafts.delete(code)
  return letGo(world, holderOf(code), () => true)
}
