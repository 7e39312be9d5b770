/** What the address wants of the start screen. */
export interface ResumeWish {
  /** A code in its fragment, which no browser sends to a server; empty where there is none. */
  readonly code: string
  /** "Start a new chat" was pressed before this page was loaded. */
  readonly begin: boolean
  /** The address as it stands from now on, without either. */
  readonly address: string
}

/** Where a saved report is gone on with. */
export const RESUME_PATH = '/chat/resume'
/** The fragment for a page that is loaded anew to begin at once. */
export const BEGIN_FRAGMENT = '#begin'

/** Reads what an address wants; undefined for one that wants nothing. */
export function readResume({
  pathname,
  search,
  hash,
}: Pick<URL, 'pathname' | 'search' | 'hash'>): ResumeWish | undefined {
  const begin = hash === BEGIN_FRAGMENT
  const resume = pathname.replace(/\/$/, '') === RESUME_PATH
  if (!begin && !resume) return undefined
  const code = begin ? '' : decoded(hash.slice(1)).slice(0, 40)
  return { code, begin, address: `${pathname}${search}` }
}

/** The link that brings a saved report back. The code is in its fragment. */
export function resumeLink(origin: string, code: string): string {
  return `${origin}${RESUME_PATH}#${encodeURIComponent(code)}`
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch (error) {
    if (error instanceof URIError) return ''
    throw error
  }
}
