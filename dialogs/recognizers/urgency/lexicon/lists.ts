import { SPELLINGS } from '../spelling.ts'
import { ABOUT } from './about.ts'
import { ACTS } from './acts.ts'
import { PEOPLE } from './people.ts'
import { THINGS } from './things.ts'
import { TIMES } from './times.ts'

/** Every word list: its name -> its entries, each of one word or more. */
export const LISTS: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  [PEOPLE, TIMES, ACTS, THINGS, ABOUT].flatMap((group) =>
    Object.entries(group).map(
      ([name, entries]) =>
        [
          name,
          entries.split(',').map((entry) =>
            entry
              .trim()
              .split(' ')
              .flatMap((word) => SPELLINGS.get(word) ?? [word]),
          ),
        ] as const,
    ),
  ),
)
