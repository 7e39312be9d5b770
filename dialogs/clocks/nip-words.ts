import type { NipDeadline } from './nip.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** What the person is told about the 14 days: one or two short sentences, with the date in full. No promise of what the police will do. */
export function nipMessage(nip: NipDeadline): readonly string[] {
  switch (nip.status) {
    case 'in-time':
      return [
        `You have until ${inWords(nip.reportBy)} to send this.`,
        `Police must warn the driver by letter within 14 days. The letter must arrive by ${inWords(nip.due)}.`,
      ]
    case 'urgent':
      return [
        'Send this today if you can.',
        `Police must warn the driver by letter, and it must arrive by ${inWords(nip.due)}.`,
      ]
    case 'late':
      return [
        `Police may not have time to act. Their letter to the driver must arrive by ${inWords(nip.due)}.`,
        'You can still report. They may keep it as information.',
      ]
    case 'past-14-days':
      return [
        `It is too late for most driving offences. The 14 days ended on ${inWords(nip.due)}.`,
        'Police are unlikely to prosecute. You can still report.',
      ]
    case 'nip-exempt-accident':
      return ['Because there was a crash, the 14-day rule does not usually apply.']
    case 'no-14-day-rule':
      return ['The 14-day rule does not apply to this offence.']
  }
}

function inWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`
}
