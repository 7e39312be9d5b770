import { aboutPeople, anonymous, nation, role } from './role-and-nation.ts'
import { gateAlready, gateNear, safetyGate } from './safety-gate.ts'
import { whatHappened } from './what-happened.ts'

/** How a report of a crime begins: danger first, then the person's own words, then whose matter it is (domain 3.2 B0, B6, B1). */
export const crimeOpening = {
  ...safetyGate,
  ...gateNear,
  ...gateAlready,
  ...whatHappened,
  ...role,
  ...nation,
  ...anonymous,
  ...aboutPeople,
} as const
