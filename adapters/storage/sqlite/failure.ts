import { AssistantError } from '../../../dialogs/errors.ts'

/** What a failed write is to callers: our own errors as they are, all else as STORE_UNAVAILABLE. Nothing was taken. */
export function asUnavailable(error: unknown): AssistantError {
  if (error instanceof AssistantError) return error
  return new AssistantError(
    'STORE_UNAVAILABLE',
    'The store did not take this: full, locked or not writable. Try again.',
    {
      status: 503,
      cause: error,
    },
  )
}

/** SQLite's code of an error, such as `SQLITE_BUSY`, where it has one. */
export function sqliteCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}
