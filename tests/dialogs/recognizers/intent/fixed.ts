import { createIntentRecognizer } from '../../../../dialogs/recognizers/intent/recognizer.ts'
import { trainIntent } from '../../../../dialogs/recognizers/intent/train.ts'

const LINES: Readonly<Record<string, readonly string[]>> = {
  'bicycle-theft': [
    'my bike was stolen from the rack',
    'someone cut the lock and took my bicycle',
    'the bike is gone from the shed',
    'a thief rode off on my mountain bike',
    'came back and my bike had gone',
    'they nicked the bike outside the shop',
  ],
  noise: [
    'the neighbours play loud music all night',
    'a party next door keeps us awake',
    'drilling at six in the morning again',
    'the music from the pub is too loud',
    'an alarm has been ringing for hours',
    'banging and shouting through the wall',
  ],
  'lost-property': [
    'I lost my wallet on the bus',
    'left my umbrella in a taxi',
    'my keys fell out somewhere in the park',
    'I dropped my ring on the beach',
    'have you got a lost rucksack',
    'my purse is missing since the market',
  ],
}
const NONE = [
  'what is the weather like tomorrow',
  'book me a table for two',
  'who won the match last night',
  'tell me a joke',
  'how do I cook rice',
  'what is the capital of Peru',
]

/** A model of fixed lines: what it decides may not depend on the machine. */
export const fixed = createIntentRecognizer(
  trainIntent(
    Object.entries(LINES).map(([id]) => ({ kind: 'flow', id, title: id, examples: [] })),
    { byId: new Map(Object.entries(LINES)), none: NONE, knownWords: [] },
  ),
)

/** Messages with what the fixed model makes of them. */
export const DECISIONS: readonly (readonly [text: string, id: string, score: number])[] = [
  ['somebody stole my bike last night', 'bicycle-theft', 0.999],
  ['the music next door is so loud', 'noise', 1],
  ['I lost my keys on the bus', 'lost-property', 1],
  ['my keys are under the loud neighbour', 'lost-property', 1],
  ['my wallet was in the bike shed', 'bicycle-theft', 1],
]
