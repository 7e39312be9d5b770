import type { Answers } from './answers.ts'

/** To other questions of reports. */
export const OTHER: Readonly<Record<string, Answers>> = {
  'Have they broken it?': {
    yes: `
      three times this week / twice / yes last night
    `,
    no: `
      no / not once / never
    `,
  },
  'Did they get in, or did they only try to?': {
    unclear: `
      yes and no
    `,
  },
  'Do you have any idea who did it?': {
    yes: `
      i've a good idea / a fair idea / i know exactly who
    `,
    no: `
      not the foggiest / haven't a scooby / none whatsoever / no idea / could be anyone / wish i did /
      not a clue mate
    `,
  },
  'Has it been moved or cleaned since?': {
    yes: `
      cleaned it up / i've moved it
    `,
    no: `
      not touched / left it as it was / exactly as they left it / nobody's touched it / not been touched
    `,
  },
  'Was the fire service called?': {
    yes: `
      they came / two engines / they put it out / neighbour called them / they did
    `,
    no: `
      no need / no i used the extinguisher
    `,
  },
  'Were drink or drugs involved?': {
    yes: `
      he was plastered / stank of booze / off his head / he'd been drinking all day / coke / stoned / both /
      he was drunk / smelt of weed
    `,
    no: `
      sober as a judge / stone cold sober / no / not that i know
    `,
  },
  'Is this the right email?': {
    yes: `
      spot on / it is / yep thats mine / thats the one
    `,
    no: `
      wrong one / theres a typo / not quite
    `,
  },
  "Didn't you lock it?": {
    yes: `
      i did / yes i did / yes
    `,
    no: `
      no / i didnt / forgot to
    `,
  },
  'Are you happy for an officer to visit you at home?': {
    yes: `
      yes any day / that's fine / course / pop round / come round whenever / yeah after work
    `,
    no: `
      id rather come to the station / not at home no / no he lives here
    `,
    neverYes: `
      not while he's here / yes but not in uniform / only when hes at work / yes unless my husbands in /
      depends when / not in a police car
    `,
  },
  'Do you agree to us contacting your doctor?': {
    yes: `
      i agree / thats ok / yes no bother / aye crack on / yes feel free
    `,
    no: `
      i do not / i dont agree / absolutely not / id rather you didn't
    `,
    neverYes: `
      why would you need to / not all of it / only about this / no ta / yes but not about my depression /
      yes but only this bit / dont know about that / ask me again later
    `,
  },
  'Would you like to be put in touch with a support group?': {
    yes: `
      yes please that'd be great / ooh yes / go on then
    `,
    no: `
      nah not my thing / no im coping / not at the minute / no need thanks
    `,
  },
}
