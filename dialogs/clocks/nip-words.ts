import { showDate } from '../recognizers/when/show-when.ts'
import type { NipDeadline } from './nip.ts'

/**
 * What the person is told about the 14 days, with each date in full. No promise of what the police will do. CONTENT.
 * Owner: contact centre. Review by 2027-05-23. The list of offences that need no warning is unconfirmed, so it is said as "may".
 */
export function nipMessage(nip: NipDeadline, today: string): readonly string[] {
  const due = showDate(nip.due)
  switch (nip.status) {
    case 'in-time':
      return [
        `You have until ${showDate(nip.reportBy)} to send this.`,
        `Police must warn the driver by letter within 14 days. It must arrive by ${due}${posted(nip, today)}.`,
      ]
    case 'urgent':
      return [
        'Send this today if you can.',
        `Police must warn the driver by letter within 14 days. It must arrive by ${due}${posted(nip, today)}.`,
      ]
    case 'late':
      return [
        `Police may not have time to act. Their letter to the driver must arrive by ${due}${posted(nip, today)}.`,
        'You can still report. They may keep it as information.',
      ]
    case 'past-14-days':
      return [
        `It is too late for most driving offences. The 14 days ended on ${due}.`,
        'Police are unlikely to prosecute. You can still report.',
      ]
    case 'nip-exempt-accident':
      return [
        'Because there was a crash, the 14-day rule does not usually apply.',
        ...(today > nip.due
          ? []
          : [`It may still hold if the driver did not notice the crash. The 14 days end on ${due}.`]),
      ]
    case 'no-14-day-rule':
      return [`The 14 days ended on ${due}, but they may not hold for what you saw. You can still report.`]
  }
}

/** Post takes two business days: when a letter must go, while it still can. */
function posted({ lastPostingDay }: NipDeadline, today: string): string {
  return today > lastPostingDay
    ? ', and post may take longer'
    : `, so a first-class letter must usually be posted by ${showDate(lastPostingDay)}`
}
