/** How a word's first letters look after a mutation, and what they may have been. */
const CHANGED: readonly (readonly [RegExp, string])[] = [
  [/^ngh/, 'c'],
  [/^mh/, 'p'],
  [/^nh/, 't'],
  [/^ng/, 'g'],
  [/^ph/, 'p'],
  [/^th/, 't'],
  [/^ch/, 'c'],
  [/^dd/, 'd'],
  [/^f(?!f)/, 'b'],
  [/^f(?!f)/, 'm'],
  [/^m/, 'b'],
  [/^n/, 'd'],
  [/^b/, 'p'],
  [/^g/, 'c'],
  [/^d(?!d)/, 't'],
  [/^l(?!l)/, 'll'],
  [/^r(?!h)/, 'rh'],
  [/^h(?=[aeiouwy])/, ''],
  [/^(?=[aeiouwylrn])/, 'g'],
]

/** What a Welsh word may be without its mutation: "fy meic" and "ei feic" are both "beic". The word itself is not among them. */
export function unmutated(word: string): readonly string[] {
  return word.length < 3 ? [] : CHANGED.flatMap(([start, was]) => (start.test(word) ? [word.replace(start, was)] : []))
}
