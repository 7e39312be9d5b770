const MB = 1024 * 1024

/** What the assistant takes of one upload: bytes of one file, and files. The server's own limits; a test keeps them the same. */
export const FILE_LIMITS = { bytes: 100 * MB, files: 10 }

/** The sorts of file that a question can take. */
export type Sort = 'photo' | 'video' | 'document'

/** All of them, as a question takes that names none. */
export const SORTS: readonly Sort[] = ['photo', 'video', 'document']

const TYPES: Readonly<Record<Sort, string>> = {
  photo: 'image/jpeg,image/png,image/heic,image/heif,image/webp,image/gif,.heic',
  video: 'video/mp4,video/quicktime,video/x-msvideo,.mov,.avi',
  document: 'application/pdf,text/plain,text/csv,.eml,.msg',
}

/** What a chooser of files offers first (`accept`). The kind is judged by the server, by a file's leading bytes. */
export function offered(sorts: readonly Sort[]): string {
  return sorts.map((sort) => TYPES[sort]).join(',')
}

/** A size in words: "3.4 MB". */
export function sizeInWords(bytes: number): string {
  if (bytes >= MB) return `${(bytes / MB).toFixed(bytes < 10 * MB ? 1 : 0)} MB`
  return `${Math.max(1, Math.round(bytes / 1024))} kB`
}

/** What can be told of a chosen file before it is sent. */
export type FileProblem = 'empty' | 'too-large' | 'other-sort'

/** What is wrong with a file, as far as the page can see; undefined where it can be tried. A type that the browser does not know can be. */
export function problemOfFile(
  { size, type }: { readonly size: number; readonly type: string },
  sorts: readonly Sort[] = SORTS,
): FileProblem | undefined {
  if (size === 0) return 'empty'
  if (size > FILE_LIMITS.bytes) return 'too-large'
  const sort = /^(?:image|video)\//.test(type) ? (type.startsWith('image') ? 'photo' : 'video') : undefined
  return sort === undefined || sorts.includes(sort) ? undefined : 'other-sort'
}

/** A file as it is told apart from others: chosen twice, it is taken once. */
export function isSameFile(
  one: { readonly name: string; readonly size: number; readonly lastModified: number },
  other: typeof one,
): boolean {
  return one.name === other.name && one.size === other.size && one.lastModified === other.lastModified
}
