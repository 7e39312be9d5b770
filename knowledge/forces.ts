import type { ForcePack } from '../dialogs/force.ts'
import { generic } from './forces/generic.ts'
import { metropolitan } from './forces/metropolitan.ts'
import { scotland } from './forces/scotland.ts'

/** Every force pack. The setting FORCE names one by its id; the first is taken where none is named. */
export const forces: readonly [ForcePack, ...ForcePack[]] = [generic, metropolitan, scotland]
