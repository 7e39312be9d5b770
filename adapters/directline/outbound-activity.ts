import type { StoredActivity } from '../../dialogs/ports.ts'
import type { Tokens } from './tokens.ts'

/** How an upload is named in a stored activity. The address that a client gets is made anew at every read. */
export const ATTACHMENT_SCHEME = 'attachment:'
/** Seconds for which an attachment's address is good. */
export const ATTACHMENT_SECONDS = 900

/** What a signature over an attachment's address covers. */
export function attachmentParts(id: string, conversation: string, expires: string): readonly string[] {
  return ['attachment', id, conversation, expires]
}

/** Makes the address of one upload, good for 15 minutes and bound to its conversation. `now` in milliseconds. */
export function attachmentUrl(tokens: Tokens, origin: string, id: string, conversation: string, now: number): string {
  const expires = String(Math.floor(now / 1000) + ATTACHMENT_SECONDS)
  const signature = tokens.sign(attachmentParts(id, conversation, expires))
  const query = new URLSearchParams({ c: conversation, e: expires, s: signature })
  return `${origin}/v3/directline/attachments/${encodeURIComponent(id)}?${query}`
}

/** An activity as a client sees it: uploads get an address, and what only we need stays here. */
export function outbound(activity: StoredActivity, addressOf: (id: string) => string): Record<string, unknown> {
  if (activity.files === undefined && activity.attachments === undefined) return activity
  const { files: _ours, attachments, ...rest } = activity
  if (!Array.isArray(attachments)) return rest
  return { ...rest, attachments: attachments.map((attachment: unknown) => withAddress(attachment, addressOf)) }
}

function withAddress(attachment: unknown, addressOf: (id: string) => string): unknown {
  if (typeof attachment !== 'object' || attachment === null || !('contentUrl' in attachment)) return attachment
  const url = attachment.contentUrl
  if (typeof url !== 'string' || !url.startsWith(ATTACHMENT_SCHEME)) return attachment
  return { ...attachment, contentUrl: addressOf(url.slice(ATTACHMENT_SCHEME.length)) }
}
