import { ABUSE } from './abuse.ts'
import { ALARMS } from './alarms.ts'
import { BROAD } from './broad.ts'
import { CHILDREN } from './children.ts'
import { EXPLOITATION } from './exploitation.ts'
import { FIRE } from './fire.ts'
import { FOLLOWING } from './following.ts'
import { HATE } from './hate.ts'
import { HONOUR } from './honour.ts'
import { INJURY } from './injury.ts'
import { INTRUSION } from './intrusion.ts'
import { LANGUAGES } from './languages.ts'
import { MISSING } from './missing.ts'
import { OVERDOSE } from './overdose.ts'
import { ROAD } from './road.ts'
import type { Rule } from './rule.ts'
import { SEXUAL } from './sexual.ts'
import { SUICIDE } from './suicide.ts'
import { SUSPICIOUS_PACKAGE } from './suspicious-package.ts'
import { VIOLENCE } from './violence.ts'
import { WATER_AND_HEIGHTS } from './water-and-heights.ts'
import { WEAPONS } from './weapons.ts'

/** All rules of danger, family by family. */
export const RULES: readonly Rule[] = [
  ...ALARMS,
  ...SUICIDE,
  ...OVERDOSE,
  ...WEAPONS,
  ...INTRUSION,
  ...VIOLENCE,
  ...INJURY,
  ...FOLLOWING,
  ...CHILDREN,
  ...MISSING,
  ...FIRE,
  ...ROAD,
  ...WATER_AND_HEIGHTS,
  ...SUSPICIOUS_PACKAGE,
  ...SEXUAL,
  ...HONOUR,
  ...EXPLOITATION,
  ...ABUSE,
  ...HATE,
  ...LANGUAGES,
  ...BROAD,
]
