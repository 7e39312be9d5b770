import type { Language } from './protocol.ts'

/** How the page that holds the chat wants it. */
export interface Settings {
  readonly topic: string | undefined
  /** A place that the page is about, such as a station. It is offered where a place is asked for, and never filled in. */
  readonly place: string | undefined
  /** As the page says; undefined: as the person's browser. */
  readonly language: Language | undefined
  /** Whether it is in view at once. */
  readonly opened: boolean
  /** The words on the button, in place of ours. */
  readonly label: string | undefined
}

type Attributes = Readonly<Record<string, string | undefined>>

/** Reads the `data-` attributes, those of the element before those of the script tag, and the language of the page. What cannot be used is left out. */
export function readSettings(element: Attributes, script: Attributes, pageLanguage: string): Settings {
  const given = (name: string) => {
    const text = (element[name] ?? script[name] ?? '').trim()
    return text === '' ? undefined : text
  }
  const topic = given('topic')
  const named = given('language') ?? (isWelsh(pageLanguage) ? 'cy' : undefined)
  return {
    topic: topic !== undefined && /^[a-z0-9-]{1,100}$/.test(topic) ? topic : undefined,
    place: given('place')?.replace(/\s+/g, ' ').slice(0, 200),
    language: named === undefined ? undefined : isWelsh(named) ? 'cy' : 'en',
    opened: given('minimised') === 'false',
    label: given('label')?.slice(0, 60),
  }
}

function isWelsh(language: string): boolean {
  return /^cy\b/i.test(language)
}
