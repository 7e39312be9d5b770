/**
 * What people ask next about an answer, and the heading under which an article's file answers it. What stands below such a
 * heading is given only when it is asked for, and does not count among the words of the answer.
 */
export const FOLLOW_UPS = {
  scotland: 'In Scotland',
  'northern-ireland': 'In Northern Ireland',
  wales: 'In Wales',
  england: 'In England',
  'how-long': 'How long does it take?',
  deadline: 'How long do I have?',
  cost: 'What does it cost?',
  without: 'What if I do not have it?',
  need: 'What do I need?',
  who: 'Who do I call?',
  online: 'Can I do it online?',
  after: 'What happens next?',
  'someone-else': 'Can someone else do it for me?',
  refused: 'What if they say no?',
} as const

/** What a follow-up question asks about. */
export type FollowUp = keyof typeof FOLLOW_UPS

/** The parts of the UK that a follow-up can name. */
export const NATIONS = ['scotland', 'northern-ireland', 'wales', 'england'] as const

/** One of them. */
export type Nation = (typeof NATIONS)[number]

const kinds: readonly string[] = Object.keys(FOLLOW_UPS)

/** Whether a text is the name of a follow-up. */
export function isFollowUp(text: string): text is FollowUp {
  return kinds.includes(text)
}

/** The follow-up that a heading of an article's file answers; its case and question mark do not count. */
export function followUpOf(heading: string): FollowUp | undefined {
  const bare = (text: string) => text.toLowerCase().replace(/\?+$/, '').trim()
  const found = Object.entries(FOLLOW_UPS).find(([, words]) => bare(words) === bare(heading))?.[0]
  return found !== undefined && isFollowUp(found) ? found : undefined
}
