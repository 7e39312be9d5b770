import { loadContent } from '../../../bot/content.ts'
import { createRecognise, loadModels } from '../../../bot/recognise.ts'
import { createServices, forceSettings } from '../../../bot/services.ts'
import type { Services } from '../../../dialogs/engine/turn.ts'
import { generic } from '../../../knowledge/forces/generic.ts'

/** The settings of a force that sets none. */
export const DEFAULT_FORCE = forceSettings(generic)

/** The dialogs' services over the real content and the model that the build trained on its words. */
export async function realServices(): Promise<Services> {
  const content = await loadContent()
  const model = await loadModels()
  return createServices(content, createRecognise(model), DEFAULT_FORCE)
}
