import { loadContent } from '../../../bot/content.ts'
import { modelFile } from '../../../bot/package-root.ts'
import { createRecognise, loadModel } from '../../../bot/recognise.ts'
import { createServices, forceSettings } from '../../../bot/services.ts'
import type { Services } from '../../../dialogs/engine/turn.ts'

const day = 86_400_000

/** The settings of a force that sets none. */
export const DEFAULT_FORCE = forceSettings({
  draftMs: day / 24,
  savedMs: 7 * day,
  reportWithinDays: 7,
  nation: 'england-and-wales',
})

/** The dialogs' services over the real content and the model that the build trained on its words. */
export async function realServices(): Promise<Services> {
  const content = await loadContent()
  const model = await loadModel(modelFile)
  return createServices(content, createRecognise(model), DEFAULT_FORCE)
}
