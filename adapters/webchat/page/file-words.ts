import { type Sort, sizeInWords } from './file-limits.ts'
import type { Say } from './say.ts'

/** Sorts of file in words: "photos, videos (MP4, MOV, AVI)". */
export function sortsIn(say: Say, sorts: readonly Sort[]): string {
  const names = {
    photo: say('photos'),
    video: say('videos (MP4, MOV, AVI)'),
    document: say('documents (PDF, text, email)'),
  }
  return sorts.map((sort) => names[sort]).join(', ')
}

/** What is taken, told before anything is chosen. */
export function limitsIn(say: Say, sorts: readonly Sort[], most: { readonly bytes: number; readonly files: number }) {
  const size = sizeInWords(most.bytes)
  return say('You can send: {}. Each file can be up to {}, {} at a time.', sortsIn(say, sorts), size, most.files)
}
