import { dayOf } from './words.ts'

/** A neighbourhood team as its force publishes it. Texts are plain, without markup. */
export interface Team {
  readonly name: string
  readonly officers: readonly { readonly name: string; readonly rank?: string }[]
  /** Newest first. `at` in milliseconds since 1970. */
  readonly priorities: readonly { readonly issue: string; readonly at?: number; readonly action?: string }[]
  readonly events: readonly { readonly title: string; readonly at: number; readonly address?: string }[]
  readonly email?: string
  readonly telephone?: string
  /** The team's own page. */
  readonly page?: string
}

const MOST_OFFICERS = 8
const MOST_PRIORITIES = 3
const MOST_EVENTS = 3
/** How much of a priority is told, in characters. */
const LONGEST = 240

/** The paragraphs that tell of a team: who they are, what they work on, meetings to come, and how to reach them. */
export function teamWords(
  team: Team,
  asked: { readonly at: number; readonly stale?: true },
  now: number,
): readonly string[] {
  const { name, officers, priorities, events, email, telephone } = team
  const coming = events.filter(({ at }) => at >= now).sort((one, other) => one.at - other.at)
  const reach = [...(email === undefined ? [] : [email]), ...(telephone === undefined ? [] : [telephone])]
  return [
    `**Your neighbourhood team: ${name}**`,
    officers.length === 0
      ? 'Their names are not published.'
      : list(
          'Officers',
          officers.map(({ name: one, rank }) => (rank === undefined ? one : `${rank} ${one}`)),
          MOST_OFFICERS,
        ),
    priorities.length === 0
      ? 'They have published no priorities.'
      : list('What they work on', priorities.map(priorityWords), MOST_PRIORITIES),
    ...(coming.length === 0
      ? []
      : [
          list(
            'Meetings and events',
            coming.map(({ title, at, address }) =>
              [dayOf(at), title, address].filter((part) => part !== undefined && part !== '').join(', '),
            ),
            MOST_EVENTS,
          ),
        ]),
    `${reach.length === 0 ? 'They have published no address or number.' : `You can reach them at ${reach.join(' or ')}.`} They do not read messages all day: in an emergency, call 999.`,
    asked.stale === true
      ? `The service does not answer now. This is what it said on ${dayOf(asked.at)}, so it may have changed.`
      : `Source: data.police.uk, asked on ${dayOf(asked.at)}.`,
  ]
}

function priorityWords({ issue, at, action }: Team['priorities'][number]): string {
  const set = at === undefined ? '' : ` (set on ${dayOf(at)})`
  return `${shortened(issue)}${set}${action === undefined ? '' : ` What they did: ${shortened(action)}`}`
}

function list(title: string, lines: readonly string[], most: number): string {
  const more = lines.length > most ? [`- and ${lines.length - most} more`] : []
  return [`${title}:`, ...lines.slice(0, most).map((line) => `- ${line}`), ...more].join('\n')
}

/** Cut at the end of a word, where it is too long. */
export function shortened(text: string): string {
  if (text.length <= LONGEST) return text
  return `${text.slice(0, LONGEST).replace(/\s+\S*$/, '')}...`
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '-',
  mdash: '-',
  rsquo: '’',
  lsquo: '‘',
  pound: '£',
}

/** Text out of HTML: tags, and marks that our Markdown would take for links or bold, are gone. For showing only. */
export function plainText(html: string): string {
  return html
    .slice(0, 20_000)
    .replace(/<(?:script|style)\b[^>]{0,500}>[\s\S]*?<\/(?:script|style)>/gi, ' ')
    .replace(/<[^<>]{0,2000}>/g, ' ')
    .replace(/&(?:#(\d{1,6})|#x([\da-f]{1,6})|(\w{2,8}));/gi, (whole, decimal, hex, name) =>
      entity(whole, decimal, hex, name),
    )
    .replace(/[<>*_`[\]]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:!?])/g, '')
    .trim()
}

function entity(whole: string, decimal: unknown, hex: unknown, name: unknown): string {
  if (typeof name === 'string') return ENTITIES[name.toLowerCase()] ?? whole
  const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16)
  return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : ' '
}
