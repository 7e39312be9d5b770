const SCHEMES = /^(?:https|tel|sms|mailto):/i

/** Whether an address may be made a link: a web page by https, a call, a text message or an email. */
export function isSafeLink(href: string): boolean {
  return SCHEMES.test(href)
}
