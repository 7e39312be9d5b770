import type { Say } from './say.ts'

/** The last day in full words, of what, and how many days are left. `due` is YYYY-MM-DD; `locale` as `Intl` takes it. */
export function deadlineIn(
  say: Say,
  locale: string,
  deadline: { readonly kind: string; readonly due: string; readonly daysLeft: number },
): string {
  const { kind, due, daysLeft } = deadline
  const date = new Date(`${due}T12:00:00Z`)
  const form = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  const full = Number.isNaN(date.getTime()) ? due : new Intl.DateTimeFormat(locale, form).format(date).replace(',', '')
  const what = say(kind === 'nip-14-day' ? 'The last day for the letter to the driver' : 'The last day')
  if (daysLeft < 0) return say('{} was {}.', what, full)
  if (daysLeft === 0) return say('{} is today, {}.', what, full)
  return say(daysLeft === 1 ? '{} is {}: {} day left.' : '{} is {}: {} days left.', what, full, daysLeft)
}
