import type { HttpRequest } from '../../http/exchange.ts'

/** Where a post comes from, as far as the browser tells: our own page, another site (or one that hides itself), or not told (an old browser, a program). */
export function senderOf({ headers, origin }: Pick<HttpRequest, 'headers' | 'origin'>): 'own' | 'foreign' | 'unknown' {
  const site = headers['sec-fetch-site']
  // "none" is the person's own act, such as a reload.
  if (typeof site === 'string') return site === 'same-origin' || site === 'none' ? 'own' : 'foreign'
  const { origin: from } = headers
  if (from === undefined) return 'unknown'
  return hostOf(from) === hostOf(origin) || hostOf(from) === headers.host ? 'own' : 'foreign'
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : ''
}
