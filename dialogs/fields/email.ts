import { read, refuse } from '../reading.ts'
import { findEmails, normalEmail } from '../recognizers/entities/email.ts'
import { cleanLine } from './clean-text.ts'
import type { FieldKind } from './field-kind.ts'
import { LINE_MAX, lengthProblem } from './text-length.ts'

const SAY = 'Enter an email address in the correct format, like name@example.com.'

/** Domains that are typed in error for the ones that nearly everyone has. None of them takes mail for people in the UK. */
const MEANT: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'gmail.com: gmial.com gmai.com gmal.com gamil.com gnail.com gmail.con gmail.co gmail.cm gmail.om gmaill.com gmali.com gmil.com gmsil.com gmail.comm gmailcom gmail.cim',
    'hotmail.com: hotmial.com hotmal.com hotmai.com hotmil.com hotamil.com hotmail.con hotmaill.com homail.com hotmail.cm htmail.com',
    'hotmail.co.uk: hotmial.co.uk hotmail.co.ul hotmail.couk hotmai.co.uk hotmail.c.uk',
    'outlook.com: outlok.com outloo.com outlook.con outllook.com oulook.com outlook.cm',
    'yahoo.com: yaho.com yahooo.com yahoo.con yhaoo.com yahoo.cm',
    'yahoo.co.uk: yaho.co.uk yahoo.couk yahoo.co.ul yhoo.co.uk',
    'icloud.com: iclod.com icoud.com icloud.con icloud.co iclould.com',
    'btinternet.com: btinternet.con btintenet.com btinernet.com',
  ].flatMap((line) => {
    const [meant = '', typed = ''] = line.split(': ')
    return typed.split(' ').map((typo) => [typo, meant])
  }),
)

/** An email address as typed, its domain in lower case. A domain that is nearly a well-known one is asked about. */
export const emailKind: FieldKind<'email'> = {
  kind: 'email',
  read(text) {
    const line = cleanLine(text)
    const problem = lengthProblem(line, { max: LINE_MAX, empty: 'Enter an email address.' })
    if (problem) return problem
    const typed = line.replace(/^<|[>.,;!]+$/g, '').replace(/^(?:mailto:|(?:my )?e-?mail(?: address)?(?: is|:) ?)/i, '')
    const found = findEmails(line)
    const inside = found.length === 1 ? normalEmail(asTyped(line, found[0])) : undefined
    const value = normalEmail(typed) ?? normalEmail(typed.replace(/ ?([@.]) ?/g, '$1')) ?? inside
    if (value === undefined) return refuse('unclear', SAY)
    const at = value.lastIndexOf('@')
    const domain = value.slice(at + 1)
    const meant = Object.hasOwn(MEANT, domain) ? MEANT[domain] : undefined
    if (meant === undefined) return read(value)
    return refuse('unclear', `Did you mean ${value.slice(0, at)}@${meant}? Enter the email address again.`)
  },
  fits: (value, _type): value is string => typeof value === 'string' && normalEmail(value) === value,
  display: (value) => value,
  intake: (value) => value,
}

function asTyped(line: string, found: { value: string; start: number; end: number } | undefined): string {
  if (found === undefined) return ''
  const typed = line.slice(found.start, found.end)
  return typed.includes('@') ? typed : found.value
}
