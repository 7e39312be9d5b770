import type { ForcePack } from '../../../dialogs/force.ts'
import type { Say } from '../page/say.ts'
import type { FormKeys } from './forms-of-page.ts'

/** What every part of one page is made with. */
export interface PageParts {
  readonly say: Say
  readonly language: 'en' | 'cy'
  readonly force: Pick<ForcePack, 'shortName' | 'look'>
  readonly keys: FormKeys
  /** Nothing is offered to be kept on the device. */
  readonly private: boolean
}
