const MB = 1024 * 1024

/** What the assistant takes of one upload: bytes of one file, and files. The server's own limits; a test keeps them the same. */
export const FILE_LIMITS = { bytes: 100 * MB, files: 10 }

/** What a chooser of files offers first. The kind is judged by the server, by a file's leading bytes. */
export const ACCEPTED =
  'image/jpeg,image/png,image/heic,image/heif,image/webp,image/gif,video/mp4,video/quicktime,video/x-msvideo,application/pdf,text/plain,text/csv,.heic,.mov,.avi,.eml,.msg'

/** A size in words: "3.4 MB". */
export function sizeInWords(bytes: number): string {
  if (bytes >= MB) return `${(bytes / MB).toFixed(bytes < 10 * MB ? 1 : 0)} MB`
  return `${Math.max(1, Math.round(bytes / 1024))} kB`
}

/** What can be told of a chosen file before it is sent. */
export type FileProblem = 'empty' | 'too-large'

/** What is wrong with a file, as far as the page can see; undefined where it can be tried. */
export function problemOfFile({ size }: { readonly size: number }): FileProblem | undefined {
  if (size === 0) return 'empty'
  return size > FILE_LIMITS.bytes ? 'too-large' : undefined
}

/** A file as it is told apart from others: chosen twice, it is taken once. */
export function isSameFile(
  one: { readonly name: string; readonly size: number; readonly lastModified: number },
  other: typeof one,
): boolean {
  return one.name === other.name && one.size === other.size && one.lastModified === other.lastModified
}
