const PIECE = /[\p{L}\p{N}]+|[?!£$]/gu

/**
 * The words of a text as they were typed, in small letters, with the marks that change what is said. Unlike the words of the
 * rules they keep number, tense and force.
 */
export function saidWords(text: string): readonly string[] {
  const plain = text.toLowerCase().replaceAll('’', "'").replaceAll("n't", ' not')
  return plain.match(PIECE) ?? []
}
