const PLAIN = new Map([
  ...['rly', 'rlly', 'realy', 'reely'].map((word): [string, string] => [word, 'really']),
  ...['nuthin', 'nuffin', 'nuttin', 'nothin', 'nuffink', 'nuthink'].map((word): [string, string] => [word, 'nothing']),
  ...['divvent', 'divnt', 'dnt', 'dinna', 'donnot', 'dunt'].map((word): [string, string] => [word, 'dont']),
  ...['ent', 'ain', 'aynt'].map((word): [string, string] => [word, 'aint']),
  ...['didna', 'didny', 'dint', 'didnit', 'didint'].map((word): [string, string] => [word, 'didnt']),
  ...['havna', 'havnt', 'avent', 'hevnt', 'havny'].map((word): [string, string] => [word, 'havent']),
  ['cudnt', 'couldnt'],
  ['couldna', 'couldnt'],
  ['wudnt', 'wouldnt'],
  ['wouldna', 'wouldnt'],
  ['wasna', 'wasnt'],
  ['isna', 'isnt'],
  ['canna', 'cant'],
  ['cannit', 'cant'],
  ['wor', 'our'],
  ['u', 'you'],
  ['ur', 'your'],
  ['fone', 'phone'],
  ['yous', 'you'],
  ['summit', 'summat'],
  ['naebdy', 'naebody'],
  ['nowhere', 'nowhere'],
])

/** The usual spelling of a word of dialect or of quick typing: "rly" is "really", "divvent" is "dont". */
export const usualWord = (word: string): string => PLAIN.get(word) ?? word

/** Words of the Black Country that look like others: "I day see" is "I didn't see", "I doh" is "I don't". */
const BLACK_COUNTRY: readonly (readonly [RegExp, string])[] = [
  [
    /\b(i|we|he|she|they|it) day(?= (?:see|know|do|get|hear|tell|have|say|look|lock|think|want|take|bite|give)\b|$)/g,
    '$1 didnt',
  ],
  [/\b(i|we|he|she|they|it) doh(?= (?:see|know|do|get|hear|think|want|live|have|need|like)\b|$)/g, '$1 dont'],
  [/\b(i|we|he|she|they|it) cor(?= (?:see|say|tell|get|hear|think|do|talk|spake)\b|$)/g, '$1 cant'],
  [/\bhee haw\b/g, 'nothing'],
]

/** A folded text with such words put as elsewhere. */
export function usualText(folded: string): string {
  let text = folded
  for (const [from, to] of BLACK_COUNTRY) text = text.replace(from, to)
  return text
}
