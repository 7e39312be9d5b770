import type { Mention } from './mention.ts'

const LOCAL = /[a-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}$/i
const DOMAIN = /^(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}(?![\w@])/i
const SPOKEN =
  /(?<![\w@.])([a-z0-9][\w.+-]{0,63}) at ([a-z0-9-]{2,40}) dot (com|net|org|co dot uk|org dot uk|me dot uk|ac dot uk|gov dot uk|io)(?!\w)/gi

/** Email addresses in lower case. Takes "sam at example dot com" too; a handle such as "@sam_07" is none. */
export function findEmails(text: string): readonly Mention[] {
  const found: Mention[] = []
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const local = LOCAL.exec(text.slice(Math.max(0, at - 65), at))?.[0].replace(/^[.'"`/-]+/, '') ?? ''
    const domain = DOMAIN.exec(text.slice(at + 1, at + 200))?.[0] ?? ''
    if (!isLocal(local) || !isDomain(domain)) continue
    found.push({ value: `${local}@${domain}`.toLowerCase(), start: at - local.length, end: at + 1 + domain.length })
  }
  if (!text.includes(' dot ')) return found
  for (const m of text.matchAll(SPOKEN)) {
    const value = `${m[1]}@${m[2]}.${m[3]?.replaceAll(' dot ', '.')}`.toLowerCase()
    found.push({ value, start: m.index, end: m.index + m[0].length })
  }
  return found
}

/** An email address as typed with its domain in lower case, or undefined. Lengths as in RFC 5321 4.5.3.1. */
export function normalEmail(text: string): string | undefined {
  const at = text.lastIndexOf('@')
  const local = text.slice(0, at)
  const domain = text.slice(at + 1)
  if (at < 1 || text.length > 254 || LOCAL.exec(local)?.[0] !== local || !isLocal(local)) return undefined
  return DOMAIN.exec(domain)?.[0] === domain && isDomain(domain) ? `${local}@${domain.toLowerCase()}` : undefined
}

function isLocal(local: string): boolean {
  return local !== '' && !local.startsWith('.') && !local.endsWith('.') && !local.includes('..')
}

function isDomain(domain: string): boolean {
  return (
    domain !== '' && domain.split('.').every((label) => label !== '' && !label.startsWith('-') && !label.endsWith('-'))
  )
}
