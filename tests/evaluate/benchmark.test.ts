import { expect, it } from 'vitest'
import { benchmark } from './benchmark.ts'
import type { Labelled } from './public-sets.ts'

const of = (intent: string | undefined, texts: readonly string[]): readonly Labelled[] =>
  texts.map((text) => ({ text, intent }))

const lines: readonly Labelled[] = [
  ...of('bike', ['my bike is gone', 'someone took my bike', 'the bike was stolen', 'bike missing from the shed']),
  ...of('dog', ['a dog bit me', 'the dog barks', 'my dog was taken', 'dog loose in the park']),
  ...of(undefined, ['bake me a cake', 'what is the weather', 'weather for the cake fair', 'sing a song of weather']),
]

it('learns what is out of scope as a class of its own', () => {
  const shown = benchmark({ train: lines, validation: lines, test: lines })
  expect(shown.inScopeUnrefused).toBe(1)
  expect(shown.outOfScopeRecall).toBe(1)
})
