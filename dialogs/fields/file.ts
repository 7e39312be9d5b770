import type { FileClass, FileValue } from '../answer-type.ts'
import { read, refuse } from '../reading.ts'
import { cleanLine } from './clean-text.ts'
import type { FieldKind } from './field-kind.ts'
import { lengthProblem } from './text-length.ts'

/** The longest web address that is taken. Characters. */
const LINK_MAX = 2000
const LINK = /https:\/\/[^\s<>"']{4,2000}/i
const CLASS_WORDS: Readonly<Record<FileClass, string>> = {
  photo: 'a photo',
  video: 'a video',
  document: 'a PDF or text file',
}

/** Files that the person sent, or a link to one. Files come as values, not as text. */
export const fileKind: FieldKind<'file'> = {
  kind: 'file',
  read(text, type) {
    const line = cleanLine(text)
    const say = `Add ${orList(type.accept.map((one) => CLASS_WORDS[one]))}, or paste a link that starts with https://. You can also say "skip".`
    const problem = lengthProblem(line, { max: LINK_MAX, empty: say })
    if (problem) return problem
    const found = LINK.exec(line)?.[0].replace(/[.,;:!)\]]+$/, '')
    return found !== undefined && isLink(found) ? read([{ link: found }]) : refuse('unclear', say)
  },
  fits: (value, type): value is readonly FileValue[] =>
    Array.isArray(value) && value.length > 0 && value.length <= (type.max ?? 20) && value.every(isFile),
  display: (value) => value.map((file) => ('link' in file ? file.link : file.fileName)).join(', '),
  // The contract wants ids of attachments; a link is told in `display`.
  intake: (value) => value.flatMap((file) => ('link' in file ? [] : [file.id])),
}

function isFile(one: unknown): boolean {
  if (typeof one !== 'object' || one === null) return false
  return 'link' in one
    ? typeof one.link === 'string' && isLink(one.link)
    : 'id' in one && 'fileName' in one && typeof one.fileName === 'string'
}

function isLink(text: string): boolean {
  if (text.length > LINK_MAX || !URL.canParse(text)) return false
  const url = new URL(text)
  return url.protocol === 'https:' && url.hostname.includes('.') && url.username === ''
}

function orList(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? 'a file') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`
}
