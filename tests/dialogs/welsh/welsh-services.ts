import { contentFor, loadPlainContent } from '../../../bot/content.ts'
import { createRecognise, loadModels } from '../../../bot/recognise.ts'
import { createServices, forceSettings } from '../../../bot/services.ts'
import { loadWelsh, welshContent } from '../../../bot/welsh.ts'
import type { Services } from '../../../dialogs/engine/turn.ts'
import { newState } from '../../../dialogs/engine/upgrade.ts'
import { generic } from '../../../knowledge/forces/generic.ts'
import { Talk } from '../engine/talk.ts'

/** The dialogs' services over the real content in both languages. */
export async function bothLanguages(): Promise<Services> {
  const [plain, welsh, models] = await Promise.all([loadPlainContent(), loadWelsh(), loadModels()])
  const inWelsh = welshContent(plain, welsh, generic)
  const settings = forceSettings(generic)
  return createServices(contentFor(plain, generic), createRecognise(models), settings, () => undefined, inWelsh)
}

/** A conversation whose client says that it is in Welsh. */
export function welshTalk(services: Services): Talk {
  const talk = new Talk(services)
  talk.state = newState('webchat', 'cy-GB', talk.now)
  return talk
}
