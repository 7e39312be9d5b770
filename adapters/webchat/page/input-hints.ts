/** The keyboard of a phone that fits a kind of answer (`inputmode`); undefined for the usual one. */
export function inputModeOf(kind: string | undefined): string | undefined {
  return KEYBOARDS[kind ?? '']
}

const KEYBOARDS: Readonly<Record<string, string>> = {
  phone: 'tel',
  email: 'email',
  money: 'decimal',
  number: 'decimal',
}

/**
 * What a browser may fill in by itself (`autocomplete`, WCAG 1.3.5): of the person who reports, by the keys that all forms share.
 * Others' names and numbers are never filled in.
 */
export function autocompleteOf(key: string): string {
  return OWN[key] ?? 'off'
}

const OWN: Readonly<Record<string, string>> = {
  'rep.first': 'given-name',
  'rep.last': 'family-name',
  'rep.dob': 'bday',
  'rep.addr': 'street-address',
  'rep.postcode': 'postal-code',
  'con.phone': 'tel',
  'con.email': 'email',
}
