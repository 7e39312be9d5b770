import type { ForcePack } from '../dialogs/force.ts'
import { generic } from './forces/generic.ts'

/** Every force pack. The setting FORCE names one by its id; the first is taken where none is named. */
export const forces: readonly [ForcePack, ...ForcePack[]] = [generic]
