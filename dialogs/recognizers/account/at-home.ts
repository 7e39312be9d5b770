import type { Account } from './account.ts'
import { toldIn, wordsIn } from './tells.ts'

/** What tells that it happened where the teller lives: then their address is the place. */
const AT_HOME = [
  'burgled|ransacked',
  'off|from|on|in|outside|into|through|at|in_front_of my|our ..1 drive|driveway|house|home|flat|garden|doorstep|porch|shed|garage|front_door|back_door|kitchen|bedroom|gate|window|windows|front_window|fence|yard|property|place|apartment|bungalow',
  'off|from|on|up|in the drive|driveway|doorstep|porch',
  'left|leaving|back_to the|our|my house|flat|home ..12 smashed|broken|kicked|forced|gone|burgled|taken',
  '<harm> ..3 my|our ..1 house|flat|garden|front_door|back_door|door|window|windows|kitchen_window|front_window|fence|gate|shed|garage|letterbox|wall|hedge',
  'my|our house|flat|shed|garage|garden|home ..3 <was> ..2 burgled|broken_into|ransacked|damaged|vandalised|egged|attacked',
  'our|my shed|garage ..3 <was>|padlock|lock|door',
  'the|our|my kitchen|bedroom|bathroom|living_room|lounge window|windows ..2 <was> ..1 smashed|broken|forced',
]

/** The words by which that is found. */
export const AT_HOME_WORDS: readonly string[] = wordsIn(AT_HOME)

/** Whether a story tells of something that happened at the teller's home. */
export function isAtHome(account: Account): boolean {
  return toldIn(account, AT_HOME).length > 0
}
