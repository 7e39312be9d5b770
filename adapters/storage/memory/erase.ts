import type { ConversationKey, Swept } from '../../../dialogs/ports.ts'
import { conversationName } from '../listeners.ts'
import { deleteDraft } from './drafts.ts'
import { dropLetters } from './letters.ts'
import { deleteSubmission, letGo } from './submissions.ts'
import type { World } from './world.ts'

/** Deletes a conversation; only its name stays for a while, as gone. Gives how many files went with it. */
export function eraseConversation(
  world: World,
  conversation: Pick<ConversationKey, 'wire' | 'id'>,
  { handedOverToo, now }: { readonly handedOverToo: boolean; readonly now: number },
): number {
  const name = conversationName(conversation)
  const own = (file: string) => {
    const kept = world.files.get(file)
    return kept !== undefined && conversationName(kept.conversation) === name
  }
  let files = letGo(world, 'store', own) + letGo(world, 'conversation', own)
  const kept = world.conversations.get(name)
  if (kept !== undefined && !('goneAt' in kept)) world.conversations.set(name, { goneAt: now })
  if (!handedOverToo) return files
  dropLetters(world, conversation)
  for (const [reference, { item, doneAt }] of world.submissions)
    if (doneAt !== undefined && conversationName(item.conversation) === name)
      files += deleteSubmission(world, reference)
  return files
}

/** Erases what is past its time. `now` in milliseconds since 1970. */
export function sweep(world: World, now: number): Swept {
  const { periods } = world
  const swept = { conversations: 0, submissions: 0, files: 0, drafts: 0 }
  for (const [name, kept] of world.conversations) {
    if ('goneAt' in kept) {
      if (kept.goneAt <= now - periods.gone) world.conversations.delete(name)
    } else if (kept.expiresAt <= now) {
      const [wire = '', ...id] = name.split('\n')
      swept.files += eraseConversation(world, { wire, id: id.join('\n') }, { handedOverToo: false, now })
      swept.conversations++
    }
  }
  for (const [reference, { item, doneAt }] of world.submissions) {
    const period = item.status === 'closed' ? periods.closed : periods.handedOver
    if (doneAt === undefined || doneAt > now - period) continue
    swept.files += deleteSubmission(world, reference)
    swept.submissions++
  }
  for (const [id, { waiting }] of world.letters) if (waiting.createdAt <= now - periods.letter) world.letters.delete(id)
  for (const [code, { expiresAt }] of world.drafts) {
    if (expiresAt > now) continue
    swept.files += deleteDraft(world, code)
    swept.drafts++
  }
  const orphaned = (file: string) => (world.files.get(file)?.createdAt ?? now) <= now - periods.orphan
  swept.files += letGo(world, 'store', orphaned)
  return swept
}
