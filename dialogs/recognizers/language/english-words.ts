/** Frequent English words, and those that people write to the police: each speaks against another language. */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  `the of and to in is it you that he was for on are with as his they be at this have from or had by not what all were we when your
can said there use an each which she do how their if will up other about out many then them these so some her would make like him into
time has look two more write go see no way could my than been who its now did get come made may part i'm i've i'd it's don't can't
didn't doesn't isn't wasn't won't he's she's they're we're there's someone somebody something anyone anything everything nothing nobody
because after before while where why still just only even also again back home house street road car bike bicycle phone bag wallet keys
money police stolen nicked theft lost found broken broke hit hurt help please thanks thank report crime station number plate video dog
door window night day week year morning today yesterday last next man woman girl boy kid kids child son daughter mum dad wife husband
friend neighbour neighbours people person police officer want need know think tell told saw seen took taken left gone going got getting
being does doing should very really every over under off down through between our us me any one three first here too much been never
always work school shop train bus card bank account email address name called call text keep keeps kept put let say says think thought
against without around outside inside into front behind near same another new old good bad right wrong long big little small`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** How many of the words are frequent English ones. */
export function englishIn(words: readonly string[]): number {
  return words.reduce((count, word) => count + (ENGLISH_WORDS.has(word) ? 1 : 0), 0)
}
