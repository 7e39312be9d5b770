import type { Language } from '../../language.ts'
import { plain } from '../words.ts'

const POLITE =
  /^(?:please|can (?:we|i|you)|could (?:we|i|you)|i (?:want|would like|need|d like) to|id like to|let s|lets|ga i|gawn ni|allwn ni|allwch chi|hoffwn i|dw i eisiau|rydw i eisiau|rwy n dymuno|os gwelwch yn dda) /
const AFTER = / (?:please|os gwelwch yn dda|plis|thanks|diolch)$/
const DOING =
  /^(?:(?:go on|carry on|continue|change|switch|chat|talk|speak|write|do (?:it|this)|have (?:it|this)|siarad|sgwrsio|ysgrifennu|newid|troi|mynd ymlaen|parhau) ?(?:to|in|into|i|yn|i r)? ?)+/

const NAMES: readonly (readonly [RegExp, Language, plainly: boolean])[] = [
  [/^(?:y )?[cg]?ymraeg$/, 'cy', true],
  [/^(?:yn|in) [cg]?ymraeg$/, 'cy', true],
  [/^in welsh$/, 'cy', true],
  [/^welsh(?: language)?$/, 'cy', false],
  [/^(?:y |yn |i )?saesneg$/, 'en', true],
  [/^in english$/, 'en', true],
  [/^english(?: language)?$/, 'en', false],
]

/**
 * The language that a message asks to go on in, where the whole message asks for it: "Cymraeg", "in Welsh please", "can we speak
 * Welsh?", "Saesneg". `plainly` is false for a bare name that may also answer a question ("Welsh").
 */
export function asksLanguage(text: string): { readonly language: Language; readonly plainly: boolean } | undefined {
  if (text.length > 80) return undefined
  let words = plain(text)
  let asked = false
  for (let turn = 0; turn < 4; turn += 1) {
    const shorter = words.replace(AFTER, '').replace(POLITE, '')
    const bare = shorter.replace(DOING, '')
    asked ||= bare !== shorter || shorter !== words
    if (bare === words) break
    words = bare
  }
  const found = NAMES.find(([name]) => name.test(words))
  return found === undefined ? undefined : { language: found[1], plainly: found[2] || asked }
}
