import { z } from 'zod'
import { answerLines } from '../json-lines.ts'
import { createRecognise, loadModels } from '../recognise.ts'

const question = z.object({ id: z.string(), text: z.string() })

/** `npm run --silent understand`: what the assistant makes of each message, on the same code as a turn. */
const recognise = createRecognise(await loadModels())

await answerLines((line) => {
  const { id, text } = question.parse(line)
  const { danger, matches, outOfScope, band, entities } = recognise(text, Date.now())
  return {
    id,
    urgency: danger.urgency,
    danger: { level: danger.level, asks: danger.asks, rules: danger.rules, words: danger.words },
    matches,
    outOfScope: danger.urgency === 'none' && (outOfScope || band === 'none'),
    entities: entities.map(({ kind, value, text: said }) => ({ kind, value, text: said })),
  }
})
