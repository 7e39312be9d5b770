import { readBirth } from '../when/read-date.ts'

const CUE =
  /(?:\bborn(?: on)?(?: the)?|\bd\.? ?o\.? ?b\b\.?|\bdate of birth|\bbirth ?date|\bmy birthday)(?: is|['’]s|:| =|-)*[\s:,-]*/gi
const OTHERS =
  /\b(?:he|she|they|his|her|their|son|sons|daughter|daughters|kid|baby|child|was|were|mum|dad|mums|dads|who)['’]?s?\s*(?:was |is )?$/i
const DATE =
  /^(?:the )?(?:\d{1,2}[\s./-]\d{1,2}[\s./-]\d{2,4}|\d{8}|\d{1,2}(?:st|nd|rd|th)?(?: of)? \p{L}{3,9},? \d{2,4}|\p{L}{3,9} \d{1,2}(?:st|nd|rd|th)?,? \d{4})/iu
/** A whole date by itself among what is signed: "16 Hurst Street, Oxford OX4 1AB, 11th August 1996." */
const ALONE =
  /(?:^|[,.;\n]\s*)(\d{1,2}(?:st|nd|rd|th)?(?: of)? \p{L}{3,9} \d{4}|\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d)(?=\s*(?:[,.;\n]|$))/giu
/** The youngest that an unmarked date is taken for a date of birth, in years. */
const YOUNGEST = 12

/** The teller's date of birth, YYYY-MM-DD, where the story gives it. `now` in milliseconds since 1970. */
export function ownBirth(text: string, now: number): string | undefined {
  const bounded = text.slice(0, 4000)
  const said = new Set(
    [...bounded.matchAll(CUE)].flatMap((cue) => {
      if (OTHERS.test(bounded.slice(Math.max(0, cue.index - 20), cue.index))) return []
      const date = DATE.exec(bounded.slice(cue.index + cue[0].length, cue.index + cue[0].length + 30))?.[0]
      return date === undefined ? [] : readOne(date, now)
    }),
  )
  if (said.size > 0) return said.size === 1 ? [...said][0] : undefined
  const alone = new Set(
    [...bounded.matchAll(ALONE)].flatMap(([, date = '']) => readOne(date, now).filter((day) => isOld(day, now))),
  )
  return alone.size === 1 ? [...alone][0] : undefined
}

function readOne(date: string, now: number): readonly string[] {
  const read = readBirth(date, now)
  return read.ok ? [read.value] : []
}

function isOld(day: string, now: number): boolean {
  return new Date(now).getUTCFullYear() - Number(day.slice(0, 4)) >= YOUNGEST
}
