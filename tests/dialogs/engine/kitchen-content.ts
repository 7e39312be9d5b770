import { randomBytes } from 'node:crypto'
import type { Article, Content } from '../../../dialogs/content.ts'
import type { Services } from '../../../dialogs/engine/turn.ts'
import type { Match } from '../../../dialogs/recognition.ts'
import { readCommand } from '../../../dialogs/recognizers/command.ts'
import { findEntities } from '../../../dialogs/recognizers/entities.ts'
import { findDanger } from '../../../dialogs/recognizers/urgency.ts'
import { cards } from '../../../knowledge/cards.ts'
import { contacts } from '../../../knowledge/contacts.ts'
import { kitchenDrainFlow, kitchenSinkFlow, kitchenSinkForm } from '../kitchen-sink.ts'
import { DEFAULT_FORCE } from './real-services.ts'

/** An article for the kitchen, which has no facts of policing in it. */
export const tapArticle: Article = {
  id: 'how-do-i-turn-off-the-water',
  title: 'How do I turn off the water?',
  examples: Array.from({ length: 10 }, (_, index) => `how do i turn off the water ${index}`),
  answer: 'Turn the tap under the sink to the right. If anyone is hurt, call {{h.999}}.',
  short: 'Turn the tap under the sink to the right.',
  jurisdiction: 'uk',
  next: ['flow:kitchen-sink'],
  contacts: ['h.101'],
  source: { name: 'The book of kitchens', url: 'https://example.com/kitchens' },
  owner: 'kitchens',
  reviewBy: '2027-05-01',
  confidence: 'confirmed',
}

/** The kitchen as content. */
export const kitchenContent: Content = {
  flows: new Map([kitchenSinkFlow, kitchenDrainFlow].map((flow) => [flow.id, flow])),
  forms: new Map([[kitchenSinkForm.id, kitchenSinkForm]]),
  articles: new Map([[tapArticle.id, tapArticle]]),
  contacts: new Map(contacts.map((contact) => [contact.key, contact])),
  cards,
}

const WORDS: readonly (readonly [RegExp, Match])[] = [
  [/turn off the water/i, { kind: 'article', id: tapArticle.id, score: 0.9 }],
  [/\bdrain\b/i, { kind: 'flow', id: 'kitchen-drain', score: 0.9 }],
  [/\b(?:sink|tap|kitchen)\b/i, { kind: 'flow', id: 'kitchen-sink', score: 0.9 }],
]

/** Services over the kitchen: the real readers, and intents by three plain words, so that tests of the engine do not hang on training. */
export function kitchenServices(content: Content = kitchenContent): Services {
  return {
    content,
    random: (bytes) => randomBytes(bytes),
    force: DEFAULT_FORCE,
    switchedOff: () => undefined,
    recognise(text, now) {
      const matches = WORDS.filter(([words]) => words.test(text)).map(([, match]) => match)
      const command = readCommand(text)
      return {
        text,
        danger: findDanger(text),
        matches: command === undefined ? matches : [{ kind: 'command', id: command, score: 0.97 }, ...matches],
        outOfScope: matches.length === 0,
        band: matches.length === 0 ? 'none' : 'act',
        repairs: new Map(),
        entities: findEntities(text, now),
      }
    },
  }
}
