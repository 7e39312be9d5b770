const BEFORE =
  '(?:(?:yes|yeah|aye|well|i|we|ive|weve|im|id|were|it|its|was|is|just|only|then|they|theyve|theyre|got|have|has|had|been|actually|unfortunately|stupidly|sadly|luckily|already|all|and|but|the|my|our|me|a|an|oh|so|cos|because|honestly|did|do) )*'
const AFTER =
  '(?: (?:mate|sorry|pal|love|bab|man|now|yet|though|thanks|ta|cheers|thankfully|luckily|unfortunately|please|yes|yeah|aye|lol|innit|too|as well|really|honestly|tbh|officer|here|there|at all|straight away|im afraid))*'
const UNSURE =
  '(?!.*\\b(?:if|might|maybe|perhaps|think|thought|probably|possibly|reckon|hope|hoping|wonder|supposed)\\b)'

/**
 * A pattern of the sayings in a text, one a line, in folded words without apostrophes. Small words may stand before and after;
 * ".." at the end of a line lets anything of some words follow.
 */
export function saying(text: string): RegExp {
  const lines = text
    .trim()
    .split('\n')
    .map((line) => line.trim().replace(/ \.\.$/, '(?: .{1,50})?'))
  return new RegExp(`^${UNSURE}${BEFORE}(?:${lines.join('|')})${AFTER}$`)
}
