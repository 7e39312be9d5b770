import type { Swept } from '../../../dialogs/ports.ts'
import { blob, integer } from './cells.ts'
import type { Core } from './core.ts'
import { emptyLog } from './database.ts'
import { deleteSubmission, eraseConversation } from './erase.ts'
import { deleteOrphans } from './file-keys.ts'
import { deleteExpiredDrafts } from './saved-drafts.ts'

/** How many are deleted in one transaction: turns of others go in between. */
const AT_ONCE = 50

const EXPIRED =
  'SELECT lookup FROM conversations WHERE wrapped IS NOT NULL AND gone_at IS NULL AND expires_at <= ? LIMIT ?'
const DONE = `SELECT id FROM submissions WHERE done_at IS NOT NULL
  AND done_at <= CASE status WHEN 'closed' THEN ? ELSE ? END LIMIT ?`
const LONG_GONE = `DELETE FROM conversations WHERE id IN
  (SELECT id FROM conversations WHERE gone_at IS NOT NULL AND gone_at <= ? LIMIT ?)`

const STALE_LETTERS = 'DELETE FROM letters WHERE id IN (SELECT id FROM letters WHERE created_at <= ? LIMIT ?)'

/** Erases what is past its time, little by little. `now` in milliseconds since 1970. */
export async function sweep(core: Core, now: number): Promise<Swept> {
  const { periods, database } = core
  let files = 0
  const remove = async (gone: readonly string[]) => {
    files += gone.length
    await core.blobs.remove(gone)
  }
  const conversations = await inSteps(core, () => eraseExpired(core, now), remove)
  const submissions = await inSteps(
    core,
    () => {
      const done = database.query(DONE).all(now - periods.closed, now - periods.handedOver, AT_ONCE)
      return { count: done.length, files: done.flatMap(([id]) => deleteSubmission(core, integer(id))) }
    },
    remove,
  )
  const drafts = await inSteps(core, () => deleteExpiredDrafts(core, now, AT_ONCE), remove)
  const orphans = () => {
    const gone = deleteOrphans(core, undefined, now - periods.orphan, AT_ONCE)
    return { count: gone.length, files: gone }
  }
  await inSteps(core, orphans, remove)
  const letters = () => ({ count: database.query(STALE_LETTERS).run(now - periods.letter, AT_ONCE), files: [] })
  await inSteps(core, letters, remove)
  const longGone = () => ({ count: database.query(LONG_GONE).run(now - periods.gone, AT_ONCE), files: [] })
  await inSteps(core, longGone, remove)
  emptyLog(database)
  return { conversations, submissions, files, drafts }
}

interface Step {
  readonly count: number
  readonly files: readonly string[]
}

/** Repeats a step, each in a transaction, until one finds less than it could take. */
async function inSteps(
  core: Core,
  step: () => Step,
  remove: (files: readonly string[]) => Promise<void>,
): Promise<number> {
  let total = 0
  for (;;) {
    const { count, files } = await core.queue.write(step)
    await remove(files)
    total += count
    if (count < AT_ONCE) return total
  }
}

function eraseExpired(core: Core, now: number): Step {
  const lookups = core.database
    .query(EXPIRED)
    .all(now, AT_ONCE)
    .map(([lookup]) => blob(lookup))
  const files = lookups.flatMap((lookup) => eraseConversation(core, lookup, { handedOverToo: false, now }))
  core.conversations.forget(new Set(lookups.map((lookup) => lookup.toString('hex'))))
  return { count: lookups.length, files }
}
