import type { Answers } from './answers.ts'

/** To whether all is safe, and safe to reach. */
export const SAFE: Readonly<Record<string, Answers>> = {
  'Is it safe to phone you?': {
    yes: `
      yes / yeah any time / yep its my own phone / yes he's gone for good / perfectly safe
    `,
    neverYes: `
      not when hes home / yeah but ask for sue / only between 9 and 5 / when hes at work / before six /
      he's got my phone / i think so / if you withhold the number / yes but not tonight / withheld number only /
      text first / after 9 when he goes out / yes when he's out / yes if i answer / yes before 3 /
      yes only in the day / yes until he gets home / while he's at work yes / should be ok / mornings / ok / k /
      depends / he's always here / can you pretend to be the dentist / yes while he's in bed /
      yes as long as you say you're my sister / yes unless he's in / yes for the next hour / yeah as if /
      yeah course it is 🙄 / aye right / yh when im at work
    `,
  },
  'Can you speak freely?': {
    yes: `
      yeah im on my own / yes im alone / yep nobody here / course / i'm alone / on my own in the car /
      nobody else in / yes fire away / home alone
    `,
    no: `
      no / not now / he's here / he's in the next room / he can hear / not with him sat here / got company
    `,
    neverYes: `
      shh / hes only gone to the shop / typing only / not out loud / whisper / yes but be quick / yes quickly /
      yes for a minute / yes for now / yes til he gets back / yes he's in the shower / yes hes asleep /
      he's asleep / yes hes upstairs / yes he's in the garden / yes while hes in the bath / for five minutes /
      kids are here / my mum's listening / yes quietly / yeah if i whisper / sort of / yes he's outside /
      sat in a police station yes but he's here too / yes just gone to the shop / yes hes just popped out /
      yes he's only next door
    `,
  },
  'Are you safe now?': {
    yes: `
      yes officer im in tesco with the staff / yes im at my mums / yeah doors locked and police are here /
      safe yeah / im safe / yes home now / yes thank god / yes with my sister / yep he's been arrested /
      i'm at the police station / safe and sound
    `,
    no: `
      not really / not rly no / not rly / no / hes still here / not one bit / he's outside / far from it / hardly /
      anything but / im not safe / dont feel it / never / not while hes about / not with him out there / am i heck /
      unsafe
    `,
    neverYes: `
      for now / for tonight / til he gets back / yes til he comes back / i think so / i suppose / yeah right /
      yeah right 🙄 / yes for now / yes but hes outside / yes im in the wardrobe / yes im hiding /
      yes under the bed / yes i locked myself in the bathroom / yes he's asleep / yes hes passed out /
      yes until the morning / yes as long as he doesnt come back / yes if he stays away /
      yes i barricaded the door / yes the doors holding / yes just about / yes for the moment / yes at the moment /
      yes so far / yes touch wood / yes i think / yes kind of / yes barely / yes hopefully /
      yes he hasn't found me / yes i can hear him though / yes he's kicking the door but its solid /
      yes hes banging / yes he cant get in / yes i suppose / yes ish / safe ish / oh yeah really safe /
      oh yes very safe with him kicking the door / never safer lol / as safe as i can be / define safe / yes 🙄 /
      yes 😭 / sure 🙄 / yes but no / yes unless he's got a key / yes he's only got a knife / yes tonight /
      yes today / safe for tonight / safe for now / locked in my room / im in the loo / could be worse /
      better than i was / safer / he'll be back / yes when hes out / yes i ran and im in a bush /
      yes in the car with the doors locked and hes outside / yes physically / yes ok not really
    `,
  },
  'Is it safe to leave a voicemail?': {
    yes: `
      yes its my phone / yep / yes no one else checks it
    `,
    neverYes: `
      yes but not after six / yes if you dont say police / yes mostly / yes usually / yes unless its the weekend /
      yes he never listens to them i dont think / yeah he's deaf anyway / yes he doesnt have the pin i think /
      yes as mum / yes pretend you're the school / yes, from a private number / yes but say nothing about this /
      yes he knows anyway / yes only on weekdays / sure why not he reads everything / yes and no / yes depending /
      yes in the week / yes he only checks sometimes / yes he listens but its fine / yes he's on nights /
      yes weekdays / yes in english / yes my daughter deletes them
    `,
  },
  'Can you talk safely?': {
    yes: `
      yes / yes im alone / yes fine / yes im in the car
    `,
    neverYes: `
      yes he's out the back / yes he's on the phone / yes for ten mins / yes but whisper / yes he's drunk /
      yes he's got headphones on / yes hes gone to bed / yes in text / yes typing / yes by text /
      yes i'm in the bathroom with the tap running / yes i've gone out to the bins /
      yes i'm pretending to be on facebook / yes hes in the other room / yes not out loud / yes via this
    `,
  },
  'Are you somewhere safe?': {
    yes: `
      yes im at work / yes at my mates / yes in a cafe / yes at the hospital with a nurse /
      yes i'm at my daughters house / yes we're home
    `,
    no: `
      no / not really / in the street
    `,
    neverYes: `
      yes under the stairs / yes behind the bins / yes i think he's gone / yes in the car, he's chasing us /
      yes up a tree / yes i hope / yes in the loft / yes in the park alone / yes sort of / yes in a field /
      yes in his house / yes at his mums / yes with him / yes back home with him / yes at ours but so is he /
      yes unless he follows / yes in the boot / yes locked in / yes safer than before / yes walking home /
      yes on the bus but hes on it
    `,
  },
  "You're safe now, aren't you?": {
    yes: `
      yes / yes i am / yes thank you / i am
    `,
    no: `
      no / no im not / i'm not
    `,
    neverYes: `
      not really / for now / until he's back / no he's here
    `,
  },
  "You're not safe, are you?": {
    no: `
      no / no im not / correct
    `,
    neverYes: `
      yes / right / not really / yeah / yep hes here
    `,
  },
  'Are you safe right now?': {
    yes: `
      yes im in the pub with mates / yeah he's in custody / yes im at the office / yep all good /
      yes i'm indoors with my mum / yes we are fine / yes the police are with me / yes i'm ok
    `,
    neverYes: `
      yes the knife's been put away / yes i've got a knife / yes i have a bat with me /
      yes my brother is stood guard / yes i changed the locks yesterday / yes he has no key /
      yes he doesnt have my address yet / yes he's calmed down / yes he's gone to sleep / yes he went quiet /
      yes because he's at work / yes coz hes out / yes he's gone to get milk / yes he's gone for a smoke /
      yes he left five minutes ago / yes relatively / yes mostly / yes i guess so / yes... well / yes-ish /
      yes (for now) / yes 😬 / yes thank god he's asleep / yes im in a shop but hes waiting /
      yes im in the house with him / yes in my car outside his / yes im with him / yes my boyfriend is here /
      yes he has promised not to / yes he said sorry / im ok but hes coming / ok / fine i suppose /
      depends what you call safe / am i ever / when am i ever safe / no one is safe / nothing is safe /
      sure if you say so / lol yes / yes but i dont feel it / yes and hes banging / yeah course 🙄 /
      yes he doesnt know im typing / yes i got away, hes looking for me
    `,
  },
}
