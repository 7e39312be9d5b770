/** The languages that the assistant speaks (ISO 639-1). */
export type Language = 'en' | 'cy'

let now: Language = 'en'

/**
 * Runs a computation in a language: `phrase`, dates and the words for answers are in it meanwhile. Dynamic scope is sound here as a
 * turn is computed at one go, without waiting: `work` must not be async, and whatever it throws, the language is set back.
 */
export function inLanguage<T>(language: Language, work: () => T extends PromiseLike<unknown> ? never : T): T {
  const before = now
  now = language
  try {
    return work()
  } finally {
    now = before
  }
}

/** The language of the turn that is being computed; English outside of one. */
export function languageNow(): Language {
  return now
}

/** The language of a locale such as "cy-GB": Welsh, or English for all else. */
export function languageOfLocale(locale: string): Language {
  return /^cy\b/i.test(locale) ? 'cy' : 'en'
}

/** The locale that conversations in a language are kept under. */
export function localeOf(language: Language): string {
  return language === 'cy' ? 'cy-GB' : 'en-GB'
}

/** Something made of words, made once for each language and always the same one: readers keep what they know of it. */
export function inEach<T>(make: () => T): () => T {
  const made = new Map<Language, T>()
  return () => {
    const before = made.get(now)
    if (before !== undefined) return before
    const one = make()
    made.set(now, one)
    return one
  }
}
