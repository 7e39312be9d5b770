import type { OutboxItem } from '../../dialogs/ports.ts'
import { submissionSchema } from './contract.ts'
import { Problem } from './problem.ts'
import { faultsOf } from './submission-faults.ts'

/**
 * The bytes of a corrected submission. Throws a Problem 409 where the intake has the report already (a file of it was
 * refused): under a new key it would be a second record. Throws a Problem 422 where it does not fit the contract, is another report, or
 * names other files than those that are kept for it.
 */
export function correction(item: OutboxItem, body: unknown): string {
  if (item.intakeId !== undefined)
    throw new Problem(409, 'The intake has this report; only a file was refused. Retry or close it.')
  const parsed = submissionSchema.safeParse(body)
  if (!parsed.success) throw new Problem(422, 'The correction does not fit the contract.', faultsOf(parsed.error))
  const { reference, attachments = [] } = parsed.data
  if (reference !== item.reference)
    throw new Problem(422, 'The correction has another reference.', [
      { pointer: '/reference', detail: 'Keep the reference that the person was given.' },
    ])
  const listed = attachments.map(({ id, sha256 }) => `${id} ${sha256}`)
  const kept = item.files.map(({ id, sha256 }) => `${id} ${sha256}`)
  if (listed.toSorted().join('\n') !== kept.toSorted().join('\n'))
    throw new Problem(422, 'The correction lists other files.', [
      { pointer: '/attachments', detail: 'Keep the files as they are.' },
    ])
  return JSON.stringify(body)
}
