import { AssistantError } from '../../dialogs/errors.ts'

/** A sequence number from a client; none, an empty one and `-` are the beginning. Throws ACTIVITY_INVALID. */
export function readWatermark(given: string | null): number {
  if (given === null || given === '' || given === '-') return 0
  if (!/^\d{1,15}$/.test(given))
    throw new AssistantError('ACTIVITY_INVALID', 'The watermark is not one that was given out.')
  return Number(given)
}
