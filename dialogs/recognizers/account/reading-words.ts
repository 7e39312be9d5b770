import { AT_HOME_WORDS } from './at-home.ts'
import { LISTED_WORDS } from './marked.ts'
import { THING_WORDS } from './thing-words.ts'

/** Words that the readings of an account look for, whichever form it is for: never taken for misspelt others. */
export const READING_WORDS: ReadonlySet<string> = new Set([...LISTED_WORDS, ...THING_WORDS, ...AT_HOME_WORDS])
